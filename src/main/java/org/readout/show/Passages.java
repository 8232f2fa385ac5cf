package org.readout.show;

import java.util.List;
import org.readout.model.Finding;
import org.readout.model.Finding.Citation;
import org.readout.model.Span;

/// The passages that say a finding.
final class Passages {
  private Passages() {}

  /// Each once, in the order of the text, whichever rules read it.
  static List<Span> of(Finding<?> finding) {
    return finding.citations().stream().map(Citation::passage).distinct().toList();
  }
}
