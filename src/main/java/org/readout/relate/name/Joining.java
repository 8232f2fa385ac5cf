package org.readout.relate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.readout.relate.Ties;

/// Puts numbered things together, except those that must stay apart.
public final class Joining {
  private final int[] parent;
  private final Map<Integer, Set<Integer>> foes = new LinkedHashMap<>();

  /// @param size of the things, numbered from 0
  public Joining(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /// The number that stands for all that are together with this one: their lowest.
  public int rootOf(int one) {
    int root = one;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = one; parent[at] != root; ) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  public boolean areTogether(int one, int other) {
    return rootOf(one) == rootOf(other);
  }

  /// Keeps two apart from now on, unless they are together already.
  public void forbid(int one, int other) {
    int a = rootOf(one);
    int b = rootOf(other);
    if (a != b) {
      foes.computeIfAbsent(a, _ -> new TreeSet<>()).add(b);
      foes.computeIfAbsent(b, _ -> new TreeSet<>()).add(a);
    }
  }

  /// Puts two together, with all that either is together with.
  ///
  /// @return whether they are together now
  public boolean join(int one, int other) {
    int a = rootOf(one);
    int b = rootOf(other);
    if (a == b) {
      return true;
    }
    if (foes.getOrDefault(a, Set.of()).contains(b)) {
      return false;
    }
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    parent[high] = low;
    var theirs = foes.remove(high);
    if (theirs != null) {
      for (int foe : theirs) {
        var back = foes.computeIfAbsent(foe, _ -> new TreeSet<>());
        back.remove(high);
        back.add(low);
      }
      foes.computeIfAbsent(low, _ -> new TreeSet<>()).addAll(theirs);
    }
    return true;
  }

  /// Those that are together, in the order of their lowest numbers, each in order.
  public List<List<Integer>> groups() {
    var groups = new LinkedHashMap<Integer, List<Integer>>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(rootOf(i), _ -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }

  /// Does what people decided about findings, before anything else is joined.
  ///
  /// @param places of findings, by their ids
  public void decide(Map<String, Integer> places, Ties ties) {
    each(ties.apart(), places, this::forbid);
    each(ties.together(), places, this::join);
  }

  private static void each(
      Set<Ties.Pair> pairs, Map<String, Integer> places, BiConsumer<Integer, Integer> act) {
    pairs.stream()
        .sorted(Comparator.comparing(Ties.Pair::one).thenComparing(Ties.Pair::other))
        .forEach(
            pair -> {
              var one = places.get(pair.one());
              var other = places.get(pair.other());
              if (one != null && other != null) {
                act.accept(one, other);
              }
            });
  }
}
