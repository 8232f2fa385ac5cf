package org.readout.show;

/// A stored fact as one line of JSON: as in a report's record, with its id, quotations and report.
public final class ItemJson {
  private ItemJson() {}

  /// For example
  /// `{"schema":1,"id":"...",...,"passages":[...],"quotations":[...],"document":{...}}`, without a
  /// line end.
  public static String line(Cited<?> cited) {
    return ModelJson.line(
        json -> {
          json.number("schema", RecordJson.SCHEMA);
          json.value("id", cited.id());
          json.fact(cited.fact());
          RecordJson.passages(json, cited.finding(), new CodePoints(cited.text().get()));
          json.strings("quotations", cited.quotations());
          json.object("document", _ -> json.document(cited.reportId(), cited.source()));
        });
  }
}
