package org.readout.understand.event;

import java.util.Optional;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Paragraph;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// How a verb is told as fact: neither denied nor asked for, planned or supposed.
///
/// @param from the first token of the verb group
record Told(int from, Manner manner) {

  /// How the verb stands to the words before it.
  enum Manner {
    /// "signed", "has signed": its subject does it, or the verb is a participle.
    BARE,
    /// "has signed", "is under way", "signs" in a heading: its subject does it.
    DOES,
    /// "comes into operation": a fact only with the day of the report.
    NOW,
    /// "was signed": it is done to its subject.
    DONE
  }

  /// What stands around the verb at a token, if it is told as fact.
  ///
  /// @param present whether the present tells a fact as well: "is in force"
  /// @param going whether "is being built" and participles do
  static Optional<Told> of(Marked marked, int verb, Form form, boolean present, boolean going) {
    Sentence sentence = marked.sentence();
    boolean be = false;
    boolean being = false;
    boolean have = false;
    boolean now = false;
    int from = verb;
    for (int at = verb - 1; at >= 0; at--) {
      Token token = sentence.at(at);
      if (isOpen(marked, at)) {
        return Optional.empty();
      } else if (token.is("been") || token.is("being")) {
        be = true;
        being |= token.is("being");
      } else if (marked.is("HAVE", at)) {
        have = true;
      } else if (marked.is("BE", at)) {
        be = true;
        now |= marked.hit("BE", at).filter(h -> h.form() == Form.THIRD).isPresent();
      } else if (!marked.is("ADVERB", at) && !VerbGroup.isAdverb(token) && !token.is("now")) {
        break;
      }
      from = at;
    }
    boolean adjective =
        form != Form.ING && !be && !have && from == verb && isAdjective(sentence, from);
    boolean unfinished = adjective || ((being || form == Form.ING) && !going);
    boolean timeless = now && !have && !present && !(being && going);
    int start = from;
    return unfinished || timeless
        ? Optional.empty()
        : manner(sentence, form, be, have).map(m -> new Told(start, m));
  }

  /// "under signed agreements", "a suspended contract".
  private static boolean isAdjective(Sentence sentence, int from) {
    return from > 0
        && (sentence.at(from - 1).is(Tag.ADP)
            || sentence.at(from - 1).is(Tag.DET)
            || sentence.at(from - 1).is("'s"));
  }

  private static Optional<Manner> manner(Sentence sentence, Form form, boolean be, boolean have) {
    return switch (form) {
      case FIXED -> be ? Optional.of(Manner.DOES) : Optional.empty();
      case PAST, PARTICIPLE -> Optional.of(be ? Manner.DONE : have ? Manner.DOES : Manner.BARE);
      case ING -> Optional.of(Manner.DOES);
      case THIRD, BASE ->
          be || have
              ? Optional.empty()
              : sentence.paragraph().kind() == Paragraph.Kind.HEADING
                  ? Optional.of(Manner.DOES)
                  : Optional.of(Manner.NOW);
    };
  }

  /// Whether a word leaves open what follows it: "will", "not", "to", "be".
  private static boolean isOpen(Marked marked, int at) {
    Token token = marked.sentence().at(at);
    return marked.is("NEGATION", at)
        || VerbGroup.isModal(marked, at)
        || marked.is("MUST", at)
        || marked.is("SCARCELY", at)
        || token.is("to")
        || token.is("be");
  }
}
