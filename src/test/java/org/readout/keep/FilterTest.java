package org.readout.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

/// Two reports: China and Japan meet in March 2024; China and the United States speak in June.
class FilterTest {
  private static final Side CN = new Side("CN");
  private static final Side JP = new Side("JP");
  private static final Side US = new Side("US");
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = Store.open(folder.resolve("record.db"));
    add(
        "march",
        MARCH.plusDays(1),
        found(
            "meets",
            new Engagement(
                Engagement.Kind.MEETING,
                Engagement.Status.HELD,
                Period.of(MARCH),
                new Engagement.Setting("Tokyo", "Maritime Affairs Consultations", 3),
                List.of(
                    person("Wang Yi", CN, "Foreign Minister"),
                    person("Sato Akiko", JP, "Vice Minister")))),
        found("both", commitment(List.of(CN, JP), "open a hotline", "meets")),
        found("alone", commitment(List.of(CN), "widen trade in fish", "meets")),
        found("asks", statement("Wang Yi", CN, JP, "stop it")),
        found("pact", new Fact.Instrument("the pact", Fact.Instrument.Type.TREATY)),
        found(
            "talks",
            new Fact.Mechanism(
                "Maritime Affairs Consultations",
                List.of(CN, JP),
                Fact.Mechanism.State.EXISTING,
                null)));
    add(
        "june",
        JUNE,
        found(
            "calls",
            new Engagement(
                Engagement.Kind.CALL,
                Engagement.Status.PLANNED,
                Period.UNKNOWN,
                Engagement.Setting.UNKNOWN,
                List.of(person("Jean-Noël Wang", CN, "spokesperson"), person("Ada Li", US)))),
        found("other", commitment(List.of(CN), "resume flights", "calls")),
        found("hopes", statement("Erdoğan Blinken", US, null, "peace")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void oneSideChoosesWhatItTakesPartInIsBoundByOrSays() {
    assertThat(ids(sides(JP))).containsExactly("both", "meets", "pact", "talks");
    assertThat(ids(sides(US))).containsExactly("calls", "hopes");
    assertThat(ids(sides(CN)))
        .containsExactly("alone", "asks", "both", "calls", "meets", "other", "pact", "talks");
  }

  @Test
  void twoSidesChooseWhatIsBetweenThem() {
    assertThat(ids(sides(CN, JP)))
        .containsExactly("alone", "asks", "both", "meets", "pact", "talks");
    assertThat(ids(sides(CN, US))).containsExactly("calls", "hopes", "other");
    assertThat(ids(sides(JP, US))).isEmpty();
  }

  @Test
  void aPersonIsWholeWordsInAnyOrderWithoutAccents() {
    assertThat(ids(person("yi WANG")))
        .containsExactly("alone", "asks", "both", "meets", "pact", "talks");
    assertThat(ids(person("jean noel"))).containsExactly("calls", "other");
    assertThat(ids(person("Li"))).containsExactly("calls", "other");
    assertThat(ids(person("erdogan"))).containsExactly("hopes");
  }

  @Test
  void aMechanismIsFoundByPartOfItsName() {
    assertThat(ids(mechanism("maritime affairs")))
        .containsExactly("alone", "asks", "both", "meets", "pact", "talks");
    assertThat(ids(mechanism("fisheries"))).isEmpty();
  }

  @Test
  void daysAreThoseOnWhichItHappenedElseThoseOfPublication() {
    assertThat(ids(days(MARCH, MARCH))).containsExactly("alone", "both", "meets");
    assertThat(ids(days(MARCH.plusDays(1), MARCH.plusDays(1))))
        .containsExactly("asks", "pact", "talks");
    assertThat(ids(days(JUNE, null))).containsExactly("calls", "hopes", "other");
    assertThat(ids(days(null, MARCH))).containsExactly("alone", "both", "meets");
  }

  @Test
  void textIsFoundInTheFactAndInItsPassages() {
    assertThat(ids(text("TRADE in  fish"))).containsExactly("alone");
    assertThat(ids(text("passage of alone"))).containsExactly("alone");
    assertThat(ids(text("100%"))).isEmpty();
  }

  @Test
  void reportsAreFilteredLikeWhatTheySay() {
    assertThat(reports(sides(JP))).containsExactly("march");
    assertThat(reports(person("wang"))).containsExactly("march", "june");
    assertThat(reports(text("PASSAGE of hopes"))).containsExactly("june");
    assertThat(reports(mechanism("maritime"))).containsExactly("march");
    assertThat(reports(days(JUNE, JUNE))).containsExactly("june");
  }

  @Test
  void factsComeByDayThenById() {
    assertThat(store.facts(Commitment.class, Filter.EVERYTHING))
        .extracting(kept -> kept.finding().id())
        .containsExactly("alone", "both", "other");
  }

  private Set<String> ids(Filter filter) {
    var ids = new TreeSet<String>();
    for (var kind : Kind.values()) {
      store.facts(kind.type, filter).forEach(kept -> ids.add(kept.finding().id()));
    }
    return ids;
  }

  private List<String> reports(Filter filter) {
    return store.reports(filter).stream()
        .map(report -> report.source().uri().replaceFirst(".*/", ""))
        .toList();
  }

  private void add(String name, LocalDate published, Named... facts) {
    var text = new StringBuilder();
    var all = new ArrayList<Finding<?>>();
    for (var named : facts) {
      int start = text.length();
      text.append("Passage of ").append(named.id).append('.');
      var passage = new Span(start, text.length());
      all.add(
          new Finding<>(named.id, named.fact, List.of(new Finding.Citation(passage, "made-up"))));
      text.append('\n');
    }
    var source = new Report.Source("/" + name, null, published, null, null, "en");
    store.add(
        new Report(source, text.toString()),
        new Findings(all, List.of()),
        Instant.EPOCH,
        "rules-1");
  }

  private record Named(String id, Fact fact) {}

  private static Named found(String id, Fact fact) {
    return new Named(id, fact);
  }

  private static Fact.Participant person(String name, Side side, String... offices) {
    return new Fact.Participant(name, side, List.of(offices));
  }

  private static Commitment commitment(List<Side> by, String action, String engagement) {
    return new Commitment(by, Commitment.Strength.AGREED, action, null, engagement);
  }

  private static Statement statement(
      String speaker, Side side, @Nullable Side target, String content) {
    var targets = target == null ? List.<Side>of() : List.of(target);
    return new Statement(speaker, List.of(side), Statement.Act.URGE, targets, content);
  }

  private static Filter sides(Side... sides) {
    return new Filter(List.of(sides), null, null, null, null, null, null);
  }

  private static Filter person(String person) {
    return new Filter(List.of(), person, null, null, null, null, null);
  }

  private static Filter mechanism(String mechanism) {
    return new Filter(List.of(), null, mechanism, null, null, null, null);
  }

  private static Filter days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new Filter(List.of(), null, null, from, to, null, null);
  }

  private static Filter text(String text) {
    return new Filter(List.of(), null, null, null, null, text, null);
  }
}
