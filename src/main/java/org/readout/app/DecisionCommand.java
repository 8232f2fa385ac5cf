package org.readout.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.data.Atlas;
import org.readout.keep.Kept;
import org.readout.keep.Store;
import org.readout.model.Decision;
import org.readout.model.Decision.Anchor;
import org.readout.model.Decision.Verdict;
import org.readout.model.Finding;
import org.readout.model.Side;
import org.readout.relate.Sides;
import org.readout.show.DecisionLists;
import org.readout.show.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that adds one decision to the store.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class DecisionCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides; default: the user.")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--why", paramLabel = "TEXT", description = "For what reason.")
  private String why = "";

  DecisionCommand(Console console) {
    this.console = console;
  }

  /// What is decided.
  abstract Verdict verdict(Store open, Lookup lookup);

  @Override
  public Integer call() {
    if (by.isBlank()) {
      throw new Problem("decide: nobody decides, expected a name after --by");
    }
    try (var open = store.existing()) {
      var verdict = verdict(open, new Lookup(store.file(), open));
      var decision = Decision.of(after(open), by.strip(), why.strip(), verdict);
      open.decide(decision);
      var told = new History(open).told(decision);
      console.line(Listing.shortId(decision.id()) + " " + DecisionLists.words(told));
    }
    return ExitStatus.DONE;
  }

  /// Now; later than all that was decided before, also where a clock was put back.
  private static Instant after(Store open) {
    var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var before = open.decisions().all();
    return before.isEmpty() || before.getLast().at().isBefore(now)
        ? now
        : before.getLast().at().plusMillis(1);
  }

  /// Points at a finding; says so where no report that is shown has it.
  Anchor anchor(Store open, Kept<?> kept) {
    var all = open.account(kept.reportId()).map(a -> a.findings().all()).orElse(List.of());
    var anchor = Anchor.at(kept.reportId(), kept.finding(), all);
    if (!anchor.among(all).map(Finding::id).equals(Optional.of(kept.finding().id()))) {
      console.note(
          kept.finding().id() + ": the report as it is read now does not say this any more");
    }
    return anchor;
  }

  void note(String message) {
    console.note(message);
  }

  static Side side(String words) {
    try {
      return Sides.named(words, Atlas.load());
    } catch (IllegalArgumentException e) {
      throw new Problem(words + ": no side, expected " + e.getMessage(), e);
    }
  }
}
