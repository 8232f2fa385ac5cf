package org.readout.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.show.Column.Place;

class ListingTest {
  private record Row(String id, String words, String other) {}

  private static final Listing<Row> LISTING =
      new Listing<>(
          List.of(
              new Column<>("id", Place.NARROW, Row::id),
              new Column<>("full_id", Place.CSV, row -> row.id() + row.id()),
              new Column<>("words", Place.WRAPPED, Row::words),
              new Column<>("other", Place.WRAPPED, Row::other)));

  @Test
  void columnsAreAsWideAsTheirValues() {
    var rows = List.of(new Row("1", "one two", "x"), new Row("22", "three", "yy"));
    assertThat(LISTING.table(rows, 40, Style.PLAIN))
        .containsExactly("ID  WORDS    OTHER", "1   one two  x", "22  three    yy");
  }

  @Test
  void longValuesAreWrappedAndNothingIsCut() {
    var rows = List.of(new Row("1", "one two three four five six", "seven eight nine ten eleven"));
    assertThat(LISTING.table(rows, 32, Style.PLAIN))
        .containsExactly(
            "ID  WORDS          OTHER",
            "1   one two three  seven eight",
            "    four five six  nine ten",
            "                   eleven");
  }

  @Test
  void aColumnWithoutValuesIsLeftOut() {
    assertThat(LISTING.table(List.of(new Row("1", "", "x")), 40, Style.PLAIN))
        .containsExactly("ID  OTHER", "1   x");
  }

  @Test
  void wideCharactersTakeTwoCells() {
    var rows = List.of(new Row("1", "王毅", "x"), new Row("2", "Wang", "y"), new Row("3", "é́", "z"));
    assertThat(LISTING.table(rows, 40, Style.PLAIN))
        .containsExactly("ID  WORDS  OTHER", "1   王毅   x", "2   Wang   y", "3   é́      z");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 45, 100})
  void noLineIsWiderThanTheTerminal(int width) {
    var row = new Row("id", "王毅与日本外相通电话".repeat(9), "averyverylongword".repeat(12));
    var lines = LISTING.table(List.of(row), width, Style.PLAIN, _ -> List.of("note ".repeat(30)));
    assertThat(lines).isNotEmpty().allMatch(line -> Cells.width(line) <= width);
    assertThat(String.join("", lines).replaceAll("[^a-z]", "")).contains("averyvery");
  }

  @Test
  void aTerminalTooNarrowForColumnsGetsBlocks() {
    var rows = List.of(new Row("1", "one two three four", "five six seven eight"));
    assertThat(LISTING.table(rows, 22, Style.PLAIN))
        .containsExactly(
            "ID     1",
            "WORDS  one two three",
            "       four",
            "OTHER  five six seven",
            "       eight",
            "");
  }

  @Test
  void csvQuotesWhatItMustAndDisarmsFormulas() {
    assertThat(LISTING.csvHead()).isEqualTo("id,full_id,words,other");
    assertThat(LISTING.csv(new Row("1", "a, \"b\"", "two\nlines")))
        .isEqualTo("1,11,\"a, \"\"b\"\"\",\"two\nlines\"");
    assertThat(LISTING.csv(new Row("1", "=cmd()", "-1+2"))).isEqualTo("1,11,'=cmd(),'-1+2");
    assertThat(LISTING.csv(new Row("1", "-12", "-"))).isEqualTo("1,11,-12,'-");
    assertThat(LISTING.csv(new Row("1", "@x", "a\u001b[2J\u202e"))).isEqualTo("1,11,'@x,a�[2J�");
  }

  @Test
  void whatATerminalWouldActOnIsReplaced() {
    var rows = List.of(new Row("1", "a\u001b[31mb\r\nc\u009bd\u202ee", "x"));
    assertThat(LISTING.table(rows, 60, Style.PLAIN).getLast()).isEqualTo("1   a�[31mb c�d�e  x");
  }
}
