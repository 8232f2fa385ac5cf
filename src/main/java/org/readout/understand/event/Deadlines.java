package org.readout.understand.event;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Period;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Token;
import org.readout.understand.time.When;

/// By when an action is to be done, from the dates in its own words.
final class Deadlines {
  private static final Set<String> PASSIVE = Set.of("be", "been", "is", "are", "being");
  private static final Set<String> OCCASIONS =
      Set.of("for", "toward", "towards", "hosting", "holding", "staging", "anniversary");

  private final Verbs verbs;

  Deadlines(Verbs verbs) {
    this.verbs = verbs;
  }

  /// The deadline told in tokens `[from, to)`; null where none is.
  ///
  /// A date with a limit ("by", "within") comes before a bare one; dates that lie wholly before the
  /// report, or that belong to something else ("the consensus reached in September"), are none.
  @Nullable Period in(Marked marked, int from, int to, @Nullable LocalDate published) {
    @Nullable Period bare = null;
    for (Phrase phrase : marked.phrases("DATE")) {
      if (phrase.from() < from || phrase.to() > to) {
        continue;
      }
      When when = (When) phrase.value();
      Period period = when.future();
      boolean over =
          !when.by() && published != null && period.to() != null && period.to().isBefore(published);
      if (period.isUnknown() || over || belongsElsewhere(marked.sentence(), phrase, from)) {
        continue;
      }
      if (when.by()) {
        return period;
      }
      bare = bare == null ? period : bare;
    }
    return bare;
  }

  /// Whether the date is that of something named in the action, not of the action: after a
  /// participle, "of", or what the action is done for ("for the anniversary next year").
  private boolean belongsElsewhere(Sentence sentence, Phrase date, int from) {
    int at = date.from() - 1;
    if (at >= from && isPreposition(sentence.at(at))) {
      if (sentence.at(at).is("of")) {
        return true;
      }
      at--;
    }
    if (at < from) {
      return false;
    }
    Token before = sentence.at(at);
    return isParticiple(sentence, at, from)
        || before.is("the")
        || before.is("'s")
        || isOccasion(sentence, from, date.from());
  }

  private boolean isVerb(Sentence sentence, int token) {
    return PASSIVE.contains(sentence.at(token).norm())
        || (sentence.at(token - 1).is("to") && verbs.isBase(sentence.at(token)));
  }

  private boolean isParticiple(Sentence sentence, int token, int from) {
    Form form = verbs.form(sentence.at(token));
    if (form != Form.PAST && form != Form.PARTICIPLE) {
      return false;
    }
    for (int i = token - 1; i >= Math.max(from, token - 2); i--) {
      if (PASSIVE.contains(sentence.at(i).norm())) {
        return false;
      }
    }
    return true;
  }

  /// Whether "for", "toward" or the like stands before the date, with nothing between to end it.
  private boolean isOccasion(Sentence sentence, int from, int date) {
    for (int i = date - 1; i > from; i--) {
      if (sentence.at(i).is(",") || isVerb(sentence, i)) {
        return false;
      }
      if (OCCASIONS.contains(sentence.at(i).norm())) {
        return true;
      }
      boolean made = sentence.at(i).is("by") && isParticiple(sentence, i - 1, from);
      if (made || sentence.has(i, "view", "to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPreposition(Token token) {
    return token.is("in")
        || token.is("on")
        || token.is("for")
        || token.is("of")
        || token.is("during")
        || token.is("from")
        || token.is("at");
  }
}
