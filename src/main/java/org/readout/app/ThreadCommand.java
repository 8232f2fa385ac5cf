package org.readout.app;

import java.util.concurrent.Callable;
import org.readout.model.Related;
import org.readout.show.RelatedSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `readout thread`: one commitment through time.
@Command(
    name = "thread",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Show one commitment through time: how it stands, and every report that made, reaffirmed,"
          + " sharpened, weakened, delivered, suspended, withdrew or disputed it, with its words and"
          + " the reasons for which it is linked."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  readout thread 5d41402abc", "  readout thread 5d41 --as-of 2021-01-15"})
final class ThreadCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(
      paramLabel = "ID",
      description = "Of any mention of the commitment, or a beginning of it that is unique.")
  private String id = "";

  ThreadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (var open = store.existing()) {
      var record = StoredRecord.of(open, asOf.day());
      var finding = new Lookup(store.file(), open).finding(id).finding().id();
      var thread =
          record.shown(Related.CommitmentThread.class).stream()
              .filter(
                  shown ->
                      shown.it().steps().stream()
                          .anyMatch(step -> step.mention().id().equals(finding)))
              .findFirst()
              .orElseThrow(() -> new Problem(id + ": is no mention of a commitment" + day()));
      console.lines(RelatedSheet.lines(thread, console.style(), console.terminal().width()));
    }
    return ExitStatus.DONE;
  }

  private String day() {
    return asOf.day() == null ? "" : " as of " + asOf.day();
  }
}
