package org.readout.show;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Participant;
import org.readout.model.Fact.Statement;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;

/// Writes the model's types as fields of the JSON object that is open.
///
/// Field names and their order are public.
final class ModelJson {
  private static final JsonFactory FACTORY =
      new JsonFactory().setCharacterEscapes(new TerminalEscapes());

  private final JsonGenerator json;

  private ModelJson(JsonGenerator json) {
    this.json = json;
  }

  /// Writes the inside of an object.
  interface Body {
    void write(ModelJson json) throws IOException;
  }

  /// One object on one line, without a line end.
  static String line(Body body) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(line)) {
      new ModelJson(json).element(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /// An object as an element of the array that is open.
  void element(Body body) throws IOException {
    json.writeStartObject();
    body.write(this);
    json.writeEndObject();
  }

  void object(String field, Body body) throws IOException {
    json.writeFieldName(field);
    element(body);
  }

  <T> void array(String field, List<T> items, Each<T> each) throws IOException {
    json.writeArrayFieldStart(field);
    for (var item : items) {
      element(_ -> each.write(item));
    }
    json.writeEndArray();
  }

  /// Writes the inside of an array's element.
  interface Each<T> {
    void write(T item) throws IOException;
  }

  void number(String field, @Nullable Integer value) throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, value);
    }
  }

  void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /// A value by its string, or null.
  void value(String field, @Nullable Object value) throws IOException {
    json.writeStringField(field, value == null ? null : value.toString());
  }

  void sides(String field, List<Side> sides) throws IOException {
    strings(field, sides.stream().map(Side::code).toList());
  }

  void constant(String field, Enum<?> constant) throws IOException {
    json.writeStringField(field, constant.name().toLowerCase(Locale.ROOT));
  }

  void ends(Period period) throws IOException {
    value("from", period.from());
    value("to", period.to());
  }

  void period(String field, @Nullable Period period) throws IOException {
    if (period == null || period.isUnknown()) {
      json.writeNullField(field);
    } else {
      object(field, _ -> ends(period));
    }
  }

  void document(String id, Report.Source source) throws IOException {
    value("id", id);
    value("uri", source.uri());
    value("title", source.title());
    value("published", source.published());
    value("outlet", source.outlet());
    value("side", source.side());
    value("language", source.language());
  }

  void fact(Fact fact) throws IOException {
    switch (fact) {
      case Engagement it -> engagement(it);
      case Commitment it -> commitment(it);
      case Statement it -> statement(it);
      case Mechanism it -> mechanism(it);
      case Instrument it -> {
        value("name", it.name());
        constant("kind", it.type());
      }
      case OutcomeClaim it -> {
        number("count", it.count());
        value("noun", it.noun());
      }
      case Development it -> {
        constant("stage", it.stage());
        value("subject", it.subject());
        sides("sides", it.sides());
        ends(it.when());
      }
    }
  }

  private void engagement(Engagement engagement) throws IOException {
    constant("kind", engagement.kind());
    constant("status", engagement.status());
    ends(engagement.when());
    value("place", engagement.setting().place());
    value("mechanism", engagement.setting().mechanism());
    number("round", engagement.setting().round());
    array("participants", engagement.participants(), this::participant);
  }

  private void participant(Participant participant) throws IOException {
    value("name", participant.name());
    value("side", participant.side());
    strings("offices", participant.offices());
  }

  private void commitment(Commitment commitment) throws IOException {
    sides("by", commitment.by());
    constant("strength", commitment.strength());
    value("action", commitment.action());
    period("deadline", commitment.deadline());
    value("engagement", commitment.engagement());
  }

  private void statement(Statement statement) throws IOException {
    value("speaker", statement.speaker());
    sides("sides", statement.sides());
    constant("act", statement.act());
    sides("target", statement.target());
    value("content", statement.content());
  }

  private void mechanism(Mechanism mechanism) throws IOException {
    value("name", mechanism.name());
    sides("sides", mechanism.sides());
    constant("state", mechanism.state());
    period("next", mechanism.next());
  }
}
