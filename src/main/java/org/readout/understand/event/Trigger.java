package org.readout.understand.event;

import java.util.Locale;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Rule;

/// A place in a sentence where a rule sees an engagement.
record Trigger(Rule rule, Marked marked, Match match) {

  /// How those who take part stand around the words.
  enum People {
    MUTUAL,
    OBJECT,
    JOURNEY,
    NOUN,
    INVITED,
    JOINT,
    CHAIRS,
    HINT
  }

  Kind kind() {
    return Kind.valueOf(rule.setting("kind", "meeting").toUpperCase(Locale.ROOT));
  }

  People people() {
    return People.valueOf(rule.setting("people", "mutual").toUpperCase(Locale.ROOT));
  }

  int from() {
    return match.from();
  }

  int to() {
    return match.to();
  }

  boolean isNoun() {
    return people() == People.NOUN;
  }

  /// Whether its words tell of an engagement without a word for one.
  boolean isHint() {
    return people() == People.CHAIRS || people() == People.HINT;
  }

  /// The first token of what was held or paid, or -1.
  int eventFrom() {
    return match.capture("event").map(Match.Capture::from).orElse(-1);
  }

  int eventTo() {
    return match.capture("event").map(Match.Capture::to).orElse(-1);
  }

  /// How its verb is inflected; `FIXED` for a noun.
  Form form() {
    Form form = Form.FIXED;
    for (Hit hit : marked.hits(from())) {
      if (hit.form() != Form.FIXED && rule.pattern().starters().kinds().contains(hit.kind())) {
        form = hit.form();
      }
    }
    return form;
  }

  boolean overlaps(Trigger other) {
    return from() < other.to() && other.from() < to();
  }
}
