package org.readout.relate.thread;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words cut to what does not change with their grammar: "opening", "opened" and "opens" to "open".
final class Stem {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final char FIRST_COMPOSED = 0xA0;

  private Stem() {}

  /// Those of a text's words, in their order; a word is of letters, digits and `$`, a number whole
  /// with its points and commas, and "'s" is no part of it.
  static List<String> all(String text) {
    var stems = new ArrayList<String>();
    var plain = plain(text).toLowerCase(Locale.ROOT);
    var word = new StringBuilder();
    int at = 0;
    while (at < plain.length()) {
      int each = plain.codePointAt(at);
      if (isOfAWord(each)) {
        word.appendCodePoint(each);
      } else if (!isWithinANumber(plain, at)) {
        at += isApostrophe(each) && isSAtAnEnd(plain, at + 1) ? 1 : 0;
        end(word, stems);
      }
      at += Character.charCount(each);
    }
    end(word, stems);
    return stems;
  }

  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMPOSED && "‘’“”–—".indexOf(text.charAt(i)) < 0) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
      }
    }
    return text;
  }

  private static void end(StringBuilder word, List<String> stems) {
    if (!word.isEmpty()) {
      stems.add(of(word.toString()));
      word.setLength(0);
    }
  }

  private static boolean isOfAWord(int each) {
    if (each == '$' || Character.isLetterOrDigit(each)) {
      return true;
    }
    int type = Character.getType(each);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private static boolean isWithinANumber(String text, int at) {
    char mark = text.charAt(at);
    return (mark == '.' || mark == ',')
        && at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }

  private static boolean isApostrophe(int each) {
    return each == '\'' || each == '’';
  }

  private static boolean isSAtAnEnd(String text, int at) {
    return at < text.length()
        && text.charAt(at) == 's'
        && (at + 1 == text.length() || isBlank(text.charAt(at + 1)));
  }

  private static boolean isBlank(char each) {
    return each == ' ' || (each >= '\t' && each <= '\r');
  }

  private static String of(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    var stem = word;
    if (stem.length() > 3 && stem.endsWith("s") && !isNoPlural(stem)) {
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

  private static boolean isNoPlural(String word) {
    return word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
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
