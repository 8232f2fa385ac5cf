package org.readout.understand.event;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Clause.Link;
import org.readout.understand.event.Voice.Mode;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.Rules;

/// Reads the clauses of a sentence by the rules of `speech`, `commitment` and `statement`.
///
/// A speech rule opens its content to the same reading in that speaker's voice, so that "Wang said
/// that China hopes that both sides will ..." is read from the outside in.
final class Acts {
  private static final int DEEPEST = 4;

  private final List<Rule> rules;
  private final Clauses clauses;
  private final Stances stances;
  private final Commitments commitments;
  private final Statements statements;
  private final Nominals nominals;
  private final Items items;

  Acts(Rules rules, Lexicon lexicon, Verbs verbs, ActJudge judge) {
    var all =
        rules.all().stream()
            .filter(r -> Set.of("speech", "commitment", "statement").contains(r.yields()))
            .collect(Collectors.partitioningBy(r -> !r.setting("anywhere", "no").equals("no")));
    this.rules = all.getOrDefault(false, List.of());
    var classes = new HashSet<String>();
    for (Rule rule : this.rules) {
      classes.addAll(rule.pattern().starters().kinds());
    }
    classes.retainAll(lexicon.classes());
    clauses = new Clauses(verbs, classes);
    stances = new Stances(verbs);
    commitments = new Commitments(verbs);
    statements = new Statements(stances, verbs, judge);
    nominals = new Nominals(all.getOrDefault(true, List.of()), clauses, commitments);
    items = new Items(verbs);
  }

  /// Reads tokens `[from, to)` of a sentence in a voice.
  ///
  /// @param inherited the subject of a participle at the very beginning (", adding that ...")
  void read(Scene scene, int from, int to, Voice voice, @Nullable Actor inherited) {
    stretch(
        scene, from, to, voice, inherited == null ? thanking(scene, from, voice) : inherited, 0);
    nominals.read(scene, from, to, voice);
  }

  /// "Thank you for ...": the speaker is the subject.
  private static @Nullable Actor thanking(Scene scene, int from, Voice voice) {
    return scene.marked().is("SUPPORT", from) ? voice.speaker() : null;
  }

  /// Whether the first predicate of a sentence is in the present or has a modal.
  boolean isPresent(Marked marked) {
    return stances.isPresent(marked, 0, marked.sentence().size());
  }

  /// The person or body whose saying the sentence tells first.
  Optional<Actor> topSpeaker(Marked marked) {
    return clauses.in(marked, 0, marked.sentence().size(), null).stream()
        .filter(c -> marked.is("SAY", c.head()) || marked.is("STRESS", c.head()))
        .flatMap(c -> Optional.ofNullable(c.subject()).stream())
        .findFirst();
  }

  private void stretch(
      Scene scene, int from, int to, Voice voice, @Nullable Actor inherited, int depth) {
    Marked marked = scene.marked();
    Stretch all = Stretch.trimmed(marked, from, to);
    if (all.isEmpty() || depth > DEEPEST) {
      return;
    }
    if (voice.mode() == Mode.HOPED) {
      statements.rest(scene, clauses, all.from(), all.to(), voice);
      return;
    }
    var item = items.clause(scene, all, voice);
    List<Clause> found =
        item.isPresent()
            ? List.of(item.get())
            : clauses.in(marked, all.from(), all.to(), inherited).stream()
                .map(clause -> impersonal(scene, clause, voice))
                .toList();
    int unread = all.from();
    for (int i = 0; i < found.size(); i++) {
      if (i > 0 && found.get(i).verb() < unread) {
        continue;
      }
      var reading = reading(scene, found, i, voice, all.to(), depth);
      if (reading.isPresent()) {
        Sighting sighting = reading.get().sighting();
        marked.read(sighting.rule(), sighting.match());
        if (!voice.isTold()) {
          statements.lead(scene, clauses, unread, sighting.clause().from(), voice);
        }
        take(sighting, unread);
        unread = reading.get().closed();
      }
    }
    if (!voice.isTold()) {
      statements.rest(scene, clauses, unread, all.to(), voice);
    }
  }

  /// "It was agreed by both sides to ...": they are the subject; unnamed, it is the report's sides.
  private static Clause impersonal(Scene scene, Clause clause, Voice voice) {
    Marked marked = scene.marked();
    if (clause.subject() != null || !marked.is("IMPERSONAL", clause.subjectFrom())) {
      return clause;
    }
    for (int i = clause.head(); i + 1 < clause.end() && i < clause.head() + 8; i++) {
      var party = marked.phraseAt("PARTY", i + 1);
      boolean agent = marked.sentence().at(i).is("by") || marked.sentence().at(i).is("of");
      if (marked.sentence().at(i).is("that")) {
        break;
      }
      if (agent && party.isPresent()) {
        return clause.of((Actor) party.get().value());
      }
    }
    if (clause.head() == clause.verb() && !marked.is("BE", clause.head())) {
      return clause;
    }
    return marked.is("AGREE", clause.head())
        ? clause.of(scene.together())
        : marked.is("BE", clause.head()) ? clause : clause.of(voice.speaker());
  }

  /// A clause as read by the first rule that fits.
  ///
  /// @param closed the first token after all that the rule covers
  private record Reading(Sighting sighting, int closed) {}

