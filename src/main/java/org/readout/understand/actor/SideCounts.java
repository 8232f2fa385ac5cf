package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// Counts how a report names sides.
final class SideCounts {
  private SideCounts() {}

  static List<Side> sides(@Nullable Line line) {
    var sides = new ArrayList<Side>();
    for (int i = 0; line != null && i < line.size(); i++) {
      var compound = line.compound(i);
      if (compound != null) {
        sides.addAll(compound.sides());
        i = compound.to() - 1;
        continue;
      }
      var entry = line.entry(i);
      if (entry != null && entry.side() != null) {
        sides.add(entry.side());
        i += entry.length() - 1;
      }
    }
    return sides;
  }

  static List<List<Side>> compounds(List<Line> lines, @Nullable Line title) {
    var all = new ArrayList<List<Side>>();
    var whole = new ArrayList<>(lines);
    if (title != null) {
      whole.add(title);
    }
    for (Line line : whole) {
      for (int i = 0; i < line.size(); i++) {
        var compound = line.compound(i);
        if (compound != null) {
          all.add(compound.sides());
        }
      }
    }
    return all;
  }

  /// How often each side is named, in whatever way.
  static Map<Side, Integer> counts(List<Line> lines) {
    var counts = new HashMap<Side, Integer>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        var entry = line.entry(i);
        if (entry != null && entry.side() != null) {
          counts.merge(entry.side(), 1, Integer::sum);
          i += entry.length() - 1;
        }
        var compound = line.compound(i);
        if (compound != null) {
          compound.sides().forEach(side -> counts.merge(side, 1, Integer::sum));
          i = Math.max(i, compound.to() - 1);
        }
      }
    }
    return counts;
  }

  static List<Side> main(Map<Side, Integer> counts, Roster roster) {
    var weights = new HashMap<>(counts);
    for (Person person : roster.persons()) {
      Side side = person.side();
      if (side != null) {
        weights.merge(side, 4, Integer::sum);
      }
    }
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Side, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The first side of a pair in a title: "Kenya, China sign", "Philippines and China hold".
  static @Nullable Side firstOfPair(@Nullable Line line) {
    for (int i = 0; line != null && i < line.size(); i++) {
      var entry = line.entry(i);
      if (entry == null) {
        continue;
      }
      int next = i + entry.length();
      var other = line.entry(next + 1);
      if ((line.is(next, ",") || line.is(next, "and") || line.is(next, "&"))
          && other != null
          && other.side() != null) {
        return entry.side();
      }
      i = next - 1;
    }
    return null;
  }
}
