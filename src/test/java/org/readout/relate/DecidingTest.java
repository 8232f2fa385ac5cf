package org.readout.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.Account;
import org.readout.model.Decision;
import org.readout.model.Decision.Accept;
import org.readout.model.Decision.Anchor;
import org.readout.model.Decision.Correct;
import org.readout.model.Decision.Dispute;
import org.readout.model.Decision.Merge;
import org.readout.model.Decision.Reject;
import org.readout.model.Decision.Speaks;
import org.readout.model.Decision.Split;
import org.readout.model.Decision.Standing;
import org.readout.model.Decision.Undo;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.relate.Deciding.Mark;

class DecidingTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Side NO = new Side("NO");
  private static final Side IS = new Side("IS");
  private static final Finding<?> MEETING = meeting("m-1", 0, "Oslo");
  private static final Finding<?> PROMISE = promise("c-1", 20, "m-1");
  private static final Finding<?> OTHER = meeting("m-2", 0, "Reykjavík");
  private static final List<Account> ACCOUNTS =
      List.of(account("r-1", MEETING, PROMISE), account("r-2", OTHER));
  private static final Anchor AT_MEETING = Anchor.at("r-1", MEETING, List.of(MEETING, PROMISE));
  private static final Anchor AT_PROMISE = Anchor.at("r-1", PROMISE, List.of(MEETING, PROMISE));
  private static final Anchor AT_OTHER = Anchor.at("r-2", OTHER, List.of(OTHER));

  private static Finding<?> meeting(String id, int start, String place) {
    var fact =
        new Fact.Engagement(
            Fact.Engagement.Kind.MEETING,
            Fact.Engagement.Status.HELD,
            Period.of(LocalDate.of(2024, 11, 5)),
            new Fact.Engagement.Setting(place, null, null),
            List.of());
    return new Finding<>(id, fact, cited(start));
  }

  private static Finding<?> promise(String id, int start, @Nullable String engagement) {
    var fact =
        new Fact.Commitment(
            List.of(NO, IS), Fact.Commitment.Strength.AGREED, "count fish", null, engagement);
    return new Finding<>(id, fact, cited(start));
  }

  private static List<Finding.Citation> cited(int start) {
    return List.of(new Finding.Citation(new Span(start, start + 10), "made-up"));
  }

  private static Account account(String report, Finding<?>... findings) {
    var source = new Report.Source("https://example.org/" + report, null, null, null, null, "en");
    return new Account(report, source, new Findings(List.of(findings), List.of()));
  }

  private static Decision at(int second, Decision.Verdict verdict) {
    return Decision.of(NOON.plusSeconds(second), "Ada", "", verdict);
  }

  private static Deciding decided(Decision... decisions) {
    return Deciding.of(ACCOUNTS, List.of(decisions));
  }

  private static List<String> ids(Deciding deciding) {
    return deciding.accounts().stream()
        .flatMap(account -> account.findings().all().stream())
        .map(Finding::id)
        .toList();
  }

  private static @Nullable String place(Deciding deciding) {
    var fact = deciding.accounts().getFirst().findings().all().getFirst().fact();
    return ((Fact.Engagement) fact).setting().place();
  }

  @Test
  void withoutDecisionsNothingChanges() {
    assertThat(decided().accounts()).isEqualTo(ACCOUNTS);
    assertThat(decided().ties()).isEqualTo(Ties.NONE);
  }

  @Test
  void whatIsRejectedLeavesAndCommitmentsMadeAtItAreOfNoneThatIsKnown() {
    var deciding = decided(at(0, new Reject(AT_MEETING)));
    assertThat(ids(deciding)).containsExactly("c-1", "m-2");
    assertThat(deciding.accounts().getFirst().findings().of(Fact.Commitment.class))
        .allSatisfy(promise -> assertThat(promise.fact().engagement()).isNull());
    assertThat(deciding.judgements().values())
        .extracting(Deciding.Judgement::mark)
        .containsExactly(Mark.REJECTED);
  }

  @Test
  void theLastWordOnAFindingCounts() {
    var reject = at(0, new Reject(AT_MEETING));
    var accept = at(1, new Accept(AT_MEETING));
    assertThat(ids(decided(accept, reject))).contains("m-1");
    assertThat(ids(decided(accept, at(2, new Reject(AT_MEETING))))).doesNotContain("m-1");
    assertThat(ids(decided(reject, accept, at(3, new Undo(accept.id()))))).doesNotContain("m-1");
  }

  @Test
  void whatIsCorrectedIsTakenForRightAndKeepsItsId() {
    var lima = at(0, new Correct(AT_MEETING, "place", "Lima"));
    var oslo = at(1, new Correct(AT_MEETING, "place", "Bergen"));
    var deciding = decided(oslo, lima);
    assertThat(place(deciding)).isEqualTo("Bergen");
    assertThat(ids(deciding)).containsExactly("m-1", "c-1", "m-2");
    assertThat(deciding.judgements().get("m-1"))
        .isEqualTo(new Deciding.Judgement(Mark.CORRECTED, oslo));
    assertThat(place(decided(lima, oslo, at(2, new Undo(oslo.id()))))).isEqualTo("Lima");
    assertThat(place(decided(lima, at(3, new Accept(AT_MEETING))))).isEqualTo("Lima");
    assertThat(ids(decided(at(-1, new Reject(AT_MEETING)), lima))).contains("m-1");
  }

  @Test
  void twoMentionsAreTogetherOrApartAsWasSaidLast() {
    var merge = at(0, new Merge(AT_MEETING, AT_OTHER));
    var split = at(1, new Split(AT_OTHER, AT_MEETING));
    assertThat(decided(merge).ties().with("m-2")).containsExactly("m-1");
    assertThat(decided(merge, split).ties().areApart("m-1", "m-2")).isTrue();
    assertThat(decided(merge, split).ties().with("m-2")).isEmpty();
    assertThat(decided(merge, split, at(2, new Undo(split.id()))).ties().with("m-1"))
        .containsExactly("m-2");
    assertThat(decided(merge, at(3, new Reject(AT_OTHER))).ties()).isEqualTo(Ties.NONE);
  }

  @Test
  void severalSidesMayDisputeOneCommitment() {
    var deciding = decided(at(0, new Dispute(AT_PROMISE, NO)), at(1, new Dispute(AT_PROMISE, IS)));
    assertThat(deciding.disputes().get("c-1")).containsExactly(IS, NO);
  }

  @Test
  void anOutletIsFoundByItsNameOrTheBeginningOfItsAddress() {
    var deciding =
        decided(
            at(0, new Speaks("Example Times", NO, Standing.INDEPENDENT)),
            at(1, new Speaks("example.org", IS, Standing.OFFICIAL)),
            at(2, new Speaks("example.org/press", null, Standing.STATE_MEDIA)));
    assertThat(voice(deciding, "https://EXAMPLE.org/press/1", null))
        .isEqualTo(Standing.STATE_MEDIA);
    assertThat(voice(deciding, "https://example.org/2", null)).isEqualTo(Standing.OFFICIAL);
    assertThat(voice(deciding, "https://example.org/2", "example times"))
        .isEqualTo(Standing.INDEPENDENT);
    assertThat(voice(deciding, "https://example.organic/2", null)).isNull();
  }

  private static @Nullable Standing voice(Deciding deciding, String uri, @Nullable String outlet) {
    return deciding
        .voiceOf(new Report.Source(uri, null, null, outlet, null, "en"))
        .map(Speaks::standing)
        .orElse(null);
  }

  @Test
  void whatPointsToNothingNowWaits() {
    var gone = at(0, new Reject(new Anchor("engagement", "r-9", new Span(0, 5), null)));
    var half = at(1, new Merge(AT_MEETING, gone.anchors().getFirst()));
    var wrong = at(2, new Correct(AT_MEETING, "round", "third"));
    var deciding = decided(gone, half, wrong, at(3, new Undo(half.id())));
    assertThat(deciding.waiting()).containsExactly(gone, wrong);
    assertThat(deciding.accounts()).isEqualTo(ACCOUNTS);
    assertThat(deciding.about().get("m-1"))
        .extracting(Decision::verb)
        .containsExactly("merge", "correct", "undo");
  }

  @Test
  void decisionsMoveWithTheWordsToWhatOtherRulesReadThere() {
    var now = meeting("m-7", 4, "Oslo");
    var accounts = List.of(account("r-1", now), account("r-2", OTHER));
    var deciding =
        Deciding.of(
            accounts,
            List.of(
                at(0, new Correct(AT_MEETING, "place", "Lima")),
                at(1, new Merge(AT_MEETING, AT_OTHER))));
    assertThat(place(deciding)).isEqualTo("Lima");
    assertThat(deciding.ties().with("m-2")).containsExactly("m-7");
  }

  @Test
  void theOrderInWhichDecisionsOfOneInstantComeChangesNothing() {
    var all = new ArrayList<Decision>();
    for (var place : List.of("Lima", "Bergen", "Rome")) {
      all.add(at(0, new Correct(AT_MEETING, "place", place)));
    }
    all.addAll(
        Arrays.asList(
            at(0, new Reject(AT_MEETING)),
            at(0, new Accept(AT_MEETING)),
            at(0, new Merge(AT_MEETING, AT_OTHER)),
            at(0, new Split(AT_MEETING, AT_OTHER)),
            at(0, new Speaks("x", NO, Standing.OFFICIAL)),
            at(0, new Speaks("X", IS, Standing.OFFICIAL)),
            at(0, new Reject(AT_PROMISE))));
    all.add(at(0, new Undo(all.getLast().id())));
    all.add(at(0, new Undo(all.getLast().id())));
    var expected = Deciding.of(ACCOUNTS, all);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(Deciding.of(ACCOUNTS, all)).isEqualTo(expected);
    }
    assertThat(ids(expected)).doesNotContain("c-1");
  }
}
