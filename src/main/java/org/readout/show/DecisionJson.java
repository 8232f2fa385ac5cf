package org.readout.show;

import java.io.IOException;
import org.readout.model.Decision;

/// A decision as one line of JSON.
public final class DecisionJson {
  private DecisionJson() {}

  /// For example `{"schema":1,"id":"...","at":"...","by":"...","why":"...","verb":"accept",...}`.
  public static String line(Told told) {
    var decision = told.decision();
    return ModelJson.line(
        json -> {
          json.number("schema", RecordJson.SCHEMA);
          json.value("id", decision.id());
          json.value("at", decision.at());
          json.value("by", decision.by());
          json.value("why", decision.why());
          json.value("verb", decision.verb());
          json.constant("state", told.state());
          json.array("about", told.about(), words -> words(json, words));
          says(json, decision.verdict());
        });
  }

  private static void words(ModelJson json, Told.Words words) throws IOException {
    var anchor = words.anchor();
    json.value("kind", anchor.kind());
    json.value("report", anchor.report());
    json.value("uri", words.uri());
    var report = words.report();
    if (report != null && anchor.passage().end() <= report.text().length()) {
      var points = new CodePoints(report.text());
      json.object(
          "passage",
          _ -> {
            json.number("start", points.start(anchor.passage()));
            json.number("end", points.end(anchor.passage()));
          });
    } else {
      json.value("passage", null);
    }
    json.value("quotation", words.quotation());
  }

  /// Fields of the verdict only: what does not belong to it is null.
  private static void says(ModelJson json, Decision.Verdict verdict) throws IOException {
    var correct = verdict instanceof Decision.Correct it ? it : null;
    var speaks = verdict instanceof Decision.Speaks it ? it : null;
    json.value("field", correct == null ? null : correct.field());
    json.value("value", correct == null ? null : correct.value());
    json.value("outlet", speaks == null ? null : speaks.outlet());
    json.value(
        "side",
        switch (verdict) {
          case Decision.Speaks it -> it.side();
          case Decision.Dispute it -> it.side();
          default -> null;
        });
    if (speaks == null) {
      json.value("standing", null);
    } else {
      json.constant("standing", speaks.standing());
    }
    json.value("undoes", verdict instanceof Decision.Undo it ? it.decision() : null);
  }
}
