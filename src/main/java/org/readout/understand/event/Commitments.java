package org.readout.understand.event;

import java.time.LocalDate;
import java.util.Optional;
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
    if (marked.sentence().at(verb).is("\"") && verb + 1 < sighting.clause().end()) {
      verb++;
    }
    if (sighting.is("done", "yes")
        && (!isDone(marked, sighting.clause().subjectFrom(), verb)
            || (!sighting.voice().isTold() && doer(sighting).isEmpty()))) {
      return false;
    }
    Form form = verbs.form(marked.sentence().at(verb));
    boolean modal = !sighting.is("modal", "no");
    if (sighting.is("nominal", "yes")) {
      return form != Form.ING && !marked.sentence().at(from).is("that");
    }
    boolean after = modal && from > 0 && marked.sentence().has(from - 1, "be");
    boolean going = after && form == Form.ING;
    if (after && !going) {
      return false;
    }
    if (form != Form.BASE && !going && (modal || form != Form.ING)) {
      return false;
    }
    boolean bare =
        !modal
            && from == verb
            && (from == 0 || !marked.sentence().has(from - 1, "to"))
            && sighting.clause().link() != Clause.Link.ITEM
            && (from == 0 || !VerbGroup.isModal(marked, from - 1));
    if (form == Form.BASE && bare) {
      return false;
    }
    if (isExpected(sighting) || isIntended(sighting) || isVisitor(sighting, verb)) {
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

  /// "Is expected to" tells what others expect.
  private static boolean isExpected(Sighting sighting) {
    Marked marked = sighting.marked();
    int first = sighting.match().from();
    for (int i = sighting.clause().verb(); i < first; i++) {
      if (marked.is("BE", i)) {
        return marked.hit("HOPE", first).filter(h -> h.form() == Form.PAST).isPresent();
      }
    }
    return false;
  }

  /// ", intended to ease ..." tells what something is for.
  private static boolean isIntended(Sighting sighting) {
    Clause clause = sighting.clause();
    return clause.link() == Clause.Link.SHARED
        && sighting.marked().is("PLAN", clause.verb())
        && sighting.marked().sentence().has(clause.verb() - 1, ",");
  }

  /// "Looks forward to welcoming the president" tells of a visit.
  private static boolean isVisitor(Sighting sighting, int verb) {
    Marked marked = sighting.marked();
    return marked.is("FORWARD", sighting.match().from())
        && marked
            .phraseAt("PARTY", verb + 1)
            .filter(p -> ((Actor) p.value()).kind() == Actor.Kind.PERSON)
            .isPresent();
  }

  /// Whether a participle of something done follows: "be launched", not "be important".
  private boolean isDone(Marked marked, int subject, int verb) {
    int next = VerbGroup.skipAdverbs(marked, verb + 1, marked.sentence().size());
    if (next >= marked.sentence().size()) {
      return false;
    }
    Form form = verbs.form(marked.sentence().at(next));
    if (marked.sentence().at(next).is("held") && !tellsRound(marked, subject, verb)) {
      return false;
    }
    return (form == Form.PAST || form == Form.PARTICIPLE) && !marked.is("AGENDA", next);
  }

  /// "Will host the sixth round": a promise, where "will host the minister" is only a date.
  private static boolean isNextRound(Marked marked, int verb) {
    boolean host =
        marked.hits(verb).stream()
            .anyMatch(h -> h.entry().equals("host") || h.entry().equals("chair"));
    return host && tellsRound(marked, verb, Math.min(marked.sentence().size(), verb + 4));
  }

  /// Whether one of a series is named: "a new round", "the sixth meeting".
  private static boolean tellsRound(Marked marked, int from, int to) {
    for (int i = from; i < to; i++) {
      if (marked.is("ROUND_OF_SERIES", i)) {
        return true;
      }
    }
    return false;
  }

  /// Who is bound. What sides settle about one of them, or about a person, binds all of them.
  private static @Nullable Actor bound(Sighting sighting) {
    Actor subject = sighting.clause().subject();
    Actor voiced = sighting.voice().speaker();
    if (sighting.is("done", "yes")) {
      return doer(sighting).orElse(sighting.scene().together());
    }
    return subject == null || isSettledBy(sighting, voiced) ? voiced : subject;
  }

  /// By whom it will be done: "by both sides".
  private static Optional<Actor> doer(Sighting sighting) {
    Marked marked = sighting.marked();
    for (int i = sighting.captured("action"); i + 1 < sighting.end(); i++) {
      var party = marked.phraseAt("PARTY", i + 1);
      if (marked.sentence().at(i).is("by") && party.isPresent()) {
        return Optional.of((Actor) party.get().value());
      }
    }
    return Optional.empty();
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
        isFirst
            && (sighting.is("whole", "yes")
                || isSettledBy(sighting, sighting.voice().speaker())
                || marked.sentence().at(subject).is("their"));
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
