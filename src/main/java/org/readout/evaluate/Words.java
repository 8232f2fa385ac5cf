package org.readout.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words by which two phrases are compared: lower case, without accents, marks and the
/// commonest small words.
record Words(List<String> all) {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "and", "to");

  Words {
    all = List.copyOf(all);
  }

  static Words of(@Nullable String phrase) {
    var plain = Normalizer.normalize(phrase == null ? "" : phrase, Normalizer.Form.NFKD);
    return new Words(
        WORD.matcher(plain.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .filter(word -> !SMALL.contains(word))
            .toList());
  }

  /// How alike two phrases are, from 0 to 1: the F1 of the words they share; 0 where one has none.
  static double likeness(@Nullable String one, @Nullable String other) {
    var a = of(one).all();
    var b = of(other).all();
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    var pool = new ArrayList<>(b);
    long shared = a.stream().filter(pool::remove).count();
    return 2.0 * shared / (a.size() + b.size());
  }

  /// The number of different words in both.
  long shared(Words other) {
    return all.stream().distinct().filter(other.all::contains).count();
  }

  boolean meet(Words other) {
    return !Collections.disjoint(all, other.all);
  }
}
