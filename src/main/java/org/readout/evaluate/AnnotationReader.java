package org.readout.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Participant;
import org.readout.model.Fact.Statement;
import org.readout.model.Period;
import org.readout.model.Side;

/// Turns one document's annotation into facts.
final class AnnotationReader {
  private AnnotationReader() {}

  static List<Fact> facts(Json document) {
    var facts = new ArrayList<Fact>();
    document.objects("engagements").forEach(each -> facts.add(engagement(each)));
    document.objects("commitments").forEach(each -> facts.add(commitment(each)));
    document.objects("statements").forEach(each -> facts.add(statement(each)));
    document.objects("mechanisms").forEach(each -> facts.add(mechanism(each)));
    document.objects("instruments").forEach(each -> facts.add(instrument(each)));
    document.objects("outcome_claims").forEach(each -> facts.add(claim(each)));
    return facts;
  }

  private static Engagement engagement(Json json) {
    return new Engagement(
        json.constant("kind", Engagement.Kind.class),
        json.constant("status", Engagement.Status.class),
        new Period(day(json.string("from"), "from"), day(json.string("to"), "to")),
        new Engagement.Setting(
            json.string("place"), json.string("mechanism"), json.integer("round")),
        json.objects("participants").stream().map(AnnotationReader::participant).toList());
  }

  private static Participant participant(Json json) {
    var side = json.string("side");
    return new Participant(
        json.required("name"), side == null ? null : new Side(side), json.strings("offices"));
  }

  private static Commitment commitment(Json json) {
    return new Commitment(
        sides(json, "by"),
        json.constant("strength", Commitment.Strength.class),
        json.required("action"),
        period(json, "deadline"),
        json.string("engagement"));
  }

  private static Statement statement(Json json) {
    return new Statement(
        Objects.requireNonNullElse(json.string("speaker"), ""),
        sides(json, "side"),
        json.constant("act", Statement.Act.class),
        sides(json, "target"),
        json.required("content"));
  }

  private static Mechanism mechanism(Json json) {
    return new Mechanism(
        json.required("name"),
        sides(json, "sides"),
        json.constant("state", Mechanism.State.class),
        period(json, "next"));
  }

  private static Instrument instrument(Json json) {
    return new Instrument(json.required("name"), json.constant("kind", Instrument.Type.class));
  }

  private static OutcomeClaim claim(Json json) {
    var count = json.integer("count");
    if (count == null) {
      throw Json.wrong("count", "a whole number");
    }
    return new OutcomeClaim(count, Objects.requireNonNullElse(json.string("noun"), ""));
  }

  private static List<Side> sides(Json json, String name) {
    return json.strings(name).stream().map(Side::new).toList();
  }

  private static @Nullable Period period(Json json, String name) {
    var ends = json.list(name);
    if (ends.isEmpty()) {
      return null;
    }
    if (ends.size() != 2) {
      throw Json.wrong(name, "null or [from, to]");
    }
    return new Period(day(ends.get(0), name), day(ends.get(1), name));
  }

  private static @Nullable LocalDate day(@Nullable Object value, String name) {
    try {
      return value == null ? null : LocalDate.parse(value.toString());
    } catch (DateTimeException e) {
      throw Json.wrong(name, "a day, YYYY-MM-DD");
    }
  }
}
