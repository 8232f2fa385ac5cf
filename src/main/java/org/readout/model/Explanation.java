package org.readout.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the rules made of one sentence, those that read it first.
public record Explanation(List<Attempt> attempts) {
  public Explanation {
    attempts = List.copyOf(attempts);
  }

  /// How far one rule got.
  ///
  /// @param rule its id
  /// @param read whether it read the sentence
  /// @param covered the words it matched, as far as it got
  /// @param wanted what it would have needed next; null where it read the sentence
  /// @param captures the words it took for each part, in the rule's order
  public record Attempt(
      String rule,
      boolean read,
      String covered,
      @Nullable String wanted,
      Map<String, String> captures) {
    public Attempt {
      captures = Collections.unmodifiableMap(new LinkedHashMap<>(captures));
    }
  }
}
