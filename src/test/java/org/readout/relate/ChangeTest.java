package org.readout.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Span;

class ChangeTest {
  private static Finding<?> named(String id, String name, int start, int end) {
    return new Finding<>(
        id,
        new Fact.Instrument(name, Fact.Instrument.Type.TREATY),
        List.of(new Finding.Citation(new Span(start, end), "made-up")));
  }

  private static List<Change> between(List<Finding<?>> before, List<Finding<?>> now) {
    return Change.between(new Findings(before, List.of()), new Findings(now, List.of()));
  }

  @Test
  void everyFindingIsNewGoneDifferentOrTheSame() {
    var same = named("a", "pact", 0, 10);
    var gone = named("b", "treaty", 20, 30);
    var before = named("c", "accord", 40, 50);
    var after = named("d", "the accord", 45, 55);
    var fresh = named("e", "charter", 60, 70);
    assertThat(between(List.of(same, gone, before), List.of(same, after, fresh)))
        .containsExactly(
            new Change.Same(same),
            new Change.Gone(gone),
            new Change.Different(before, after),
            new Change.New(fresh));
  }

  @Test
  void anotherRuleForTheSameFactIsNoChange() {
    var one = named("a", "pact", 0, 10);
    var other =
        new Finding<>(
            "b", one.fact(), List.of(new Finding.Citation(new Span(0, 10), "another-rule")));
    assertThat(between(List.of(one), List.of(other))).containsExactly(new Change.Same(other));
  }

  @Test
  void noFindingHasTwoCounterparts() {
    var before = named("a", "pact", 0, 10);
    var near = named("b", "pact", 0, 9);
    var far = named("c", "other", 8, 20);
    assertThat(between(List.of(before), List.of(near, far)))
        .containsExactly(new Change.Same(near), new Change.New(far));
  }

  @Test
  void anotherKindIsNoCounterpart() {
    var pact = named("a", "pact", 0, 10);
    var claim =
        new Finding<>(
            "b",
            new Fact.OutcomeClaim(5, "pacts"),
            List.of(new Finding.Citation(new Span(0, 10), "made-up")));
    assertThat(between(List.of(pact), List.of(claim)))
        .containsExactly(new Change.Gone(pact), new Change.New(claim));
  }
}
