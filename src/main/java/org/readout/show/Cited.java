package org.readout.show;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;

/// A finding and the report it was read from.
public record Cited<F extends Fact>(Finding<F> finding, Report report) {

  /// Those of one kind.
  public static <F extends Fact> List<Cited<F>> of(
      Class<F> kind, Report report, Findings findings) {
    return findings.of(kind).stream().map(finding -> new Cited<>(finding, report)).toList();
  }

  public F fact() {
    return finding.fact();
  }

  public String id() {
    return finding.id();
  }

  /// The words of its passages; where there are several, ` … ` stands between them.
  public String quotation() {
    return Passages.of(finding).stream()
        .map(span -> span.in(report.text()))
        .collect(Collectors.joining(" … "));
  }
}
