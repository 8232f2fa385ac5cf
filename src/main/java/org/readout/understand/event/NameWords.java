package org.readout.understand.event;

import java.util.Set;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Tells which words can belong to a name.
final class NameWords {
  private final Verbs verbs;
  private final Set<String> heads;

  /// @param heads the classes of nouns that end a name
  NameWords(Verbs verbs, Set<String> heads) {
    this.verbs = verbs;
    this.heads = Set.copyOf(heads);
  }

  static boolean isArticle(Token token) {
    return token.is("the")
        || token.is("their")
        || token.is("its")
        || token.is("both")
        || token.is("a")
        || token.is("an");
  }

  static boolean isNameWord(Token token, int index) {
    if (!token.isCapitalised()) {
      return false;
    }
    boolean small =
        token.is(Tag.DET)
            || token.is(Tag.ADP)
            || token.is(Tag.SCONJ)
            || token.is(Tag.CCONJ)
            || token.is(Tag.PRON)
            || token.is(Tag.AUX)
            || token.is(Tag.ADV);
    return index > 0 ? !(small && token.is("the")) : !small && !token.is(Tag.VERB);
  }

  boolean isModifier(Marked marked, int i) {
    Token token = marked.sentence().at(i);
    if (!token.isWord()) {
      return false;
    }
    if (token.isCapitalised()) {
      return isNameWord(token, i);
    }
    if (marked.is("SCOPE", i)) {
      return true;
    }
    var verb = verbs.entry(token);
    if (verb != null && !verb.alsoNoun() && !token.is(Tag.NOUN) && !token.is(Tag.ADJ)) {
      return false;
    }
    if (verb != null && !verb.alsoNoun() && verb.form().isFinite() && !token.is(Tag.NOUN)) {
      return false;
    }
    if (verb != null && !verb.alsoNoun() && verb.form() == Form.ING) {
      return false;
    }
    return token.is(Tag.NOUN)
        || token.is(Tag.PROPN)
        || token.is(Tag.ADJ)
        || token.is(Tag.NUM)
        || token.norm().indexOf('-') > 0;
  }

  boolean isHead(Marked marked, int i) {
    for (var hit : marked.hits(i)) {
      if (heads.contains(hit.kind())) {
        return true;
      }
    }
    return false;
  }

  /// Whether a noun that ends a name comes before the next preposition.
  boolean headWithin(Marked marked, int from) {
    for (int i = from; i < Math.min(marked.sentence().size(), from + 6); i++) {
      if (isHead(marked, i)) {
        return true;
      }
      if (!isModifier(marked, i) && !isArticle(marked.sentence().at(i))) {
        return false;
      }
    }
    return false;
  }

  static boolean isPerson(Marked marked, int i) {
    return marked
        .phraseOver("PARTY", i)
        .filter(p -> p.value() instanceof Actor a && a.kind() == Actor.Kind.PERSON)
        .isPresent();
  }

  static boolean isDate(Marked marked, int i) {
    return marked.phraseOver("DATE", i).isPresent() && !isYear(marked.sentence().at(i));
  }

  static boolean isYear(Token token) {
    return token.form().matches("(19|20)\\d\\d([-–](19|20)?\\d\\d)?");
  }

  static boolean isApostrophe(Token token) {
    return token.is("'");
  }

  static boolean isQuote(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() && (sentence.at(i).is("\"") || sentence.at(i).is("'"));
  }

  static boolean isNear(Sentence sentence, int i, String mark) {
    return (i + 1 < sentence.size() && sentence.at(i + 1).is(mark))
        || (i > 0 && sentence.at(i - 1).is(mark));
  }

  /// A hyphen without spaces, as in "U.S.-Germany".
  static boolean isHyphen(Sentence sentence, int i) {
    Token token = sentence.at(i);
    return (token.is("-") || token.is("–"))
        && i > 0
        && i + 1 < sentence.size()
        && sentence.at(i - 1).span().end() == token.span().start()
        && token.span().end() == sentence.at(i + 1).span().start();
  }
}
