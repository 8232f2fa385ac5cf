package org.readout.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.data.Atlas;
import org.readout.model.Fact;
import org.readout.model.Fact.Participant;
import org.readout.model.Period;
import org.readout.model.Side;

class CorrectionTest {
  private static final Atlas ATLAS = Atlas.load();
  private static final LocalDate DAY = LocalDate.of(2024, 11, 5);
  private static final Side NO = new Side("NO");
  private static final Side IS = new Side("IS");

  private static Fact fact(String kind) {
    return switch (kind) {
      case "engagement" ->
          new Fact.Engagement(
              Fact.Engagement.Kind.MEETING,
              Fact.Engagement.Status.HELD,
              Period.of(DAY),
              Fact.Engagement.Setting.UNKNOWN,
              List.of(new Participant("Kari Nordmann", NO, List.of("Foreign Minister"))));
      case "commitment" ->
          new Fact.Commitment(
              List.of(NO), Fact.Commitment.Strength.AGREED, "count fish", null, "e-1");
      case "statement" ->
          new Fact.Statement("Kari", List.of(NO), Fact.Statement.Act.URGE, List.of(), "count");
      case "mechanism" ->
          new Fact.Mechanism("dialogue", List.of(NO), Fact.Mechanism.State.EXISTING, null);
      case "instrument" -> new Fact.Instrument("treaty", Fact.Instrument.Type.TREATY);
      case "claim" -> new Fact.OutcomeClaim(5, "consensuses");
      default ->
          new Fact.Development(
              Fact.Development.Stage.SIGNED, "treaty", List.of(NO), Period.UNKNOWN);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          engagement  | kind         | Call                       | call
          engagement  | status       | CANCELLED                  | cancelled
          engagement  | from         | 2024-11                    | 2024-11-01
          engagement  | to           | 2024                       | 2024-12-31
          engagement  | place        | New   York                 | New York
          engagement  | place        | ''                         | ''
          engagement  | mechanism    | fisheries dialogue         | fisheries dialogue
          engagement  | round        | 3                          | 3
          engagement  | participants | Kari (Norway), Jón (is); x | Kari (NO); Jón (IS); x
          commitment  | by           | Iceland, no                | IS, NO
          commitment  | strength     | willing                    | willing
          commitment  | action       | count herring              | count herring
          commitment  | deadline     | 2025                       | 2025-01-01/2025-12-31
          commitment  | deadline     | /2025-03                   | /2025-03-31
          commitment  | deadline     | ''                         | ''
          statement   | speaker      | Jón                        | Jón
          statement   | sides        | ''                         | ''
          statement   | act          | reject                     | reject
          statement   | target       | IS                         | IS
          statement   | content      | count herring              | count herring
          mechanism   | name         | forum                      | forum
          mechanism   | sides        | SE;NO                      | NO, SE
          mechanism   | state        | to be established          | to_be_established
          mechanism   | next         | 2025-01/2025-02            | 2025-01-01/2025-02-28
          instrument  | name         | accord                     | accord
          instrument  | kind         | agreement                  | agreement
          claim       | count        | 6                          | 6
          claim       | noun         | results                    | results
          development | stage        | in force                   | in_force
          development | subject      | the accord                 | the accord
          development | sides        | ASEAN                      | ASEAN
          development | from         | 2024-11-05                 | 2024-11-05
          development | to           | 2024-11-06                 | 2024-11-06
          """)
  void everyFieldTakesWhatPeopleWrite(String kind, String field, String words, String kept) {
    var correction = Correction.read(fact(kind), field, words, ATLAS);
    assertThat(correction).isEqualTo(new Correction(field, kept));
    var now = correction.appliedTo(fact(kind));
    assertThat(Correction.read(now, field, kept, ATLAS)).isEqualTo(correction);
    if (!kept.isEmpty()) {
      assertThat(now).isNotEqualTo(fact(kind));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          engagement | plase        | Lima        | expected one of kind, status, from
          engagement | kind         | chat        | expected one of meeting, call
          engagement | from         | 2024-13-01  | expected a date
          engagement | round        | third       | expected a number
          engagement | round        | 0           | expected a number
          engagement | participants | Kari (Oz)   | expected sides
          commitment | by           | ''          | cannot be empty
          commitment | by           | Jpan        | expected sides
          commitment | by           | XQ          | expected sides
          commitment | action       | ' '         | cannot be empty
          commitment | deadline     | soon        | expected a date
          commitment | deadline     | 2025/2024   | the first comes first
          commitment | engagement   | e-2         | expected one of by, strength
          claim      | count        | many        | expected a number
          """)
  void whatCannotBeReadIsRefusedInOneLine(String kind, String field, String words, String why) {
    assertThatThrownBy(() -> Correction.read(fact(kind), field, words, ATLAS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aDayThatComesToLieOnTheWrongSideMovesTheOther() {
    assertThat(when("from", "2024-11-07")).isEqualTo(Period.of(LocalDate.of(2024, 11, 7)));
    assertThat(when("to", "2024-11-03")).isEqualTo(Period.of(LocalDate.of(2024, 11, 3)));
    assertThat(when("from", "2024-11-04")).isEqualTo(new Period(DAY.minusDays(1), DAY));
    assertThat(when("to", "")).isEqualTo(new Period(DAY, null));
  }

  private static Period when(String field, String value) {
    return ((Fact.Engagement) new Correction(field, value).appliedTo(fact("engagement"))).when();
  }

  @Test
  void whoWasThereBeforeKeepsTheOffices() {
    var now =
        (Fact.Engagement)
            Correction.read(
                    fact("engagement"), "participants", "Kari Nordmann (NO); Jón (IS)", ATLAS)
                .appliedTo(fact("engagement"));
    assertThat(now.participants())
        .containsExactly(
            new Participant("Kari Nordmann", NO, List.of("Foreign Minister")),
            new Participant("Jón", IS, List.of()));
  }
}
