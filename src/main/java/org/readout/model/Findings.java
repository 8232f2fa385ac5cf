package org.readout.model;

import java.util.List;

/// All that was read from one report, in the order of the text.
///
/// @param warnings what could not be read, a sentence each
public record Findings(List<Finding<?>> all, List<String> warnings) {
  public Findings {
    all = List.copyOf(all);
    warnings = List.copyOf(warnings);
  }

  /// Those of one kind, e.g. `of(Fact.Commitment.class)`.
  public <F extends Fact> List<Finding<F>> of(Class<F> kind) {
    return all.stream().filter(f -> kind.isInstance(f.fact())).map(f -> cast(f, kind)).toList();
  }

  private static <F extends Fact> Finding<F> cast(Finding<?> finding, Class<F> kind) {
    return new Finding<>(finding.id(), kind.cast(finding.fact()), finding.citations());
  }
}
