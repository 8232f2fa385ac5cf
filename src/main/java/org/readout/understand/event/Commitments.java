package org.readout.understand.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Commitment.Strength;
import org.readout.understand.actor.Actor;
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
    if (marked.is("CONTACT", verb) && sighting.is("contact", "no")) {
      return false;
    }
    if (marked.is("COURTESY", verb) && marked.is("POLITE", sighting.clause().head())) {
      return false;
    }
    return sighting.is("modal", "any") || !modal || !marked.is("STATIVE", verb);
  }

  void take(Sighting sighting) {
    Actor subject = sighting.clause().subject();
    Actor bound = subject == null ? sighting.voice().speaker() : subject;
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
    boolean whole = sighting.is("whole", "yes");
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
