package org.readout.relate.engagement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;

/// Names of standing arrangements by the words that tell them apart.
final class Arrangement {
  private final Atlas atlas;
  private final Set<String> filler = new HashSet<>();

  Arrangement(Atlas atlas) {
    this.atlas = atlas;
    for (var row : Wording.table("mechanism-filler", "words", "example").rows()) {
      for (var word : Wording.of(row.cell(0)).alternatives()) {
        filler.addAll(word);
      }
    }
  }

  enum Likeness {
    SAME,
    /// Neither has a name.
    NONE,
    /// One has none, or a name that says nothing, or both have only a part in common.
    UNKNOWN,
    APART
  }

  /// The words that tell it from others.
  Set<String> words(@Nullable String name) {
    var words = new TreeSet<String>();
    if (name != null) {
      for (var word : atlas.takenFrom(name).words()) {
        var single =
            word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
        if (!filler.contains(word) && !filler.contains(single)) {
          words.add(single);
        }
      }
    }
    return words;
  }

  static Likeness compare(List<Set<String>> some, List<Set<String>> others) {
    if (some.isEmpty() && others.isEmpty()) {
      return Likeness.NONE;
    }
    var found = Likeness.UNKNOWN;
    for (var one : some) {
      for (var other : others) {
        if (one.isEmpty() || other.isEmpty()) {
          continue;
        }
        int shared = shared(one, other);
        if (shared == 0) {
          return Likeness.APART;
        }
        if (isMost(shared, one, other)) {
          found = Likeness.SAME;
        }
      }
    }
    return found;
  }

  private static int shared(Set<String> one, Set<String> other) {
    int shared = 0;
    for (var word : one) {
      if (other.contains(word) || other.stream().anyMatch(o -> Names.nearly(word, o))) {
        shared++;
      }
    }
    return shared;
  }

  private static boolean isMost(int shared, Set<String> one, Set<String> other) {
    int fewer = Math.min(one.size(), other.size());
    return shared == fewer || shared * 3 >= (one.size() + other.size() - shared) * 2;
  }
}
