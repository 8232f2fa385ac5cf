package org.readout.relate.thread;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.model.Side;

/// What is undertaken, as far as words tell.
///
/// @param words each with how much it tells
/// @param things those of them that alone point to what is undertaken
/// @param acts what is to be done
/// @param thirds sides named in it beside those who undertake it
/// @param ordinals numbers of rounds
/// @param numbers other numbers, years left out
record Terms(
    SortedMap<String, Double> words,
    SortedSet<String> things,
    SortedSet<String> acts,
    SortedSet<Side> thirds,
    SortedSet<Integer> ordinals,
    SortedSet<String> numbers) {
  Terms {
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    things = Collections.unmodifiableSortedSet(new TreeSet<>(things));
    acts = Collections.unmodifiableSortedSet(new TreeSet<>(acts));
    thirds = Collections.unmodifiableSortedSet(new TreeSet<>(thirds));
    ordinals = Collections.unmodifiableSortedSet(new TreeSet<>(ordinals));
    numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
  }

  /// The same, the words of names in it counting in full.
  Terms naming(Set<String> names) {
    var full = new TreeMap<>(words);
    names.forEach(name -> full.computeIfPresent(name, (_, weight) -> Math.max(1, weight)));
    return new Terms(full, things, acts, thirds, ordinals, numbers);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// With the object of other words.
  Terms pointing(Terms other) {
    var all = new TreeMap<>(words);
    other.words.forEach((word, weight) -> all.merge(word, weight, Math::max));
    var pointed = new TreeSet<>(things);
    pointed.addAll(other.things);
    return new Terms(all, pointed, acts, thirds, ordinals, numbers);
  }

  /// Only the words that point to what is undertaken.
  Terms object() {
    var telling = new TreeMap<>(words);
    telling.values().removeIf(weight -> weight < 0.9);
    return new Terms(telling, things, acts, thirds, ordinals, numbers);
  }

  /// With more words, each counting in full.
  Terms with(Set<String> more) {
    var all = new TreeMap<>(words);
    more.forEach(word -> all.merge(word, 1.0, Math::max));
    return new Terms(all, things, acts, thirds, ordinals, numbers);
  }

  /// Whether it says how many or how much.
  boolean hasAmount() {
    return numbers.stream().anyMatch(number -> number.length() >= 3);
  }

  double weight() {
    double weight = 0;
    for (double each : words.values()) {
      weight += each;
    }
    return weight;
  }

  /// The weight of what both have, a word counting as much as it does where it counts less.
  double shared(Terms other) {
    double shared = 0;
    for (var word : words.entrySet()) {
      var weight = other.words.get(word.getKey());
      if (weight != null) {
        shared += Math.min(weight, word.getValue());
      }
    }
    return shared;
  }

  /// The words that count in full and both have.
  SortedSet<String> telling(Terms other) {
    var telling = new TreeSet<String>();
    for (var word : words.entrySet()) {
      if (word.getValue() >= 0.9 && other.words.getOrDefault(word.getKey(), 0.0) >= 0.9) {
        telling.add(word.getKey());
      }
    }
    return telling;
  }

  static <T> boolean meet(Set<T> one, Set<T> other) {
    return !Collections.disjoint(one, other);
  }

  static <T> boolean differ(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }
}
