package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.CommitmentThread;
import org.readout.model.Related.Milestone;
import org.readout.model.Related.Round;
import org.readout.model.Related.Status.State;
import org.readout.model.Related.Step;
import org.readout.model.Related.Step.Event;
import org.readout.model.Related.Timing.Due;
import org.readout.relate.record.RelatedRecord;
import org.readout.relate.record.Relating;
import org.readout.understand.Grammar;

/// What all samples together tell, and five real reports where they are at hand.
class RelatedRecordTest {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");
  private static final LocalDate EARLY = LocalDate.parse("2021-01-15");
  private static List<Account> accounts = List.of();
  private static RelatedRecord samples = relate(List.of(), EARLY);

  @BeforeAll
  static void read() {
    accounts = accounts(Path.of("samples", "reports"));
    samples = relate(accounts, LocalDate.parse("2025-12-31"));
  }

  private static List<Account> accounts(Path folder) {
    return Read.of(folder, Grammar.load()).stream()
        .map(it -> new Account(it.report().id(), it.report().source(), it.findings()))
        .toList();
  }

  /// Of what was published by the day.
  private static RelatedRecord relate(List<Account> all, LocalDate asOf) {
    var published =
        all.stream()
            .filter(
                account -> {
                  var day = account.source().published();
                  return day != null && !day.isAfter(asOf);
                })
            .toList();
    return Relating.load().relate(published, Map.of(), List.of(), asOf);
  }

