package org.readout.understand.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Statement.Act;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Voice.Mode;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// What a speaker's words are where no rule says it: a description or a position.
final class Stances {
  private final Verbs verbs;

  Stances(Verbs verbs) {
    this.verbs = verbs;
  }

  Act act(Marked marked, int from, int to, Voice voice) {
    if (has(marked, "HARM", from, to) && blamesOther(marked, from, to, voice)) {
      return Act.CONCERN;
    }
    if (has(marked, "DENIAL", from, to)) {
      return Act.REJECT;
    }
    boolean stance =
        isNegated(marked, from, to)
            || voice.mode() == Mode.STRESSED
            || has(marked, "FIRM", from, to)
            || takesStance(marked, from, to, voice);
    return stance ? Act.POSITION : Act.ASSESS;
  }

  /// Whether the speaker's own side is said to hold, pursue or refuse something.
  private static boolean takesStance(Marked marked, int from, int to, Voice voice) {
    for (var party : marked.phrases("PARTY")) {
      boolean own =
          party.from() >= from
              && party.to() <= to
              && !voice.sides().isEmpty()
              && ((Actor) party.value()).sides().equals(voice.sides());
      if (own) {
        for (int i = party.to(); i < Math.min(to, party.to() + 6); i++) {
          if (marked.hit("STANCE", i).filter(h -> h.form().isFinite()).isPresent()) {
            return true;
          }
        }
      }
    }
    for (int i = from; i + 1 < to; i++) {
      if (VerbGroup.isModal(marked, i) && marked.is("NEGATION", i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the main verb is denied: "There are no winners", "Nothing has been decided".
  private boolean isNegated(Marked marked, int from, int to) {
    if (marked.sentence().at(from).norm().matches("no|nothing|nobody|neither")) {
      return true;
    }
    for (int i = from; i + 1 < to; i++) {
      boolean verb =
          VerbGroup.isModal(marked, i)
              || marked.is("BE", i)
              || marked.is("DO", i)
              || marked.is("HAVE", i);
      if (verb) {
        return marked.is("NEGATION", i + 1) && isPresent(marked, from, to);
      }
    }
    return false;
  }

  /// Whether the first side named, if any, is not the speaker's own.
  private static boolean blamesOther(Marked marked, int from, int to, Voice voice) {
    for (var party : marked.phrases("PARTY")) {
      if (party.from() >= from && party.to() <= to) {
        Actor actor = (Actor) party.value();
        return !actor.isJoint() && !actor.sides().equals(voice.sides());
      }
    }
    return true;
  }

  private static boolean has(Marked marked, String kind, int from, int to) {
    for (int i = from; i < to; i++) {
      if (marked.is(kind, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words are about the talking itself: "Now to your question".
  boolean isMeta(Marked marked, int from, int to) {
    return has(marked, "META", from, to);
  }

  /// Whether the first finite verb is in the present, the perfect or has a modal.
  boolean isPresent(Marked marked, int from, int to) {
    return verb(marked, from, to).filter(v -> !isPast(marked, v)).isPresent();
  }

  private boolean isPast(Marked marked, int verb) {
    for (var hit : marked.hits(verb)) {
      if (hit.kind().equals("BE") || hit.kind().equals("HAVE") || hit.kind().equals("DO")) {
        return hit.form() == Form.PAST;
      }
    }
    return !VerbGroup.isModal(marked, verb) && verbs.form(marked.sentence().at(verb)) == Form.PAST;
  }

  /// Whether a finite verb stands in tokens `[from, to)`.
  boolean hasPredicate(Marked marked, int from, int to) {
    return verb(marked, from, to).isPresent();
  }

  /// The first finite verb in tokens `[from, to)`, an auxiliary or modal included.
  Optional<Integer> verb(Marked marked, int from, int to) {
    for (int i = Math.max(from, 0); i < to; i++) {
      if (VerbGroup.isModal(marked, i)
          || isFiniteAuxiliary(marked, i, from)
          || (i > from && isFiniteVerb(marked, i, marked.sentence().at(i)))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isFiniteAuxiliary(Marked marked, int token, int from) {
    for (var hit : marked.hits(token)) {
      boolean auxiliary =
          hit.kind().equals("BE") || hit.kind().equals("HAVE") || hit.kind().equals("DO");
      if (auxiliary && (hit.form() == Form.THIRD || hit.form() == Form.PAST)) {
        return true;
      }
      if (hit.kind().equals("HAVE") && hit.form() == Form.BASE && token > from) {
        return true;
      }
    }
    return false;
  }

  /// Whether an object may begin at a token: "marks the anniversary", but not "exchange marks".
  private static boolean opensObject(Marked marked, int token) {
    if (token >= marked.sentence().size()) {
      return false;
    }
    Token next = marked.sentence().at(token);
    return next.is(Tag.DET) || next.is(Tag.PRON) || next.is(Tag.NUM) || next.is("that");
  }

  private boolean isFiniteVerb(Marked marked, int i, Token token) {
    var entry = verbs.entry(token);
    @Nullable Form form = verbs.form(token);
    if (form == null) {
      return false;
    }
    Token before = marked.sentence().at(i - 1);
    boolean afterNoun =
        before.is(Tag.NOUN)
            || before.is(Tag.PROPN)
            || before.is(Tag.PRON)
            || marked.is("ADVERB", i - 1)
            || VerbGroup.isAdverb(before);
    boolean plain =
        entry == null
            || !entry.alsoNoun()
            || before.is(Tag.PRON)
            || (form == Form.THIRD && opensObject(marked, i + 1));
    return switch (form) {
      case THIRD, PAST -> plain && afterNoun && !before.is("to");
      case BASE -> plain && afterNoun && (before.norm().endsWith("s") || before.is(Tag.PRON));
      default -> false;
    };
  }
}