  private Optional<Reading> reading(
      Scene scene, List<Clause> found, int index, Voice voice, int end, int depth) {
    Marked marked = scene.marked();
    Clause clause = found.get(index);
    for (Rule rule : rules) {
      var open = ClauseMatcher.match(marked, rule, clause, voice);
      if (open.isEmpty()) {
        continue;
      }
      var sighting = new Sighting(scene, rule, clause, open.get(), voice, depth);
      int closed = closing(sighting, found, index, end);
      Clause own = clause.until(Stretch.withoutConnectors(marked, clause.verb(), closed));
      var match = ClauseMatcher.match(marked, rule, own, voice);
      if (match.isPresent()) {
        var whole = new Sighting(scene, rule, own, match.get(), voice, depth);
        if (fits(whole)) {
          return Optional.of(new Reading(whole, closed));
        }
      }
    }
    return Optional.empty();
  }

  private boolean fits(Sighting sighting) {
    return switch (sighting.rule().yields()) {
      case "speech" -> {
        int content = sighting.captured("content");
        yield stances.hasPredicate(sighting.marked(), content, sighting.end())
            && !Set.of("to", "on", "upon", "with", "in", "at", "by")
                .contains(sighting.marked().sentence().at(content).norm());
      }
      case "commitment" -> commitments.fits(sighting);
      default -> statements.fits(sighting);
    };
  }

  private void take(Sighting sighting, int unread) {
    switch (sighting.rule().yields()) {
      case "speech" -> open(sighting);
      case "commitment" -> commitments.take(sighting);
      default -> statements.take(sighting, unread);
    }
  }

  private void open(Sighting sighting) {
    Mode mode = sighting.constant(Mode.class, "mode", Mode.SAID);
    if (mode == Mode.SAID && sighting.marked().is("STRESS", sighting.clause().head())) {
      mode = Mode.STRESSED;
    }
    Actor speaker = sighting.speaker();
    stretch(
        sighting.scene(),
        sighting.captured("content"),
        sighting.end(),
        Voice.of(speaker, mode),
        speaker,
        sighting.depth() + 1);
  }

  /// Where a clause read by a rule ends: at the next clause that does not lie in its content.
  private int closing(Sighting sighting, List<Clause> found, int index, int end) {
    Marked marked = sighting.marked();
    Clause clause = sighting.clause();
    boolean takesClause = sighting.rule().yields().equals("speech") || isAfterThat(sighting);
    for (int j = index + 1; j < found.size(); j++) {
      Clause later = found.get(j);
      if (later.verb() <= clause.head() || !isRead(sighting, later)) {
        continue;
      }
      if (encloses(later, clause)) {
        return later.verb();
      }
      boolean sharesMine =
          later.link() != Link.OWN
              && later.link() != Link.THING
              && Objects.equals(later.subject(), clause.subject())
              && (later.link() == Link.PARTICIPLE || later.form() == clause.form());
      boolean outside;
      if (takesClause) {
        boolean returns = sharesMine && nearestOwner(found, j) == index;
        outside = returns || (later.link() == Link.OWN && isOuter(marked, clause, later));
      } else if (later.link() == Link.OWN || later.link() == Link.THING) {
        outside = Stretch.follows(marked, beforeThat(marked, later.from()));
      } else {
        boolean modal = later.form() == Form.FIXED && later.link() == Link.SHARED;
        outside = sharesMine || modal || later.link() == Link.PARTICIPLE;
      }
      if (outside) {
        return beforeThat(marked, later.from());
      }
    }
    return end;
  }

  /// Whether a participle stands between the subject and the verb of the other clause: "The
  /// ministers, noting that ..., agreed to ...".
  private static boolean encloses(Clause outer, Clause inner) {
    return inner.link() == Link.PARTICIPLE
        && outer.link() == Link.OWN
        && outer.subjectFrom() < inner.from()
        && outer.verb() > inner.head();
  }

  /// The token itself, or the "that" before it: "..., and that B would be done".
  private static int beforeThat(Marked marked, int token) {
    return token > 0 && marked.sentence().at(token - 1).is("that") ? token - 1 : token;
  }

  private static boolean isAfterThat(Sighting sighting) {
    return sighting
        .match()
        .capture("content")
        .map(Match.Capture::from)
        .filter(from -> from > 0 && sighting.marked().sentence().at(from - 1).is("that"))
        .isPresent();
  }

  /// Whether some rule reads a clause; those that none reads belong to what stands before them.
  private boolean isRead(Sighting before, Clause clause) {
    Voice voice = before.voice();
    if (voice.isTold() && clause.link() == Link.OWN) {
      return true;
    }
    for (Rule rule : rules) {
      var match = ClauseMatcher.match(before.marked(), rule, clause, voice);
      if (match.isPresent()
          && fits(new Sighting(before.scene(), rule, clause, match.get(), voice, before.depth()))) {
        return true;
      }
    }
    return false;
  }

  /// The clause with a subject of its own whose tense a shared predicate continues.
  private static int nearestOwner(List<Clause> found, int index) {
    Clause shared = found.get(index);
    for (int i = index - 1; i >= 0; i--) {
      if (Objects.equals(found.get(i).subject(), shared.subject())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOuter(Marked marked, Clause clause, Clause later) {
    Actor subject = later.subject();
    return subject != null
        && (subject.kind() == Actor.Kind.PERSON || subject.kind() == Actor.Kind.JOINT)
        && later.form() == Form.PAST
        && clause.form() == Form.PAST
        && Stretch.follows(marked, later.from())
        && marked.hits(later.head()).stream().anyMatch(h -> h.form() == Form.PAST);
  }
}
