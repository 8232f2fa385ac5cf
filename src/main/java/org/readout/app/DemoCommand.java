package org.readout.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Store;
import org.readout.model.Related;
import org.readout.show.RelatedLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `readout demo`: the sample reports, read into a store of their own and shown.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Read the sample reports into a new store, and show its timeline and its commitments with the"
          + " passages that say them."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  readout demo | less", "  readout demo --store demo.db"})
final class DemoCommand implements Callable<Integer> {
  private final Console console;
  private final Reports reports;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "Where to make the store; default: in a new temporary folder.")
  private @Nullable Path store;

  DemoCommand(Console console, Stop stop) {
    this.console = console;
    this.reports = new Reports(console, stop);
  }

  @Override
  public Integer call() throws IOException {
    var samples = Home.samples();
    var file = store == null ? Files.createTempDirectory("readout-").resolve("demo.db") : store;
    if (store != null && Files.exists(store)) {
      throw new Problem(store + ": is there already; name a file that is not");
    }
    try (var open = Store.open(file)) {
      var adding = new Adding(open, reports);
      adding.add(List.of(samples), Instant.now());
      show(open);
      console.line("");
      console.line(samples + ": " + adding.summary());
    }
    next(file);
    return reports.status();
  }

  private void show(Store open) {
    int width = console.terminal().width();
    var style = console.style();
    var record = StoredRecord.of(open, null);
    var engagements = record.shown(Related.Engagement.class);
    console.line(style.bold("Who met whom (" + engagements.size() + ")"));
    console.lines(RelatedLists.ENGAGEMENTS.table(engagements, width, style));
    var threads = record.shown(Related.CommitmentThread.class);
    console.line("");
    console.line(
        style.bold(
            "What was promised, and how it stood on %s (%d)"
                .formatted(record.asOf(), threads.size())));
    console.lines(RelatedLists.THREADS.table(threads, width, style, StoredRecord::quotations));
  }

  private void next(Path file) {
    console.line("");
    console.line("The store is " + file + ". Try, with an id from any list for ID:");
    var program = System.getProperty("readout.command", "readout");
    for (var command :
        List.of(
            "commitments --side JP --from 2023",
            "due --as-of 2021-01-15",
            "statements --text seafood --passages",
            "mechanisms",
            "people --format csv",
            "show ID",
            "thread ID")) {
      console.line("  " + program + " " + command.replaceFirst(" --|$", " --store " + file + "$0"));
    }
  }
}
