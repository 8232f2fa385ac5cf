package org.readout.relate.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.data.Table;

/// Places compared by name, by country and by capital.
final class Places {
  private final Atlas atlas;
  private final Set<List<String>> capitals = new HashSet<>();
  private final Set<List<String>> regions = new HashSet<>();

  Places(Atlas atlas) {
    this.atlas = atlas;
    for (var row : Table.load("capital", "code", "city").rows()) {
      capitals.add(Names.words(row.cell(1)));
    }
    for (var row : Table.load("region", "name", "example").rows()) {
      regions.add(Names.words(row.cell(0)));
    }
  }

  /// How two places stand to each other, from the nearest.
  enum Likeness {
    SAME,
    /// A city and its country.
    WITHIN,
    /// One is not known.
    UNKNOWN,
    /// A region, or names that say nothing of each other.
    UNSURE,
    /// Two names that are each that of some city or venue.
    UNLIKE,
    /// In two countries, or two capitals.
    APART
  }

  Likeness compare(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Likeness.UNKNOWN;
    }
    var words = Names.words(one);
    var others = Names.words(other);
    if (words.isEmpty() || others.isEmpty()) {
      return Likeness.UNKNOWN;
    }
    if (words.equals(others) || words.containsAll(others) || others.containsAll(words)) {
      return Likeness.SAME;
    }
    if (regions.contains(words) || regions.contains(others)) {
      return Likeness.UNSURE;
    }
    var side = atlas.sideOf(one);
    var otherSide = atlas.sideOf(other);
    if (side.isPresent() && otherSide.isPresent()) {
      boolean areCapitals = capitals.contains(words) && capitals.contains(others);
      return side.equals(otherSide) && !areCapitals ? Likeness.WITHIN : Likeness.APART;
    }
    boolean isCountry = isCountry(one, words) || isCountry(other, others);
    return isCountry ? Likeness.UNSURE : Likeness.UNLIKE;
  }

  /// The nearest that some of one stand to some of others; apart where two are.
  Likeness compare(List<String> some, List<String> others) {
    var found = new ArrayList<Likeness>();
    for (var one : some) {
      for (var other : others) {
        found.add(compare(one, other));
      }
    }
    return found.stream().min(Likeness::compareTo).orElse(Likeness.UNKNOWN);
  }

  boolean isCity(String name) {
    var words = Names.words(name);
    return capitals.contains(words) || (atlas.sideOf(name).isEmpty() && !regions.contains(words));
  }

  private boolean isCountry(String name, List<String> words) {
    return atlas.sideOf(name).isPresent() && !capitals.contains(words);
  }
}
