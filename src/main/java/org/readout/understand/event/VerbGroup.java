package org.readout.understand.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// The verbs of one predicate: "will also not be able", "has agreed", "stand ready".
///
/// @param from its first token
/// @param head the verb that carries the meaning; of "is ready" it is "is"
/// @param form of its first verb; a modal counts as `FIXED`
/// @param negated whether "not" or "never" stands in it
record VerbGroup(int from, int head, Form form, boolean negated) {

  /// The group that begins at a token (adverbs allowed before the first verb).
  static Optional<VerbGroup> at(Marked marked, Verbs verbs, int from, int end) {
    @Nullable Form form = null;
    boolean negated = false;
    boolean open = true;
    int i = from;
    while (i < end && open) {
      Token token = marked.sentence().at(i);
      if (marked.is("NEGATION", i) && !token.is("no") && !token.is("without")) {
        negated = true;
        i++;
      } else if (isModal(marked, i)) {
        form = form == null ? Form.FIXED : form;
        i = modalEnd(marked, i);
      } else if (marked.is("HAVE", i) || marked.is("DO", i) || marked.is("BE", i)) {
        Form here = marked.hits(i).getFirst().form();
        form = form == null ? (marked.is("HAVE", i) ? Form.PAST : here) : form;
        int next = skipAdverbs(marked, i + 1, end);
        if (next < end && isVerbal(marked, verbs, next, true)) {
          i++;
        } else {
          Form main = marked.is("HAVE", i) && form == Form.PAST ? here : form;
          return Optional.of(new VerbGroup(from, i, main, negated));
        }
      } else if (marked.is("ADVERB", i) || isAdverb(token)) {
        i += marked.hit("ADVERB", i).map(h -> h.to() - h.from()).orElse(1);
        if (i + 1 < end
            && marked.sentence().at(i).is("and")
            && isAdverb(marked.sentence().at(i + 1))) {
          i += 2;
        }
      } else {
        open = false;
      }
    }
    if (i >= end) {
      return Optional.empty();
    }
    @Nullable Form own = formAt(marked, verbs, i);
    if (own == null || (form == null && own == Form.PARTICIPLE)) {
      return Optional.empty();
    }
    return Optional.of(new VerbGroup(from, i, form == null ? own : form, negated));
  }

  static boolean isModal(Marked marked, int i) {
    return marked.is("WILL", i)
        || marked.is("WOULD", i)
        || marked.is("SHOULD", i)
        || marked.is("CAN", i);
  }

  private static int modalEnd(Marked marked, int i) {
    for (var hit : marked.hits(i)) {
      switch (hit.kind()) {
        case "WILL", "WOULD", "SHOULD", "CAN" -> {
          return hit.to();
        }
        default -> {}
      }
    }
    return i + 1;
  }

  static boolean isAdverb(Token token) {
    return token.norm().endsWith("ly")
        && token.norm().length() > 4
        && !token.is(Tag.NOUN)
        && !token.is("family")
        && !token.is("supply")
        && !token.is("apply")
        && !token.is("rely")
        && !token.is("comply")
        && !token.is("assembly");
  }

  static int skipAdverbs(Marked marked, int i, int end) {
    int at = i;
    while (at < end) {
      var adverb = marked.hit("ADVERB", at);
      if (adverb.isPresent()) {
        at = adverb.get().to();
      } else if (isAdverb(marked.sentence().at(at))) {
        at++;
        if (at + 1 < end
            && marked.sentence().at(at).is("and")
            && isAdverb(marked.sentence().at(at + 1))) {
          at += 2;
        }
      } else if (marked.is("NEGATION", at) && !marked.sentence().at(at).is("no")) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isVerbal(Marked marked, Verbs verbs, int i, boolean afterAuxiliary) {
    Token token = marked.sentence().at(i);
    if (marked.is("BE", i) || marked.is("HAVE", i) || isModal(marked, i)) {
      return true;
    }
    Form form = formAt(marked, verbs, i);
    return form != null
        && (form == Form.ING
            || form == Form.PARTICIPLE
            || form == Form.PAST
            || (afterAuxiliary && form == Form.BASE && token.is(Tag.VERB)));
  }

  private static @Nullable Form formAt(Marked marked, Verbs verbs, int i) {
    Token token = marked.sentence().at(i);
    Form form = verbs.form(token);
    if (form != null) {
      return form;
    }
    for (var hit : marked.hits(i)) {
      if (hit.form() != Form.FIXED) {
        return hit.form();
      }
    }
    return null;
  }
}
