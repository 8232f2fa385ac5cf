package org.readout.understand.event;

import java.util.Optional;
import java.util.Set;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Finds how far the name around a noun goes: "the third [U.S.-Vietnam Civil Space Dialogue]", "a
/// [policy dialogue on climate change]".
final class NounPhrases {
  private final Numerals numerals;
  private final Set<String> timeless;
  private final NameWords words;
  private final Complements complements;

  /// @param heads the classes of nouns that end a name, so that "and" does not join two of them
  /// @param timeless those before which a year is no part of the name
  NounPhrases(Verbs verbs, Numerals numerals, Set<String> heads, Set<String> timeless) {
    this.numerals = numerals;
    this.timeless = Set.copyOf(timeless);
    words = new NameWords(verbs, heads);
    complements = new Complements(words);
  }

  /// What goes on after the nouns of names.
  Complements complements() {
    return complements;
  }

  NounPhrase around(Marked marked, Hit head) {
    Sentence sentence = marked.sentence();
    boolean titled = sentence.at(head.from()).isCapitalised() && complements.isTitle(marked, head);
    int left = head.from();
    left = titled ? titleLeft(marked, left) : plainLeft(marked, left);
    int round = 0;
    boolean definite = left > 0 && isDefinite(marked, left - 1);
    boolean trimming = true;
    while (trimming && left < head.from()) {
      Token token = sentence.at(left);
      int ordinal = numerals.ordinal(token);
      if (ordinal > 0) {
        round = ordinal;
        left++;
      } else if (NameWords.isYear(token) && timeless.contains(head.kind())) {
        left++;
      } else if (isLeading(marked, left)) {
        left = Math.min(head.from(), marked.hit("LEADING", left).orElseThrow().to());
      } else if (token.is(Tag.DET) || token.is("the") || token.is("a") || token.is("an")) {
        definite |= isDefinite(marked, left);
        left++;
      } else {
        trimming = false;
      }
    }
    int core = head.to();
    if (NameWords.isQuote(sentence, left - 1) && NameWords.isQuote(sentence, core)) {
      left--;
      core++;
      definite |= left > 0 && isDefinite(marked, left - 1);
    }
    if (round == 0) {
      round = roundBefore(marked, left);
    }
    int to = complements.right(marked, core, titled, head.kind().equals("LAW_NOUN"));
    return new NounPhrase(head.kind(), left, head.from(), core, to, titled, definite, round);
  }

  /// "next", "the annual"; not the first word of "Next Generation Dialogue".
  private static boolean isLeading(Marked marked, int i) {
    Token token = marked.sentence().at(i);
    return marked.is("LEADING", i)
        && (!token.isCapitalised() || token.is("annual") || token.is("inaugural"));
  }

  private static boolean isDefinite(Marked marked, int i) {
    Token token = marked.sentence().at(i);
    return token.is("the")
        || token.is("'s")
        || token.is("its")
        || token.is("their")
        || token.is("this");
  }

  /// "the third round of", "the 5th meeting of the".
  private int roundBefore(Marked marked, int left) {
    Sentence sentence = marked.sentence();
    int i = left - 1;
    if (i >= 0 && sentence.at(i).is("the")) {
      i--;
    }
    if (i >= 1 && (sentence.at(i).is("of") || sentence.at(i).is("under"))) {
      for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
        int ordinal = numerals.ordinal(sentence.at(k));
        if (ordinal > 0) {
          return ordinal;
        }
      }
    }
    return 0;
  }

  private int titleLeft(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int left = from;
    while (left > 0) {
      Token token = sentence.at(left - 1);
      Token before = left > 1 ? sentence.at(left - 2) : token;
      if (NameWords.isPerson(marked, left - 1) || NameWords.isDate(marked, left - 1)) {
        break;
      }
      if (NameWords.isNameWord(token, left - 1)
          || marked.is("SCOPE", left - 1)
          || NameWords.isYear(token)) {
        left--;
      } else if (left > 1
          && token.is("and")
          && NameWords.isNameWord(before, left - 2)
          && !words.isHead(marked, left - 2)
          && !marked.is("SCOPE", left)
          && !NounPhrase.isCompound(sentence, left)) {
        left -= 2;
      } else if (left > 1 && NameWords.isHyphen(sentence, left - 1) && before.isCapitalised()) {
        left -= 2;
      } else if (left > 1
          && NameWords.isApostrophe(token)
          && before.isCapitalised()
          && before.norm().endsWith("s")) {
        left -= 2;
      } else if (left > 1 && token.is("'s") && before.is("people")) {
        left -= 2;
      } else if (left > 3 && token.is(")") && sentence.at(left - 3).is("(")) {
        left -= 3;
      } else if (token.is("+") || (token.is("2") && NameWords.isNear(sentence, left - 1, "+"))) {
        left--;
      } else {
        break;
      }
    }
    return left;
  }

  private int plainLeft(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int left = from;
    boolean joined = false;
    while (left > 0) {
      Token token = sentence.at(left - 1);
      if (NameWords.isPerson(marked, left - 1) || NameWords.isDate(marked, left - 1)) {
        break;
      }
      if (words.isModifier(marked, left - 1)) {
        left--;
      } else if (left > 2
          && token.is("and")
          && left < from
          && words.isModifier(marked, left - 2)
          && !words.isHead(marked, left - 2)
          && !marked.is("SCOPE", left)
          && joinsLeft(marked, left - 2)) {
        left -= 2;
        joined = true;
      } else if (left > 2 && joined && token.is(",") && words.isModifier(marked, left - 2)) {
        left -= 2;
      } else if (left > 1
          && NameWords.isHyphen(sentence, left - 1)
          && sentence.at(left - 2).isCapitalised()) {
        left -= 2;
      } else {
        break;
      }
    }
    return left;
  }

  /// Whether the word before "and" begins a name, or goes on with one: "the maritime and air ...".
  private boolean joinsLeft(Marked marked, int i) {
    if (i == 0) {
      return true;
    }
    Token before = marked.sentence().at(i - 1);
    return before.is(Tag.DET)
        || before.is(",")
        || before.is(Tag.ADP)
        || words.isModifier(marked, i - 1)
        || before.is("'s");
  }

  /// Whether the noun only describes another: "dialogue process", "summit declaration".
  static boolean isInner(Marked marked, Hit head) {
    Sentence sentence = marked.sentence();
    if (head.to() >= sentence.size()) {
      return false;
    }
    Token next = sentence.at(head.to());
    return next.isWord()
        && (sentence.at(head.from()).isCapitalised()
            ? next.isCapitalised() && next.is(Tag.PROPN)
            : next.is(Tag.NOUN));
  }

  /// The longest phrase of one of the classes that begins at a token.
  static Optional<Hit> head(Marked marked, int i, Set<String> classes) {
    for (Hit hit : marked.hits(i)) {
      if (classes.contains(hit.kind())) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }
}
