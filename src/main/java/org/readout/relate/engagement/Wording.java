package org.readout.relate.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.data.Table;

/// Words of a table's cell: alternatives parted by `|`, each words in an order, `*` for any
/// between.
record Wording(List<List<String>> alternatives) {
  private static final String FOLDER = "/org/readout/relate/";
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final String ANY = "*";

  Wording {
    alternatives = List.copyOf(alternatives);
  }

  static Table table(String name, String... columns) {
    return Table.in(FOLDER, name, columns);
  }

  static Wording of(String cell) {
    var alternatives = new ArrayList<List<String>>();
    for (var words : BAR.split(cell, 0)) {
      alternatives.add(List.of(SPACE.split(words.strip(), 0)));
    }
    return new Wording(alternatives);
  }

  boolean isIn(List<String> words) {
    for (var alternative : alternatives) {
      for (int at = 0; at < words.size(); at++) {
        if (matches(alternative, 0, words, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(List<String> pattern, int from, List<String> words, int at) {
    if (from == pattern.size()) {
      return true;
    }
    if (pattern.get(from).equals(ANY)) {
      for (int next = at; next <= words.size(); next++) {
        if (matches(pattern, from + 1, words, next)) {
          return true;
        }
      }
      return false;
    }
    return at < words.size()
        && pattern.get(from).equals(words.get(at))
        && matches(pattern, from + 1, words, at + 1);
  }
}
