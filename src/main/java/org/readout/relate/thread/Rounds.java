package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;

/// Contacts held under named mechanisms in one dyad, by what the names are about.
final class Rounds {
  private static final int LONGEST = 31;

  /// @param topic the words that tell its mechanism from others
  /// @param from its first day
  record Round(
      Mention<Fact.Engagement> mention,
      Set<String> topic,
      LocalDate from,
      @Nullable Integer number) {
    Round {
      topic = Set.copyOf(topic);
    }
  }

  /// Those of one topic; the ones without a day are left out, since nothing is asked about them.
  private record Series(Set<String> topic, NavigableMap<LocalDate, List<Round>> byDay) {
    boolean isHeldWithin(LocalDate first, LocalDate last) {
      var next = byDay.higherKey(first);
      return next != null && !next.isAfter(last);
    }
  }

  private final Map<Set<String>, Series> byTopic = new HashMap<>();
  private final Map<String, List<Series>> byWord = new HashMap<>();

  void add(Mention<Fact.Engagement> mention, Set<String> topic) {
    var when = mention.fact().when();
    var from = when.from();
    if (from != null && when.to() != null && when.to().isAfter(from.plusDays(LONGEST))) {
      from = null;
    }
    if (from == null || topic.isEmpty()) {
      return;
    }
    var round = new Round(mention, topic, from, mention.fact().setting().round());
    var series = byTopic.get(round.topic);
    if (series == null) {
      series = new Series(round.topic, new TreeMap<>());
      byTopic.put(round.topic, series);
      for (var word : round.topic) {
        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(series);
      }
    }
    series.byDay.computeIfAbsent(from, _ -> new ArrayList<>()).add(round);
  }

  /// Whether one was held from the first day to the last, both included.
  boolean isHeldWithin(LocalDate first, LocalDate last, List<Telling> tellings) {
    return tellings.stream()
        .flatMap(telling -> of(telling).stream())
        .anyMatch(series -> series.isHeldWithin(first.minusDays(1), last));
  }

  /// The first after a day, and those within some days of it, by day.
  ///
  /// @param tellings of what they may be rounds of
  /// @param topics which topics are asked about
  /// @param wanted which rounds of those
  List<Round> firstAfter(
      LocalDate day,
      int days,
      List<Telling> tellings,
      Predicate<Set<String>> topics,
      Predicate<Round> wanted) {
    var series = new LinkedHashSet<Series>();
    tellings.forEach(telling -> series.addAll(of(telling)));
    series.removeIf(each -> !topics.test(each.topic));
    var found = new ArrayList<Round>();
    var last = LocalDate.MAX;
    for (var each : series) {
      for (var on : each.byDay.tailMap(day, false).entrySet()) {
        if (on.getKey().isAfter(last)) {
          break;
        }
        var here = on.getValue().stream().filter(wanted).toList();
        if (!here.isEmpty() && on.getKey().isBefore(last.minusDays(days))) {
          last = on.getKey().plusDays(days);
        }
        found.addAll(here);
      }
    }
    var until = last;
    found.removeIf(round -> round.from.isAfter(until));
    found.sort(Comparator.comparing(Round::from));
    return found;
  }

  /// Those of the mechanisms that a telling is about: all words of their topic are in it, or all
  /// words of its own named mechanism in theirs.
  private Set<Series> of(Telling telling) {
    var found = new LinkedHashSet<Series>();
    var words = telling.terms().words().keySet();
    for (var word : words) {
      for (var series : byWord.getOrDefault(word, List.of())) {
        if (words.containsAll(series.topic) || isNamed(telling, series)) {
          found.add(series);
        }
      }
    }
    return found;
  }

  private static boolean isNamed(Telling telling, Series series) {
    return telling.names().stream()
        .anyMatch(
            name ->
                name.kind() == Telling.Named.Kind.MECHANISM
                    && !name.topic().isEmpty()
                    && series.topic.containsAll(name.topic()));
  }

  /// Whether what was to be held had been held when this was said, so that the next is meant.
  boolean heldBetween(Telling earlier, Telling later) {
    return later.terms().acts().contains(Vocabulary.HOLD)
        && heldBetween(earlier, earlier.said(), later.said());
  }

  /// Whether the round that a telling is of was held after the one day and not after the other.
  boolean heldBetween(Telling telling, @Nullable LocalDate first, @Nullable LocalDate last) {
    if (!telling.terms().acts().contains(Vocabulary.HOLD)) {
      return false;
    }
    if (first == null || last == null) {
      return false;
    }
    return first.isBefore(last)
        && of(telling).stream().anyMatch(series -> series.isHeldWithin(first, last));
  }
}
