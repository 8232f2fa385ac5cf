package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.model.Decision.Accept;
import org.readout.model.Decision.Anchor;
import org.readout.model.Decision.Undo;

class DecisionLogTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static Decision accept(int start) {
    return decided(new Accept(new Anchor("engagement", "r", new Span(start, start + 1), null)));
  }

  private static Decision decided(Decision.Verdict verdict) {
    return Decision.of(NOON, "Ada", "", verdict);
  }

  @Test
  void theIdIsMadeOfAllTheRest() {
    var one = accept(1);
    assertThat(one.id()).hasSize(64).isEqualTo(accept(1).id()).isNotEqualTo(accept(2).id());
    assertThat(Decision.of(NOON.plusMillis(1), "Ada", "", one.verdict()).id())
        .isNotEqualTo(one.id());
    assertThat(Decision.of(NOON, "Bea", "", one.verdict()).id()).isNotEqualTo(one.id());
    assertThat(Decision.of(NOON, "Ada", "x", one.verdict()).id()).isNotEqualTo(one.id());
    assertThat(Decision.of(NOON, "Adax", "", one.verdict()).id())
        .isNotEqualTo(Decision.of(NOON, "Ada", "x", one.verdict()).id());
    var twin = new Accept(new Anchor("engagement", "r", new Span(1, 2), "f"));
    assertThat(decided(twin).id()).isNotEqualTo(one.id());
  }

  @Test
  void whatIsUndoneHasNoEffectAndAnUndoneUndoBringsItBack() {
    var first = accept(1);
    var undo = decided(new Undo(first.id()));
    var back = decided(new Undo(undo.id()));
    var again = decided(new Undo(back.id()));
    assertThat(new DecisionLog(List.of(first)).standing()).containsExactly(first);
    assertThat(new DecisionLog(List.of(first, undo)).standing()).isEmpty();
    assertThat(new DecisionLog(List.of(first, undo, back)).standing()).containsExactly(first);
    assertThat(new DecisionLog(List.of(first, undo, back, again)).standing()).isEmpty();
    assertThat(new DecisionLog(List.of(first, undo, back)).undone()).containsExactly(undo.id());
  }

  @Test
  void theOrderInWhichDecisionsAreHandedOverChangesNothing() {
    var all = new ArrayList<Decision>();
    for (int i = 0; i < 20; i++) {
      var accept = accept(i);
      all.add(accept);
      for (var target = accept; target.id().charAt(0) < 'c' && all.size() < 60; ) {
        target = decided(new Undo(target.id()));
        all.add(target);
      }
    }
    var expected = new DecisionLog(all);
    assertThat(expected.standing()).isNotEmpty().hasSizeLessThan(20);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(all, new Random(seed));
      var log = new DecisionLog(all);
      assertThat(log.all()).isEqualTo(expected.all());
      assertThat(log.standing()).isEqualTo(expected.standing());
    }
  }

  @Test
  void anAnchorFindsTheSamePassageElseTheOneWithMostInCommon() {
    var exact = finding("b", 10, 20);
    var wider = finding("a", 5, 30);
    var beside = finding("c", 18, 40);
    var anchor = new Anchor("instrument", "r", new Span(10, 20), null);
    assertThat(anchor.among(List.of(wider, beside, exact))).contains(exact);
    assertThat(anchor.among(List.of(beside, wider))).contains(wider);
    assertThat(anchor.among(List.of(beside))).contains(beside);
    assertThat(anchor.among(List.of(finding("d", 20, 30)))).isEmpty();
    assertThat(new Anchor("mechanism", "r", new Span(10, 20), null).among(List.of(exact)))
        .isEmpty();
  }

  @Test
  void ofTwoReadInTheSameWordsOnlyTheOneThatWasMeantIsFound() {
    var one = finding("a", 10, 20);
    var other = finding("b", 10, 20);
    var anchor = Anchor.at("r", other, List.of(one, other));
    assertThat(anchor.among(List.of(one, other))).contains(other);
    assertThat(anchor.among(List.of(one))).isEmpty();
    assertThat(Anchor.at("r", other, List.of(other)).among(List.of(one))).contains(one);
  }

  private static Finding<?> finding(String id, int start, int end) {
    return new Finding<>(
        id,
        new Fact.Instrument("joint statement", Fact.Instrument.Type.STATEMENT),
        List.of(new Finding.Citation(new Span(start, end), "made-up")));
  }
}
