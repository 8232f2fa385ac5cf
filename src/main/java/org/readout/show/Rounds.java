package org.readout.show;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Related;
import org.readout.model.Rhythm;

/// The rounds of a mechanism in words.
final class Rounds {
  private Rounds() {}

  /// `4, 5, 6; 1 to 3 missing`, or how many where none has a number.
  static @Nullable String inWords(Related.Mechanism mechanism) {
    var held = new ArrayList<Integer>();
    int unnumbered = 0;
    for (var round : mechanism.rounds()) {
      if (round.status() == Status.HELD) {
        if (round.number() == null) {
          unnumbered++;
        } else {
          held.add(round.number());
        }
      }
    }
    var words = new StringJoiner("; ");
    add(words, runs(held));
    add(words, unnumbered == 0 ? "" : unnumbered + " without a number");
    var missing = missing(mechanism);
    add(
        words,
        missing.isEmpty()
            ? ""
            : "missing " + String.join(", ", missing.stream().map(Run::toString).toList()));
    return words.toString();
  }

  /// Rounds one after the other.
  record Run(int from, int to) {
    /// `3`, `1 to 3`.
    @Override
    public String toString() {
      return from == to ? String.valueOf(from) : from + " to " + to;
    }
  }

  /// The rounds of which no report tells, though it does of later ones.
  static List<Run> missing(Related.Mechanism mechanism) {
    var missing = new ArrayList<Run>();
    int before = 0;
    for (int number : numbers(mechanism)) {
      if (number > before + 1) {
        missing.add(new Run(before + 1, number - 1));
      }
      before = number;
    }
    return missing;
  }

  private static List<Integer> numbers(Related.Mechanism mechanism) {
    var numbers = new ArrayList<Integer>();
    for (var round : mechanism.rounds()) {
      if (round.status() != null && round.number() != null) {
        numbers.add(round.number());
      }
    }
    return numbers.stream().distinct().sorted().toList();
  }

  private static void add(StringJoiner words, String part) {
    if (!part.isEmpty()) {
      words.add(part);
    }
  }

  /// `1 to 3, 5`.
  private static String runs(List<Integer> numbers) {
    var runs = new StringJoiner(", ");
    var sorted = numbers.stream().distinct().sorted().toList();
    for (int i = 0; i < sorted.size(); ) {
      int last = i;
      while (last + 1 < sorted.size() && sorted.get(last + 1) == sorted.get(last) + 1) {
        last++;
      }
      runs.add(new Run(sorted.get(i), sorted.get(last)).toString());
      i = last + 1;
    }
    return runs.toString();
  }

  /// The last round and the next: `held 2019-04-14; stated 2020`.
  static String when(Rhythm rhythm) {
    var words = new StringJoiner("; ");
    if (rhythm.lastHeld() != null && rhythm.dormantSince() == null) {
      words.add("held " + rhythm.lastHeld());
    }
    add(words, next(rhythm));
    return words.toString();
  }

  /// `stated 2021`, `due 2026-03-01 by its rhythm, overdue 20 days`, `dormant since 2019-04-14`.
  static String next(Rhythm rhythm) {
    var words = new StringJoiner("; ");
    if (rhythm.stated() != null) {
      words.add("stated " + Sentences.period(rhythm.stated()));
    }
    if (rhythm.dormantSince() != null) {
      words.add("dormant since " + rhythm.dormantSince());
    } else if (rhythm.due() != null) {
      var late = rhythm.overdueDays();
      words.add(
          "due "
              + rhythm.due()
              + " by its rhythm"
              + (late == null ? "" : ", overdue " + Sentences.days(late)));
    }
    return words.toString();
  }
}
