package org.readout.show;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;

/// A finding and the report it was read from.
///
/// @param reportId SHA-256 of the report's text
/// @param text gives the report's text when it is needed
public record Cited<F extends Fact>(
    Finding<F> finding, Report.Source source, String reportId, Supplier<String> text) {

  /// Those of one kind.
  public static <F extends Fact> List<Cited<F>> of(
      Class<F> kind, Report report, Findings findings) {
    var id = report.id();
    return findings.of(kind).stream()
        .map(finding -> new Cited<>(finding, report.source(), id, report::text))
        .toList();
  }

  public F fact() {
    return finding.fact();
  }

  public String id() {
    return finding.id();
  }

  /// The words of each passage, in the order of the text.
  public List<String> quotations() {
    return Passages.of(finding).stream().map(span -> span.in(text.get())).toList();
  }

  /// The words of its passages on one line; where there are several, ` … ` stands between them.
  public String quotation() {
    return quotations().stream().map(Printable::line).collect(Collectors.joining(" … "));
  }
}
