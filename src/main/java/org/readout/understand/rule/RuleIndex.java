package org.readout.understand.rule;

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
    @Nullable BitSet found = anywhere.isEmpty() ? null : anywhere;
    found = with(found, byWord.get(marked.sentence().at(token).norm()));
    for (var hit : marked.hits(token)) {
      found = with(found, byKind.get(hit.kind()));
    }
    for (var phrase : marked.phrasesFrom(token)) {
      found = with(found, byKind.get(phrase.kind()));
    }
    if (found == null) {
      return List.of();
    }
    return found.stream().mapToObj(rules::get).toList();
  }

  /// The union, without copying where one of them is nothing.
  private static @Nullable BitSet with(@Nullable BitSet found, @Nullable BitSet more) {
    if (found == null || more == null) {
      return found == null ? more : found;
    }
    var union = (BitSet) found.clone();
    union.or(more);
    return union;
  }
}
