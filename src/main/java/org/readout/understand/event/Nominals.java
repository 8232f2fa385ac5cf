package org.readout.understand.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Commitment;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Clause.Link;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Rule;

/// Commitments told as nouns wherever they stand: "welcomed Japan's pledge to ...", "consensus was
/// reached on ...".
final class Nominals {
  private final List<Rule> rules;
  private final Clauses clauses;
  private final Commitments commitments;

  /// @param rules those that are `anywhere: yes`
  Nominals(List<Rule> rules, Clauses clauses, Commitments commitments) {
    this.rules = rules;
    this.clauses = clauses;
    this.commitments = commitments;
  }

  /// Reads tokens `[from, to)`, but for what a clause has told already.
  void read(Scene scene, int from, int to, Voice voice) {
    Marked marked = scene.marked();
    for (Rule rule : rules) {
      for (int at = rule.setting("anywhere", "no").equals("inside") ? from + 1 : from;
          at < to;
          at++) {
        var open = rule.pattern().match(marked, at, to);
        if (open.isEmpty()) {
          continue;
        }
        int action = action(open.get());
        int end = Stretch.withoutConnectors(marked, action, end(marked, action, from, to));
        var match = rule.pattern().match(marked, at, end);
        if (match.isPresent() && !isTold(scene, action(match.get()), end)) {
          @Nullable Actor bound =
              rule.setting("own", "no").equals("yes")
                  ? owner(marked, from, at)
                  : bound(scene, match.get(), voice);
          var clause = new Clause(bound, at, at, at, at, end, Form.FIXED, Link.OWN);
          var sighting = new Sighting(scene, rule, clause, match.get(), voice, 0);
          if (commitments.fits(sighting)
              && (!sighting.is("accepted", "yes") || accepted(marked, end))) {
            marked.read(rule, match.get());
            commitments.take(sighting);
          }
        }
      }
    }
  }

  private static int action(Match match) {
    return match.capture("action").map(Match.Capture::from).orElse(match.to());
  }

  /// Where the next clause begins, with its own subject or that of the clause around.
  private int end(Marked marked, int action, int from, int to) {
    return clauses.in(marked, from, to, null).stream()
        .filter(c -> c.from() > action && Stretch.follows(marked, c.from()))
        .mapToInt(Clause::from)
        .min()
        .orElse(to);
  }

  private static boolean isTold(Scene scene, int from, int to) {
    var span = scene.marked().sentence().span(from, to);
    return scene.found().stream()
        .filter(d -> d.fact() instanceof Commitment)
        .anyMatch(d -> d.passage().start() < span.end() && span.start() < d.passage().end());
  }

  /// Whose it is: the subject of the clause around it.
  private @Nullable Actor owner(Marked marked, int from, int at) {
    @Nullable Actor owner = null;
    for (Clause clause : clauses.in(marked, from, marked.sentence().size(), null)) {
      if (clause.head() < at && clause.subject() != null) {
        owner = clause.subject();
      }
    }
    return owner;
  }

  private static @Nullable Actor bound(Scene scene, Match match, Voice voice) {
    var who = match.capture("who").flatMap(c -> scene.marked().phraseAt("PARTY", c.from()));
    if (who.isPresent()) {
      return (Actor) who.get().value();
    }
    return voice.speaker() == null ? scene.together() : voice.speaker();
  }

  /// Whether it is told after the invitation that it was accepted.
  private static boolean accepted(Marked marked, int from) {
    for (int i = from; i < marked.sentence().size(); i++) {
      if (marked.is("ACCEPT", i)) {
        return true;
      }
    }
    return false;
  }
}
