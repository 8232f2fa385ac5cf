package org.readout.understand.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.understand.rule.Pattern.Starters;

/// Rules by the words, classes and kinds they may begin with, so that few are tried at a token.
public final class RuleIndex {
  private final List<Rule> rules;
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, BitSet> byKind = new HashMap<>();
  private final BitSet anywhere = new BitSet();

  public RuleIndex(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < this.rules.size(); i++) {
      Starters starters = this.rules.get(i).pattern().starters();
      for (String word : starters.words()) {
        byWord.computeIfAbsent(word, w -> new BitSet()).set(i);
      }
      for (String kind : starters.kinds()) {
        (kind.equals(Starters.ANY) ? anywhere : byKind.computeIfAbsent(kind, k -> new BitSet()))
            .set(i);
      }
    }
  }

  /// The rules that may match from a token, in their order. A rule that could begin after an adverb
  /// is found at the token behind the adverb.
  public List<Rule> at(Marked marked, int token) {
    var found = new BitSet();
    found.or(anywhere);
    add(found, byWord.get(marked.sentence().at(token).norm()));
    for (var hit : marked.hits(token)) {
      add(found, byKind.get(hit.kind()));
    }
    for (String kind : marked.kindsFrom(token)) {
      add(found, byKind.get(kind));
    }
    if (found.isEmpty()) {
      return List.of();
    }
    var candidates = new ArrayList<Rule>(found.cardinality());
    found.stream().forEach(i -> candidates.add(rules.get(i)));
    return candidates;
  }

  private static void add(BitSet found, @Nullable BitSet more) {
    if (more != null) {
      found.or(more);
    }
  }
}
