package org.readout.show;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
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
import org.readout.model.Related;
import org.readout.model.Side;

/// Facts and their parts in words, each on one line.
public final class Sentences {
  private Sentences() {}

  /// For example `CN, JP agreed: hold a second round | due 2025`.
  public static String of(Fact fact) {
    return switch (fact) {
      case Engagement e ->
          join(name(e.kind()), name(e.status()), period(e.when()), setting(e.setting()), who(e));
      case Commitment c ->
          join(
              sides(c.by()) + " " + name(c.strength()) + ": " + c.action(),
              c.deadline() == null ? null : "due " + period(c.deadline()));
      case Statement s ->
          join(
              s.speaker()
                  + (s.sides().isEmpty() ? "" : " (" + sides(s.sides()) + ")")
                  + " "
                  + act(s)
                  + ": "
                  + s.content());
      case Mechanism m ->
          join(
              m.name(),
              sides(m.sides()),
              name(m.state()),
              m.next() == null ? null : "next " + period(m.next()));
      case Instrument i -> join(i.name(), name(i.type()));
      case OutcomeClaim o -> o.count() + " " + o.noun();
      case Development d -> join(name(d.stage()), d.subject(), sides(d.sides()), period(d.when()));
    };
  }

  /// `Wang Yi (CN), Takeo Akiba (JP)`.
  public static String who(Engagement engagement) {
    return String.join(
        ", ", engagement.participants().stream().map(Sentences::participant).toList());
  }

  public static String participant(Participant participant) {
    var side = participant.side();
    return side == null ? participant.name() : participant.name() + " (" + side + ")";
  }

  /// `Wang Yi (CN), Foreign Minister; State Councilor`.
  static String withOffices(Participant participant) {
    var offices = String.join("; ", participant.offices());
    var name = participant(participant);
    return offices.isEmpty() ? name : name + ", " + offices;
  }

  /// `Beijing, high-level political dialogue, round 5`; null where nothing is known.
  public static @Nullable String setting(Engagement.Setting setting) {
    var words = new StringJoiner(", ");
    if (setting.place() != null) {
      words.add(setting.place());
    }
    if (setting.mechanism() != null) {
      words.add(setting.mechanism());
    }
    if (setting.round() != null) {
      words.add("round " + setting.round());
    }
    return words.length() == 0 ? null : words.toString();
  }

  /// `fisheries dialogue, round 3`; null where no mechanism and no round is told.
  static @Nullable String under(Engagement engagement) {
    var setting = engagement.setting();
    return setting(new Engagement.Setting(null, setting.mechanism(), setting.round()));
  }

  /// `by 2025-12-31, passed`; null where there is no deadline.
  static @Nullable String due(Related.Status status) {
    var timing = status.timing();
    var late = timing.daysLate();
    var when = period(timing.deadline());
    return switch (timing.due()) {
      case NONE -> null;
      case AHEAD -> when;
      case PASSED ->
          when
              + (status.state() == Related.Status.State.DELIVERED
                  ? ""
                  : late == null ? ", passed" : ", passed " + days(late));
    };
  }

  /// `delivered, 867 days late`, `made, silent for 51 days`.
  static String state(Related.Status status) {
    var words = new StringJoiner(", ");
    words.add(name(status.state()));
    var late = status.timing().daysLate();
    if (status.state() == Related.Status.State.DELIVERED && late != null && late != 0) {
      words.add(late > 0 ? days(late) + " late" : days(-late) + " early");
    }
    if (!status.disputed().isEmpty()) {
      words.add("disputed by " + sides(status.disputed()));
    }
    return words.toString();
  }

  /// The state, and the deadline where there is one: `made; due 2020-12, passed 15 days`.
  static String standing(Related.Status status) {
    var due = due(status);
    return due == null ? state(status) : state(status) + "; due " + due;
  }

  /// `1 day`, `20 days`.
  static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /// `urge JP`.
  public static String act(Statement statement) {
    var target = statement.target().isEmpty() ? "" : " " + sides(statement.target());
    return name(statement.act()) + target;
  }

  public static String sides(List<Side> sides) {
    return String.join(", ", sides.stream().map(Side::code).toList());
  }

  /// A constant's name as people write it: `to be established`.
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// As short as it can be said: `2024`, `2024-11`, `2024-11-05`, `2024-11-05 to 2024-11-07`, `by
  /// 2024-11-05`; null where unknown.
  public static @Nullable String period(@Nullable Period period) {
    if (period == null || period.isUnknown()) {
      return null;
    }
    var from = period.from();
    var to = period.to();
    if (from == null || to == null) {
      return from == null ? "by " + to : "from " + from;
    }
    if (period.isDay()) {
      return from.toString();
    }
    if (period.equals(Period.ofYear(from.getYear()))) {
      return String.valueOf(from.getYear());
    }
    var month = YearMonth.from(from);
    return period.equals(Period.of(month)) ? month.toString() : from + " to " + to;
  }

  private static String join(@Nullable String... parts) {
    var joined = new StringJoiner(" | ");
    for (var part : parts) {
      if (part != null && !part.isEmpty()) {
        joined.add(part);
      }
    }
    return joined.toString();
  }
}
