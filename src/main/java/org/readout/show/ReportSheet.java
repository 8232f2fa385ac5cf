package org.readout.show;

import java.util.ArrayList;
import java.util.List;
import org.readout.keep.KeptReport;
import org.readout.model.Findings;
import org.readout.model.Report;

/// A report whole: its versions, and all that was found in it.
public final class ReportSheet {
  private ReportSheet() {}

  /// The lines to print.
  ///
  /// @param shown the version whose findings these are
  /// @param versions all that are kept, the latest first
  public static List<String> lines(
      KeptReport shown,
      List<KeptReport> versions,
      Report report,
      Findings findings,
      Style style,
      int width) {
    var sheet = new Sheet(style, width);
    var source = shown.source();
    sheet
        .head("Report")
        .field("title", source.title())
        .field("published", source.published())
        .field("outlet", source.outlet())
        .field("side", source.side())
        .field("language", source.language())
        .field("uri", source.uri())
        .field("id", shown.id())
        .field("learned", shown.learned())
        .field("rules", Listing.shortId(shown.rulesVersion()));
    for (var version : versions) {
      sheet.field(
          version.versionId().equals(shown.versionId()) ? "this version" : "version",
          version.version() + ", learned " + version.learned() + ", " + version.versionId());
    }
    for (var warning : findings.warnings()) {
      sheet.field("warning", warning);
    }
    var lines = new ArrayList<>(sheet.lines());
    lines.add("");
    lines.addAll(RecordText.facts(report, findings, style, width));
    return lines;
  }
}
