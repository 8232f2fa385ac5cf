package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;

/// Contacts held under named mechanisms in one dyad, by what the names are about.
final class Rounds {
  private static final int LONGEST = 31;

  /// @param topic the words that tell its mechanism from others
  /// @param from its first day; null where it is not known to a month
  record Round(
      Mention<Fact.Engagement> mention,
      Set<String> topic,
      @Nullable LocalDate from,
      @Nullable Integer number) {
    Round {
      topic = Set.copyOf(topic);
    }
  }

  private final Map<String, List<Round>> byWord = new HashMap<>();

  void add(Mention<Fact.Engagement> mention, Set<String> topic) {
    var when = mention.fact().when();
    var from = when.from();
    if (from != null && when.to() != null && when.to().isAfter(from.plusDays(LONGEST))) {
      from = null;
    }
    var round = new Round(mention, topic, from, mention.fact().setting().round());
    for (var word : topic) {
      byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(round);
    }
  }

  /// Those of the mechanism that a telling is about: all words of their topic are in it, or all
  /// words of its own named mechanism in theirs.
  List<Round> of(Telling telling) {
    var found = new LinkedHashSet<Round>();
    var words = telling.terms().words().keySet();
    for (var word : words) {
      for (var round : byWord.getOrDefault(word, List.of())) {
        if (words.containsAll(round.topic) || isNamed(telling, round)) {
          found.add(round);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isNamed(Telling telling, Round round) {
    return telling.names().stream()
        .anyMatch(
            name ->
                name.kind() == Telling.Named.Kind.MECHANISM
                    && !name.topic().isEmpty()
                    && round.topic.containsAll(name.topic()));
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
    return of(telling).stream()
        .anyMatch(
            round -> round.from != null && round.from.isAfter(first) && !round.from.isAfter(last));
  }
}
