package org.readout.show;

import java.io.IOException;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;

/// The record of one report as one line of JSON.
///
/// Field names and their order are public: a change of meaning is a new [#SCHEMA].
public final class RecordJson {
  /// The number of the form, in every record's first field.
  public static final int SCHEMA = 1;

  private final ModelJson json;
  private final Findings findings;
  private final CodePoints points;

  private RecordJson(ModelJson json, Findings findings, CodePoints points) {
    this.json = json;
    this.findings = findings;
    this.points = points;
  }

  /// The record without a line end.
  ///
  /// @param withText whether `document` also holds the whole text
  public static String line(Report report, Findings findings, boolean withText) {
    return ModelJson.line(
        json -> {
          json.number("schema", SCHEMA);
          json.object("document", _ -> document(json, report, withText));
          new RecordJson(json, findings, new CodePoints(report.text())).lists();
          json.strings("warnings", findings.warnings());
        });
  }

  private static void document(ModelJson json, Report report, boolean withText) throws IOException {
    json.document(report.id(), report.source());
    if (withText) {
      json.value("text", report.text());
    }
  }

  private void lists() throws IOException {
    list("engagements", Engagement.class, true);
    list("commitments", Commitment.class, true);
    list("statements", Statement.class, true);
    list("mechanisms", Mechanism.class, false);
    list("instruments", Instrument.class, false);
    list("outcomeClaims", OutcomeClaim.class, false);
    list("developments", Development.class, false);
  }

  private <F extends Fact> void list(String field, Class<F> kind, boolean withId)
      throws IOException {
    json.array(
        field,
        findings.of(kind),
        finding -> {
          if (withId) {
            json.value("id", finding.id());
          }
          json.fact(finding.fact());
          passages(json, finding, points);
        });
  }

  static void passages(ModelJson json, Finding<?> finding, CodePoints points) throws IOException {
    json.array(
        "passages",
        Passages.of(finding),
        span -> {
          json.number("start", points.start(span));
          json.number("end", points.end(span));
        });
  }
}
