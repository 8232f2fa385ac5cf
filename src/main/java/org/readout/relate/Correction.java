package org.readout.relate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.model.Decision.Anchor;
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
import org.readout.model.Side;

/// One field of a fact, and what it is to hold.
///
/// @param field named as in the public record
/// @param value in the form in which decisions keep it, see [#read]
public record Correction(String field, String value) {

  /// Of what people write, for a fact: sides by name or code, dates as days, months or years.
  ///
  /// @throws IllegalArgumentException with one line that says what is wrong and what was expected
  public static Correction read(Fact fact, String field, String value, Atlas atlas) {
    var fields = fields(fact);
    var name = field.strip().toLowerCase(Locale.ROOT);
    var known = fields.get(name);
    if (known == null) {
      throw new IllegalArgumentException(
          "%s: no field that can be corrected in the kind %s, expected one of %s"
              .formatted(
                  field, Anchor.kind(fact).replace('_', ' '), String.join(", ", fields.keySet())));
    }
    try {
      return new Correction(name, known.form.written(value.strip(), atlas));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: cannot be read as %s, expected %s".formatted(value, name, e.getMessage()), e);
    }
  }

  /// The corrected fact. Where a first day comes to lie after the last, the one that was not
  /// corrected moves to it, and likewise the other way round.
  ///
  /// @throws IllegalArgumentException when such a fact has no such field, or it no such value
  public Fact appliedTo(Fact fact) {
    var known = fields(fact).get(field);
    if (known == null) {
      throw new IllegalArgumentException("no field of a " + Anchor.kind(fact) + ": " + field);
    }
    return known.put.apply(value);
  }

  private record Field(Form form, Function<String, Fact> put) {}

  /// In the order in which they are named to people.
  private static Map<String, Field> fields(Fact fact) {
    var fields = new LinkedHashMap<String, Field>();
    switch (fact) {
      case Engagement e -> engagement(e, fields);
      case Commitment(var by, var strength, var action, var deadline, var at) -> {
        fields.put(
            "by",
            new Field(
                Form.needed(Form.sides()),
                v -> new Commitment(sides(v), strength, action, deadline, at)));
        fields.put(
            "strength",
            new Field(
                Form.constant(Commitment.Strength.class),
                v -> new Commitment(by, of(Commitment.Strength.class, v), action, deadline, at)));
        fields.put(
            "action",
            new Field(
                Form.needed(Form.words()), v -> new Commitment(by, strength, v, deadline, at)));
        fields.put(
            "deadline",
            new Field(Form.period(), v -> new Commitment(by, strength, action, period(v), at)));
      }
      case Statement(var speaker, var sides, var act, var target, var content) -> {
        fields.put(
            "speaker",
            new Field(
                Form.needed(Form.words()), v -> new Statement(v, sides, act, target, content)));
        fields.put(
            "sides",
            new Field(Form.sides(), v -> new Statement(speaker, sides(v), act, target, content)));
        fields.put(
            "act",
            new Field(
                Form.constant(Statement.Act.class),
                v -> new Statement(speaker, sides, of(Statement.Act.class, v), target, content)));
        fields.put(
            "target",
            new Field(Form.sides(), v -> new Statement(speaker, sides, act, sides(v), content)));
        fields.put(
            "content",
            new Field(
                Form.needed(Form.words()), v -> new Statement(speaker, sides, act, target, v)));
      }
      case Mechanism(var name, var sides, var state, var next) -> {
        fields.put(
            "name",
            new Field(Form.needed(Form.words()), v -> new Mechanism(v, sides, state, next)));
        fields.put(
            "sides", new Field(Form.sides(), v -> new Mechanism(name, sides(v), state, next)));
        fields.put(
            "state",
            new Field(
                Form.constant(Mechanism.State.class),
                v -> new Mechanism(name, sides, of(Mechanism.State.class, v), next)));
        fields.put(
            "next", new Field(Form.period(), v -> new Mechanism(name, sides, state, period(v))));
      }
      case Instrument(var name, var type) -> {
        fields.put("name", new Field(Form.needed(Form.words()), v -> new Instrument(v, type)));
        fields.put(
            "kind",
            new Field(
                Form.constant(Instrument.Type.class),
                v -> new Instrument(name, of(Instrument.Type.class, v))));
      }
      case OutcomeClaim(var count, var noun) -> {
        fields.put(
            "count",
            new Field(
                Form.needed(Form.number()), v -> new OutcomeClaim(Integer.parseInt(v), noun)));
        fields.put("noun", new Field(Form.needed(Form.words()), v -> new OutcomeClaim(count, v)));
      }
      case Development(var stage, var subject, var sides, var when) -> {
        fields.put(
            "stage",
            new Field(
                Form.constant(Development.Stage.class),
                v -> new Development(of(Development.Stage.class, v), subject, sides, when)));
        fields.put(
            "subject",
            new Field(Form.needed(Form.words()), v -> new Development(stage, v, sides, when)));
        fields.put(
            "sides", new Field(Form.sides(), v -> new Development(stage, subject, sides(v), when)));
        fields.put(
            "from",
            new Field(
                Form.day(Period::from),
                v -> new Development(stage, subject, sides, from(when, v))));
        fields.put(
            "to",
            new Field(
                Form.day(Period::to), v -> new Development(stage, subject, sides, to(when, v))));
      }
    }
    return fields;
  }

