package org.readout.understand.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.readout.data.Table;

/// The classes of words that stand in titles and names of bodies.
final class Words {
  private final Map<String, Integer> classes = new HashMap<>();

  static Words load() {
    var words = new Words();
    for (var row : Table.load("office", "class", "words", "example").rows()) {
      WordClass kind =
          Arrays.stream(WordClass.values())
              .filter(c -> c.name().equals(row.cell(0)))
              .findFirst()
              .orElseThrow(() -> row.wrong("class " + row.cell(0)));
      for (String word : row.cell(1).split(" ", -1)) {
        words.classes.merge(word.toLowerCase(Locale.ROOT), kind.bit(), (a, b) -> a | b);
      }
    }
    return words;
  }

  /// The classes of a word in lower case, as bits of [WordClass]; 0 for a word in none.
  int of(String norm) {
    Integer found = classes.get(norm);
    if (found == null && norm.endsWith(".") && norm.length() > 2) {
      found = classes.get(norm.substring(0, norm.length() - 1));
    }
    if (found == null && norm.length() > 4 && norm.endsWith("s")) {
      Integer one = classes.get(GroupReader.singular(norm));
      found = one == null ? null : one & WordClass.THING.bit();
    }
    return found == null ? 0 : found;
  }
}
