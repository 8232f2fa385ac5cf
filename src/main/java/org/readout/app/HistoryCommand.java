package org.readout.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Store;
import org.readout.show.DecisionJson;
import org.readout.show.DecisionLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `readout history`: what people decided, and when.
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "List what people decided, the last at the end: about one item, or about all. What was taken"
          + " back is undone; what is about something that no report says any more is waiting."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  readout history", "  readout history 5d41402abc --format jsonl"})
final class HistoryCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "Of a finding or of what it is a mention of; a beginning is enough.")
  private @Nullable String id;

  HistoryCommand(Console console) {
    this.console = console;
  }

  private List<String> meant(Store open, String id) {
    return Humans.withId(open, id)
        .map(person -> List.of(person.id()))
        .orElseGet(() -> Things.mentions(open, new Lookup(store.file(), open).finding(id)));
  }

  @Override
  public Integer call() {
    try (var open = store.existing()) {
      var history = new History(open);
      var told = id == null ? history.all() : history.about(meant(open, id));
      if (told.isEmpty()) {
        console.note("nothing was decided yet" + (id == null ? "" : " about " + id));
      }
      format.print(
          console, DecisionLists.HISTORY, told, DecisionJson::line, _ -> List.<String>of());
    }
    return ExitStatus.DONE;
  }
}