  private static <R extends Related> R only(
      RelatedRecord record, Class<R> kind, Predicate<R> wanted) {
    var found = record.of(kind).stream().filter(wanted).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  /// The thread with a step whose words are so.
  private static CommitmentThread thread(RelatedRecord record, String words) {
    return only(
        record,
        CommitmentThread.class,
        thread ->
            thread.steps().stream()
                .anyMatch(
                    step ->
                        step.mention().fact() instanceof Fact.Commitment it
                            && it.action().contains(words)));
  }

  private static Related.Mechanism mechanism(RelatedRecord record, String name) {
    return only(
        record,
        Related.Mechanism.class,
        it -> it.names().stream().anyMatch(each -> each.contains(name)));
  }

  @Test
  void theHotlineIsDeliveredAndNinetyDaysLate() {
    var status = samples.status(thread(samples, "launching the Hotline by the end of 2022"));
    assertThat(status.state()).isEqualTo(State.DELIVERED);
    assertThat(status.timing().deadline()).isEqualTo(Period.ofYear(2022));
    assertThat(status.timing().daysLate()).as("from 2022-12-31 to 2023-03-31").isEqualTo(90);
  }

  @Test
  void ofTheHotlineOnlyProgressHadBeenHeardWhenItsFirstDeadlinePassed() {
    var early = relate(accounts, EARLY);
    var thread = thread(early, "direct telephone line between their defense departments");
    var status = early.status(thread);
    assertThat(status.state()).isEqualTo(State.PROGRESSING);
    assertThat(status.timing().due()).isEqualTo(Due.PASSED);
    assertThat(status.timing().daysLate()).isEqualTo(15);
    assertThat(thread.steps()).extracting(Step::event).doesNotContain(Event.DELIVERED);
  }

  @Test
  void thePartnershipIsOneInstrumentAndSigned() {
    var instrument =
        only(
            samples,
            Related.Instrument.class,
            it -> it.names().stream().anyMatch(name -> name.contains("RCEP")));
    assertThat(instrument.milestones())
        .anySatisfy(
            milestone -> {
              assertThat(milestone.stage()).isEqualTo(Milestone.Stage.SIGNED);
              assertThat(milestone.when()).isEqualTo(Period.of(LocalDate.parse("2020-11-15")));
            });
    for (var words : List.of("signed within this year", "sign it at the fourth RCEP Summit")) {
      var thread = thread(samples, words);
      assertThat(thread.instrument()).isEqualTo(instrument.id());
      assertThat(samples.status(thread).state()).isEqualTo(State.DELIVERED);
    }
  }

  @Test
  void theLeadersMetInLimaOnceByAllAccounts() {
    var meeting =
        only(
            samples,
            Related.Engagement.class,
            it -> "Lima".equals(it.fact().setting().place()) && it.accounts().size() > 3);
    assertThat(meeting.fact().when()).isEqualTo(Period.of(LocalDate.parse("2024-11-15")));
    assertThat(meeting.fact().setting().mechanism())
        .as("leaders do not meet under a dialogue of their ministers")
        .isNull();
  }

  @Test
  void theExchangesHaveTheirRoundsAndTheirThreadsKnowThem() {
    var exchanges = mechanism(samples, "People-to-People");
    assertThat(exchanges.rounds())
        .filteredOn(round -> round.status() == Status.HELD)
        .extracting(Round::number)
        .containsExactly(1, 2);
    var thread = thread(samples, "holding the next meeting of the Japan-China High-Level People");
    assertThat(thread.mechanism()).isEqualTo(exchanges.id());
    assertThat(samples.status(thread).state()).isEqualTo(State.DELIVERED);
    var early = relate(accounts, LocalDate.parse("2024-01-01"));
    assertThat(
            early
                .status(thread(early, "holding the next meeting of the Japan-China High-Level"))
                .hearing()
                .silentRounds())
        .isZero();
  }

  @Test
  void ofWhatWasAnnouncedItemsCanBeSeen() {
    assertThat(samples.of(Related.Claim.class))
        .hasSizeGreaterThan(5)
        .allSatisfy(claim -> assertThat(claim.engagement()).isNotNull())
        .filteredOn(claim -> !claim.items().isEmpty())
        .hasSizeGreaterThan(5);
  }

  @Test
  void whoIsToldByTitleIsNamedAsTheOneWhoHeldTheOffice() {
    var talk =
        only(
            samples,
            Related.Engagement.class,
            it ->
                it.accounts().size() == 1
                    && !it.fact().participants().isEmpty()
                    && it.accounts().getFirst().fact().participants().stream()
                        .allMatch(one -> one.name().equals("defence minister")));
    assertThat(talk.fact().participants())
        .extracting(one -> one.name() + ", " + one.offices())
        .containsExactly("Li Shangfu, [defence minister]", "HAMADA Yasukazu, [defence minister]");
  }

  @Test
  void fiveReportsHoldWhatTheyMust() {
    assumeTrue(Files.isDirectory(SEEDS));
    var all = accounts(SEEDS);
    var record = relate(all, LocalDate.parse("2024-12-31"));
    var lima =
        only(record, Related.Engagement.class, it -> "Lima".equals(it.fact().setting().place()));
    assertThat(lima.accounts())
        .extracting(account -> account.fact().status())
        .containsExactly(Status.PLANNED, Status.HELD);
    assertThat(lima.fact().status()).isEqualTo(Status.HELD);
    var suga =
        only(
            record,
            Related.Engagement.class,
            it -> it.fact().participants().toString().contains("Suga"));
    assertThat(suga.fact().status()).isEqualTo(Status.PLANNED);
    assertThat(suga.isUnheard(record.asOf())).isTrue();
    var partnership = thread(record, "early entry");
    assertThat(partnership.steps())
        .extracting(Step::event)
        .containsExactly(Event.PROPOSED, Event.MADE, Event.SHARPENED);
    assertThat(thread(record, "South Korea Free Trade").id()).isNotEqualTo(partnership.id());
    var track = thread(record, "\"fast track\"");
    assertThat(track.steps()).extracting(Step::event).contains(Event.PROPOSED, Event.MADE);
    assertThat(track.undertaking().deadline()).isNotNull();
    assertThat(thread(record, "Olympics").steps())
        .extracting(step -> step.mention().report())
        .hasSizeGreaterThan(2);
  }

  @Test
  void ofTheHotlineNothingWasHeardByFiveReports() {
    assumeTrue(Files.isDirectory(SEEDS));
    var record = relate(accounts(SEEDS), EARLY);
    var status = record.status(thread(record, "maritime and air liaison mechanism"));
    assertThat(status.state()).isEqualTo(State.MADE);
    assertThat(status.timing().due()).isEqualTo(Due.PASSED);
    assertThat(status.timing().daysLate()).isEqualTo(15);
    assertThat(status.hearing().silentDays()).isEqualTo(52);
  }
}
