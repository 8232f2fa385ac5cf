package org.readout.understand.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Token;

/// A noun that may name something, with what belongs to it before and after, as token positions.
///
/// @param kind the noun's class in the lexicon
/// @param from without article, ordinal and words like "new"
/// @param head the first token of the noun
/// @param core where the name ends without what follows the noun
/// @param to where it ends with "on ...", "between ..." and an abbreviation in brackets
/// @param titled whether the noun has a capital
/// @param round the ordinal before it, 0 for none
record NounPhrase(
    String kind,
    int from,
    int head,
    int core,
    int to,
    boolean titled,
    boolean definite,
    int round) {
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "and", "to", "on", "for", "in", "between");

  /// Whether nothing but the noun itself is there.
  boolean isBare() {
    return from == head && to == core;
  }

  /// Whether a token belongs to the name, so that no other name begins there; what follows a plain
  /// noun may hold another.
  boolean holds(int token) {
    return from <= token && token < (titled ? to : core);
  }

  boolean contains(NounPhrase other) {
    return from <= other.from && other.to <= to;
  }

  String name(Sentence sentence, String text) {
    return sentence.span(from, to).in(text).replaceAll("\\s+", " ");
  }

  /// Whether a word of a class stands in it, left of the noun or as part of it.
  boolean has(Marked marked, String kind) {
    for (int i = from; i < core; i++) {
      if (marked.is(kind, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a compound of two names stands in it: "China-Japan", "U.S.-ASEAN".
  boolean hasCompound(Marked marked) {
    for (int i = from; i < head; i++) {
      if (isCompound(marked.sentence(), i) && namesNation(marked, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesNation(Marked marked, int i) {
    return marked.phraseOver("NATION", i).isPresent()
        || marked.phraseOver("NATION", i - 1).isPresent()
        || marked.phraseOver("NATION", i + 1).isPresent();
  }

  static boolean isCompound(Sentence sentence, int i) {
    Token token = sentence.at(i);
    if (token.is("-") || token.is("–")) {
      return i > 0
          && i + 1 < sentence.size()
          && sentence.at(i - 1).isCapitalised()
          && sentence.at(i + 1).isCapitalised();
    }
    int hyphen = token.form().indexOf('-');
    if (hyphen <= 0 || hyphen + 1 >= token.form().length() || !token.isCapitalised()) {
      return false;
    }
    String tail = token.norm().substring(hyphen + 1);
    return Character.isUpperCase(token.form().charAt(hyphen + 1))
        && !Set.of("level", "point", "operation", "ministerial", "proliferation", "pacific", "made")
            .contains(tail)
        && !tail.startsWith("to-")
        && !tail.startsWith("level");
  }

  /// The words that tell one name from another, in lower case.
  static List<String> words(String name) {
    return java.util.Arrays.stream(
            name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}.]+"))
        .map(w -> w.endsWith(".") && w.indexOf('.') == w.length() - 1 ? w.replace(".", "") : w)
        .filter(w -> !w.isEmpty() && !SMALL.contains(w))
        .toList();
  }
}
