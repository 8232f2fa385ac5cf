package org.readout.understand.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Statement;
import org.readout.model.Fact.Statement.Act;
import org.readout.model.Side;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Clause.Link;
import org.readout.understand.event.Voice.Mode;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;

/// What `statement` rules read, and what is left of somebody's words when no rule reads them.
final class Statements {
  private static final Set<String> ADJUNCT =
      Set.of(
          "after",
          "in",
          "following",
          "now",
          "as",
          "when",
          "on",
          "during",
          "at",
          "before",
          "since",
          "for",
          "with",
          "under",
          "by",
          "upon",
          "from",
          "through",
          "over",
          "to",
          "if",
          "whose",
          "which",
          "who",
          "where");

  private final Stances stances;
  private final Verbs verbs;
  private final ActJudge judge;

  Statements(Stances stances, Verbs verbs, ActJudge judge) {
    this.stances = stances;
    this.verbs = verbs;
    this.judge = judge;
  }

  /// An invitation to meet is an engagement to come, and thanks have an object.
  boolean fits(Sighting sighting) {
    Marked marked = sighting.marked();
    int content = sighting.captured("content");
    boolean invitation =
        marked.is("INVITE", sighting.clause().head()) && marked.is("CONTACT", content);
    boolean support = sighting.is("act", "support") && marked.sentence().at(content).is("to");
    boolean bare = marked.is("URGE", sighting.clause().head()) && startsBadly(marked, content);
    return !invitation && !support && !bare;
  }

  /// "asked about", "asked by", "asked whether": no object follows.
  private static boolean startsBadly(Marked marked, int content) {
    return Set.of("about", "by", "whether", "if", "when", "for", "in", "on", ".", ",", "at", "as")
        .contains(marked.sentence().at(content).norm());
  }

  /// @param unread the first token that nothing has read yet, where a whole clause may begin
  void take(Sighting sighting, int unread) {
    Act act = sighting.constant(Act.class, "act", Act.ASSESS);
    Actor speaker = sighting.speaker();
    List<Side> target = List.of();
    var addressed = sighting.match().capture("target");
    if (addressed.isPresent()) {
      Actor actor = addressee(sighting.marked(), addressed.get().from());
      if (actor != null && includes(actor, speaker)) {
        act = act == Act.URGE ? Act.PROPOSE : act;
      } else if (actor != null) {
        target = actor.sides();
      }
    }
    Clause clause = sighting.clause();
    Actor subject = clause.subject();
    if (sighting.is("obliged", "yes") && subject != null && isOther(sighting, subject)) {
      boolean own = sighting.voice().sides().equals(subject.sides());
      act = own ? Act.POSITION : Act.URGE;
      target = own ? List.of() : subject.sides();
    }
    if (sighting.is("obliged", "yes")
        && subject == null
        && sighting.marked().is("MUST", clause.verb())) {
      act = Act.POSITION;
    }
    if (act == Act.URGE && target.isEmpty() && isShared(sighting, speaker)) {
      act = Act.PROPOSE;
    }
    String rule = sighting.rule().id();
    if (sighting.is("whole", "yes")) {
      int from = clause.link() == Link.OWN ? Math.max(unread, clause.from()) : clause.from();
      add(sighting.scene(), sighting.voice().speaker(), act, target, from, sighting.end(), rule);
    } else {
      int from = sighting.captured("content");
      int second = secondNoun(sighting.marked(), from, sighting.end());
      int to = second < 0 ? sighting.end() : second - 1;
      if (!sighting.is("mention", "yes") || !sighting.scene().tellsEngagement(to - 1)) {
        add(sighting.scene(), speaker, act, target, from, to, rule, clause.subjectFrom());
      }
      if (second >= 0) {
        Act other = nounAct(sighting.marked(), second);
        add(sighting.scene(), speaker, other, target, second, sighting.end(), rule, second);
      }
    }
  }

  /// Where a second object begins: "their support for A and their commitment to B"; -1 for none.
  private static int secondNoun(Marked marked, int from, int to) {
    for (int i = from + 2; i + 2 < to; i++) {
      if (marked.sentence().at(i).is("and")
          && marked.is("OWN", i + 1)
          && nounAct(marked, i + 1) != Act.ASSESS) {
        return i + 1;
      }
    }
    return -1;
  }

  /// What the first noun after "their" makes of the words; ASSESS where it says nothing.
  private static Act nounAct(Marked marked, int from) {
    for (int i = from + 1; i < Math.min(from + 4, marked.sentence().size()); i++) {
      if (marked.is("SUPPORT_NOUN", i)) {
        return Act.SUPPORT;
      }
      if (marked.is("CONCERN_NOUN", i)) {
        return Act.CONCERN;
      }
      if (marked.is("RESOLVE", i) || marked.is("IMPORTANCE", i)) {
        return Act.POSITION;
      }
    }
    return Act.ASSESS;
  }

  private static @Nullable Actor addressee(Marked marked, int token) {
    return marked.phraseAt("PARTY", token).map(p -> (Actor) p.value()).orElse(null);
  }

