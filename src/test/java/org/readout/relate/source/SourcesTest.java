package org.readout.relate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.data.Atlas;
import org.readout.data.Table;
import org.readout.data.Table.Row;
import org.readout.model.Decision.Speaks;
import org.readout.model.Decision.Standing;
import org.readout.model.Report;
import org.readout.model.Side;

class SourcesTest {
  private static final Atlas ATLAS = Atlas.load();
  private static final Sources SOURCES = Sources.load(ATLAS, List.of());

  private static Report.Source published(
      String uri, @Nullable String outlet, @Nullable String side) {
    return new Report.Source(uri, null, null, outlet, side == null ? null : new Side(side), "en");
  }

  private static String known(Voice voice) {
    return voice.standing() + " " + voice.side();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mofa.go.jp                                  | OFFICIAL JP
          fmprc.gov.cn                                | OFFICIAL CN
          en.mofa.gov.vn                              | OFFICIAL VN
          mea.gov.in                                  | OFFICIAL IN
          state.gov                                   | OFFICIAL US
          centcom.mil                                 | OFFICIAL US
          gov.uk                                      | OFFICIAL GB
          mfa.ee                                      | OFFICIAL EE
          en.kremlin.ru                               | OFFICIAL RU
          eeas.europa.eu                              | OFFICIAL EU
          eng.spa.gov.sa                              | STATE_MEDIA SA
          english.news.cn                             | STATE_MEDIA CN
          Xinhua                                      | STATE_MEDIA CN
          The Global Times                            | STATE_MEDIA CN
          NHK World                                   | INDEPENDENT null
          asia.nikkei.com                             | INDEPENDENT null
          Reuters                                     | INDEPENDENT null
          Ministry of Foreign Affairs of Japan        | OFFICIAL JP
          Embassy of Japan in China                   | OFFICIAL JP
          Chinese Embassy in Australia                | OFFICIAL CN
          Presidency of the Republic of Korea         | OFFICIAL KR
          The White House                             | OFFICIAL US
          Office of the Prime Minister of New Zealand | OFFICIAL NZ
          Ministry of Foreign Affairs                 | OFFICIAL null
          example.com                                 | null null
          Some Weekly Letter                          | null null
          """)
  void anOutletIsKnownByItsAddressOrName(String outlet, String voice) {
    assertThat(known(SOURCES.of(published("texts/1.txt", outlet, null)))).isEqualTo(voice);
  }

  @Test
  void addressesCountAndNamesOfFilesDoNot() {
    assertThat(known(SOURCES.of(published("https://www.mofa.go.jp/press/1.html", null, null))))
        .isEqualTo("OFFICIAL JP");
    assertThat(known(SOURCES.of(published("/home/me/mofa.go.jp/mofa.go.jp", null, null))))
        .isEqualTo("null null");
  }

  @Test
  void theHeaderKnowsTheSideBetter() {
    assertThat(known(SOURCES.of(published("1.txt", "Ministry of Foreign Affairs", "PE"))))
        .isEqualTo("OFFICIAL PE");
  }

  @Test
  void theLastDecisionCounts() {
    var sources =
        Sources.load(
            ATLAS,
            List.of(
                new Speaks("Xinhua", null, Standing.INDEPENDENT),
                new Speaks("xinhua", new Side("CN"), Standing.OFFICIAL),
                new Speaks("example.com", new Side("FJ"), Standing.STATE_MEDIA)));
    assertThat(known(sources.of(published("1.txt", "Xinhua News Agency", null))))
        .isEqualTo("OFFICIAL CN");
    assertThat(known(sources.of(published("https://news.example.com/1", null, null))))
        .isEqualTo("STATE_MEDIA FJ");
    assertThat(known(sources.of(published("1.txt", "Reuters", null))))
        .isEqualTo("INDEPENDENT null");
  }

  static Stream<Row> outlets() {
    return Table.in(
        "/org/readout/relate/",
        "outlet",
        "name",
        "standing",
        "side",
        "addresses",
        "names",
        "example")
        .rows()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("outlets")
  void theExampleIsThatOutletAndSoAreItsNames(Row row) {
    var side = row.cell(2).isEmpty() ? "null" : row.cell(2);
    var expected = row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_') + " " + side;
    assertThat(known(SOURCES.of(published(row.cell(5), null, null)))).isEqualTo(expected);
    assertThat(SOURCES.of(published("1.txt", row.cell(0), null)).outlet()).isEqualTo(row.cell(0));
    for (var name : row.cell(4).isEmpty() ? new String[0] : row.cell(4).split("; ", -1)) {
      assertThat(SOURCES.of(published("1.txt", name, null)).outlet())
          .as(name)
          .isEqualTo(row.cell(0));
    }
  }

  static Stream<Row> wordings() {
    return Table.in("/org/readout/relate/", "voice", "standing", "words", "example")
        .rows()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void theExampleIsSuchAVoice(Row row) {
    var voice = SOURCES.of(published("1.txt", row.cell(2), null));
    assertThat(voice.standing())
        .isEqualTo(Standing.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
