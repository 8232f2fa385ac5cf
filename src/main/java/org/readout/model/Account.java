package org.readout.model;

import java.util.List;

/// All that one report tells.
///
/// @param report the report's id
public record Account(String report, Report.Source source, Findings findings) {

  /// Its facts of one kind, in the order of the text.
  public <F extends Fact> List<Mention<F>> of(Class<F> kind) {
    return findings.of(kind).stream()
        .map(finding -> new Mention<>(finding, report, source))
        .toList();
  }
}
