package org.readout.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.show.RecordJson;
import org.readout.show.RecordTables;
import org.readout.show.RecordText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `readout read`: reports in, their records out; no store.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Read reports and print what they say; needs no store and changes none.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout read talks.txt",
      "  readout read reports/ --format jsonl > records.jsonl",
      "  readout read minutes.pdf --format text | less"
    })
final class ReadCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    TEXT,
    JSONL
  }

  private final Console console;
  private final Reports reports;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Reports, or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table, text or jsonl (one record a line); table on a terminal, else text.")
  private @Nullable Format format;

  @Option(names = "--with-text", description = "With jsonl: the whole text as document.text.")
  private boolean withText;

  ReadCommand(Console console, Stop stop) {
    this.console = console;
    this.reports = new Reports(console, stop);
  }

  @Override
  public Integer call() {
    var asked = format == null ? usual() : format;
    var style = console.style();
    int width = asked == Format.JSONL ? 0 : console.terminal().width();
    reports.each(
        files,
        (report, findings) -> {
          switch (asked) {
            case JSONL -> console.line(RecordJson.line(report, findings, withText));
            case TEXT -> console.lines(RecordText.lines(report, findings, style, width));
            case TABLE -> console.lines(RecordTables.lines(report, findings, style, width));
          }
        });
    return reports.status();
  }

  private Format usual() {
    return console.terminal().isInteractive() ? Format.TABLE : Format.TEXT;
  }
}
