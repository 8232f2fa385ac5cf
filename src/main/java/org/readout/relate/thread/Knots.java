package org.readout.relate.thread;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.relate.Ties;

/// Which mentions people put together, also through others, and which may not be together for it.
final class Knots {
  private final Ties ties;
  private final Map<String, Set<String>> together = new TreeMap<>();

  Knots(Ties ties) {
    this.ties = ties;
    for (var pair : ties.together()) {
      var all = new TreeSet<String>(with(pair.one()));
      all.addAll(with(pair.other()));
      all.forEach(id -> together.put(id, all));
    }
  }

  /// All that were put together with a mention, itself among them.
  Set<String> with(String id) {
    return together.getOrDefault(id, Set.of(id));
  }

  /// The groups of those that were put together with others.
  Collection<Set<String>> all() {
    return new LinkedHashSet<>(together.values());
  }

  /// All that may not be with a mention: what was taken apart from it, or from what it was put
  /// together with, and what that was put together with.
  Set<String> barred(String id) {
    if (ties.apart().isEmpty()) {
      return Set.of();
    }
    var barred = new TreeSet<String>();
    for (var one : with(id)) {
      ties.from(one).forEach(other -> barred.addAll(with(other)));
    }
    return barred;
  }

  /// Whether none of those was taken apart from this one, or from what it was put together with.
  boolean allow(String id, Collection<String> others) {
    return Collections.disjoint(barred(id), others);
  }
}