  private static void engagement(Engagement e, Map<String, Field> fields) {
    fields.put(
        "kind",
        new Field(
            Form.constant(Engagement.Kind.class),
            v ->
                new Engagement(
                    of(Engagement.Kind.class, v),
                    e.status(),
                    e.when(),
                    e.setting(),
                    e.participants())));
    fields.put(
        "status",
        new Field(
            Form.constant(Engagement.Status.class),
            v ->
                new Engagement(
                    e.kind(),
                    of(Engagement.Status.class, v),
                    e.when(),
                    e.setting(),
                    e.participants())));
    fields.put("from", new Field(Form.day(Period::from), v -> on(e, from(e.when(), v))));
    fields.put("to", new Field(Form.day(Period::to), v -> on(e, to(e.when(), v))));
    var setting = e.setting();
    setting(
        "place",
        Form.words(),
        (was, v) -> new Engagement.Setting(v, was.mechanism(), was.round()),
        e,
        fields);
    setting(
        "mechanism",
        Form.words(),
        (was, v) -> new Engagement.Setting(was.place(), v, was.round()),
        e,
        fields);
    setting(
        "round",
        Form.number(),
        (was, v) ->
            new Engagement.Setting(
                was.place(), was.mechanism(), v == null ? null : Integer.valueOf(v)),
        e,
        fields);
    fields.put(
        "participants",
        new Field(
            Form.people(),
            v ->
                new Engagement(
                    e.kind(), e.status(), e.when(), setting, people(v, e.participants()))));
  }

  private static void setting(
      String name,
      Form form,
      BiFunction<Engagement.Setting, @Nullable String, Engagement.Setting> put,
      Engagement e,
      Map<String, Field> fields) {
    fields.put(
        name,
        new Field(
            form,
            v ->
                new Engagement(
                    e.kind(),
                    e.status(),
                    e.when(),
                    put.apply(e.setting(), v.isEmpty() ? null : v),
                    e.participants())));
  }

  private static Engagement on(Engagement e, Period when) {
    return new Engagement(e.kind(), e.status(), when, e.setting(), e.participants());
  }

  private static <E extends Enum<E>> E of(Class<E> type, String value) {
    return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  private static List<Side> sides(String value) {
    return Arrays.stream(Form.BETWEEN_SIDES.split(value, 0))
        .filter(code -> !code.isEmpty())
        .map(Side::new)
        .toList();
  }

  private static @Nullable LocalDate day(String value) {
    return value.isEmpty() ? null : LocalDate.parse(value);
  }

  private static @Nullable Period period(String value) {
    if (value.isEmpty()) {
      return null;
    }
    var ends = value.split("/", -1);
    return new Period(day(ends[0]), day(ends[ends.length - 1]));
  }

  private static Period from(Period when, String value) {
    var from = day(value);
    var to = when.to();
    return new Period(from, from != null && to != null && to.isBefore(from) ? from : to);
  }

  private static Period to(Period when, String value) {
    var to = day(value);
    var from = when.from();
    return new Period(from != null && to != null && to.isBefore(from) ? to : from, to);
  }

  /// Who was there before keeps the offices.
  private static List<Participant> people(String value, List<Participant> before) {
    var offices =
        before.stream()
            .collect(
                Collectors.toMap(Participant::name, Participant::offices, (first, _) -> first));
    return Arrays.stream(Form.BETWEEN_PEOPLE.split(value, 0))
        .filter(words -> !words.isEmpty())
        .map(
            words -> {
              var person = Form.PERSON.matcher(words);
              boolean sided = person.matches();
              var name = sided ? person.group(1) : words;
              return new Participant(
                  name,
                  sided ? new Side(person.group(2)) : null,
                  offices.getOrDefault(name, List.of()));
            })
        .toList();
  }
}
