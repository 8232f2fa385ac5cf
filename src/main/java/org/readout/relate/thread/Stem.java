package org.readout.relate.thread;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words cut to what does not change with their grammar: "opening", "opened" and "opens" to "open".
final class Stem {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}$]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
  private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d)[.,](?=\\d)");

  private Stem() {}

  /// Those of a text's words, in their order.
  static List<String> all(String text) {
    var stems = new ArrayList<String>();
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    for (var word : BETWEEN.split(IN_NUMBER.matcher(plain).replaceAll(""), -1)) {
      if (!word.isEmpty()) {
        stems.add(of(word));
      }
    }
    return stems;
  }

  private static String of(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    var stem = word;
    if (stem.length() > 3 && stem.endsWith("s") && !stem.matches(".*(ss|us|is)")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 6 && stem.endsWith("ly")) {
      stem = stem.substring(0, stem.length() - 2);
    }
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = undoubled(stem.substring(0, stem.length() - 3));
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = undoubled(stem.substring(0, stem.length() - 2));
    }
    if (stem.length() > 7 && stem.endsWith("ment")) {
      return stem.substring(0, stem.length() - 4);
    }
    if (stem.length() > 6 && stem.endsWith("ion")) {
      return stem.substring(0, stem.length() - 3);
    }
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "bdgmnprt".indexOf(stem.charAt(last)) >= 0
        ? stem.substring(0, last)
        : stem;
  }
}
