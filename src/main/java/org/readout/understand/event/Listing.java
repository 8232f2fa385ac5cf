package org.readout.understand.event;

import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Voice.Mode;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Paragraph;
import org.readout.understand.text.Sentence;

/// Whose list the items under a heading or a colon are: "Agreed by both sides", "The ministers
/// decided the following:", "Announced by Japan".
final class Listing {
  private final @Nullable Actor together;
  private @Nullable Voice voice;

  /// @param together the sides of the report, who agreed where nobody is named
  Listing(@Nullable Actor together) {
    this.together = together;
  }

  /// The voice of the items of the list that stands open; null where none does.
  @Nullable Voice voice(Sentence sentence) {
    return isItem(sentence) ? voice : null;
  }

  /// Takes note of a heading or sentence that may open a list, or that ends one.
  void pass(Marked marked) {
    Sentence sentence = marked.sentence();
    boolean heading = sentence.paragraph().kind() == Paragraph.Kind.HEADING;
    if (heading || sentence.at(sentence.size() - 1).is(":")) {
      voice = opened(marked);
    } else if (!isItem(sentence)) {
      voice = null;
    }
  }

  private @Nullable Voice opened(Marked marked) {
    @Nullable Actor actor =
        marked.phrases("PARTY").stream()
            .min((a, b) -> Integer.compare(a.from(), b.from()))
            .map(Phrase::value)
            .map(Actor.class::cast)
            .orElse(null);
    for (int i = 0; i < marked.sentence().size(); i++) {
      if (marked.is("AGREE", i) || marked.is("AGREED_LIST", i)) {
        @Nullable Actor agreed = actor == null || actor.sides().isEmpty() ? together : actor;
        return agreed == null ? null : Voice.of(agreed, Mode.AGREED);
      }
      if (marked.is("PROMISED_LIST", i) && actor != null) {
        return Voice.of(actor, Mode.AGREED);
      }
    }
    return null;
  }

  private static boolean isItem(Sentence sentence) {
    return sentence.paragraph().kind() == Paragraph.Kind.BULLET
        || sentence.paragraph().kind() == Paragraph.Kind.NUMBERED;
  }
}
