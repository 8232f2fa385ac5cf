package org.readout.understand.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Commitment.Strength;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Voice.Mode;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;

/// What `commitment` rules read: the actions to which the subject of a clause binds itself.
final class Commitments {
  private final Verbs verbs;
  private final Actions actions;
  private final Deadlines deadlines;
  private final Background background;

  Commitments(Verbs verbs) {
    this.verbs = verbs;
    actions = new Actions(verbs);
    deadlines = new Deadlines(verbs);
    background = new Background(verbs);
  }

  /// Whether the captured words are an action, and one that can be promised.
  boolean fits(Sighting sighting) {
    Marked marked = sighting.marked();
    int from = sighting.captured("action");
    int verb = VerbGroup.skipAdverbs(marked, from, sighting.clause().end());
    if (verb >= sighting.clause().end()) {
      return false;
    }
    if (sighting.is("done", "yes") && !isDone(marked, verb)) {
      return false;
    }
    Form form = verbs.form(marked.sentence().at(verb));
    boolean modal = !sighting.is("modal", "no");
    if (form != Form.BASE && (modal || form != Form.ING)) {
      return false;
    }
    boolean bare =
        !modal
            && from == verb
            && !marked.sentence().at(from - 1).is("to")
            && !VerbGroup.isModal(marked, from - 1);
    if (form == Form.BASE && bare) {
      return false;
    }
    boolean agreed = sighting.voice().mode() == Mode.AGREED;
    if (marked.is("CONTACT", verb) && sighting.is("contact", "no") && !agreed) {
      return isNextRound(marked, verb);
    }
    if (marked.is("AGENDA", verb) && sighting.is("modal", "yes") && !agreed) {
      return false;
    }
    if (marked.is("COURTESY", verb) && marked.is("POLITE", sighting.clause().head())) {
      return false;
    }
    return sighting.is("modal", "any") || !modal || !marked.is("STATIVE", verb);
  }

  /// Whether a participle of something done follows: "be launched", not "be important".
  private boolean isDone(Marked marked, int verb) {
    int next = VerbGroup.skipAdverbs(marked, verb + 1, marked.sentence().size());
    if (next >= marked.sentence().size()) {
      return false;
    }
    Form form = verbs.form(marked.sentence().at(next));
    return form == Form.PAST || form == Form.PARTICIPLE;
  }

  /// "Will host the sixth round": a promise, where "will host the minister" is only a date.
  private static boolean isNextRound(Marked marked, int verb) {
    boolean host =
        marked.hits(verb).stream()
            .anyMatch(h -> h.entry().equals("host") || h.entry().equals("chair"));
    for (int i = verb + 1; host && i < Math.min(marked.sentence().size(), verb + 4); i++) {
      if (marked.sentence().at(i).is("next") || marked.is("ORDINAL", i)) {
        return true;
      }
    }
    return false;
  }

  /// Who is bound. What sides settle about one of them, or about a person, binds all of them.
  private static @Nullable Actor bound(Sighting sighting) {
    Actor subject = sighting.clause().subject();
    Actor voiced = sighting.voice().speaker();
    if (subject == null && voiced == null) {
      return agent(sighting);
    }
    return subject == null || isSettledBy(sighting, voiced) ? voiced : subject;
  }

  /// By whom it will be done ("by both sides"), or else the sides of the report.
  private static @Nullable Actor agent(Sighting sighting) {
    Marked marked = sighting.marked();
    for (int i = sighting.captured("action"); i + 1 < sighting.end(); i++) {
      var party = marked.phraseAt("PARTY", i + 1);
      if (marked.sentence().at(i).is("by") && party.isPresent()) {
        return (Actor) party.get().value();
      }
    }
    return sighting.scene().together();
  }

  private static boolean isSettledBy(Sighting sighting, @Nullable Actor voiced) {
    Actor subject = sighting.clause().subject();
    return sighting.voice().mode() == Mode.AGREED
        && voiced != null
        && voiced.sides().size() > 1
        && subject != null
        && subject.sides().size() < 2;
  }

  void take(Sighting sighting) {
    Actor bound = bound(sighting);
    if (bound == null || bound.sides().isEmpty()) {
      return;
    }
    int first = sighting.captured("action");
    int end = background.end(sighting.marked(), first, sighting.end());
    for (var action : actions.split(sighting.marked(), first, end)) {
      add(sighting, bound, action, action.from() == first);
    }
  }

  private void add(Sighting sighting, Actor bound, Actions.Action action, boolean isFirst) {
    Scene scene = sighting.scene();
    Marked marked = scene.marked();
    int to = Stretch.trimmed(marked, action.from(), action.to()).to();
    if (to <= action.from()) {
      return;
    }
    int subject = sighting.clause().subjectFrom();
    boolean whole =
        sighting.is("whole", "yes") || isSettledBy(sighting, sighting.voice().speaker());
    String words =
        whole ? scene.words(subject, to) : action.until(to).words(marked.sentence(), scene.text());
    @Nullable LocalDate published = scene.published();
    var deadline = deadlines.in(marked, whole ? subject : action.from(), to, published);
    scene.add(
        new Commitment(bound.sides(), strength(sighting, bound), words, deadline, null),
        Math.min(isFirst ? subject : action.from(), action.from()),
        to,
        sighting.rule().id());
  }

  /// Several sides agree, one side pledges, whatever the verb; willingness stays what it is.
  private static Strength strength(Sighting sighting, Actor bound) {
    Strength said = sighting.constant(Strength.class, "strength", Strength.AGREED);
    if (said == Strength.WILLING) {
      return said;
    }
    return bound.sides().size() > 1 ? Strength.AGREED : Strength.PLEDGED;
  }
}
