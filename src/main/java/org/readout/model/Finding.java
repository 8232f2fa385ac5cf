package org.readout.model;

import java.util.List;

/// A fact with the passages that say it.
///
/// @param id stable: the same report read by the same rules gives the same id
/// @param citations at least one, in the order of the text
public record Finding<F extends Fact>(String id, F fact, List<Citation> citations) {
  public Finding {
    citations = citations.stream().sorted().distinct().toList();
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("no passage, no finding: " + fact);
    }
  }

  /// A passage and the id of the rule that read it.
  public record Citation(Span passage, String rule) implements Comparable<Citation> {
    /// By passage, then by rule.
    @Override
    public int compareTo(Citation other) {
      int byPassage = passage.compareTo(other.passage);
      return byPassage != 0 ? byPassage : rule.compareTo(other.rule);
    }
  }
}
