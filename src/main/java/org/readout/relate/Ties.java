package org.readout.relate;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which mentions people put together, and which they took apart; by ids of findings.
public final class Ties {
  public static final Ties NONE = new Ties(Set.of(), Set.of());

  private final SortedSet<Pair> together;
  private final SortedSet<Pair> apart;
  private final Map<String, SortedSet<String>> joined;
  private final Map<String, SortedSet<String>> parted;

  public Ties(Set<Pair> together, Set<Pair> apart) {
    this.together = Collections.unmodifiableSortedSet(new TreeSet<>(together));
    this.apart = Collections.unmodifiableSortedSet(new TreeSet<>(apart));
    joined = byEnd(together);
    parted = byEnd(apart);
  }

  /// Two ids, in the order of the alphabet.
  public record Pair(String one, String other) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::one).thenComparing(Pair::other);

    public Pair {
      if (one.compareTo(other) > 0) {
        var first = other;
        other = one;
        one = first;
      }
    }

    @Override
    public int compareTo(Pair pair) {
      return ORDER.compare(this, pair);
    }
  }

  private static Map<String, SortedSet<String>> byEnd(Set<Pair> pairs) {
    var ends = new HashMap<String, SortedSet<String>>();
    for (var pair : pairs) {
      ends.computeIfAbsent(pair.one(), _ -> new TreeSet<>()).add(pair.other());
      ends.computeIfAbsent(pair.other(), _ -> new TreeSet<>()).add(pair.one());
    }
    return ends;
  }

  /// In order.
  public SortedSet<Pair> together() {
    return together;
  }

  /// In order.
  public SortedSet<Pair> apart() {
    return apart;
  }

  public boolean areApart(String one, String other) {
    var from = parted.get(one);
    return from != null && from.contains(other);
  }

  /// Those that someone took apart from this one, in order.
  public List<String> from(String id) {
    var from = parted.get(id);
    return from == null ? List.of() : List.copyOf(from);
  }

  /// Those that someone put together with this one, in order.
  public List<String> with(String id) {
    var with = joined.get(id);
    return with == null ? List.of() : List.copyOf(with);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ties ties && together.equals(ties.together) && apart.equals(ties.apart);
  }

  @Override
  public int hashCode() {
    return Objects.hash(together, apart);
  }

  @Override
  public String toString() {
    return "Ties[together=" + together + ", apart=" + apart + "]";
  }
}
