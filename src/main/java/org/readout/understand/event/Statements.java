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
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;

/// What `statement` rules read, and what is left of somebody's words when no rule reads them.
final class Statements {
  private static final Set<String> ADJUNCT =
      Set.of(
          "after", "in", "following", "now", "as", "when", "on", "during", "at", "before", "since",
          "for", "with", "under", "by", "upon", "from", "through", "over", "to", "if", "whose",
          "which", "who", "where");

  private final Stances stances;

  Statements(Stances stances) {
    this.stances = stances;
  }

  /// An invitation to meet is an engagement to come, and thanks have an object.
  boolean fits(Sighting sighting) {
    Marked marked = sighting.marked();
    int content = sighting.captured("content");
    boolean invitation =
        marked.is("INVITE", sighting.clause().head()) && marked.is("CONTACT", content);
    boolean support = sighting.is("act", "support") && marked.sentence().at(content).is("to");
    return !invitation && !support;
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
        act = Act.PROPOSE;
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
    String rule = sighting.rule().id();
    if (sighting.is("whole", "yes")) {
      int from = clause.link() == Link.OWN ? Math.max(unread, clause.from()) : clause.from();
      add(sighting.scene(), sighting.voice().speaker(), act, target, from, sighting.end(), rule);
    } else {
      int from = sighting.captured("content");
      int to = sighting.end();
      add(sighting.scene(), speaker, act, target, from, to, rule, clause.subjectFrom());
    }
  }

  private static @Nullable Actor addressee(Marked marked, int token) {
    return marked.phraseAt("PARTY", token).map(p -> (Actor) p.value()).orElse(null);
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
    if (stretch.size() < 3 || voice.speaker() == null || isAdjunct(scene, stretch)) {
      return;
    }
    int begin = stretch.from();
    int end = stretch.to();
    if (voice.mode() == Mode.HOPED) {
      List<Side> target = asked(marked, begin, end, voice);
      Act act = target.isEmpty() ? Act.HOPE : Act.URGE;
      add(scene, voice.speaker(), act, target, begin, end, "hope-rest");
    } else if (stances.hasPredicate(marked, begin, end)
        && !scene.tellsEngagement(begin, end)
        && !tellsContact(marked, clauses, begin, end)
        && !stances.isMeta(marked, begin, end)) {
      Act act = stances.act(marked, begin, end, voice);
      add(scene, voice.speaker(), act, List.of(), begin, end, "speech-rest");
    }
  }

  /// Whether it only leads into what follows: "After the talks, ...", "In a year which marks ...".
  private static boolean isAdjunct(Scene scene, Stretch stretch) {
    Marked marked = scene.marked();
    boolean closes = stretch.to() >= marked.sentence().size() - 2;
    return !closes && ADJUNCT.contains(marked.sentence().at(stretch.from()).norm());
  }

  /// A sentence that only reports an engagement is no statement.
  private static boolean tellsContact(Marked marked, Clauses clauses, int from, int to) {
    var first = clauses.in(marked, from, to, null).stream().findFirst();
    return first.isPresent() && marked.is("CONTACT", first.get().head());
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
    boolean acts =
        party.to() < to
            && (VerbGroup.isModal(marked, party.to())
                || marked.is("ADVERB", party.to())
                || stances.hasPredicate(marked, party.to(), Math.min(to, party.to() + 2)));
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
