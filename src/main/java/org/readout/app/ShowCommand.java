package org.readout.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.keep.Item;
import org.readout.keep.Kept;
import org.readout.keep.KeptReport;
import org.readout.keep.Store;
import org.readout.model.Related;
import org.readout.show.DecisionLists;
import org.readout.show.FactSheet;
import org.readout.show.RelatedLists;
import org.readout.show.RelatedSheet;
import org.readout.show.ReportSheet;
import org.readout.show.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `readout show`: one item of the store whole.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Show one item whole: its fields, its passages where they stand, the rules that read it."
          + " Every id that is printed anywhere can be shown; a beginning of it is enough."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  readout show 5d41402abc", "  readout show 5d41 --store talks.db"})
final class ShowCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", description = "An id, or a beginning of one that is unique.")
  private String id = "";

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (var open = store.existing()) {
      console.lines(lines(open, id.strip()));
    }
    return ExitStatus.DONE;
  }

  private List<String> lines(Store open, String wanted) {
    var record = StoredRecord.of(open, null);
    var person = Humans.withId(record, wanted);
    return person.isPresent()
        ? sheet(record.shown(person.get()))
        : lines(open, record, new Lookup(store.file(), open).item(wanted));
  }

  private List<String> lines(Store open, StoredRecord record, Item item) {
    return switch (item) {
      case Item.OfFinding it -> finding(open, record, it.kept());
      case Item.OfReport it -> report(open, it.versions().getFirst());
      case Item.OfVersion it -> report(open, it.version());
      case Item.OfDecision it ->
          DecisionLists.HISTORY.table(
              List.of(new History(open).told(it.decision())),
              console.terminal().width(),
              console.style());
    };
  }

  /// The thing that the finding is a mention of, and the finding itself.
  private List<String> finding(Store open, StoredRecord record, Kept<?> kept) {
    var lines = new ArrayList<String>();
    var thing = record.thing(kept.finding().id());
    if (thing.isPresent()) {
      lines.addAll(sheet(record.shown(thing.get())));
      if (thing.get() instanceof Related.Engagement engagement) {
        made(record, engagement, lines);
      }
      lines.add("");
    }
    lines.addAll(
        FactSheet.lines(new Texts(open).cited(kept), console.style(), console.terminal().width()));
    return lines;
  }

  private void made(StoredRecord record, Related.Engagement engagement, List<String> lines) {
    var made = record.record().madeAt(engagement).stream().map(record::shown).toList();
    if (!made.isEmpty()) {
      lines.add("");
      lines.add(console.style().bold("Commitments made at it"));
      lines.addAll(RelatedLists.THREADS.table(made, console.terminal().width(), console.style()));
    }
  }

  private List<String> sheet(Shown<?> shown) {
    return RelatedSheet.lines(shown, console.style(), console.terminal().width());
  }

  private List<String> report(Store open, KeptReport version) {
    var report =
        open.text(version.versionId())
            .orElseThrow(() -> new Problem(version.source().uri() + ": its text is not kept"));
    return ReportSheet.lines(
        version,
        open.versions(version.source().uri()),
        report,
        open.findings(version),
        console.style(),
        console.terminal().width());
  }
}
