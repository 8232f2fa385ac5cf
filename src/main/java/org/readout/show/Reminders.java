package org.readout.show;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.model.Reminder;
import org.readout.model.Side;
import org.readout.show.Column.Place;

/// What is due, overdue or silent: as a list, and as JSON.
public final class Reminders {
  public static final Listing<Shown> LIST =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, s -> Listing.shortId(id(s))),
              new Column<>("id", Place.CSV, Reminders::id),
              new Column<>("urgency", Place.NARROW, s -> Sentences.name(s.it.urgency())),
              new Column<>("when", Place.TABLE_WRAPPED, s -> Sentences.period(s.it.when())),
              new Column<>("from", Place.CSV, s -> s.it.when().from()),
              new Column<>("to", Place.CSV, s -> s.it.when().to()),
              new Column<>("days", Place.NARROW, Reminders::days),
              new Column<>("kind", Place.NARROW, s -> kind(s.it.about())),
              new Column<>("sides", Place.WRAPPED, s -> Sentences.sides(sides(s.it.about()))),
              new Column<>("what", Place.WRAPPED, s -> what(s.it.about())),
              new Column<>(
                  "quotation", Place.CSV, s -> s.view.cited(last(s.it.about())).quotation()),
              new Column<>("uri", Place.CSV, s -> last(s.it.about()).source().uri())));

  private Reminders() {}

  /// A reminder in the view that shows it.
  public record Shown(Reminder it, View view) {}

  private static String id(Shown shown) {
    return shown.it.about().id();
  }

  /// One line, without a line end.
  public static String line(Shown shown) {
    return ModelJson.line(
        json -> {
          json.number("schema", RecordJson.SCHEMA);
          json.value("id", shown.it.about().id());
          json.constant("urgency", shown.it.urgency());
          json.ends(shown.it.when());
          json.number("days", days(shown));
          json.value("asOf", shown.view.asOf());
          json.value("kind", kind(shown.it.about()));
          json.sides("sides", sides(shown.it.about()));
          json.value("what", what(shown.it.about()));
          json.value("uri", last(shown.it.about()).source().uri());
          json.value("quotation", shown.view.cited(last(shown.it.about())).quotation());
        });
  }

  /// From the day asked about to the last day, negative where that has passed.
  static @Nullable Integer days(Shown shown) {
    LocalDate to = shown.it.when().to();
    return to == null ? null : Math.toIntExact(to.toEpochDay() - shown.view.asOf().toEpochDay());
  }

  static String kind(Related about) {
    return switch (about) {
      case Related.Engagement _ -> "engagement";
      case Related.CommitmentThread _ -> "commitment";
      case Related.Mechanism _ -> "mechanism";
      case Related.Instrument _ -> "instrument";
      case Related.Person _ -> "person";
      case Related.Claim _ -> "claim";
    };
  }

  public static List<Side> sides(Related about) {
    return switch (about) {
      case Related.Engagement it ->
          it.fact().participants().stream()
              .map(Fact.Participant::side)
              .<Side>mapMulti(
                  (side, all) -> {
                    if (side != null) {
                      all.accept(side);
                    }
                  })
              .distinct()
              .sorted()
              .toList();
      case Related.CommitmentThread it -> it.undertaking().by();
      case Related.Mechanism it -> it.sides();
      case Related.Instrument _, Related.Person _, Related.Claim _ -> List.of();
    };
  }

  static String what(Related about) {
    return switch (about) {
      case Related.Engagement it ->
          Sentences.name(it.fact().kind())
              + (Sentences.setting(it.fact().setting()) == null
                  ? ""
                  : ", " + Sentences.setting(it.fact().setting()))
              + ": "
              + Sentences.who(it.fact());
      case Related.CommitmentThread it -> it.undertaking().action();
      case Related.Mechanism it -> "next round of " + it.names().getFirst();
      case Related.Instrument it -> it.names().getFirst();
      case Related.Person it -> it.names().getFirst();
      case Related.Claim it -> Sentences.of(it.mentions().getFirst().fact());
    };
  }

  /// The newest mention: what to quote.
  static Mention<?> last(Related about) {
    return switch (about) {
      case Related.Engagement it -> it.accounts().getLast();
      case Related.CommitmentThread it -> it.steps().getLast().mention();
      case Related.Mechanism it -> it.mentions().getLast();
      case Related.Instrument it -> it.mentions().getLast();
      case Related.Person it -> it.mentions().getLast();
      case Related.Claim it -> it.mentions().getLast();
    };
  }
}
