package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-05",
        "2024/11/05",
        "2024.11.5",
        "20241105",
        "5 November 2024",
        "5th November, 2024",
        "November 5, 2024",
        "Nov. 5, 2024",
        "5 NOV 2024",
        "05-Nov-2024",
        "05.11.2024",
        "2024-11-05T23:10:00+09:00",
        "Tue, 05 Nov 2024 10:00:00 GMT",
        "2024年11月5日"
      })
  void aDateIsReadInEveryFormThatMeansOneDay(String written) {
    assertThat(WrittenDate.of(written)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/11/2024",
        "2024-13-05",
        "31 April 2024",
        "November 2024",
        "12024-11-051",
        "yesterday",
        ""
      })
  void whatMeansNoDayOrTwoIsNone(String written) {
    assertThat(WrittenDate.of(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "November 5, 2024",
        "Talks in the capital\n\nNovember 5, 2024\n\nThe ministers met.",
        "Published: Tuesday, 5 November 2024, 10:30 a.m.",
        "FOR IMMEDIATE RELEASE 5 November 2024",
        "(2024-11-05)",
        "Washington, D.C., 5 November 2024\n\nThe ministers met.",
        "BEIJING, Nov. 5, 2024 (Wire) -- The ministers met.",
        "NEW DELHI, 5 November 2024 – The ministers met.",
        "Date: 5 November 2024\nVenue: the old library"
      })
  void aDateThatStandsOverTheStoryIsItsDate(String text) {
    assertThat(Dateline.in(text, null)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On November 5, 2024, the ministers met.",
        "The ministers, who last met on 5 November 2024, spoke again.",
        "They will meet again by November 5, 2024",
        "BEIJING, Nov. 5 (Wire) -- The ministers met.",
        "a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng\n\nh\n\n5 November 2024"
      })
  void aDateInsideTheStoryIsNot(String text) {
    assertThat(Dateline.in(text, null)).isEmpty();
  }

  @Test
  void aWiresDateTakesTheYearThatIsKnown() {
    assertThat(Dateline.in("BEIJING, Nov. 5 (Wire) -- The ministers met.", 2024)).contains(DAY);
    assertThat(Dateline.in("TOKYO, 5 November -- The ministers met.", 2024)).contains(DAY);
    assertThat(Dateline.in("On Nov. 5 (Tuesday) the ministers met.", 2024)).isEmpty();
  }
}
