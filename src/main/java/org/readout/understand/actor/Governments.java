package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.data.Table;
import org.readout.model.Side;

/// Which countries have which offices.
final class Governments {
  private static final Set<String> SMALL = Set.of("", "of", "for", "the", "and", "affairs");

  private record Rule(List<String> office, Set<String> only, Set<String> never) {}

  private final List<Rule> rules = new ArrayList<>();

  static Governments load() {
    var governments = new Governments();
    for (var row : Table.load("government", "office", "only", "never").rows()) {
      governments.rules.add(new Rule(words(row.cell(0)), codes(row.cell(1)), codes(row.cell(2))));
    }
    return governments;
  }

  /// An office's words in their order, without small words: "secretary state" is not "state
  /// secretary".
  private static List<String> words(String office) {
    var words = new ArrayList<String>();
    for (String word : office.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      if (!SMALL.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<String> codes(String cell) {
    return cell.isEmpty() ? Set.of() : new HashSet<>(List.of(cell.split(" ", -1)));
  }

  /// Whether a side may have all these offices.
  boolean allows(Side side, List<String> offices) {
    for (String office : offices) {
      List<String> words = words(office);
      for (Rule rule : rules) {
        boolean exact = rule.office().equals(words);
        boolean within = exact || (rule.office().size() > 1 && words.containsAll(rule.office()));
        if ((exact && !rule.only().isEmpty() && !rule.only().contains(side.code()))
            || (within && rule.never().contains(side.code()))) {
          return false;
        }
      }
    }
    return true;
  }
}
