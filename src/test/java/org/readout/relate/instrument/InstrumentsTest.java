package org.readout.relate.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Instrument;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.Milestone;
import org.readout.relate.Ties;
import org.readout.relate.name.Telling;

class InstrumentsTest {
  private static final Instruments INSTRUMENTS = new Instruments(Atlas.load());

  private static List<Related.Instrument> of(Telling... tellings) {
    var accounts = Stream.of(tellings).map(Telling::account).toList();
    return INSTRUMENTS.of(accounts, Telling.apart(accounts), Ties.NONE);
  }

  /// A report of a meeting between two sides.
  private static Telling between(String day, String uri, String... sides) {
    return Telling.on(day, uri).meeting(Status.HELD, Telling.day(day), null, null, sides);
  }

  private static List<Related.Instrument> named(String one, String other) {
    return of(
        between("2020-01-01", "a", "IS", "NO").instrument(one),
        between("2021-01-01", "b", "IS", "NO").instrument(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Regional Comprehensive Economic Partnership (RCEP) | Regional Comprehensive Economic Partnership Agreement
          RCEP Agreement | Regional Comprehensive Economic Partnership (RCEP)
          RCEP | Regional Comprehensive Economic Partnership Agreement
          four political documents between the two nations | four political documents of Iceland and Norway
          Iceland-Norway-Denmark Free Trade Agreement | Denmark-Iceland-Norway free trade area
          Treaty of Peace and Friendship | Iceland-Norway Treaty of Peace and Friendship
          UN Charter | Charter of the United Nations
          UN Convention on the Law of the Sea | UNCLOS
          UN Security Council Resolution 2254 | UNSC Resolution 2254
          1949 Joint Statement | Iceland-Norway Joint Communiqué of 1949
          New START | New START Treaty
          Belt and Road | Belt and Road Initiative
          Law on Herring | Herring Law of 2011
          Memorandum of Understanding on Herring | Herring MoU
          """)
  void namesOfOneTextAreJoined(String one, String other) {
    var seen = named(one, other);
    if (!one.contains("RCEP") && !other.equals("UNCLOS")) {
      assertThat(seen).hasSize(1);
    }
    var withLetters =
        of(
            between("2020-01-01", "a", "IS", "NO").instrument(one),
            between("2021-01-01", "b", "DK", "NO").instrument(other),
            between("2021-01-01", "c", "DK", "SE")
                .instrument("Regional Comprehensive Economic Partnership (RCEP)")
                .instrument("United Nations Convention on the Law of the Sea (UNCLOS)"));
    if (one.contains("RCEP") || other.equals("UNCLOS")) {
      assertThat(withLetters).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iceland-Norway-Denmark Free Trade Agreement | Regional Comprehensive Economic Partnership
          Iceland-Norway-Denmark Free Trade Agreement | free trade agreement
          UNSC Resolution 2254 | UNSC Resolution 2593
          Joint Statement of 1949 | Joint Statement of 1998
          the joint statement | joint statement
          consensus reached by the two leaders | consensus of the leaders of the two countries
          Paris Agreement | Paris Declaration
          Statement on AI | Artificial Intelligence (AI) Roadmap
          Trade Agreement | Trade and Herring Agreement
          """)
  void namesOfOthersStayApart(String one, String other) {
    assertThat(named(one, other)).hasSize(2);
    assertThat(named(other, one)).hasSize(2);
  }

  @Test
  void aNameThatManyShareIsATextBetweenThoseWhoSpeak() {
    assertThat(
            of(
                between("2020-01-01", "a", "IS", "NO").instrument("Treaty of Peace and Friendship"),
                between("2020-01-02", "b", "DK", "SE").instrument("Treaty of Peace and Friendship"),
                between("2020-01-03", "c", "DK", "SE")
                    .instrument("the Peace and Friendship Treaty"),
                between("2020-01-04", "d", "DK", "SE").instrument("Kyoto Protocol"),
                between("2020-01-04", "e", "IS", "NO").instrument("Kyoto Protocol")))
        .extracting(instrument -> instrument.mentions().size())
        .containsExactly(1, 2, 2);
  }

  @Test
  void aBareDescriptionIsOneWithinReportsOfOneMeeting() {
    var accounts =
        List.of(
            between("2020-01-01", "a", "IS", "NO").instrument("joint statement").account(),
            between("2020-01-02", "b", "IS", "NO").instrument("the joint statement").account(),
            between("2020-03-02", "c", "IS", "NO").instrument("the joint statement").account());
    assertThat(INSTRUMENTS.of(accounts, Telling.together(accounts), Ties.NONE))
        .extracting(instrument -> instrument.mentions().size())
        .containsExactly(2, 1);
    assertThat(INSTRUMENTS.of(accounts, Telling.apart(accounts), Ties.NONE)).hasSize(3);
  }

  @Test
  void aMonthIsTheLastBeforeTheReport() {
    assertThat(
            of(
                between("2020-10-01", "a", "IS", "NO").instrument("announcement of September"),
                between("2021-02-01", "b", "IS", "NO").instrument("announcement of last September"),
                between("2021-10-01", "c", "IS", "NO").instrument("announcement of September")))
        .extracting(instrument -> instrument.mentions().size())
        .containsExactly(2, 1);
  }

  @Test
  void whatReportsTellOfItStandsByDay() {
    var when = Telling.day("2020-11-15");
    var report =
        between("2020-11-16", "a", "IS", "NO")
            .at(5, new Instrument("Herring Agreement (HA)", Instrument.Type.AGREEMENT))
            .at(
                5,
                Telling.engagement(Kind.SIGNING, Status.HELD, when, null, null, "minister", "IS"));
    var later =
        Telling.on("2022-01-02", "b")
            .says(development(Development.Stage.IN_FORCE, "the Herring Agreement", Period.UNKNOWN));
    var before =
        between("2019-01-02", "c", "IS", "NO")
            .instrument("Herring Agreement")
            .says(
                development(
                    Development.Stage.PROGRESSED,
                    "talks on the Herring Agreement",
                    Period.ofYear(2018)));
    assertThat(of(report, later, before))
        .singleElement()
        .extracting(Related.Instrument::milestones)
        .asInstanceOf(InstanceOfAssertFactories.list(Milestone.class))
        .extracting(m -> m.stage() + " " + m.when().from())
        .containsExactly("NEGOTIATED 2018-01-01", "SIGNED 2020-11-15", "IN_FORCE 2022-01-02");
  }

  @Test
  void aSigningThatIsStillAheadSignsNothing() {
    var report =
        between("2020-07-30", "a", "IS", "NO")
            .at(5, new Instrument("Herring Agreement", Instrument.Type.AGREEMENT))
            .at(
                5,
                Telling.engagement(
                    Kind.SIGNING, Status.HELD, Period.ofYear(2020), null, null, "minister", "IS"));
    assertThat(of(report).getFirst().milestones()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Development.Stage.class)
  void everyStageButADisputeIsAMilestone(Development.Stage stage) {
    var report =
        between("2020-01-01", "a", "IS", "NO")
            .instrument("Herring Agreement")
            .says(development(stage, "Herring Agreement", Period.UNKNOWN));
    assertThat(of(report).getFirst().milestones())
        .hasSize(stage == Development.Stage.DISPUTED ? 0 : 1);
  }

  private static Development development(Development.Stage stage, String subject, Period when) {
    return new Development(stage, subject, Telling.sides("IS", "NO"), when);
  }

  @Test
  void peopleDecide() {
    var a = between("2020-01-01", "a", "IS", "NO").instrument("Herring Agreement");
    var b = between("2020-01-02", "b", "IS", "NO").instrument("Herring Agreement");
    var c = between("2020-01-03", "c", "IS", "NO").instrument("Cod Agreement");
    var accounts = List.of(a.account(), b.account(), c.account());
    var ties =
        new Ties(
            Set.of(new Ties.Pair(b.last(), c.last())), Set.of(new Ties.Pair(a.last(), b.last())));
    assertThat(INSTRUMENTS.of(accounts, Telling.apart(accounts), ties))
        .extracting(instrument -> instrument.mentions().size())
        .containsExactly(1, 2);
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    var names =
        List.of(
            "RCEP",
            "Regional Comprehensive Economic Partnership (RCEP)",
            "Treaty of Peace",
            "the Treaty of Peace of 1949",
            "joint statement",
            "trilateral free trade agreement",
            "Denmark-Iceland-Norway free trade area",
            "announcement of March");
    var accounts = new ArrayList<Account>();
    for (int i = 0; i < 40; i++) {
      var sides = i % 3 == 0 ? new String[] {"DK", "NO"} : new String[] {"IS", "NO"};
      accounts.add(
          between("202%d-03-%02d".formatted(i % 4, 1 + i % 28), "uri" + i, sides)
              .instrument(names.get(i % names.size()))
              .says(
                  development(
                      Development.Stage.SIGNED, names.get(i % names.size()), Period.UNKNOWN))
              .account());
    }
    var expected = INSTRUMENTS.of(accounts, Telling.apart(accounts), Ties.NONE);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(accounts, new Random(seed));
      assertThat(INSTRUMENTS.of(accounts, Telling.apart(accounts), Ties.NONE)).isEqualTo(expected);
    }
  }
}
