package org.readout.understand.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Fact.Development;
import org.readout.model.Span;

/// A development as read, before those of one event are joined.
///
/// @param noun of what it became of
record Happening(Development fact, String noun, Span passage, String rule, int sentence) {

  /// Adds one, unless it is told already; the one with the date stays.
  static void add(List<Happening> found, Happening other) {
    for (int i = 0; i < found.size(); i++) {
      Happening one = found.get(i);
      if (one.isSame(other)) {
        if (one.fact.when().isUnknown() && !other.fact.when().isUnknown()) {
          found.set(i, other);
        }
        return;
      }
    }
    found.add(other);
  }

  private boolean isSame(Happening other) {
    if (fact.stage() != other.fact.stage()
        || !singular(noun).equals(singular(other.noun))
        || !fact.when().meets(other.fact.when())) {
      return false;
    }
    Set<String> words = words();
    Set<String> others = other.words();
    return words.containsAll(others) || others.containsAll(words);
  }

  private Set<String> words() {
    return new TreeSet<>(NounPhrase.words(fact.subject()));
  }

  private static String singular(String noun) {
    return noun.toLowerCase(java.util.Locale.ROOT).replaceAll("s$", "");
  }

  Draft draft() {
    return new Draft(fact, passage, rule, sentence);
  }
}
