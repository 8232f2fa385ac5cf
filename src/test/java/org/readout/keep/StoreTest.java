package org.readout.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.keep.Store.Added;
import org.readout.keep.Store.Reading;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;
import org.readout.model.Span;

class StoreTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00.123Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("new/folder/record.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everyFindingReadsBackAsItWasPutIn() {
    var readings = SyntheticReports.of(1, 80, 20);
    assertThat(store.addAll(readings, MONDAY, "rules-1")).hasSize(80).containsOnly(Added.NEW);
    var kept = store.reports(Filter.EVERYTHING);
    assertThat(kept).hasSize(80);
    for (var report : kept) {
      var reading =
          readings.stream()
              .filter(r -> r.report().source().equals(report.source()))
              .findFirst()
              .orElseThrow();
      assertThat(store.findings(report)).isEqualTo(reading.findings());
      assertThat(store.text(report.id())).contains(reading.report());
      assertThat(report.learned()).isEqualTo(MONDAY);
      assertThat(report.rulesVersion()).isEqualTo("rules-1");
    }
  }

  @Test
  void everyKindIsFoundAndEveryPassageIsInsideItsText() {
    store.addAll(SyntheticReports.of(2, 60, 20), MONDAY, "rules-1");
    for (var kind : Kind.values()) {
      var facts = store.facts(kind.type, Filter.EVERYTHING);
      assertThat(facts).as(kind.name()).isNotEmpty();
      for (var kept : facts) {
        var text = store.text(kept.reportId()).orElseThrow().text();
        assertThat(kept.finding().citations())
            .allSatisfy(c -> assertThat(c.passage().in(text)).startsWith("Sentence "));
      }
    }
  }

  @Test
  void theOrderInWhichReportsArriveChangesNothing() {
    var readings = new ArrayList<>(SyntheticReports.of(3, 60, 12));
    readings.add(elsewhere(readings.get(5), "/copies/5.txt", MARCH));
    readings.add(elsewhere(readings.get(6), "/copies/6.txt", null));
    store.addAll(readings, MONDAY, "rules-1");
    var first = Export.of(store, Filter.EVERYTHING);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(readings, new Random(seed));
      try (var other = Store.open(folder.resolve("shuffled-" + seed + ".db"))) {
        readings.forEach(r -> other.add(r.report(), r.findings(), FRIDAY, "rules-1"));
        assertThat(Export.of(other, Filter.EVERYTHING)).isEqualTo(first);
      }
    }
  }

  @Test
  void theSameReportAgainIsNothingNew() {
    var reading = report("a.txt", MARCH, "They met.");
    assertThat(add(reading, MONDAY)).isEqualTo(Added.NEW);
    assertThat(add(reading, FRIDAY)).isEqualTo(Added.UNCHANGED);
    var versions = store.versions("a.txt");
    assertThat(versions).hasSize(1);
    assertThat(versions.getFirst().learned()).isEqualTo(MONDAY);
    assertThat(store.holds(reading.report(), "rules-1")).isTrue();
    assertThat(store.holds(reading.report(), "rules-2")).isFalse();
  }

  @Test
  void aFileIsTheSameFromWhereverItIsNamed() {
    add(report("a.txt", MARCH, "They met."), MONDAY);
    var again = report("./x/../a.txt", MARCH, "They met.");
    assertThat(add(again, FRIDAY)).isEqualTo(Added.UNCHANGED);
    assertThat(store.reports(Filter.EVERYTHING).getFirst().source().uri())
        .isEqualTo(Path.of("a.txt").toAbsolutePath().toString());
    assertThat(add(report("https://a.example/../b?c=d", MARCH, "They met."), MONDAY))
        .isEqualTo(Added.NEW);
    assertThat(store.versions("https://a.example/../b?c=d")).hasSize(1);
  }

  @Test
  void aChangedTextIsANewVersionAndTheOldOneStays() {
    var before = report("a.txt", MARCH, "They met.");
    var after = report("a.txt", MARCH, "They did not meet.");
    add(before, MONDAY);
    assertThat(add(after, FRIDAY)).isEqualTo(Added.CHANGED);
    assertThat(store.reports(Filter.EVERYTHING)).hasSize(1);
    assertThat(quotations(Filter.EVERYTHING)).containsExactly("They did not meet.");
    var versions = store.versions("a.txt");
    assertThat(versions).extracting(KeptReport::version).containsExactly(2, 1);
    assertThat(versions).extracting(KeptReport::learned).containsExactly(FRIDAY, MONDAY);
    assertThat(store.findings(versions.getLast())).isEqualTo(before.findings());
    assertThat(store.text(before.report().id()).orElseThrow().text()).isEqualTo("They met.");
  }

  @Test
  void aTextThatReturnsIsAVersionOfItsOwn() {
    var before = report("a.txt", MARCH, "They met.");
    add(before, MONDAY);
    add(report("a.txt", MARCH, "They did not meet."), MONDAY);
    assertThat(add(before, FRIDAY)).isEqualTo(Added.CHANGED);
    assertThat(quotations(Filter.EVERYTHING)).containsExactly("They met.");
    assertThat(store.versions("a.txt")).extracting(KeptReport::versionId).doesNotHaveDuplicates();
  }

  @Test
  void aChangedDateIsANewVersionOfTheSameText() {
    add(report("a.txt", MARCH, "They met."), MONDAY);
    assertThat(add(report("a.txt", JUNE, "They met."), FRIDAY)).isEqualTo(Added.CHANGED);
    assertThat(quotations(Filter.EVERYTHING)).containsExactly("They met.");
    var id = report("a.txt", JUNE, "They met.").report().id();
    assertThat(store.text(id).orElseThrow().source().published()).isEqualTo(JUNE);
    var old = store.versions("a.txt").getLast();
    assertThat(store.text(old.versionId()).orElseThrow().source().published()).isEqualTo(MARCH);
  }

  @Test
  void otherRulesReplaceTheFindingsAndNotWhatWasLearned() {
    var first = report("a.txt", MARCH, "They met.");
    add(first, MONDAY);
    var again = new Findings(List.of(), List.of("now it is not understood"));
    assertThat(store.add(first.report(), again, FRIDAY, "rules-2")).isEqualTo(Added.UNCHANGED);
    var kept = store.reports(Filter.EVERYTHING).getFirst();
    assertThat(kept.rulesVersion()).isEqualTo("rules-2");
    assertThat(kept.learned()).isEqualTo(MONDAY);
    assertThat(store.findings(kept)).isEqualTo(again);
    assertThat(store.faults()).isEmpty();
  }

  @Test
  void oneTextUnderTwoAddressesSpeaksOnceForTheFirstToPublishIt() {
    var later = report("a.txt", JUNE, "They met.");
    var earlier = elsewhere(later, "b.txt", MARCH);
    var undated = elsewhere(later, "c.txt", null);
    for (var reading : List.of(undated, later, earlier)) {
      assertThat(add(reading, MONDAY)).isEqualTo(Added.NEW);
    }
    assertThat(store.reports(Filter.EVERYTHING)).hasSize(3);
    var facts = store.facts(Fact.Instrument.class, Filter.EVERYTHING);
    assertThat(facts).hasSize(1);
    assertThat(facts.getFirst().source().published()).isEqualTo(MARCH);
    var items = store.withId(later.report().id());
    assertThat(items).hasSize(1);
    assertThat(items.getFirst())
        .isInstanceOfSatisfying(
            Item.OfReport.class,
            report ->
                assertThat(report.versions())
                    .extracting(v -> v.source().published())
                    .containsExactly(MARCH, JUNE, null));
  }

  @Test
  void asOfADayShowsWhatWasPublishedByThen() {
    add(report("a.txt", MARCH, "They met."), MONDAY);
    add(report("a.txt", JUNE, "They did not meet."), MONDAY);
    add(report("b.txt", null, "Nobody knows when."), MONDAY);
    assertThat(quotations(asOf(MARCH.minusDays(1)))).isEmpty();
    assertThat(quotations(asOf(MARCH))).containsExactly("They met.");
    assertThat(quotations(asOf(JUNE))).containsExactly("They did not meet.");
    assertThat(quotations(Filter.EVERYTHING))
        .containsExactly("They did not meet.", "Nobody knows when.");
    assertThat(store.reports(asOf(MARCH))).extracting(KeptReport::version).containsExactly(1);
  }

  @Test
  void everyIdIsFoundByItsBeginning() {
    var readings = SyntheticReports.of(4, 20, 10);
    store.addAll(readings, MONDAY, "rules-1");
    for (var reading : readings) {
      for (var finding : reading.findings().all()) {
        var items = store.withId(finding.id().substring(0, 14));
        assertThat(items).hasSize(1);
        assertThat(items.getFirst().id()).isEqualTo(finding.id());
      }
    }
    var version = store.versions("/reports/00003.txt").getFirst();
    assertThat(store.withId(version.versionId().substring(0, 12)))
        .containsExactly(new Item.OfVersion(version));
    assertThat(store.withId("zzz")).isEmpty();
  }

  @Test
  void aFindingThatOnlyAnOldVersionHasIsStillFound() {
    var before = report("a.txt", MARCH, "They met.");
    add(before, MONDAY);
    add(report("a.txt", MARCH, "They did not meet."), MONDAY);
    assertThat(store.withId(before.findings().all().getFirst().id())).hasSize(1);
  }

  @Test
  void strangeCharactersSurvive() {
    var text = "“Ünïcödé” \u0001 \t 📞 漢字 '; drop table report; -- \uFFFD \u0000 end";
    var reading = report("a.txt", MARCH, text);
    add(reading, MONDAY);
    assertThat(store.text(reading.report().id()).orElseThrow().text()).isEqualTo(text);
    assertThat(store.faults()).isEmpty();
  }

  @Test
  void aPassageOutsideItsTextIsRefusedAndNothingIsKept() {
    var text = new Report(source("a.txt", MARCH), "short");
    var beyond = new Findings(List.of(instrument("i-1", "short", new Span(2, 9))), List.of());
    assertThatThrownBy(() -> store.add(text, beyond, MONDAY, "rules-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("i-1");
    assertThat(store.reports(Filter.EVERYTHING)).isEmpty();
    assertThat(add(report("a.txt", MARCH, "short"), MONDAY)).isEqualTo(Added.NEW);
  }

  private Added add(Reading reading, Instant learned) {
    return store.add(reading.report(), reading.findings(), learned, "rules-1");
  }

  private List<String> quotations(Filter filter) {
    return store.facts(Fact.Instrument.class, filter).stream()
        .map(kept -> kept.finding().fact().name())
        .toList();
  }

  private static Filter asOf(LocalDate day) {
    return new Filter(List.of(), null, null, null, null, null, day);
  }

  private static Reading elsewhere(Reading reading, String uri, @Nullable LocalDate published) {
    return new Reading(
        new Report(source(uri, published), reading.report().text()), reading.findings());
  }

  private static Report.Source source(String uri, @Nullable LocalDate published) {
    return new Report.Source(uri, null, published, null, null, "en");
  }

  /// A report whose one finding is an instrument named as its whole text.
  private static Reading report(String uri, @Nullable LocalDate published, String text) {
    var report = new Report(source(uri, published), text);
    var finding = instrument("i-" + report.id(), text, new Span(0, text.length()));
    return new Reading(report, new Findings(List.of(finding), List.of()));
  }

  private static Finding<?> instrument(String id, String name, Span passage) {
    var fact = new Fact.Instrument(name, Fact.Instrument.Type.DOCUMENT);
    return new Finding<>(id, fact, List.of(new Finding.Citation(passage, "made-up")));
  }
}
