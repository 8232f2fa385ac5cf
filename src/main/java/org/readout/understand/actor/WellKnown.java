package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;
import org.readout.model.Side;

/// For whom those act whom every reader knows without their country.
final class WellKnown {
  private record Name(List<String> words, Side side) {}

  private final Map<String, List<Name>> names = new HashMap<>();
  private final Map<String, Side> alone = new HashMap<>();

  static WellKnown load() {
    var known = new WellKnown();
    for (var row : Table.load("well-known", "side", "names", "alone").rows()) {
      var side = new Side(row.cell(0));
      for (String name : row.cell(1).split("\\|", -1)) {
        List<String> words = Person.words(name);
        for (String word : words) {
          known.names.computeIfAbsent(word, w -> new ArrayList<>()).add(new Name(words, side));
        }
      }
      Arrays.stream(row.cell(2).split(" ", -1))
          .filter(word -> !word.isEmpty())
          .forEach(word -> known.alone.put(Person.plain(word), side));
    }
    return known;
  }

  /// The side of somebody of that name; null where nobody or more than one is known by it.
  @Nullable Side side(List<String> name) {
    if (name.isEmpty()) {
      return null;
    }
    @Nullable Side found = null;
    for (String word : name) {
      for (Name known : names.getOrDefault(word, List.of())) {
        boolean same = known.words().size() > 1 && name.containsAll(known.words());
        if (same && found != null && !found.equals(known.side())) {
          return null;
        }
        found = same ? known.side() : found;
      }
    }
    return found == null ? alone.get(name.getLast()) : found;
  }
}
