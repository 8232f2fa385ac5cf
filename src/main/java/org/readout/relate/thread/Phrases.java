package org.readout.relate.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases and what stands for each.
final class Phrases<T> {
  private final Map<List<String>, T> all = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  void add(List<String> stems, T meaning) {
    all.putIfAbsent(List.copyOf(stems), meaning);
    if (!stems.isEmpty()) {
      longest.merge(stems.getFirst(), stems.size(), Math::max);
    }
  }

  /// Whether a word alone is one.
  boolean has(String stem) {
    return longest.containsKey(stem) && all.containsKey(List.of(stem));
  }

  /// A phrase found, or a word that begins none.
  ///
  /// @param to the end, exclusive
  /// @param meaning empty for a mere word
  record Piece<T>(int from, int to, List<T> meaning) {}

  /// A text cut into phrases, the longest first, and the words between them.
  List<Piece<T>> cut(List<String> stems) {
    var pieces = new ArrayList<Piece<T>>();
    int at = 0;
    while (at < stems.size()) {
      var piece = new Piece<T>(at, at + 1, List.of());
      for (int n = Math.min(longest.getOrDefault(stems.get(at), 0), stems.size() - at);
          n > 0;
          n--) {
        var meaning = all.get(stems.subList(at, at + n));
        if (meaning != null) {
          piece = new Piece<>(at, at + n, List.of(meaning));
          break;
        }
      }
      pieces.add(piece);
      at = piece.to;
    }
    return pieces;
  }
}
