package org.readout.show;

import org.readout.keep.KeptReport;

/// A kept report as one line of JSON.
public final class ReportJson {
  private ReportJson() {}

  /// Without a line end.
  public static String line(KeptReport report) {
    return ModelJson.line(
        json -> {
          json.number("schema", RecordJson.SCHEMA);
          json.object("document", _ -> json.document(report.id(), report.source()));
          json.value("versionId", report.versionId());
          json.number("version", report.version());
          json.value("learned", report.learned());
          json.value("rules", report.rulesVersion());
        });
  }
}
