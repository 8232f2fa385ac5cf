package org.readout.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.Period;
import org.readout.understand.Grammar;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.ProseReader;

class TimeReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 5);

  private final Lexicon lexicon = Lexicon.load();
  private final TimeReader reader = TimeReader.load(Grammar.load().rules(), lexicon);

  private List<When> dates(String text, @Nullable LocalDate published) {
    var sentences =
        new ProseReader.Model()
            .reader().read(text).sentences().stream()
                .map(sentence -> new Marked(sentence, lexicon))
                .toList();
    reader.read(sentences, published);
    return sentences.stream()
        .flatMap(sentence -> sentence.phrases(TimeReader.DATE).stream())
        .map(phrase -> (When) phrase.value())
        .toList();
  }

  private List<Period> held(String text) {
    return dates(text, PUBLISHED).stream().map(When::past).toList();
  }

  private static Period day(int year, int month, int day) {
    return Period.of(LocalDate.of(year, month, day));
  }

  @Test
  void theSameDayIsTheDaySpokenOfLast() {
    assertThat(held("They met on Monday. On the same day, they visited a school."))
        .containsExactly(day(2024, 11, 4), day(2024, 11, 4));
  }

  @Test
  void theSameDayLooksPastAYear() {
    assertThat(held("They met on Monday, as in 1978. That day they visited a school."))
        .containsExactly(day(2024, 11, 4), Period.ofYear(1978), day(2024, 11, 4));
  }

  @Test
  void thatYearIsTheYearSpokenOfLast() {
    assertThat(held("They met in 1999. Trade fell that year."))
        .containsExactly(Period.ofYear(1999), Period.ofYear(1999));
  }

  @Test
  void aDayShortlyAfterADayWithAYearSharesIt() {
    assertThat(held("He arrived on 9 April 2014. On 12 April they met."))
        .containsExactly(day(2014, 4, 9), day(2014, 4, 12));
  }

  @Test
  void aDayLongAfterADayWithAYearIsTheLastOne() {
    assertThat(held("He arrived on 9 April 2014. On 12 October they met."))
        .containsExactly(day(2014, 4, 9), day(2024, 10, 12));
  }

  @Test
  void theDayOfAMonthAloneStandsInTheMonthSpokenOf() {
    assertThat(held("He arrived on 9 April 2014. On the 12th, they met."))
        .containsExactly(day(2014, 4, 9), day(2014, 4, 12));
  }

  @Test
  void withoutAPublicationDateOnlyWhatNamesItsYearIsKnown() {
    assertThat(dates("They met yesterday, on 9 April and on 9 April 2014.", null))
        .extracting(When::future)
        .containsExactly(Period.UNKNOWN, Period.UNKNOWN, day(2014, 4, 9));
  }

  @Test
  void aReportOfTheLastDayOfAVisitDatesTheWholeVisit() {
    assertThat(dates("She is here from 4 to 6 November.", PUBLISHED))
        .containsExactly(
            new When(
                new Period(LocalDate.of(2024, 11, 4), LocalDate.of(2024, 11, 6)),
                new Period(LocalDate.of(2024, 11, 4), LocalDate.of(2024, 11, 6)),
                When.Sort.SPAN,
                false));
  }

  @Test
  void aVeryLongSentenceIsReadInBoundedTime() {
    String text = "by the end of May 2020 to ".repeat(2_000) + "now.";
    assertThat(held(text).size()).isEqualTo(2_000);
  }
}
