package org.readout.show;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Participant;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;

/// The record of one report as one line of JSON.
///
/// Field names and their order are public: a change of meaning is a new [#SCHEMA].
public final class RecordJson {
  /// The number of the form, in every record's first field.
  public static final int SCHEMA = 1;

  private static final JsonFactory FACTORY =
      new JsonFactory().setCharacterEscapes(new TerminalEscapes());

  private final JsonGenerator json;
  private final CodePoints points;

  private RecordJson(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  /// The record without a line end.
  ///
  /// @param withText whether `document` also holds the whole text
  public static String line(Report report, Findings findings, boolean withText) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(line)) {
      new RecordJson(json, new CodePoints(report.text())).record(report, findings, withText);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private void record(Report report, Findings findings, boolean withText) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    document(report, withText);
    json.writeArrayFieldStart("engagements");
    for (var each : findings.of(Engagement.class)) {
      engagement(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("commitments");
    for (var each : findings.of(Commitment.class)) {
      commitment(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("statements");
    for (var each : findings.of(Statement.class)) {
      statement(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mechanisms");
    for (var each : findings.of(Mechanism.class)) {
      mechanism(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("instruments");
    for (var each : findings.of(Instrument.class)) {
      instrument(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("outcomeClaims");
    for (var each : findings.of(OutcomeClaim.class)) {
      claim(each);
    }
    json.writeEndArray();
    strings("warnings", findings.warnings());
    json.writeEndObject();
  }

  private void document(Report report, boolean withText) throws IOException {
    var source = report.source();
    json.writeObjectFieldStart("document");
    json.writeStringField("id", report.id());
    json.writeStringField("uri", source.uri());
    value("title", source.title());
    value("published", source.published());
    value("outlet", source.outlet());
    value("side", source.side());
    json.writeStringField("language", source.language());
    if (withText) {
      json.writeStringField("text", report.text());
    }
    json.writeEndObject();
  }

  private void engagement(Finding<Engagement> finding) throws IOException {
    var engagement = finding.fact();
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    value("kind", name(engagement.kind()));
    value("status", name(engagement.status()));
    ends(engagement.when());
    value("place", engagement.setting().place());
    value("mechanism", engagement.setting().mechanism());
    var round = engagement.setting().round();
    if (round == null) {
      json.writeNullField("round");
    } else {
      json.writeNumberField("round", round);
    }
    json.writeArrayFieldStart("participants");
    for (var each : engagement.participants()) {
      participant(each);
    }
    json.writeEndArray();
    end(finding);
  }

  private void participant(Participant participant) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", participant.name());
    value("side", participant.side());
    strings("offices", participant.offices());
    json.writeEndObject();
  }

  private void commitment(Finding<Commitment> finding) throws IOException {
    var commitment = finding.fact();
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    sides("by", commitment.by());
    value("strength", name(commitment.strength()));
    json.writeStringField("action", commitment.action());
    period("deadline", commitment.deadline());
    value("engagement", commitment.engagement());
    end(finding);
  }

  private void statement(Finding<Statement> finding) throws IOException {
    var statement = finding.fact();
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("speaker", statement.speaker());
    sides("sides", statement.sides());
    value("act", name(statement.act()));
    sides("target", statement.target());
    json.writeStringField("content", statement.content());
    end(finding);
  }

  private void mechanism(Finding<Mechanism> finding) throws IOException {
    var mechanism = finding.fact();
    json.writeStartObject();
    json.writeStringField("name", mechanism.name());
    sides("sides", mechanism.sides());
    value("state", name(mechanism.state()));
    period("next", mechanism.next());
    end(finding);
  }

  private void instrument(Finding<Instrument> finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", finding.fact().name());
    value("kind", name(finding.fact().type()));
    end(finding);
  }

  private void claim(Finding<OutcomeClaim> finding) throws IOException {
    json.writeStartObject();
    json.writeNumberField("count", finding.fact().count());
    json.writeStringField("noun", finding.fact().noun());
    end(finding);
  }

  /// What every item ends with: its passages.
  private void end(Finding<?> finding) throws IOException {
    json.writeArrayFieldStart("passages");
    for (var span : Passages.of(finding)) {
      json.writeStartObject();
      json.writeNumberField("start", points.start(span));
      json.writeNumberField("end", points.end(span));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void period(String field, @Nullable Period period) throws IOException {
    if (period == null || period.isUnknown()) {
      json.writeNullField(field);
    } else {
      json.writeObjectFieldStart(field);
      ends(period);
      json.writeEndObject();
    }
  }

  private void ends(Period period) throws IOException {
    value("from", period.from());
    value("to", period.to());
  }

  private void sides(String field, List<Side> sides) throws IOException {
    strings(field, sides.stream().map(Side::code).toList());
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /// A value by its string, or null.
  private void value(String field, @Nullable Object value) throws IOException {
    json.writeStringField(field, value == null ? null : value.toString());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
