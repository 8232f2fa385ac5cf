package org.readout.relate.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.data.Atlas;
import org.readout.data.Table;
import org.readout.model.Account;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.Mechanism.Level;
import org.readout.model.Related.Round;
import org.readout.relate.Ties;
import org.readout.relate.name.Telling;

class MechanismsTest {
  private static final Mechanisms MECHANISMS = new Mechanisms(Atlas.load());

  private static List<Related.Mechanism> of(Telling... tellings) {
    return of(Stream.of(tellings).map(Telling::account).toList(), Ties.NONE);
  }

  private static List<Related.Mechanism> of(List<Account> accounts, Ties ties) {
    return MECHANISMS.of(accounts, Telling.apart(accounts), ties);
  }

  private static List<Related.Mechanism> named(String one, String other) {
    return of(
        Telling.on("2020-01-01", "a").mechanism(one, "IS", "NO"),
        Telling.on("2021-01-01", "b").mechanism(other, "IS", "NO"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          High-level Economic Dialogue | the sixth Iceland-Norway High-Level Economic Dialogue
          the sixth Iceland-Norway High-Level Economic Dialogue | a new round of high-level economic dialogue
          high-level consultations on maritime affairs | Iceland-Norway High-Level Consultation on Maritime Affairs
          high-level consultation mechanism on people-to-people and cultural exchanges between Iceland and Norway | High-Level People-to-People and Cultural Exchange Dialogue
          high-level consultation mechanism on people-to-people exchanges | High-Level People-to-People and Cultural Exchanges Dialogue
          maritime and air liaison mechanism between the defense departments | Maritime and Aerial Communication Mechanism
          consultation mechanism on climate change policy | policy dialogue on climate change
          Trade and Technology Council (TTC) | TTC
          Foreign Policy Committee (“2+2”) | 2+2 Ministerial Dialogue
          hotline between the two defence ministries | direct telephone line between their defense departments
          bilateral working group on fisheries | Iceland-Norway Fisheries Working Group
          fisheries cooperation mechanism on coastal waters | dialogue on fisheries and coastal waters
          """)
  void namesOfOneMechanismAreJoined(String one, String other) {
    assertThat(named(one, other)).hasSize(1);
    assertThat(named(other, one)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          economic dialogue | strategic economic dialogue
          economic dialogue | financial dialogue
          economic dialogue | economic and financial dialogue
          ministerial strategic dialogue | vice-ministerial strategic dialogue
          strategic dialogue | vice-ministerial strategic dialogue
          fisheries dialogue | fisheries working group
          joint committee on trade | joint commission on trade
          2+2 | Economic 2+2
          dialogue | consultations
          Task Force on Energy Security | Task Force on Food Security
          """)
  void namesOfOthersStayApart(String one, String other) {
    assertThat(named(one, other)).hasSize(2);
    assertThat(named(other, one)).hasSize(2);
  }

  @Test
  void theSameNameBetweenOthersIsAnother() {
    assertThat(
            of(
                Telling.on("2020-01-01", "a").mechanism("Maritime Dialogue", "IS", "NO"),
                Telling.on("2020-01-02", "b").mechanism("Maritime Dialogue", "GB", "NO"),
                Telling.on("2020-01-03", "c").mechanism("UK-Iceland Maritime Dialogue"),
                Telling.on("2020-01-04", "d").mechanism("Maritime Dialogue", "GB", "IS", "NO")))
        .extracting(Related.Mechanism::sides)
        .containsExactly(
            Telling.sides("IS", "NO"),
            Telling.sides("GB", "NO"),
            Telling.sides("GB", "IS"),
            Telling.sides("GB", "IS", "NO"));
  }

  @Test
  void aNameWithoutSidesJoinsTheOnlyOneThatFits() {
    var one = Telling.on("2020-01-01", "a").mechanism("Maritime Dialogue", "IS", "NO");
    var other = Telling.on("2020-01-02", "b").mechanism("Maritime Dialogue", "GB", "NO");
    var bare = Telling.on("2020-01-03", "c").mechanism("maritime dialogue");
    assertThat(of(one, bare)).hasSize(1);
    assertThat(of(one, other, bare)).hasSize(3);
  }

  @Test
  void aTrilateralSummitIsNoBilateralOne() {
    assertThat(
            of(
                Telling.on("2020-01-01", "a").mechanism("Trilateral Summit", "DK", "IS", "NO"),
                Telling.on("2020-01-02", "b").mechanism("three-way summit", "IS", "NO"),
                Telling.on("2020-01-03", "c").mechanism("Iceland-Norway Summit", "IS", "NO")))
        .extracting(mechanism -> mechanism.mentions().size())
        .containsExactly(2, 1);
  }

  @Test
  void aBareNameMeansTheOneOfItsReport() {
    var report =
        Telling.on("2020-01-01", "a")
            .mechanism("Fisheries Committee", "IS", "NO")
            .mechanism("joint committee", "IS", "NO");
    assertThat(of(report)).hasSize(1);
    assertThat(of(report, Telling.on("2020-01-02", "b").mechanism("joint committee", "IS", "NO")))
        .hasSize(2);
    assertThat(of(report.mechanism("Committee on Trade", "IS", "NO"))).hasSize(3);
  }

  @Test
  void aPlaceInItsNameMakesAFormatOneWhoeverSpeaksOfIt() {
    assertThat(
            of(
                Telling.on("2020-01-01", "a").mechanism("Minsk Group", "AM", "FR", "US"),
                Telling.on("2020-01-02", "b").mechanism("Minsk Group", "AM", "US"),
                Telling.on("2020-01-03", "c").mechanism("Reykjavik Group", "AM", "US")))
        .hasSize(2);
  }

  @Test
  void roundsAreInOrderAndMissingOnesAreSeen() {
    var dialogue = "Fisheries Dialogue";
    var rounds =
        of(
                Telling.on("2020-05-02", "a")
                    .mechanism(dialogue, "IS", "NO")
                    .meeting(Status.HELD, Telling.day("2020-05-01"), dialogue, 2, "IS", "NO"),
                Telling.on("2021-05-02", "b")
                    .meeting(Status.PLANNED, Telling.day("2022-05-01"), dialogue, 4, "IS", "NO"),
                Telling.on("2022-05-02", "c")
                    .meeting(Status.HELD, Telling.day("2022-05-01"), dialogue, 4, "IS", "NO"),
                Telling.on("2022-05-03", "d")
                    .meeting(Status.HELD, Telling.day("2022-05-01"), dialogue, null, "IS", "NO"))
            .getFirst()
            .rounds();
    assertThat(rounds).extracting(Round::number).containsExactly(1, 2, 3, 4);
    assertThat(rounds)
        .extracting(Round::status)
        .containsExactly(null, Status.HELD, null, Status.HELD);
  }

  @Test
  void aSecondRoundWithoutAFirstLeavesTheFirstMissing() {
    var rounds =
        of(Telling.on("2020-05-02", "a")
                .mechanism("Fisheries Dialogue", "IS", "NO")
                .meeting(
                    Status.HELD, Telling.day("2020-05-01"), "Fisheries Dialogue", 2, "IS", "NO"))
            .getFirst()
            .rounds();
    assertThat(rounds.getFirst()).isEqualTo(new Round(1, Period.UNKNOWN, null, null));
    assertThat(rounds).hasSize(2);
  }

  @Test
  void aNumberThatBreaksTheOrderOfTheDaysIsLeftOut() {
    var name = "Fisheries Dialogue";
    var telling = Telling.on("2023-01-01", "a").mechanism(name, "IS", "NO");
    telling.meeting(Status.HELD, Telling.day("2020-01-01"), name, 3, "IS", "NO");
    telling.meeting(Status.HELD, Telling.day("2021-01-01"), name, 1, "IS", "NO");
    telling.meeting(Status.HELD, Telling.day("2022-01-01"), name, 4, "IS", "NO");
    var rounds = of(telling).getFirst().rounds();
    assertThat(rounds).extracting(Round::number).containsExactly(1, 2, 3, null, 4);
  }

  @Test
  void aPlannedRoundOfWhichNothingWasHeardStays() {
    var name = "Fisheries Dialogue";
    var planned = Period.ofYear(2021);
    var telling = Telling.on("2020-11-01", "a").mechanism(name, "IS", "NO");
    telling.meeting(Status.PLANNED, planned, name, null, "IS", "NO");
    var later = Telling.on("2025-01-02", "b");
    later.meeting(Status.HELD, Telling.day("2025-01-01"), name, null, "IS", "NO");
    assertThat(of(telling, later).getFirst().rounds())
        .extracting(Round::status)
        .containsExactly(Status.PLANNED, Status.HELD);
  }

  @Test
  void leadersWhoSpeakOfADialogueDoNotMeetUnderIt() {
    var name = "Fisheries Dialogue";
    var leaders =
        Telling.engagement(
            Kind.MEETING,
            Status.HELD,
            Telling.day("2020-01-01"),
            name,
            null,
            "President",
            "IS",
            "NO");
    var telling = Telling.on("2020-01-02", "a").mechanism(name, "IS", "NO").says(leaders);
    assertThat(of(telling).getFirst().rounds()).isEmpty();
    assertThat(of(telling).getFirst().level()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Leaders' Meeting,LEADERS",
    "Foreign Ministers' Meeting,MINISTERS",
    "Working Group,OFFICIALS"
  })
  void aNameTellsHowHighTheyAreWhoMeet(String name, Level level) {
    assertThat(of(Telling.on("2020-01-02", "a").mechanism("Nordic " + name, "IS", "NO")))
        .extracting(Related.Mechanism::level)
        .containsExactly(level);
  }

  @Test
  void everyWordOfRankTellsItsLevel() {
    var levels = Levels.load();
    var rows = Table.in("/org/readout/relate/", "level", "level", "form", "example").rows();
    assertThat(rows).isNotEmpty();
    for (var row : rows) {
      assertThat(levels.of(row.cell(2)))
          .as(row.cell(2))
          .hasToString(
              row.cell(0).equals("deputy") ? "OFFICIALS" : row.cell(0).toUpperCase(Locale.ROOT));
    }
    for (var row : Table.in("/org/readout/relate/", "below-leaders", "kind", "example").rows()) {
      assertThat(levels.isBelowLeaders(row.cell(0))).isTrue();
      assertThat(row.cell(1)).contains(row.cell(0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deputy Minister",
        "Vice Foreign Minister of Trade",
        "Assistant Secretary",
        "Deputy Foreign Minister"
      })
  void aDeputyIsAnOfficial(String office) {
    assertThat(Levels.load().of(office)).isEqualTo(Level.OFFICIALS);
  }

  @Test
  void peopleDecide() {
    var a = Telling.on("2020-01-01", "a").mechanism("Economic Dialogue", "IS", "NO");
    var b = Telling.on("2020-01-02", "b").mechanism("economic dialogue", "IS", "NO");
    var c = Telling.on("2020-01-03", "c").mechanism("Financial Dialogue", "IS", "NO");
    var accounts = List.of(a.account(), b.account(), c.account());
    var ties =
        new Ties(
            Set.of(new Ties.Pair(b.last(), c.last())), Set.of(new Ties.Pair(a.last(), b.last())));
    assertThat(of(accounts, ties))
        .extracting(mechanism -> mechanism.mentions().size())
        .containsExactly(1, 2);
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    var accounts = new ArrayList<Account>();
    var names =
        List.of(
            "Fisheries Dialogue",
            "fourth Iceland-Norway Dialogue on Fisheries",
            "Fisheries and Trade Dialogue (FTD)",
            "FTD",
            "joint committee",
            "Fisheries Committee",
            "trilateral summit",
            "dialogue");
    for (int i = 0; i < 40; i++) {
      var name = names.get(i % names.size());
      var sides = i % 3 == 0 ? new String[] {"DK", "IS", "NO"} : new String[] {"IS", "NO"};
      var day = Telling.day("202%d-03-%02d".formatted(i % 4, 1 + i % 28));
      accounts.add(
          Telling.on("202%d-04-01".formatted(i % 4), "uri" + i)
              .mechanism(name, sides)
              .meeting(Status.HELD, day, name, i % 2 == 0 ? 1 + i % 4 : null, sides)
              .account());
    }
    var expected = of(accounts, Ties.NONE);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(accounts, new Random(seed));
      assertThat(of(accounts, Ties.NONE)).isEqualTo(expected);
    }
  }
}
