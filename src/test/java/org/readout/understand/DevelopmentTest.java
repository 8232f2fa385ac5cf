package org.readout.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Development.Stage;
import org.readout.model.Finding;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;

/// What has become of things undertaken, as a whole report tells it.
class DevelopmentTest {
  private static final Grammar GRAMMAR = Grammar.load();

  @TestFactory
  Stream<DynamicTest> everySentenceTellsOfItsSubjectAlone() {
    return GRAMMAR.rules().yielding("development").stream()
        .flatMap(rule -> rule.match().stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.text(),
                    () ->
                        assertThat(developments(example.text()))
                            .extracting(Development::subject)
                            .containsExactly(example.means())));
  }

  @Test
  void oneEventToldTwiceIsOneDevelopmentWithItsDay() {
    assertThat(
            developments(
                """
                The hotline between the two navies has been put into operation.
                India and Kenya spoke. The hotline was put into operation on May 16.
                """))
        .extracting(Development::stage, Development::when)
        .containsExactly(tuple(Stage.DELIVERED, Period.of(LocalDate.of(2024, 5, 16))));
  }

  @Test
  void theSidesAreThoseWhoActAndThoseWhomTheWordsName() {
    assertThat(developments("India resumed imports of beef from Kenya."))
        .extracting(Development::sides)
        .containsExactly(List.of(new Side("IN"), new Side("KE")));
  }

  @Test
  void aDayToComeTellsOfNoFact() {
    assertThat(developments("The tax treaty enters into force next month.")).isEmpty();
    assertThat(developments("The tax treaty enters into force today."))
        .extracting(Development::when)
        .containsExactly(Period.of(LocalDate.of(2024, 5, 20)));
  }

  private static List<Development> developments(String text) {
    var source = new Report.Source("test", null, LocalDate.of(2024, 5, 20), null, null, "en");
    return GRAMMAR.findings(new Report(source, text)).of(Development.class).stream()
        .map(Finding::fact)
        .toList();
  }
}
