package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.understand.event.Clause.Link;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Finds the predicates whose subject is no actor: "it was agreed to ...", "efforts should be
/// made", "all parties are urged to ...".
final class ThingClauses {
  private final Verbs verbs;
  private final Set<String> actClasses;

  ThingClauses(Verbs verbs, Set<String> actClasses) {
    this.verbs = verbs;
    this.actClasses = actClasses;
  }

  /// The predicates in tokens `[from, to)` that are not among those already found.
  List<Clause> in(Marked marked, int from, int to, List<Clause> found) {
    var things = new ArrayList<Clause>();
    for (int i = from; i + 1 < to; i++) {
      impersonal(marked, i, to).ifPresent(things::add);
    }
    for (int i = from + 1; i < to; i++) {
      int verb = i;
      boolean known =
          found.stream().anyMatch(c -> c.verb() <= verb && verb <= c.head())
              || things.stream().anyMatch(c -> c.verb() <= verb && verb <= c.head());
      if (known) {
        continue;
      }
      if (isUrged(marked, i, to)) {
        add(marked, subjectStart(marked, from, i, found), i, to, things);
      } else if (VerbGroup.isModal(marked, i) || isSubjunctive(marked, i)) {
        add(marked, subjectStart(marked, from, i, found), i, to, things);
      }
    }
    return things;
  }

  /// "It was agreed", "It has been decided", "It is our hope".
  private Optional<Clause> impersonal(Marked marked, int it, int to) {
    boolean passive =
        marked.is("BE", VerbGroup.skipAdverbs(marked, it + 1, to)) || marked.is("HAVE", it + 1);
    if (!marked.is("IMPERSONAL", it) || !passive) {
      return Optional.empty();
    }
    return VerbGroup.at(marked, verbs, it + 1, to)
        .filter(g -> !g.negated())
        .filter(g -> isAct(marked, g.head()))
        .map(g -> new Clause(null, it, it, it + 1, g.head(), to, g.form(), Link.THING));
  }

  private boolean isAct(Marked marked, int token) {
    return marked.hits(token).stream().anyMatch(h -> actClasses.contains(h.kind()));
  }

  private static boolean isUrged(Marked marked, int token, int to) {
    int next = VerbGroup.skipAdverbs(marked, token + 1, to);
    return marked.is("BE", token)
        && next < to
        && marked.hit("URGE", next).filter(h -> h.form() == Form.PAST).isPresent();
  }

  private static boolean isSubjunctive(Marked marked, int token) {
    return marked.sentence().at(token).is("be") && marked.sentence().at(token - 1).is(Tag.NOUN);
  }

  private void add(Marked marked, int subject, int verb, int to, List<Clause> things) {
    if (subject < 0) {
      return;
    }
    VerbGroup.at(marked, verbs, verb, to)
        .map(g -> new Clause(null, subject, subject, verb, g.head(), to, Form.FIXED, Link.THING))
        .ifPresent(things::add);
  }

  /// Where the subject of a verb begins; -1 where the verb stands in a relative or other
  /// subordinate clause.
  private static int subjectStart(Marked marked, int from, int verb, List<Clause> found) {
    for (int j = verb - 1; j > from; j--) {
      Token token = marked.sentence().at(j);
      Token before = marked.sentence().at(j - 1);
      if (token.is("that")) {
        boolean relative = before.is(Tag.NOUN) && !marked.is("VIEW", j - 1);
        if (relative || before.is("so")) {
          return -1;
        }
        if (!Clauses.PREPOSITIONS.contains(before.norm())) {
          return j + 1;
        }
      } else if (token.is("what") && before.is("that")) {
        return j;
      } else if (token.is(";")
          || (token.is("and") && before.is(",") && hasVerb(marked, from, j, found))) {
        return j + 1;
      } else if (Clauses.SUBORDINATORS.contains(token.norm())
          && !marked.sentence().has(j, "as", "well")
          && !isInserted(marked, j, verb)) {
        return -1;
      }
    }
    return from;
  }

  /// Whether a relative clause at a token stands between commas, and before the verb.
  private static boolean isInserted(Marked marked, int relative, int verb) {
    boolean opened =
        marked.sentence().at(relative - 1).is(",")
            || (relative > 1 && marked.sentence().at(relative - 2).is(","));
    return opened && marked.sentence().at(verb - 1).is(",");
  }

  private static boolean hasVerb(Marked marked, int from, int to, List<Clause> found) {
    for (int i = from; i < to; i++) {
      if (VerbGroup.isModal(marked, i)) {
        return true;
      }
    }
    return found.stream().anyMatch(c -> c.verb() >= from && c.verb() < to);
  }
}
