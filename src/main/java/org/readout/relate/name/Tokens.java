package org.readout.relate.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Parts names into words.
public final class Tokens {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}/]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");
  private static final Pattern POSSESSIVE = Pattern.compile("(?i)['’](?:s)?(?=\\p{P}*$)");
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}\\.?");
  private static final int SHORTEST_PLURAL = 4;

  private Tokens() {}

  /// A word without the marks around it.
  ///
  /// @param text as written
  /// @param stem in lower case, without the ending of the plural
  /// @param comma whether a comma follows
  record Token(String text, String lower, String stem, boolean comma) {
    boolean isCapital() {
      return Character.isUpperCase(text.charAt(0));
    }

    /// Whether it is letters standing for words, such as RCEP.
    boolean isLetters() {
      return text.length() > 2 && text.chars().allMatch(c -> Character.isUpperCase(c));
    }

    boolean isFigure() {
      return text.chars().allMatch(Character::isDigit);
    }
  }

  static List<Token> of(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    var tokens = new ArrayList<Token>();
    for (var written : SPACES.split(DASHES.matcher(plain).replaceAll(" "), 0)) {
      var bare = AROUND.matcher(POSSESSIVE.matcher(written).replaceFirst("")).replaceAll("");
      if (DOTTED.matcher(bare).matches()) {
        bare = bare.replace(".", "");
      }
      if (!bare.isEmpty()) {
        var lower = bare.toLowerCase(Locale.ROOT);
        tokens.add(new Token(bare, lower, stem(lower), written.endsWith(",")));
      }
    }
    return tokens;
  }

  /// The words of a text in their stems, in order.
  public static List<String> stems(String text) {
    return of(text).stream().map(Token::stem).toList();
  }

  static String stem(String lower) {
    if (lower.length() < SHORTEST_PLURAL || !lower.endsWith("s")) {
      return lower;
    }
    if (lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")) {
      return lower;
    }
    return lower.endsWith("ies")
        ? lower.substring(0, lower.length() - 3) + "y"
        : lower.substring(0, lower.length() - 1);
  }
}
