package org.readout.keep;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without case, accents and typography, so that filters find them however they are written.
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {}

  /// E.g. `the Élysée’s` gives `the elysee's`.
  static String words(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var bare = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace('’', '\'');
    return BLANKS.matcher(bare).replaceAll(" ").strip();
  }

  /// Each word of a name between blanks, e.g. `" jean noel barrot "`.
  static String name(String name) {
    return " " + String.join(" ", nameWords(name)) + " ";
  }

  static List<String> nameWords(String name) {
    return BETWEEN_NAMES
        .splitAsStream(words(name))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
