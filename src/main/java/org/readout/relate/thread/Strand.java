package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Related.Link;
import org.readout.model.Side;
import org.readout.relate.thread.Kinship.Nearness;

/// A thread while it is being put together.
final class Strand {
  private static final int COMPARED = 7;
  private static final double LEAST_MEAN = 0.6;

  /// One telling and why it is here.
  record Member(Telling telling, Link link) {}

  final int number;
  final List<Member> members = new ArrayList<>();
  final Set<Side> bound = new TreeSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<Wording> wordings = new HashSet<>();
  private final List<Telling> distinct = new ArrayList<>();
  private final Map<Aim, LocalDate> aimed = new EnumMap<>(Aim.class);
  private Telling last;

  /// How a telling sounds, for the purpose of comparing.
  private record Wording(Terms terms, List<Side> by) {}

  Strand(int number, Telling first) {
    this.number = number;
    this.last = first;
    add(first, new Link(100, List.of("first told here")));
  }

  void add(Telling telling, Link link) {
    members.add(new Member(telling, link));
    ids.add(telling.id());
    bound.addAll(telling.fact().by());
    if (wordings.add(new Wording(telling.terms(), telling.fact().by()))) {
      distinct.add(telling);
    }
    LocalDate said = telling.said();
    aimed.merge(
        Aim.of(telling), said == null ? LocalDate.MIN : said, (a, b) -> a.isBefore(b) ? a : b);
    if (said != null && (last.said() == null || said.isAfter(last.said()))) {
      last = telling;
    }
  }

  /// Whether this word was in none of its tellings so far; now it is.
  boolean takes(String word) {
    return words.add(word);
  }

  /// How far it was to be brought, as undertaken by that day; null for ever.
  Aim aim(@Nullable LocalDate day) {
    var furthest = Aim.NONE;
    for (var aim : aimed.entrySet()) {
      furthest = day == null || !aim.getValue().isAfter(day) ? aim.getKey() : furthest;
    }
    return furthest;
  }

  Telling first() {
    return members.getFirst().telling;
  }

  /// Of all its tellings.
  Set<String> ids() {
    return ids;
  }

  /// The founder and the last that were told otherwise.
  List<Telling> voices() {
    var voices = new ArrayList<Telling>();
    voices.add(distinct.getFirst());
    voices.addAll(distinct.subList(Math.max(1, distinct.size() - COMPARED + 1), distinct.size()));
    return voices;
  }

  /// How near a telling is to the nearest here, if the gates let it in: no side's own pledge joins
  /// what only the other bound itself to, nor may it be far from all the others.
  Optional<Nearness> nearness(Telling telling, Kinship kinship, Knots knots, Rounds rounds) {
    if (telling.fact().by().stream().noneMatch(side -> bound.contains(side))
        || !Collections.disjoint(knots.barred(telling.id()), ids)
        || rounds.heldBetween(lastSaid(), telling)) {
      return Optional.empty();
    }
    Optional<Nearness> best = Optional.empty();
    double sum = 0;
    var voices = voices();
    for (var voice : voices) {
      var near = kinship.between(voice, telling);
      sum += near.map(Nearness::score).orElse(0.0);
      if (near.isPresent() && (best.isEmpty() || margin(near.get()) > margin(best.get()))) {
        best = near;
      }
    }
    double mean = sum / voices.size();
    return best.filter(b -> b.reaches() && mean >= LEAST_MEAN * b.bar());
  }

  static double margin(Nearness nearness) {
    return (nearness.score() - nearness.bar()) / (1.01 - nearness.bar());
  }

  @Nullable LocalDate lastSaidDay() {
    return lastSaid().said();
  }

  /// The last that was told of it.
  Telling lastSaid() {
    return last;
  }
}
