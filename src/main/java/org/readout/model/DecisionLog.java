package org.readout.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that people decided, in the order of [Decision#ORDER].
public record DecisionLog(List<Decision> all) {
  public static final DecisionLog EMPTY = new DecisionLog(List.of());

  public DecisionLog {
    all = all.stream().sorted(Decision.ORDER).distinct().toList();
  }

  /// Those that have an effect: what is taken back has none, nor has an undo any of its own.
  public List<Decision> standing() {
    var undone = undone();
    return all.stream()
        .filter(decision -> !(decision.verdict() instanceof Decision.Undo))
        .filter(decision -> !undone.contains(decision.id()))
        .toList();
  }

  /// Ids of those that are taken back. Who takes back an undo brings back what it took back.
  public Set<String> undone() {
    var undos = new HashMap<String, Set<String>>();
    for (var decision : all) {
      if (decision.verdict() instanceof Decision.Undo(var target)) {
        undos.computeIfAbsent(target, _ -> new HashSet<>()).add(decision.id());
      }
    }
    var stands = new HashMap<String, Boolean>();
    var undone = new HashSet<String>();
    for (var target : undos.keySet()) {
      if (!stands(target, undos, stands)) {
        undone.add(target);
      }
    }
    return undone;
  }

  /// An undo names the id of an earlier decision, from which its own is made: none goes in circles.
  private static boolean stands(
      String id, Map<String, Set<String>> undos, Map<String, Boolean> known) {
    var before = known.putIfAbsent(id, true);
    if (before != null) {
      return before;
    }
    boolean stands =
        undos.getOrDefault(id, Set.of()).stream().noneMatch(undo -> stands(undo, undos, known));
    known.put(id, stands);
    return stands;
  }
}
