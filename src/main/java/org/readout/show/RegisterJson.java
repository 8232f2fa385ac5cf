package org.readout.show;

import java.io.IOException;
import org.readout.keep.KeptReport;
import org.readout.keep.Person;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Statement;

/// What stands in the store's registers, one line of JSON each.
public final class RegisterJson {
  private RegisterJson() {}

  /// A mechanism or instrument, with what was said of it last.
  public static String line(Registered<?> registered) {
    return ModelJson.line(
        json -> {
          json.number("schema", RecordJson.SCHEMA);
          json.value("id", registered.ids().getFirst());
          json.value("name", registered.name());
          switch (registered.latest()) {
            case Mechanism it -> {
              json.sides("sides", registered.sides());
              json.constant("state", it.state());
              json.period("next", it.next());
            }
            case Instrument it -> json.constant("kind", it.type());
            case Engagement _, Commitment _, Statement _, OutcomeClaim _, Development _ ->
                throw new IllegalArgumentException("not in a register: " + registered.latest());
          }
          json.number("reports", registered.reports());
          json.value("first", registered.first());
          json.value("last", registered.last());
          json.strings("ids", registered.ids());
        });
  }

  public static String line(Person person) {
    return ModelJson.line(
        json -> {
          json.number("schema", RecordJson.SCHEMA);
          json.value("id", person.id());
          json.value("name", person.name());
          json.value("side", person.side());
          json.array(
              "offices",
              person.offices(),
              office -> {
                json.value("title", office.title());
                mentions(json, office.mentions());
              });
          mentions(json, person.mentions());
          json.number("engagements", person.engagements());
          json.number("statements", person.statements());
        });
  }

  private static void mentions(ModelJson json, Person.Mentions mentions) throws IOException {
    json.number("reports", mentions.reports());
    json.value("first", mentions.first());
    json.value("last", mentions.last());
  }

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
