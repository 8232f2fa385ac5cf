package org.readout.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.keep.Store.Reading;
import org.readout.keep.Store.Reread;
import org.readout.keep.Store.Trial;
import org.readout.model.Decision;
import org.readout.model.Decision.Anchor;
import org.readout.model.Decision.Verdict;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Finding.Citation;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

class RereadingTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Side NO = new Side("NO");
  private static final String TEXT = "They met in Oslo. They agreed to count herring by 2025.";
  private static final Finding<?> MEETING = meeting("m-1", "old-rule");
  private static final Finding<?> PROMISE = promise("c-1", 18, "m-1");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("record.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Finding<?> meeting(String id, String rule) {
    var fact =
        new Fact.Engagement(
            Fact.Engagement.Kind.MEETING,
            Fact.Engagement.Status.HELD,
            Period.UNKNOWN,
            new Fact.Engagement.Setting("Oslo", null, null),
            List.of());
    return new Finding<>(id, fact, List.of(new Citation(new Span(0, 16), rule)));
  }

  private static Finding<?> promise(String id, int start, @Nullable String engagement) {
    var fact =
        new Fact.Commitment(
            List.of(NO), Fact.Commitment.Strength.AGREED, "count herring", null, engagement);
    return new Finding<>(
        id, fact, List.of(new Citation(new Span(start, TEXT.length()), "old-rule")));
  }

  private static Report report(String uri) {
    return new Report(new Report.Source(uri, null, null, null, null, "en"), TEXT);
  }

  private static Findings findings(Finding<?>... all) {
    return new Findings(List.of(all), List.of());
  }

  private void decide(Verdict verdict) {
    store.decide(Decision.of(NOON, "Ada", "", verdict));
  }

  private Anchor anchor(Finding<?> finding) {
    return Anchor.at(report("a").id(), finding, List.of(MEETING, PROMISE));
  }

  private List<Finding<?>> kept(String uri) {
    return store.findings(store.versions(uri).getFirst()).all();
  }

  private List<Reread> reread(Trial trial, Findings now) {
    var rereads = new ArrayList<Reread>();
    store.reread("rules-2", trial, _ -> () -> Optional.of(now), rereads::add);
    return rereads;
  }

  enum Way {
    ADDED_AGAIN,
    READ_AGAIN
  }

  private void newRules(Way way, Finding<?>... now) {
    switch (way) {
      case ADDED_AGAIN -> store.add(report("/a"), findings(now), NOON, "rules-2");
      case READ_AGAIN -> reread(Trial.NONE, findings(now));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasAcceptedStaysWhenNewRulesDoNotFindIt(Way way) {
    store.add(report("/a"), findings(MEETING, PROMISE), NOON, "rules-1");
    decide(new Decision.Accept(anchor(PROMISE)));
    var now = meeting("m-2", "new-rule");
    newRules(way, now);
    assertThat(kept("/a")).containsExactly(now, promise("c-1", 18, "m-2"));
    reread(Trial.NONE, findings());
    assertThat(kept("/a"))
        .as("read once more, and the engagement is gone")
        .containsExactly(promise("c-1", 18, null));
    assertThat(store.versions("/a").getFirst().rulesVersion()).isEqualTo("rules-2");
    assertThat(store.faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyDecisionThatNeedsItsFindingKeepsItAndNoOther(Way way) {
    var verdicts =
        List.of(
            new Decision.Accept(anchor(PROMISE)),
            new Decision.Correct(anchor(PROMISE), "action", "count cod"),
            new Decision.Merge(anchor(PROMISE), anchor(MEETING)),
            new Decision.Dispute(anchor(PROMISE), NO),
            new Decision.Reject(anchor(PROMISE)),
            new Decision.Split(anchor(PROMISE), anchor(MEETING)));
    var stayed = new ArrayList<String>();
    for (var verdict : verdicts) {
      try (var own = Store.open(folder.resolve(verdict.getClass().getSimpleName()))) {
        own.add(report("/a"), findings(MEETING, PROMISE), NOON, "rules-1");
        var decision = Decision.of(NOON, "Ada", "", verdict);
        own.decide(decision);
        var before = store;
        store = own;
        newRules(way, MEETING);
        if (kept("/a").size() == 2) {
          stayed.add(decision.verb());
        }
        own.decide(Decision.of(NOON.plusMillis(1), "Ada", "", new Decision.Undo(decision.id())));
        reread(Trial.NONE, findings(MEETING));
        assertThat(kept("/a")).as("once it is undone").containsExactly(MEETING);
        store = before;
      }
    }
    assertThat(stayed).containsExactly("accept", "correct", "merge", "dispute");
  }

  @ParameterizedTest
  @EnumSource
  void whatNewRulesReadInTheSameWordsTakesItsPlace(Way way) {
    store.add(report("/a"), findings(PROMISE), NOON, "rules-1");
    decide(new Decision.Accept(Anchor.at(report("/a").id(), PROMISE, List.of(PROMISE))));
    var now = promise("c-2", 24, null);
    newRules(way, now);
    assertThat(kept("/a")).containsExactly(now);
  }

  @Test
  void aTextUnderAnotherAddressHasWhatWasAcceptedToo() {
    store.add(report("/a"), findings(PROMISE), NOON, "rules-1");
    decide(new Decision.Accept(anchor(PROMISE)));
    store.add(report("/b"), findings(), NOON, "rules-2");
    assertThat(kept("/b")).hasSize(1);
  }

  @Test
  void allVersionsAreReadAgainInTheirOrder() {
    var readings = SyntheticReports.of(3, 150, 6);
    store.addAll(readings, NOON, "rules-1");
    var changed = new Report(readings.getFirst().report().source(), "Now the page is another.");
    store.add(changed, findings(), NOON, "rules-1");
    var byText = new HashMap<String, Findings>();
    readings.forEach(r -> byText.put(r.report().id(), half(r.findings())));
    var begun = new ArrayList<String>();
    var taken = new ArrayList<String>();
    store.reread(
        "rules-2",
        Trial.NONE,
        report -> {
          begun.add(report.id());
          return () -> Optional.of(byText.getOrDefault(report.id(), findings()));
        },
        reread -> taken.add(reread.report().id()));
    assertThat(taken).hasSize(151).isEqualTo(begun);
    try (var fresh = Store.open(folder.resolve("fresh.db"))) {
      readings.forEach(r -> fresh.add(r.report(), half(r.findings()), NOON, "rules-2"));
      fresh.add(changed, findings(), NOON, "rules-2");
      assertThat(Export.of(store, Filter.EVERYTHING))
          .isEqualTo(Export.of(fresh, Filter.EVERYTHING));
    }
    assertThat(store.faults()).isEmpty();
  }

  private static Findings half(Findings findings) {
    var all = findings.all();
    return new Findings(List.copyOf(all.subList(0, all.size() / 2)), findings.warnings());
  }

  @Test
  void aTrialChangesNothing() {
    store.add(report("/a"), findings(MEETING, PROMISE), NOON, "rules-1");
    decide(new Decision.Accept(anchor(PROMISE)));
    var before = Export.of(store, Filter.EVERYTHING);
    var rereads = reread(Trial.ONLY, findings());
    assertThat(Export.of(store, Filter.EVERYTHING)).isEqualTo(before);
    assertThat(rereads)
        .singleElement()
        .satisfies(
            reread -> {
              assertThat(reread.before().all()).containsExactly(MEETING, PROMISE);
              assertThat(reread.carried()).hasSize(1).isEqualTo(reread.now().all());
            });
  }

  @Test
  void whatFailsKeepsItsFindings() {
    store.add(report("/a"), findings(MEETING), NOON, "rules-1");
    var taken = new ArrayList<Reread>();
    store.reread("rules-2", Trial.NONE, _ -> Optional::empty, taken::add);
    assertThat(taken).isEmpty();
    assertThat(kept("/a")).containsExactly(MEETING);
    assertThat(store.versions("/a").getFirst().rulesVersion()).isEqualTo("rules-1");
  }

  @Test
  void aReadingThatBreaksOffLeavesTheStoreAsItWas() {
    var readings = SyntheticReports.of(4, 100, 6);
    store.addAll(readings, NOON, "rules-1");
    var before = Export.of(store, Filter.EVERYTHING);
    var left = new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(80).toList());
    assertThatThrownBy(
            () ->
                store.reread(
                    "rules-2",
                    Trial.NONE,
                    _ ->
                        () -> {
                          left.removeLast();
                          return Optional.of(findings());
                        },
                    _ -> {}))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(Export.of(store, Filter.EVERYTHING)).isEqualTo(before);
  }

  @Test
  void warningsOfTheFileStay() {
    var found = new Findings(List.of(MEETING), List.of("publication date not found"));
    store.addAll(List.of(new Reading(report("/a"), found)), NOON, "rules-1");
    reread(Trial.NONE, findings());
    assertThat(store.findings(store.versions("/a").getFirst()).warnings())
        .containsExactly("publication date not found");
  }
}
