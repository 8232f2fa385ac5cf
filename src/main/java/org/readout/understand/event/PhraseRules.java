package org.readout.understand.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Phrase;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.Rules;

/// Rules that decide about one noun phrase at a time, by its kinds and by what stands around it.
final class PhraseRules {
  private static final int REACH = 16;

  private record Kinded(Rule rule, Set<String> kinds) {}

  /// What a rule made of the phrase.
  record Decision(Rule rule, Match match) {}

  private final List<Kinded> rules;

  PhraseRules(Rules rules, String yields) {
    this.rules =
        rules.yielding(yields).stream().map(r -> new Kinded(r, r.pattern().kinds())).toList();
  }

  /// The first rule that reads the phrase as its capture `name`.
  Optional<Decision> decide(Marked marked, List<Phrase> phrase) {
    phrase.forEach(marked::add);
    try {
      int at = phrase.getFirst().from();
      for (Kinded kinded : rules) {
        if (phrase.stream().anyMatch(p -> kinded.kinds().contains(p.kind()))) {
          var decision = decide(marked, kinded.rule(), at);
          if (decision.isPresent()) {
            return decision;
          }
        }
      }
      return Optional.empty();
    } finally {
      phrase.forEach(marked::remove);
    }
  }

  private static Optional<Decision> decide(Marked marked, Rule rule, int at) {
    int end = marked.sentence().size();
    for (int from = at; from >= Math.max(0, at - REACH); from--) {
      var match = rule.pattern().match(marked, from, end);
      if (match.isPresent()
          && match.get().capture("name").filter(c -> c.from() == at).isPresent()) {
        return Optional.of(new Decision(rule, match.get()));
      }
    }
    return Optional.empty();
  }
}
