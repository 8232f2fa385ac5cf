package org.readout.relate.engagement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of people compared: any order of the words, any case, with or without marks, spelt a
/// little differently.
final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String INSIDE = "-‐‑'’`ʻ";
  private static final char FIRST_COMPOSED = 0xA0;
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "jr",
          "sr",
          "his",
          "her",
          "excellency",
          "he",
          "hrh",
          "sheikh",
          "shaikh",
          "senator",
          "prof",
          "md",
          "hon");
  private static final int SHORTEST_SPELT_OTHERWISE = 5;
  private static final int LONG = 8;

  private Names() {}

  /// A name's words in lower case, without marks, initials and titles.
  static List<String> words(String name) {
    var plain = withoutMarks(name).toLowerCase(Locale.ROOT);
    int end = plain.endsWith("'s") || plain.endsWith("’s") ? plain.length() - 2 : plain.length();
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int at = 0; at < end; at += Character.charCount(plain.codePointAt(at))) {
      int each = plain.codePointAt(at);
      if (isOfAWord(each)) {
        word.appendCodePoint(each);
      } else if (INSIDE.indexOf(each) < 0) {
        end(word, words);
      }
    }
    end(word, words);
    return List.copyOf(words);
  }

  private static String withoutMarks(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= FIRST_COMPOSED) {
        return MARKS
            .matcher(Normalizer.normalize(name.replace("ı", "i"), Normalizer.Form.NFD))
            .replaceAll("");
      }
    }
    return name;
  }

  private static boolean isOfAWord(int each) {
    return switch (Character.getType(each)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> INSIDE.indexOf(each) < 0 && Character.isLetterOrDigit(each);
    };
  }

  private static void end(StringBuilder word, List<String> words) {
    var made = word.toString();
    if (made.length() > 1 && !TITLES.contains(made)) {
      words.add(made);
    }
    word.setLength(0);
  }

  /// Whether all words of one name are in the other, each spelt nearly alike.
  static boolean alike(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return one.size() <= other.size()
        ? isWithin(one, other) || runTogether(one, other)
        : isWithin(other, one) || runTogether(one, other);
  }

  /// Whether the last words are alike, as in "Joe Biden" and "Joseph Biden".
  static boolean shareLast(List<String> one, List<String> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.getLast().length() > 2
        && nearly(one.getLast(), other.getLast());
  }

  private static boolean isWithin(List<String> few, List<String> many) {
    var left = new ArrayList<>(many);
    for (var word : few) {
      int at = indexOf(word, left);
      if (at < 0) {
        return false;
      }
      left.remove(at);
    }
    return true;
  }

  private static int indexOf(String word, List<String> words) {
    int exact = words.indexOf(word);
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i < words.size(); i++) {
      if (nearly(word, words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /// "Lee Jae Myung" and "Lee Jae-myung", "Jae-myung Lee".
  private static boolean runTogether(List<String> one, List<String> other) {
    if (one.size() == 1 || other.size() == 1 || one.size() == other.size()) {
      return false;
    }
    var whole = String.join("", one);
    for (int turn = 0; turn < other.size(); turn++) {
      var turned = new ArrayList<>(other.subList(turn, other.size()));
      turned.addAll(other.subList(0, turn));
      if (nearly(whole, String.join("", turned))) {
        return true;
      }
    }
    return false;
  }

  /// Whether two words may be one, transliterated differently.
  static boolean nearly(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST_SPELT_OTHERWISE || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int most = shorter >= LONG ? 2 : 1;
    return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
  }

  private static int distance(String one, String other) {
    var above = new int[other.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
