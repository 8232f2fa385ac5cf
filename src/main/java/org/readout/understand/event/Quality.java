package org.readout.understand.event;

import java.util.Set;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Token;

/// How much a noun phrase says about what it names; the first that fits.
enum Quality {
  /// A capitalised noun with more than itself: "Joint Commission on Water".
  TITLED,
  /// A name before a plain noun: "China-EU investment treaty".
  PROPER,
  /// A word that says what kind: "currency swap agreement".
  SPECIFIC,
  /// Something after the noun: "hotline between the navies".
  DESCRIBED,
  /// Only words such as "important" before it.
  GENERAL,
  BARE;

  /// @param vague the classes of words that say nothing particular
  static Quality of(Marked marked, NounPhrase phrase, Set<String> vague) {
    boolean described = phrase.to() > phrase.core();
    if (phrase.titled()) {
      return phrase.from() < phrase.head() || described ? TITLED : BARE;
    }
    boolean specific = false;
    for (int i = phrase.from(); i < phrase.head(); i++) {
      Token token = marked.sentence().at(i);
      if (token.isCapitalised() && i > 0) {
        return PROPER;
      }
      int at = i;
      specific |=
          token.isWord()
              && Character.isLetter(token.form().charAt(0))
              && !token.is("and")
              && !token.norm().startsWith("intra-")
              && vague.stream().noneMatch(v -> marked.is(v, at));
    }
    if (specific) {
      return SPECIFIC;
    }
    if (described) {
      return DESCRIBED;
    }
    return phrase.from() < phrase.head() ? GENERAL : BARE;
  }
}
