package org.readout.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.evaluate.Annotations;
import org.readout.evaluate.Scores;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.read.ReportFiles;
import org.readout.show.Printable;
import org.readout.show.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `readout evaluate`: how well the program reads reports that people annotated.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Measure the reading of annotated reports: precision, recall and F1 per layer, and how often"
          + " fields are right where a fact was found."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout evaluate gold/ reports/",
      "  readout evaluate gold/ reports/ -v | grep MISSED"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final Reports reports;
  private int missing;

  @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Annotations, NAME.json each.")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "TEXT_DIR", description = "The reports, NAME.txt or other.")
  private Path texts = Path.of("");

  @Option(
      names = {"-v", "--verbose"},
      description = "Also print what was missed and what was too much.")
  private boolean verbose;

  EvaluateCommand(Console console, Stop stop) {
    this.console = console;
    this.reports = new Reports(console, stop);
  }

  @Override
  public Integer call() {
    var annotations = Annotations.in(gold);
    var said = new HashMap<String, List<Fact>>();
    reports.each(
        files(annotations),
        (report, findings) ->
            said.put(
                name(report.source().uri()),
                findings.all().stream().<Fact>map(Finding::fact).toList()));
    var scores = Scores.of(annotations, said);
    if (verbose) {
      scores.differences().forEach(each -> console.line(line(each)));
    }
    console.lines(scores.table());
    return missing == 0 ? reports.status() : ExitStatus.FAILED;
  }

  private static String line(Scores.Difference difference) {
    return String.join(
        " ",
        difference.missed() ? "MISSED" : "EXTRA ",
        difference.document(),
        difference.layer(),
        Printable.line(Sentences.of(difference.fact())));
  }

  /// The texts that are annotated; says which annotations have none.
  private List<Path> files(List<Annotations> annotations) {
    var wanted = new HashSet<String>();
    annotations.forEach(each -> wanted.add(each.document()));
    var found = new ArrayList<Path>();
    for (var file : ReportFiles.below(List.of(texts))) {
      if (wanted.remove(name(file.toString()))) {
        found.add(file);
      }
    }
    missing = wanted.size();
    wanted.stream()
        .sorted()
        .forEach(
            name -> console.note(texts.resolve(name) + ".*: no such report; counted as empty"));
    return found;
  }

  /// A file's name without its ending.
  private static String name(String file) {
    var name = String.valueOf(Path.of(file).getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
