package org.readout.relate.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.Round;

/// Puts what was held under one mechanism in order, each round once, the missing ones between.
///
/// More than [#MOST_MISSING] missing one after the other are not listed.
final class Rounds {
  private static final int MOST_MISSING = 30;

  private static final Comparator<Candidate> BY_DAY =
      Comparator.<Candidate, @Nullable LocalDate>comparing(
              Candidate::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Candidate::number, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(candidate -> candidate.engagement.id());

  private Rounds() {}

  /// @param heard the last day on which a report told of it
  private record Candidate(
      Related.Engagement engagement,
      @Nullable Integer number,
      int accounts,
      @Nullable LocalDate heard) {

    Period when() {
      return engagement.fact().when();
    }

    Status status() {
      return engagement.fact().status();
    }

    boolean isHeld() {
      return status() == Status.HELD;
    }

    @Nullable LocalDate day() {
      return when().from() != null ? when().from() : when().to();
    }

    Candidate unnumbered() {
      return new Candidate(engagement, null, accounts, heard);
    }

    Round round() {
      return new Round(number, when(), status(), engagement.id());
    }

    /// Whether both are dated and may be on one day, or one day apart.
    boolean meets(Candidate other) {
      return !when().isUnknown() && !other.when().isUnknown() && widened().meets(other.when());
    }

    private Period widened() {
      var from = when().from();
      var to = when().to();
      return new Period(
          from == null ? null : from.minusDays(1), to == null ? null : to.plusDays(1));
    }
  }

  static List<Round> of(List<Held> held) {
    var byEngagement = new LinkedHashMap<String, List<Held>>();
    for (var one : held) {
      byEngagement.computeIfAbsent(one.engagement().id(), _ -> new ArrayList<>()).add(one);
    }
    var candidates = inOrder(byEngagement.values().stream().map(Rounds::candidate).toList());
    var numbered = new TreeMap<Integer, List<Candidate>>();
    var others = new ArrayList<Candidate>();
    for (var candidate : candidates) {
      if (candidate.number() == null) {
        others.add(candidate);
      } else {
        numbered.computeIfAbsent(candidate.number(), _ -> new ArrayList<>()).add(candidate);
      }
    }
    numbered.replaceAll((_, same) -> each(same));
    return all(numbered, further(others, numbered.values()));
  }

  private static Candidate candidate(List<Held> accounts) {
    var engagement = accounts.getFirst().engagement();
    var counts = new TreeMap<Integer, Integer>();
    accounts.stream()
        .map(Held::number)
        .filter(Objects::nonNull)
        .forEach(number -> counts.merge(number, 1, Integer::sum));
    var number =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(null);
    var heard =
        accounts.stream()
            .map(one -> one.account().published())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new Candidate(engagement, number, accounts.size(), heard);
  }

  /// A chain of rounds whose numbers grow with their days.
  ///
  /// @param weight accounts that tell of those in it
  private record Chain(int weight, Candidate last, @Nullable Chain before) {}

  /// By day, and without the numbers that cannot be: those that break the order in which most
  /// accounts have them.
  private static List<Candidate> inOrder(List<Candidate> candidates) {
    var sorted = candidates.stream().sorted(BY_DAY).toList();
    var best = new TreeMap<Integer, Chain>();
    for (var candidate : sorted) {
      var number = candidate.number();
      if (number != null && isSure(candidate)) {
        var floor = best.lowerEntry(number);
        var before = floor == null ? null : floor.getValue();
        int weight = candidate.accounts() + (before == null ? 0 : before.weight());
        for (var next = best.higherEntry(number);
            next != null && next.getValue().weight() < weight;
            next = best.higherEntry(number)) {
          best.remove(next.getKey());
        }
        var rival = best.get(number);
        if (rival == null || rival.weight() < weight) {
          best.put(number, new Chain(weight, candidate, before));
        }
      }
    }
    var kept = new ArrayList<Candidate>();
    var longest = best.isEmpty() ? null : best.lastEntry().getValue();
    for (var chain = longest; chain != null; chain = chain.before()) {
      kept.add(chain.last());
    }
    return sorted.stream()
        .map(one -> isSure(one) && !kept.contains(one) ? one.unnumbered() : one)
        .toList();
  }

  private static boolean isSure(Candidate candidate) {
    return candidate.isHeld() && candidate.day() != null && candidate.number() != null;
  }

  /// Of those with one number the held ones, or else the one last heard of.
  private static List<Candidate> each(List<Candidate> same) {
    var held = same.stream().filter(Candidate::isHeld).toList();
    if (held.isEmpty()) {
      return List.of(lastHeard(same));
    }
    var kept = new ArrayList<Candidate>();
    for (var one :
        held.stream().sorted(Comparator.comparing((Candidate c) -> !c.when().isDay())).toList()) {
      boolean isTold = one.day() == null ? !kept.isEmpty() : kept.stream().anyMatch(one::meets);
      if (!isTold) {
        kept.add(one);
      }
    }
    kept.sort(BY_DAY);
    return kept;
  }

  private static Candidate lastHeard(List<Candidate> some) {
    return some.stream()
        .max(
            Comparator.<Candidate, @Nullable LocalDate>comparing(
                    Candidate::heard, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(BY_DAY.reversed()))
        .orElseThrow();
  }

  /// Those without a number that are not another round told again, by day.
  private static List<Candidate> further(
      List<Candidate> others, Collection<List<Candidate>> numbered) {
    var kept = new ArrayList<Candidate>();
    var known = new ArrayList<Candidate>();
    numbered.forEach(known::addAll);
    for (var one : others) {
      if (one.isHeld()
          && one.day() != null
          && known.stream().noneMatch(k -> k.isHeld() && k.meets(one))) {
        kept.add(one);
        known.add(one);
      }
    }
    var open = new ArrayList<Candidate>();
    for (var one : others) {
      if (!one.isHeld() && known.stream().noneMatch(k -> isKept(one, k))) {
        open.add(one);
      }
    }
    for (var one : open) {
      var same =
          open.stream()
              .filter(o -> o.equals(one) || (one.day() == null && o.day() == null) || o.meets(one))
              .toList();
      if (lastHeard(same).equals(one)) {
        kept.add(one);
      }
    }
    if (known.isEmpty() && kept.isEmpty()) {
      others.stream().findFirst().ifPresent(kept::add);
    }
    kept.sort(BY_DAY);
    return kept;
  }

  /// Whether a round is the one that was planned: in the same days, or where none were said, the
  /// next after it was told.
  private static boolean isKept(Candidate planned, Candidate round) {
    if (planned.day() != null) {
      return planned.meets(round);
    }
    var heard = planned.heard();
    var day = round.day();
    return day == null || heard == null || !day.isBefore(heard);
  }

  private static List<Round> all(
      SortedMap<Integer, List<Candidate>> numbered, List<Candidate> further) {
    var rounds = new ArrayList<Round>();
    int before = 0;
    for (var entry : numbered.entrySet()) {
      int number = entry.getKey();
      if (number - before - 1 <= MOST_MISSING) {
        for (int missing = before + 1; missing < number; missing++) {
          rounds.add(new Round(missing, Period.UNKNOWN, null, null));
        }
      }
      entry.getValue().forEach(one -> rounds.add(one.round()));
      before = number;
    }
    for (var one : further) {
      rounds.add(place(rounds, one), one.round());
    }
    return rounds;
  }

  /// After the last round that is not later.
  private static int place(List<Round> rounds, Candidate one) {
    var day = one.day();
    if (day == null) {
      return rounds.size();
    }
    int place = 0;
    for (int i = 0; i < rounds.size(); i++) {
      var from = rounds.get(i).when().from();
      if (from != null && !from.isAfter(day)) {
        place = i + 1;
      }
    }
    return place;
  }
}
