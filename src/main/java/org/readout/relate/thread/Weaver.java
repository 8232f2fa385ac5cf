package org.readout.relate.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.model.Related.Link;
import org.readout.relate.thread.Kinship.Nearness;

/// Puts the commitments of one dyad into threads, in the order of their publication.
final class Weaver {
  private static final int RAREST = 6;
  private static final int LATEST = 60;
  private static final int COMPARED = 16;

  private final Kinship kinship;
  private final Knots knots;
  private final Rounds rounds;
  private final List<Strand> strands = new ArrayList<>();
  private final Map<String, Strand> byMention = new HashMap<>();
  private final Map<String, List<Strand>> byWord = new HashMap<>();

  Weaver(Kinship kinship, Knots knots, Rounds rounds) {
    this.kinship = kinship;
    this.knots = knots;
    this.rounds = rounds;
  }

  /// Those that were found; each telling is in one.
  List<Strand> strands() {
    return strands.stream().filter(strand -> !strand.members.isEmpty()).toList();
  }

  /// Those that hold any of some commitments, by number.
  List<Strand> of(Set<String> mentions) {
    return mentions.stream()
        .flatMap(id -> Stream.ofNullable(byMention.get(id)))
        .distinct()
        .sorted(Comparator.comparingInt(strand -> strand.number))
        .toList();
  }

  void add(Telling telling) {
    var decided =
        of(knots.with(telling.id())).stream()
            .filter(strand -> knots.allow(telling.id(), strand.ids()))
            .toList();
    if (!decided.isEmpty()) {
      var strand = decided.getFirst();
      decided.stream().skip(1).forEach(other -> merge(strand, other));
      put(telling, strand, new Link(100, List.of("put together by hand")));
      return;
    }
    record Candidate(Strand strand, Nearness near) {}
    Optional<Candidate> best = Optional.empty();
    for (var strand : candidates(telling.terms())) {
      var near = strand.nearness(telling, kinship, knots, rounds);
      if (near.isPresent()
          && (best.isEmpty()
              || Strand.margin(near.get()) > Strand.margin(best.get().near) + 1e-9)) {
        best = Optional.of(new Candidate(strand, near.get()));
      }
    }
    if (best.isPresent()) {
      put(telling, best.get().strand, best.get().near.link());
    } else {
      var strand = new Strand(strands.size(), telling);
      strands.add(strand);
      byMention.put(telling.id(), strand);
      index(telling, strand);
    }
  }

  private void put(Telling telling, Strand strand, Link link) {
    strand.add(telling, link);
    byMention.put(telling.id(), strand);
    index(telling, strand);
  }

  private void merge(Strand one, Strand other) {
    for (var member : other.members) {
      put(member.telling(), one, new Link(100, List.of("put together by hand")));
    }
    other.members.clear();
  }

  private void index(Telling telling, Strand strand) {
    for (var word : telling.terms().words().keySet()) {
      if (strand.takes(word)) {
        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(strand);
      }
    }
  }

  /// The threads that share its rarest words, those that share most of them first.
  List<Strand> candidates(Terms terms) {
    var words = new ArrayList<>(terms.words().keySet());
    words.removeIf(word -> !byWord.containsKey(word));
    words.sort(
        Comparator.<String>comparingInt(word -> byWord.getOrDefault(word, List.of()).size())
            .thenComparing(Comparator.naturalOrder()));
    var tally = new TreeMap<Integer, Double>();
    for (var word : words.subList(0, Math.min(RAREST, words.size()))) {
      var with = byWord.getOrDefault(word, List.of());
      double weight = terms.words().getOrDefault(word, 0.0);
      for (var strand : with.subList(Math.max(0, with.size() - LATEST), with.size())) {
        tally.merge(strand.number, weight, Double::sum);
      }
    }
    var numbers = new ArrayList<>(tally.keySet());
    numbers.sort(
        Comparator.<Integer>comparingDouble(number -> -tally.getOrDefault(number, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    return new TreeSet<>(numbers.subList(0, Math.min(COMPARED, numbers.size())))
        .stream().map(strands::get).filter(strand -> !strand.members.isEmpty()).toList();
  }
}
