package org.readout.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `readout add`: reports into the store.
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Read reports into the store. Added again, a report is nothing new; where its text or header"
          + " changed, it is a new version, and the old one is kept."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  readout add reports/", "  readout add --store talks.db reports/ minutes.pdf"})
final class AddCommand implements Callable<Integer> {
  private final Console console;
  private final Stop stop;
  private final Reports reports;
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Reports, or folders of them.")
  private List<Path> files = List.of();

  AddCommand(Console console, Stop stop) {
    this.console = console;
    this.stop = stop;
    this.reports = new Reports(console, stop);
  }

  @Override
  public Integer call() {
    try (var open = store.writable()) {
      var adding = new Adding(open, reports);
      adding.add(files, Instant.now());
      console.line(adding.summary());
      if (stop.isAsked()) {
        console.note("interrupted; what was read until now is kept");
      }
    }
    return reports.status();
  }
}
