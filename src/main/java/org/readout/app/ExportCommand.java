package org.readout.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.model.Related;
import org.readout.show.Listing;
import org.readout.show.RelatedJson;
import org.readout.show.RelatedLists;
import org.readout.show.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `readout export`: a whole layer of the related record for other programs.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print a whole layer of the record that all reports together give, one thing a line, with"
          + " every report and passage that tells of it. The same reports and decisions give the"
          + " same lines, byte for byte."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout export engagements > engagements.jsonl",
      "  readout export threads --as-of 2021-01-15 --format csv > threads.csv"
    })
final class ExportCommand implements Callable<Integer> {
  enum Layer {
    ENGAGEMENTS,
    THREADS,
    MECHANISMS,
    INSTRUMENTS,
    PEOPLE,
    CLAIMS
  }

  enum Format {
    JSONL,
    CSV
  }

  private final Console console;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(
      paramLabel = "LAYER",
      description = "engagements, threads, mechanisms, instruments, people or claims.")
  private @Nullable Layer layer;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "jsonl (default) or csv.")
  private Format format = Format.JSONL;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (var open = store.existing()) {
      var record = StoredRecord.of(open, asOf.day());
      switch (layer) {
        case ENGAGEMENTS -> print(record, Related.Engagement.class, RelatedLists.ENGAGEMENTS);
        case THREADS -> print(record, Related.CommitmentThread.class, RelatedLists.THREADS);
        case MECHANISMS -> print(record, Related.Mechanism.class, RelatedLists.MECHANISMS);
        case INSTRUMENTS -> print(record, Related.Instrument.class, RelatedLists.INSTRUMENTS);
        case PEOPLE -> print(record, Related.Person.class, RelatedLists.PEOPLE);
        case CLAIMS -> print(record, Related.Claim.class, RelatedLists.CLAIMS);
        case null -> throw new IllegalStateException("no layer, although it is required");
      }
    }
    return ExitStatus.DONE;
  }

  private <R extends Related> void print(
      StoredRecord record, Class<R> kind, Listing<Shown<R>> listing) {
    List<Shown<R>> things = record.shown(kind);
    switch (format) {
      case JSONL -> things.forEach(thing -> console.line(RelatedJson.line(thing)));
      case CSV -> listing.csvLines(things).forEach(console::line);
    }
  }
}
