package org.readout.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Decision;
import org.readout.model.Decision.Anchor;
import org.readout.model.Side;
import org.readout.model.Span;

class DecisionsTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.007Z");
  private static final Anchor ONE = new Anchor("engagement", "r-1", new Span(3, 9), null);
  private static final Anchor OTHER = new Anchor("engagement", "r-2", new Span(0, 4), "f-2");

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

  private static Decision decided(Decision.Verdict verdict) {
    return Decision.of(NOON, "Ada", "it says 'so' — twice", verdict);
  }

  private static List<Decision> ofEveryKind() {
    return List.of(
        decided(new Decision.Accept(ONE)),
        decided(new Decision.Reject(OTHER)),
        decided(new Decision.Correct(ONE, "place", "")),
        decided(new Decision.Merge(ONE, OTHER)),
        decided(new Decision.Split(ONE, OTHER)),
        decided(new Decision.Speaks("Example Times", null, Decision.Standing.STATE_MEDIA)),
        decided(new Decision.Speaks("example.org", new Side("NO"), Decision.Standing.OFFICIAL)),
        decided(new Decision.Dispute(ONE, new Side("IS"))),
        decided(new Decision.Undo("0".repeat(64))));
  }

  @Test
  void everyDecisionReadsBackAsItWasMade() {
    var all = new ArrayList<>(ofEveryKind());
    assertThat(Decision.Verdict.class.getPermittedSubclasses())
        .allSatisfy(kind -> assertThat(all).anyMatch(d -> kind.isInstance(d.verdict())));
    Collections.shuffle(all, new Random(1));
    all.forEach(store::decide);
    store.decide(all.getFirst(), all.getLast());
    assertThat(store.decisions().all())
        .containsExactlyElementsOf(all.stream().sorted(Decision.ORDER).toList());
    assertThat(store.faults()).isEmpty();
    assertThat(store.withId(all.getFirst().id().substring(0, 12)))
        .containsExactly(new Item.OfDecision(all.getFirst()));
  }

  @Test
  void decisionsAreListedInTheOrderOfTheirInstants() {
    var later = Decision.of(NOON.plusMillis(1), "Ada", "", new Decision.Accept(ONE));
    var first = Decision.of(NOON, "Ada", "", new Decision.Accept(ONE));
    store.decide(later, first);
    assertThat(store.decisions().all()).containsExactly(first, later);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision set why = 'other'",
        "delete from decision",
        "insert or replace into decision (id, at, by_whom, why, verb)"
            + " select id, at, 'Eve', why, verb from decision",
        "insert or ignore into decision (id, at, by_whom, why, verb)"
            + " select id, at, 'Eve', why, verb from decision",
        "update or replace decision set by_whom = 'Eve'"
      })
  void nobodyCanChangeOrDeleteADecision(String sql) throws SQLException {
    store.decide(decided(new Decision.Accept(ONE)));
    assertThatThrownBy(() -> Sqlite.execute(store.connection(), sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("expected a decision that undoes another");
    assertThat(store.decisions().all()).containsExactly(decided(new Decision.Accept(ONE)));
  }

  @Test
  void aDecisionThatWasTamperedWithIsAFault() throws SQLException {
    store.decide(decided(new Decision.Accept(ONE)));
    Sqlite.execute(store.connection(), "drop trigger decision_is_never_changed");
    Sqlite.execute(store.connection(), "update decision set by_whom = 'Eve'");
    assertThat(store.faults()).singleElement().asString().contains("is not what was decided");
  }
}
