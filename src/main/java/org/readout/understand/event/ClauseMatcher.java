package org.readout.understand.event;

import java.util.Optional;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Clause.Link;
import org.readout.understand.event.Voice.Mode;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Rule;

/// Matches a rule's pattern against a clause, from its verb on.
///
/// Auxiliaries and adverbs before the verb need not be written in the pattern; a negation is no
/// auxiliary, so that a negated verb is not read.
final class ClauseMatcher {
  private ClauseMatcher() {}

  static Optional<Match> match(Marked marked, Rule rule, Clause clause, Voice voice) {
    if (!isHeard(rule, voice, clause) || !fitsSubject(rule, clause)) {
      return Optional.empty();
    }
    for (int at = clause.verb(); at <= clause.head() && at < clause.end(); at++) {
      if (at > clause.verb() && !isAuxiliary(marked, clause, at - 1)) {
        break;
      }
      int verb = afterCourtesy(marked, at, clause.end());
      var match = rule.pattern().match(marked, verb, clause.end());
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /// Skips "would like to" before a verb of speaking: what follows is said, not promised.
  private static int afterCourtesy(Marked marked, int at, int end) {
    var polite = marked.hit("POLITE", at);
    if (polite.isEmpty()) {
      return at;
    }
    int next = polite.get().to();
    if (next < end && marked.sentence().at(next).is("to")) {
      next++;
    }
    next = VerbGroup.skipAdverbs(marked, next, end);
    return next < end && marked.is("COURTESY", next) ? next : at;
  }

  /// A form of "be" is one before "-ing" and after "it"; "is expected to" is no expecting.
  private static boolean isAuxiliary(Marked marked, Clause clause, int token) {
    boolean active =
        clause.link() == Clause.Link.THING
            || marked.sentence().at(clause.head()).norm().endsWith("ing");
    return marked.is("HAVE", token)
        || (marked.is("BE", token) && active)
        || marked.is("DO", token)
        || marked.is("ADVERB", token)
        || VerbGroup.isAdverb(marked.sentence().at(token));
  }

  private static boolean isHeard(Rule rule, Voice voice, Clause clause) {
    return switch (rule.setting("in", "any")) {
      case "told" -> voice.isTold();
      case "said" -> !voice.isTold();
      case "listed" -> clause.link() == Link.ITEM;
      case "agreed" -> voice.mode() == Mode.AGREED;
      default -> true;
    };
  }

  private static boolean fitsSubject(Rule rule, Clause clause) {
    Actor subject = clause.subject();
    if (subject != null && subject.kind() == Actor.Kind.SOURCE) {
      return false;
    }
    return switch (rule.setting("subject", "any")) {
      case "joint" -> subject != null && subject.sides().size() != 1;
      case "one" -> subject != null && subject.isOneSide();
      case "thing" -> subject == null;
      case "all" -> true;
      default -> subject != null;
    };
  }
}
