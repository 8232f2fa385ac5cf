package org.readout.show;

import java.util.List;
import org.readout.model.Finding;
import org.readout.model.Finding.Citation;
import org.readout.model.Span;

/// The passages that say a finding.
public final class Passages {
  private Passages() {}

  /// Each once, in the order of the text, whichever rules read it.
  public static List<Span> of(Finding<?> finding) {
    return finding.citations().stream().map(Citation::passage).distinct().toList();
  }

  /// The ids of the rules that read it, each once, in the order of the text.
  public static List<String> rules(Finding<?> finding) {
    return finding.citations().stream().map(Citation::rule).distinct().toList();
  }
}
