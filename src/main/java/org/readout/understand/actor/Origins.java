package org.readout.understand.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;
import org.readout.model.Side;

/// Where words of names are common; weak evidence for somebody's side.
final class Origins {
  /// English given names are borne all over the world.
  private static final Side ENGLISH = new Side("GB");

  private final Map<String, Set<Side>> sides = new HashMap<>();
  private final WellKnown people = WellKnown.load();

  static Origins load() {
    var origins = new Origins();
    for (var row : Table.load("origin", "sides", "words").rows()) {
      for (String word : row.cell(1).split(" ", -1)) {
        Set<Side> known = origins.sides.computeIfAbsent(word, w -> new HashSet<>());
        for (String code : row.cell(0).split(" ", -1)) {
          known.add(new Side(code));
        }
      }
    }
    return origins;
  }

  /// The side of somebody well known; null of anybody else.
  @Nullable Side known(List<String> name) {
    return people.side(name);
  }

  /// From -1 (common elsewhere only) over 0 (unknown) to 2 (all words of the name are common
  /// there).
  double fit(List<String> name, Side side) {
    Side own = known(name);
    if (own != null) {
      return own.equals(side) ? 2 : -1;
    }
    int known = 0;
    int here = 0;
    for (String word : name) {
      Set<Side> common = sides.get(word);
      if (common != null) {
        boolean worldwide = common.contains(ENGLISH) && !common.contains(side);
        known += worldwide ? 0 : 1;
        here += common.contains(side) ? 1 : 0;
      }
    }
    return known == 0
        ? 0
        : here == 0 ? -1 : here == known && here > 1 ? 2 : here * 2 >= known ? 1.5 : 0;
  }
}
