package org.readout.relate.mechanism;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Rhythm;

/// The rule by which a mechanism keeps time; in words in `docs/mechanisms.md`.
public final class Rhythms {
  private static final int FEWEST_INTERVALS = 2;
  private static final int YEARS_WITHOUT_RHYTHM = 3;

  private Rhythms() {}

  /// What the rounds held and reports published by a day tell; nothing of what came later.
  public static Rhythm of(Related.Mechanism mechanism, LocalDate asOf) {
    var held = heldBy(mechanism, asOf);
    var last = held.isEmpty() ? null : held.getLast().day();
    var median = median(held);
    var due = last == null || median == null ? null : last.plusDays(median);
    return new Rhythm(
        asOf,
        median,
        last,
        stated(mechanism, asOf, last),
        due,
        due == null || !due.isBefore(asOf) ? null : days(due, asOf),
        last != null && asOf.isAfter(end(last, median)) ? last : null);
  }

  private static LocalDate end(LocalDate last, @Nullable Integer median) {
    return median == null ? last.plusYears(YEARS_WITHOUT_RHYTHM) : last.plusDays(2L * median);
  }

  /// A held round.
  ///
  /// @param day the first it may have been, where it took longer or its day is not known
  private record On(LocalDate day, @Nullable Integer number) {}

  private static List<On> heldBy(Related.Mechanism mechanism, LocalDate asOf) {
    var held = new TreeMap<LocalDate, On>();
    for (var round : mechanism.rounds()) {
      var day = round.when().from() != null ? round.when().from() : round.when().to();
      if (round.status() == Status.HELD && day != null && !day.isAfter(asOf)) {
        held.putIfAbsent(day, new On(day, round.number()));
      }
    }
    return List.copyOf(held.values());
  }

  /// Of an even number of intervals the mean of the two in the middle, in whole days. Between
  /// rounds whose numbers tell that others are missing, the time is shared out among them.
  private static @Nullable Integer median(List<On> held) {
    var intervals = new ArrayList<Integer>();
    for (int i = 1; i < held.size(); i++) {
      int steps = steps(held.get(i - 1).number(), held.get(i).number());
      int days = days(held.get(i - 1).day(), held.get(i).day()) / steps;
      intervals.addAll(Collections.nCopies(steps, days));
    }
    if (intervals.size() < FEWEST_INTERVALS) {
      return null;
    }
    intervals.sort(null);
    int middle = intervals.size() / 2;
    return intervals.size() % 2 == 1
        ? intervals.get(middle)
        : (intervals.get(middle - 1) + intervals.get(middle)) / 2;
  }

  private static int steps(@Nullable Integer from, @Nullable Integer to) {
    return from == null || to == null ? 1 : Math.max(1, to - from);
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  /// What the latest report that says it said, unless a round was held since then; else the first
  /// planned round after the last one held.
  private static @Nullable Period stated(
      Related.Mechanism mechanism, LocalDate asOf, @Nullable LocalDate last) {
    for (var mention : mechanism.mentions().reversed()) {
      var next = mention.fact().next();
      var published = mention.published();
      if (next != null && published != null && !published.isAfter(asOf)) {
        if (isOpen(next, last)) {
          return next;
        }
        break;
      }
    }
    return mechanism.rounds().stream()
        .filter(round -> round.status() == Status.PLANNED && !round.when().isUnknown())
        .map(Related.Round::when)
        .filter(when -> isOpen(when, last))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOpen(Period next, @Nullable LocalDate last) {
    var from = next.from() != null ? next.from() : next.to();
    return last == null || (from != null && from.isAfter(last));
  }
}
