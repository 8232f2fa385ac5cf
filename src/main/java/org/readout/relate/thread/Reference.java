package org.readout.relate.thread;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.relate.thread.Dyad.Told;

/// What "it" and "the agreement" stand for, where a commitment names nothing else: what was named
/// last before it.
final class Reference {
  private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:it|its|them)\\b");
  private static final Pattern TEXT =
      Pattern.compile("(?i)\\bthe (?:agreement|treaty|pact|accord|convention)\\b");
  private static final Pattern ARRANGEMENT =
      Pattern.compile("(?i)\\bthe (?:line|mechanism|scheme|dialogue)\\b");
  private static final int FARTHEST = 800;
  private static final double TELLING = 0.9;

  private Reference() {}

  static int start(Mention<?> mention) {
    return mention.finding().citations().getFirst().passage().start();
  }

  static boolean isVague(String action, Terms terms) {
    return terms.things().isEmpty()
        && terms.words().values().stream().noneMatch(weight -> weight >= TELLING)
        && (PRONOUN.matcher(action).find()
            || TEXT.matcher(action).find()
            || ARRANGEMENT.matcher(action).find());
  }

  /// @param before what was undertaken last before it
  static Terms of(Told<?> told, @Nullable Telling before, String action, TermReader reader) {
    int at = start(told.mention());
    int nearest = at - FARTHEST;
    var none =
        new Terms(
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>());
    var meant = none;
    boolean text = TEXT.matcher(action).find();
    for (var name : told.names()) {
      int named = start(name);
      if (named <= at
          && (named > nearest || (text && named > at - FARTHEST))
          && (!text || name.fact() instanceof Fact.Instrument)) {
        var terms = reader.of(Weaving.name(name), Set.copyOf(told.company())).object();
        if (text && Terms.differ(meant.things(), terms.things())) {
          return none;
        }
        if (!terms.isEmpty()) {
          nearest = named;
          meant = terms;
        }
      }
    }
    if (before != null && !text && start(before.mention()) > nearest) {
      var terms = before.terms().object();
      meant = terms.things().isEmpty() ? meant : terms;
    }
    return meant;
  }
}
