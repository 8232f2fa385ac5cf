package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Side;

class PlainTextTest {
  private static final String STORY = "The two ministers met and agreed to keep in touch.";

  @TempDir Path folder;

  @Test
  void theHeaderIsReadAndNotKept() {
    var read =
        read(
            """
            title: Talks in the capital
            facts: an almanac
            date: 2024-11-05
            side: JP
            language: en
            outlet: Morning Paper
            url: https://www.paper.example/2024/talks

            \nThe two ministers met and agreed to keep in touch.

            """);
    assertThat(read.report().text()).isEqualTo(STORY);
    var source = read.report().source();
    assertThat(source.uri()).isEqualTo("given/report.txt");
    assertThat(source.title()).isEqualTo("Talks in the capital");
    assertThat(source.published()).hasToString("2024-11-05");
    assertThat(source.outlet()).isEqualTo("Morning Paper");
    assertThat(source.side()).isEqualTo(new Side("JP"));
    assertThat(source.language()).isEqualTo("en");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void theDateMayStandBeforeTheFirstWord() {
    var read = read(" date 2024-11-05 " + STORY);
    assertThat(read.report().text()).isEqualTo(STORY);
    assertThat(read.report().source().published()).hasToString("2024-11-05");
  }

  @Test
  void withoutAnOutletTheHostOfTheAddressIsIt() {
    var read = read("url: https://www.mofa.example/x\ndate: 2024-11-05\n\n" + STORY);
    assertThat(read.report().source().outlet()).isEqualTo("mofa.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 5 May 2020. On that day the ministers met in a village far from the capital.",
        "Date: 5 May 2020\nVenue: the old library\n\nThe ministers met.",
        "Question: Did the ministers meet?\n\nAnswer: They did.",
        "Tokyo: The ministers met.\nThey agreed.",
        "The date 2024-11-05 was agreed."
      })
  void whatOnlyLooksLikeAHeaderIsKept(String text) {
    assertThat(read(text).report().text()).isEqualTo(text);
  }

  @Test
  void anUnknownHeaderLineAmongKnownOnesIsWarnedOf() {
    var read = read("title: Talks\nauthor: someone\ndate: 2024-11-05\n\n" + STORY);
    assertThat(read.report().text()).isEqualTo(STORY);
    assertThat(read.warnings()).containsExactly("header line 'author:' is not known, left out");
  }

  @Test
  void aSideThatIsNoCodeIsWarnedOf() {
    var read = read("date: 2024-11-05\nside: the eastern one\n\n" + STORY);
    assertThat(read.report().source().side()).isNull();
    assertThat(read.warnings()).singleElement().asString().contains("the eastern one");
  }

  @Test
  void anImpossibleDateIsWarnedOfAndLeftOpen() {
    var read = read("date: 2024-02-31\n\n" + STORY);
    assertThat(read.report().source().published()).isNull();
    assertThat(read.warnings())
        .containsExactly(
            "'2024-02-31' is not a date (expected YYYY-MM-DD)",
            "publication date not found; relative dates left open");
  }

  @Test
  void aDateThatMayMeanTwoDaysIsNoDate() {
    assertThat(read("date: 05/11/2024\n\n" + STORY).warnings()).hasSize(2);
  }

  @Test
  void aDateInTheFutureIsKeptAndWarnedOf() {
    var read = read("date: 2031-01-01\n\n" + STORY);
    assertThat(read.report().source().published()).hasToString("2031-01-01");
    assertThat(read.warnings()).containsExactly("published 2031-01-01, which is in the future");
  }

  @Test
  void withoutAnyDateItIsLeftOpen() {
    var read = read(STORY);
    assertThat(read.report().source().published()).isNull();
    assertThat(read.warnings())
        .containsExactly("publication date not found; relative dates left open");
  }

  @Test
  void theFileNamesDateIsTheLastButOneResort() {
    var read = new Saved(folder).read("2024-11-05-talks.txt", STORY);
    assertThat(read.report().source().published()).hasToString("2024-11-05");
    assertThat(read("url: https://x.example/202411/t20241106_1.html\n\n" + STORY).report().source())
        .hasFieldOrPropertyWithValue("published", java.time.LocalDate.of(2024, 11, 6));
  }

  private Reading.Read read(String text) {
    return new Saved(folder).read("report.txt", text);
  }
}
