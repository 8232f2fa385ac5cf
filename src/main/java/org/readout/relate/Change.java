package org.readout.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.readout.model.Decision.Anchor;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;

/// What became of a finding when its report was read again.
public sealed interface Change {

  record New(Finding<?> now) implements Change {}

  record Gone(Finding<?> before) implements Change {}

  /// The same words are read as another fact of the same kind.
  record Different(Finding<?> before, Finding<?> now) implements Change {}

  record Same(Finding<?> now) implements Change {}

  /// The finding as it is now, or was at last.
  default Finding<?> finding() {
    return switch (this) {
      case New it -> it.now();
      case Gone it -> it.before();
      case Different it -> it.now();
      case Same it -> it.now();
    };
  }

  /// Of every finding, in the order of the text. Each has at most one counterpart, of its kind and
  /// with words in common; the same id goes before the same passage, that before the most words.
  static List<Change> between(Findings before, Findings now) {
    record Pair(Finding<?> old, Finding<?> found, int nearness) {}
    var pairs = new ArrayList<Pair>();
    for (var old : before.all()) {
      for (var found : now.all()) {
        int nearness = nearness(old, found);
        if (nearness > 0) {
          pairs.add(new Pair(old, found, nearness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> -pair.nearness)
            .thenComparing(pair -> pair.old.id())
            .thenComparing(pair -> pair.found.id()));
    var taken = new HashSet<String>();
    var kept = new HashSet<String>();
    var changes = new ArrayList<Change>();
    for (var pair : pairs) {
      if (!taken.contains(pair.old.id()) && !kept.contains(pair.found.id())) {
        taken.add(pair.old.id());
        kept.add(pair.found.id());
        boolean same = said(pair.old).equals(said(pair.found));
        changes.add(same ? new Same(pair.found) : new Different(pair.old, pair.found));
      }
    }
    before.all().stream()
        .filter(old -> !taken.contains(old.id()))
        .forEach(old -> changes.add(new Gone(old)));
    now.all().stream()
        .filter(found -> !kept.contains(found.id()))
        .forEach(found -> changes.add(new New(found)));
    changes.sort(
        Comparator.comparing((Change change) -> change.finding().citations().getFirst())
            .thenComparing(change -> change.finding().id()));
    return changes;
  }

  /// How much speaks for a counterpart; 0 where it cannot be one.
  private static int nearness(Finding<?> old, Finding<?> found) {
    if (!Anchor.kind(old.fact()).equals(Anchor.kind(found.fact()))) {
      return 0;
    }
    int shared = 0;
    for (var one : old.citations()) {
      for (var other : found.citations()) {
        boolean equal = one.passage().equals(other.passage());
        shared = Math.max(shared, one.passage().shared(other.passage()) + (equal ? 1 << 28 : 0));
      }
    }
    return shared > 0 && old.id().equals(found.id()) ? Integer.MAX_VALUE : shared;
  }

  /// The fact, without the id of the engagement, which changes with what is read of that.
  private static Fact said(Finding<?> finding) {
    return finding.fact()
            instanceof Fact.Commitment(var by, var strength, var action, var deadline, _)
        ? new Fact.Commitment(by, strength, action, deadline, null)
        : finding.fact();
  }
}
