package org.readout.relate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which mentions people put together, and which they took apart; by ids of findings.
public record Ties(Set<Pair> together, Set<Pair> apart) {
  public static final Ties NONE = new Ties(Set.of(), Set.of());

  public Ties {
    together = Set.copyOf(together);
    apart = Set.copyOf(apart);
  }

  /// Two ids, in the order of the alphabet.
  public record Pair(String one, String other) {
    public Pair {
      if (one.compareTo(other) > 0) {
        var first = other;
        other = one;
        one = first;
      }
    }
  }

  public boolean areApart(String one, String other) {
    return !apart.isEmpty() && apart.contains(new Pair(one, other));
  }

  /// Those that someone put together with this one.
  public List<String> with(String id) {
    return together.stream()
        .filter(pair -> pair.one().equals(id) || pair.other().equals(id))
        .map(pair -> pair.one().equals(id) ? pair.other() : pair.one())
        .sorted()
        .collect(Collectors.toList());
  }
}
