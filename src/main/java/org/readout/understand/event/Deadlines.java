package org.readout.understand.event;

import java.time.LocalDate;
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
      boolean over = published != null && period.to() != null && period.to().isBefore(published);
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

  /// Whether a participle or "of" stands before the date, so that it dates something named.
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
    Form form = verbs.form(before);
    boolean participle = form == Form.PAST || form == Form.PARTICIPLE;
    boolean passive = at > from && (sentence.at(at - 1).is("be") || sentence.at(at - 1).is("been"));
    return (participle && !passive) || before.is("the") || before.is("'s");
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
