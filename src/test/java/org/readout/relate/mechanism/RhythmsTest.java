package org.readout.relate.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.Round;
import org.readout.relate.name.Telling;

class RhythmsTest {
  static List<String> examples() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("docs/mechanisms.md"))) {
      var rows = lines.filter(line -> line.matches("\\| \\d.*")).toList();
      assertThat(rows).hasSizeGreaterThan(5);
      return rows;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theRuleDoesWhatItsPageSays(String row) {
    var cells = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
    var rounds = new ArrayList<Round>();
    for (var held : cells.get(1).split(", ", -1)) {
      var parts = held.split(": ", -1);
      rounds.add(
          round(
              parts.length > 1 ? Integer.valueOf(parts[0]) : null,
              Status.HELD,
              Telling.day(parts[parts.length - 1])));
    }
    var rhythm = Rhythms.of(mechanism(rounds, List.of()), LocalDate.parse(cells.get(2)));
    assertThat(Objects.toString(rhythm.medianDays(), "")).as("rhythm").isEqualTo(cells.get(3));
    assertThat(Objects.toString(rhythm.due(), "")).as("due").isEqualTo(cells.get(4));
    assertThat(Objects.toString(rhythm.overdueDays(), "")).as("overdue").isEqualTo(cells.get(5));
    assertThat(Objects.toString(rhythm.dormantSince(), "")).as("dormant").isEqualTo(cells.get(6));
  }

  @Test
  void whatWasSaidOfTheNextRoundHoldsUntilOneIsHeld() {
    var next = new Period(LocalDate.parse("2021-03-01"), LocalDate.parse("2021-03-31"));
    var said = mention("2020-06-01", next);
    var rounds =
        List.of(
            round(1, Status.HELD, Telling.day("2020-05-30")),
            round(2, Status.HELD, Telling.day("2021-03-15")));
    var mechanism = mechanism(rounds, said);
    assertThat(Rhythms.of(mechanism, LocalDate.parse("2020-05-31")).stated()).isNull();
    assertThat(Rhythms.of(mechanism, LocalDate.parse("2021-01-01")).stated()).isEqualTo(next);
    assertThat(Rhythms.of(mechanism, LocalDate.parse("2021-04-01")).stated()).isNull();
  }

  @Test
  void aPlannedRoundIsTheNextWhereNothingElseWasSaid() {
    var when = Telling.day("2022-02-02");
    var rounds =
        List.of(round(1, Status.HELD, Telling.day("2020-05-30")), round(2, Status.PLANNED, when));
    assertThat(Rhythms.of(mechanism(rounds, List.of()), LocalDate.parse("2021-01-01")).stated())
        .isEqualTo(when);
  }

  @Test
  void whatWasSaidOfARoundHeldSinceHidesNoPlannedOne() {
    var held = Telling.day("2021-03-15");
    var next = Telling.day("2022-02-02");
    var rounds = List.of(round(1, Status.HELD, held), round(2, Status.PLANNED, next));
    assertThat(
            Rhythms.of(
                    mechanism(rounds, mention("2020-06-01", held)), LocalDate.parse("2021-05-01"))
                .stated())
        .isEqualTo(next);
  }

  private static List<Mention<Fact.Mechanism>> mention(String published, Period next) {
    return Telling.on(published, "a")
        .says(
            new Fact.Mechanism(
                "dialogue", Telling.sides("IS", "NO"), Fact.Mechanism.State.EXISTING, next))
        .account()
        .of(Fact.Mechanism.class);
  }

  private static Round round(@Nullable Integer number, Status status, Period when) {
    return new Round(number, when, status, "e");
  }

  private static Related.Mechanism mechanism(
      List<Round> rounds, List<Mention<Fact.Mechanism>> mentions) {
    return new Related.Mechanism(
        "m", List.of("dialogue"), Telling.sides("IS", "NO"), null, rounds, mentions);
  }
}
