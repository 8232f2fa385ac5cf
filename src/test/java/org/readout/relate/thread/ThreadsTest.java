package org.readout.relate.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Commitment.Strength;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Development.Stage;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Participant;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Related.CommitmentThread;
import org.readout.model.Related.Status.State;
import org.readout.model.Related.Timing.Due;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.relate.Ties;

class ThreadsTest {
  private static final Atlas ATLAS = Atlas.load();
  private static final String BOTH = "FR MA";

  @Test
  void aFastTrackAndAGreenChannelAreOneUndertaking() {
    var threads =
        threads(
            report("2021-05-01", propose("FR", "speed up the opening of a \"green channel\"")),
            report("2021-06-01", agreed(BOTH, "launch the green channel for travel", null)),
            report("2021-07-01", agreed(BOTH, "open a \"fast track\" for travel", until(2021))));
    assertThat(events(threads)).containsExactly("PROPOSED MADE SHARPENED");
  }

  @Test
  void aLongNameAndItsInitialsAreOneObject() {
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "conclude the African Transit Accord (ATA)", null)),
            report("2021-06-01", agreed(BOTH, "work for the early signing of the ATA", null)),
            report("2021-07-01", agreed(BOTH, "promote the African Transit Accord", null)));
    assertThat(threads).hasSize(1);
  }

  @Test
  void anotherAgreementIsAnotherUndertaking() {
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "accelerate negotiations on the ATA", null)),
            report(
                "2021-06-01",
                agreed(BOTH, "accelerate negotiations on the France-Morocco-Spain FTA", null)));
    assertThat(threads).hasSize(2);
  }

  @Test
  void proposalsAloneAreNoThread() {
    var propose = propose("FR", "the two sides should open a hotline");
    assertThat(threads(report("2021-05-01", propose))).isEmpty();
  }

  @Test
  void oneSidesPledgeNeverJoinsTheOthers() {
    var threads =
        threads(
            report("2021-05-01", pledged("FR", "lift visa requirements for Morocco's tourists")),
            report("2021-06-01", pledged("MA", "lift visa requirements for France's tourists")));
    assertThat(threads).hasSize(2);
  }

  @Test
  void onePledgesAgainWhatBothAgreed() {
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "open a hotline between the navies", null)),
            report("2021-09-01", pledged("MA", "open the hotline with France soon")));
    assertThat(events(threads)).containsExactly("MADE REAFFIRMED");
  }

  @Test
  void thoseOfAnotherPairStayApart() {
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "resume direct flights", null)),
            report("2021-06-01", agreed("FR TN", "resume direct flights", null)));
    assertThat(threads).hasSize(2);
  }

  @Test
  void openingAndOperatingAHotlineAreTwoThings() {
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "open the hotline", null)),
            report("2021-06-01", agreed(BOTH, "operate the hotline properly", null)));
    assertThat(threads).hasSize(2);
  }

  @Test
  void theRoundAfterTheOneHeldIsAnotherUndertaking() {
    var dialogue = "maritime security dialogue";
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "hold a new round of the " + dialogue, null)),
            report("2022-03-03", held("2022-03-02", dialogue)),
            report("2022-09-01", agreed(BOTH, "hold the next round of the " + dialogue, null)));
    assertThat(events(threads)).containsExactly("MADE DELIVERED", "MADE");
  }

  @Test
  void whatWasAgreedLosesItsForceAndItsDeadline() {
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "open the hotline", until(2021))),
            report("2021-09-01", agreed(BOTH, "open the hotline", null)),
            report("2022-02-01", agreed(BOTH, "open the hotline", null)),
            report("2022-05-01", agreed(BOTH, "open the hotline", until(2023))),
            report("2022-09-01", agreed(BOTH, "open the hotline", until(2022))));
    assertThat(events(threads)).containsExactly("MADE REAFFIRMED WEAKENED SHARPENED SHARPENED");
  }

  @Test
  void twoReportsOfOneMeetingAreNoReaffirmation() {
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "resume direct flights", null)),
            report("2021-05-02", agreed(BOTH, "resume direct flights soon", null)));
    assertThat(events(threads)).containsExactly("MADE MADE");
  }

  @Test
  void whatBecameOfItIsPartOfIt() {
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "open a hotline between the navies", until(2021))),
            report("2021-06-01", became(Stage.PROGRESSED, "the hotline between the navies")),
            report("2022-01-10", became(Stage.DELIVERED, "the hotline")),
            report("2022-05-01", became(Stage.SUSPENDED, "the hotline")));
    assertThat(events(threads)).containsExactly("MADE PROGRESSED DELIVERED SUSPENDED");
    var delivered = StatusRule.of(threads.getFirst(), List.of(), LocalDate.of(2022, 2, 1));
    assertThat(delivered.state()).isEqualTo(State.DELIVERED);
    assertThat(delivered.timing().daysLate()).isEqualTo(10);
    var before = StatusRule.of(threads.getFirst(), List.of(), LocalDate.of(2022, 1, 5));
    assertThat(before.state()).isEqualTo(State.PROGRESSING);
    assertThat(before.timing().due()).isEqualTo(Due.PASSED);
  }

  @Test
  void whatHappenedBeforeItWasMadeDeliversNothing() {
    var threads =
        threads(
            report("2021-03-01", became(Stage.DELIVERED, "the hotline")),
            report("2021-05-01", agreed(BOTH, "open a hotline", null)));
    assertThat(events(threads)).containsExactly("MADE");
  }

  @Test
  void whatIsSignedIsDeliveredAndItsEntryIntoForceMadeAnew() {
    var accord = new Instrument("African Transit Accord (ATA)", Instrument.Type.AGREEMENT);
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "sign the ATA within the year", until(2021))),
            report("2021-11-02", signed("2021-11-01"), accord),
            report("2021-12-01", agreed(BOTH, "work for the entry into force of the ATA", null)));
    assertThat(events(threads)).containsExactly("MADE DELIVERED MADE");
  }

  @Test
  void formulasThatOnlySoundAlikeStayApart() {
    var threads =
        threads(
            report("2021-05-01", agreed(BOTH, "enhance practical cooperation", null)),
            report("2021-06-01", agreed(BOTH, "enhance cooperation on cyber crime", null)),
            report("2021-07-01", agreed(BOTH, "promote the development of relations", null)));
    assertThat(threads).hasSize(3);
  }

  @Test
  void peoplePutTogetherAndTakeApart() {
    var one = report("2021-05-01", agreed(BOTH, "resume direct flights", null));
    var two = report("2021-09-01", agreed(BOTH, "resume direct flights", null));
    var other = report("2021-10-01", agreed(BOTH, "plant a million trees", null));
    var apart = new Ties(Set.of(), Set.of(new Ties.Pair("2021-05-01/0", "2021-09-01/0")));
    var together = new Ties(Set.of(new Ties.Pair("2021-05-01/0", "2021-10-01/0")), Set.of());
    assertThat(new Threads(ATLAS).of(List.of(one, two), apart)).hasSize(2);
    assertThat(new Threads(ATLAS).of(List.of(one, two, other), together)).hasSize(1);
  }

  @Test
  void peoplePutOtherThingsToThreadsAndTakeThemAway() {
    var one = report("2021-05-01", agreed(BOTH, "open the hotline", null));
    var asked = report("2021-04-01", propose("FR", "the two sides should plant trees"));
    var done = report("2021-09-01", became(Stage.DELIVERED, "the hotline"));
    var accounts = List.of(one, asked, done);
    var together = new Ties(Set.of(new Ties.Pair("2021-04-01/0", "2021-05-01/0")), Set.of());
    var apart = new Ties(Set.of(), Set.of(new Ties.Pair("2021-05-01/0", "2021-09-01/0")));
    assertThat(events(new Threads(ATLAS).of(accounts, Ties.NONE)))
        .containsExactly("MADE DELIVERED");
    assertThat(events(new Threads(ATLAS).of(accounts, together)))
        .containsExactly("PROPOSED MADE DELIVERED");
    assertThat(events(new Threads(ATLAS).of(accounts, apart))).containsExactly("MADE");
  }

  @Test
  void peoplePutTogetherWhatIsBetweenOthersAndThroughOthers() {
    var one = report("2021-05-01", agreed(BOTH, "resume direct flights", null));
    var two = report("2021-09-01", agreed("FR TN", "plant a million trees", null));
    var three = report("2021-10-01", agreed(BOTH, "fund a museum", null));
    var together =
        new Ties(
            Set.of(
                new Ties.Pair("2021-05-01/0", "2021-09-01/0"),
                new Ties.Pair("2021-09-01/0", "2021-10-01/0")),
            Set.of());
    assertThat(new Threads(ATLAS).of(List.of(three, one, two), together)).hasSize(1);
  }

  @Test
  void theEndOfABanIsNoWithdrawalOfWhatItHindered() {
    var made = report("2021-05-01", pledged("FR", "gradually restore imports of Moroccan fish"));
    var lifted = became(Stage.WITHDRAWN, "its suspension of imports of Moroccan fish");
    assertThat(events(threads(made, report("2021-09-01", lifted))))
        .containsExactly("MADE PROGRESSED");
  }

  @Test
  void aDeadlineThatHadPassedWhenToldIsALookBack() {
    var made = report("2021-05-01", agreed(BOTH, "open the hotline", until(2021)));
    var told = report("2022-05-01", agreed(BOTH, "open the hotline", until(2021)));
    assertThat(events(threads(made, told))).containsExactly("MADE REAFFIRMED");
  }

  @Test
  void whatOnlyNamesSomethingOnTheWayIsNotDeliveredWithIt() {
    var action = "fight the climate crisis through the High-Level Dialogue on Climate";
    var made = report("2021-05-01", agreed(BOTH, action, null));
    var launched = became(Stage.DELIVERED, "the High-Level Dialogue on Climate");
    assertThat(events(threads(made, report("2021-09-01", launched)))).containsExactly("MADE");
  }

  @Test
  void whatIsToBeRegularIsNotDoneOnce() {
    var made =
        report("2021-05-01", agreed(BOTH, "hold the transport dialogue on a regular basis", null));
    var held = report("2021-09-01", held("2021-09-01", "transport dialogue"));
    assertThat(events(threads(made, held))).containsExactly("MADE");
  }

  @Test
  void oneWhoAsksTheOtherForTheSameMeansSomethingElse() {
    var made = report("2021-05-01", pledged("FR", "defend its territorial sovereignty firmly"));
    var asked = report("2021-06-01", propose("FR", "respect its territorial sovereignty"));
    assertThat(events(threads(made, asked))).containsExactly("MADE");
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    var accounts = new ArrayList<>(many());
    var first = new Threads(ATLAS).of(accounts, Ties.NONE);
    assertThat(first).hasSizeGreaterThan(5);
    var random = new Random(20260101);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(accounts, random);
      assertThat(new Threads(ATLAS).of(accounts, Ties.NONE)).isEqualTo(first);
    }
  }

  @Test
  void aPairOfSidesRelatesAlikeAloneAndAmongOthers() {
    var all = new Threads(ATLAS).of(many(), Ties.NONE);
    var some =
        many().stream()
            .filter(
                account -> account.of(Commitment.class).stream().anyMatch(m -> isBoth(m.fact())))
            .toList();
    assertThat(new Threads(ATLAS).of(some, Ties.NONE))
        .isEqualTo(all.stream().filter(t -> t.undertaking().by().equals(sides(BOTH))).toList());
  }

  private static boolean isBoth(Commitment commitment) {
    return commitment.by().equals(sides(BOTH));
  }

  private static List<Account> many() {
    var actions =
        List.of(
            "open the hotline",
            "hold a new round of the transport dialogue",
            "sign the ATA",
            "resume direct flights",
            "fight illegal fishing",
            "keep in close contact");
    var accounts = new ArrayList<Account>();
    for (int i = 0; i < 40; i++) {
      var day = LocalDate.of(2021, 1, 1).plusDays(17L * i).toString();
      accounts.add(report(day, agreed(i % 3 == 0 ? "FR TN" : BOTH, actions.get(i % 6), null)));
    }
    return accounts;
  }

  private static List<CommitmentThread> threads(Account... accounts) {
    return new Threads(ATLAS).of(List.of(accounts), Ties.NONE);
  }

  private static List<String> events(List<CommitmentThread> threads) {
    return threads.stream()
        .map(
            thread ->
                String.join(" ", thread.steps().stream().map(step -> step.event().name()).toList()))
        .toList();
  }

  private static List<Side> sides(String codes) {
    return Stream.of(codes.split("\\s", -1)).map(Side::new).toList();
  }

  private static Period until(int year) {
    return Period.ofYear(year);
  }

  private static Commitment agreed(String by, String action, @Nullable Period deadline) {
    return new Commitment(sides(by), Strength.AGREED, action, deadline, null);
  }

  private static Commitment pledged(String by, String action) {
    return new Commitment(sides(by), Strength.PLEDGED, action, null, null);
  }

  private static Statement propose(String by, String content) {
    var other = List.of(new Side(by.equals("FR") ? "MA" : "FR"));
    return new Statement("the spokesperson", sides(by), Statement.Act.PROPOSE, other, content);
  }

  private static Development became(Stage stage, String subject) {
    return new Development(stage, subject, sides(BOTH), Period.UNKNOWN);
  }

  private static Engagement held(String day, String mechanism) {
    return engagement(Engagement.Kind.MEETING, day, new Setting(null, mechanism, null));
  }

  private static Engagement signed(String day) {
    return engagement(Engagement.Kind.SIGNING, day, Setting.UNKNOWN);
  }

  private static Engagement engagement(Engagement.Kind kind, String day, Setting setting) {
    var people =
        sides(BOTH).stream().map(side -> new Participant("Minister", side, List.of())).toList();
    var when = Period.of(LocalDate.parse(day));
    return new Engagement(kind, Engagement.Status.HELD, when, setting, people);
  }

  /// One passage for all of it.
  private static Account report(String published, Fact... facts) {
    var findings = new ArrayList<Finding<?>>();
    var cited = new Finding.Citation(new Span(0, 10), "made-up");
    Arrays.stream(facts)
        .forEach(
            fact ->
                findings.add(
                    new Finding<>(published + "/" + findings.size(), fact, List.of(cited))));
    var day = LocalDate.parse(published);
    var source = new Report.Source(published, null, day, null, null, "en");
    return new Account(published, source, new Findings(findings, List.of()));
  }
}