  /// "The ministers called for ...", "called for both sides to ...": nobody else is asked.
  private static boolean isShared(Sighting sighting, @Nullable Actor speaker) {
    Actor asked = addressee(sighting.marked(), sighting.captured("content"));
    boolean both = asked != null && includes(asked, speaker);
    return both || (sighting.is("shared", "yes") && speaker != null && speaker.isJoint());
  }

  /// Whether both are asked, the speaker among them: then it is a proposal.
  private static boolean includes(Actor addressed, @Nullable Actor speaker) {
    return addressed.isJoint()
        && speaker != null
        && addressed.sides().stream().anyMatch(speaker.sides()::contains);
  }

  private static boolean isOther(Sighting sighting, Actor subject) {
    int first = sighting.clause().subjectFrom();
    boolean we = sighting.marked().sentence().at(first).is("we");
    return subject.isOneSide() && subject.kind() != Actor.Kind.JOINT && !we;
  }

  /// What no rule read: in a speaker's voice a statement all the same.
  void rest(Scene scene, Clauses clauses, int from, int to, Voice voice) {
    Marked marked = scene.marked();
    Stretch stretch = Stretch.trimmed(marked, from, to);
    if (stretch.size() < 3 || voice.speaker() == null) {
      return;
    }
    int begin = stretch.from();
    int end = stretch.to();
    if (voice.mode() == Mode.HOPED) {
      List<Side> target = asked(marked, begin, end, voice);
      Act act = target.isEmpty() ? Act.HOPE : Act.URGE;
      add(scene, voice.speaker(), act, target, begin, end, "hope-rest");
    } else if (stances.verb(marked, begin, end).filter(v -> !scene.tellsEngagement(v)).isPresent()
        && !tellsContact(marked, clauses, begin, end)
        && !stances.isMeta(marked, begin, end)) {
      Act guess = stances.act(marked, begin, end, voice);
      Act act = judge.judge(new Utterance(marked, begin, end, voice, guess));
      List<Side> target = act == Act.URGE ? asked(marked, begin, end, voice) : List.of();
      add(scene, voice.speaker(), act, target, begin, end, "speech-rest");
    }
  }

  /// What stands before a clause that a rule read, unless it only leads into it: "After the
  /// talks,".
  void lead(Scene scene, Clauses clauses, int from, int to, Voice voice) {
    Stretch stretch = Stretch.trimmed(scene.marked(), from, to);
    boolean adjunct =
        !stretch.isEmpty() && ADJUNCT.contains(scene.marked().sentence().at(stretch.from()).norm());
    if (!adjunct) {
      rest(scene, clauses, from, to, voice);
    }
  }

  /// A sentence that only reports an engagement or a signature is no statement.
  private boolean tellsContact(Marked marked, Clauses clauses, int from, int to) {
    var first = clauses.in(marked, from, to, null).stream().findFirst();
    if (first.isPresent() && marked.is("CONTACT", first.get().head())) {
      return true;
    }
    int verb = stances.verb(marked, from, to).orElse(to);
    return verb < to
        && VerbGroup.at(marked, verbs, verb, to)
            .filter(g -> marked.is("EVENT", g.head()) && g.form() != Form.BASE)
            .isPresent();
  }

  /// The other side, where the hope is that it will act.
  private List<Side> asked(Marked marked, int from, int to, Voice voice) {
    var first =
        marked.phrases("PARTY").stream()
            .filter(p -> p.from() >= from && p.to() <= to)
            .findFirst()
            .filter(p -> p.from() <= from + 3);
    if (first.isEmpty()) {
      return List.of();
    }
    Phrase party = first.get();
    Actor actor = (Actor) party.value();
    boolean other =
        actor.isOneSide()
            && actor.kind() != Actor.Kind.JOINT
            && !voice.sides().containsAll(actor.sides());
    int near = Math.min(to, party.to() + 10);
    boolean acts =
        party.to() < to
            && !marked.sentence().at(party.to()).is("'s")
            && stances.hasPredicate(marked, party.to(), near);
    return other && acts ? actor.sides() : List.of();
  }

  private static void add(
      Scene scene,
      @Nullable Actor speaker,
      Act act,
      List<Side> target,
      int from,
      int to,
      String rule) {
    add(scene, speaker, act, target, from, to, rule, from);
  }

  private static void add(
      Scene scene,
      @Nullable Actor speaker,
      Act act,
      List<Side> target,
      int from,
      int to,
      String rule,
      int passageFrom) {
    if (speaker == null || speaker.kind() == Actor.Kind.SOURCE || speaker.sides().isEmpty()) {
      return;
    }
    Stretch content = Stretch.trimmed(scene.marked(), from, to).unquoted(scene.marked());
    if (!content.isEmpty()) {
      String words = scene.words(content.from(), content.to());
      scene.add(
          new Statement(speaker.name(), speaker.sides(), act, target, words),
          Math.min(passageFrom, content.from()),
          content.to(),
          rule);
    }
  }
}
