package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Outcome.Understood;
import org.readout.keep.Store;
import org.readout.keep.Store.Reading;
import org.readout.model.Decision;
import org.readout.model.Decision.Anchor;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Related;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.relate.source.Sketch;
import org.readout.show.RelatedJson;
import org.readout.understand.Grammar;

/// The same reports and decisions give the same related record, byte for byte, in whatever order
/// and however often they were added.
class SameRelatedRecordTest {
  private static final long SEED = 20251122;
  private static final int ORDERS = 20;
  private static final int DECISIONS = 60;
  private static final Instant LEARNED = Instant.parse("2025-11-22T00:00:00Z");
  private static final List<Class<? extends Related>> LAYERS =
      List.of(
          Related.Engagement.class,
          Related.CommitmentThread.class,
          Related.Mechanism.class,
          Related.Instrument.class,
          Related.Person.class,
          Related.Claim.class);

  private static List<Reading> readings = List.of();
  private static List<Decision> decisions = List.of();
  private static List<String> undecided = List.of();
  private static List<String> decided = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void read(@TempDir Path folder) {
    readings =
        Read.of(Path.of("samples", "reports"), Grammar.load()).stream()
            .sorted(Comparator.comparing(it -> it.report().source().uri()))
            .map(SameRelatedRecordTest::reading)
            .toList();
    decisions = decisions(new Random(SEED));
    undecided = exported(folder.resolve("undecided.db"), List.of(readings), List.of());
    decided = exported(folder.resolve("decided.db"), List.of(readings), decisions);
    assertThat(undecided).hasSizeGreaterThan(readings.size());
    assertThat(decided).isNotEqualTo(undecided);
  }

  private static Reading reading(Understood it) {
    return new Reading(it.report(), it.findings(), Sketch.of(it.report().text()).stored());
  }

  @RepeatedTest(ORDERS)
  void theOrderOfAddingChangesNothing(RepetitionInfo repetition) {
    long seed = SEED + repetition.getCurrentRepetition();
    var random = new Random(seed);
    var batches = batches(shuffled(readings, random), random);
    try (var store = Store.open(folder.resolve("record.db"))) {
      batches.forEach(batch -> store.addAll(batch, LEARNED, "rules-1"));
      assertThat(exported(store)).as("seed %d", seed).isEqualTo(undecided);
      store.decide(shuffled(decisions, random).toArray(Decision[]::new));
      assertThat(exported(store)).as("seed %d, with decisions", seed).isEqualTo(decided);
    }
  }

  @Test
  void oneByOneIsAsAllAtOnce() {
    var each = readings.reversed().stream().map(List::of).toList();
    assertThat(exported(folder.resolve("record.db"), each, decisions)).isEqualTo(decided);
  }

  @Test
  void aReportThatWasChangedAndChangedBackLeavesNoTrace() {
    var changed =
        readings.stream().filter(reading -> reading.findings().all().size() > 3).limit(9).toList();
    assertThat(changed).isNotEmpty();
    var other = changed.stream().map(SameRelatedRecordTest::withoutItsLastFinding).toList();
    var batches = List.of(readings, other, changed, readings);
    assertThat(exported(folder.resolve("record.db"), batches, List.of())).isEqualTo(undecided);
  }

  private static Reading withoutItsLastFinding(Reading reading) {
    var all = reading.findings().all();
    var report = new Report(reading.report().source(), reading.report().text() + "\nChanged.\n");
    return new Reading(report, new Findings(all.subList(0, all.size() - 1), List.of()), null);
  }

  private static List<String> exported(
      Path file, List<List<Reading>> batches, List<Decision> decisions) {
    try (var store = Store.open(file)) {
      batches.forEach(batch -> store.addAll(batch, LEARNED, "rules-1"));
      store.decide(decisions.toArray(Decision[]::new));
      return exported(store);
    }
  }

  /// Every line of every layer, as `readout export` prints them.
  private static List<String> exported(Store store) {
    var record = StoredRecord.of(store, null);
    var lines = new ArrayList<String>();
    for (var layer : LAYERS) {
      record.shown(layer).forEach(thing -> lines.add(RelatedJson.line(thing)));
    }
    return lines;
  }

  private static <T> List<T> shuffled(List<T> all, Random random) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static List<List<Reading>> batches(List<Reading> all, Random random) {
    var batches = new ArrayList<List<Reading>>();
    int at = 0;
    while (at < all.size()) {
      int to = Math.min(all.size(), at + 1 + random.nextInt(40));
      batches.add(all.subList(at, to));
      at = to;
    }
    return batches;
  }

  /// Of every kind, some of them against each other.
  private static List<Decision> decisions(Random random) {
    var made = new ArrayList<Decision>();
    for (int i = 0; i < DECISIONS; i++) {
      var kind = i % 2 == 0 ? Fact.Engagement.class : Fact.Commitment.class;
      var one = any(kind, random);
      var other = any(kind, random);
      made.add(
          Decision.of(
              LEARNED.plusSeconds(random.nextInt(1000)),
              "Ada",
              "",
              switch (i % 8) {
                case 0, 1 -> new Decision.Merge(one, other);
                case 2 -> new Decision.Split(one, other);
                case 3 -> new Decision.Dispute(one, new Side("NO"));
                case 4 -> new Decision.Correct(one, "place", "Bergen");
                case 5 -> new Decision.Accept(one);
                case 6 -> new Decision.Reject(one);
                default ->
                    new Decision.Speaks(outlet(random), new Side("NO"), Decision.Standing.OFFICIAL);
              }));
    }
    return made;
  }

  private static String outlet(Random random) {
    var outlets =
        readings.stream()
            .map(reading -> String.valueOf(reading.report().source().outlet()))
            .distinct()
            .toList();
    return outlets.get(random.nextInt(outlets.size()));
  }

  private static Anchor any(Class<? extends Fact> kind, Random random) {
    while (true) {
      var reading = readings.get(random.nextInt(readings.size()));
      List<? extends Finding<?>> all = reading.findings().of(kind);
      if (!all.isEmpty()) {
        var finding = all.get(random.nextInt(all.size()));
        return Anchor.at(reading.report().id(), finding, reading.findings().all());
      }
    }
  }
}
