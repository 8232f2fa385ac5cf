package org.readout.relate.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.data.Table;
import org.readout.data.Table.Row;
import org.readout.model.Side;

class NameTablesTest {
  private static Stream<Row> rows(String name, String... columns) {
    return Table.in("/org/readout/relate/", name, columns).rows().stream();
  }

  static Stream<Row> spellings() {
    return rows("spelling", "sides", "spellings", "example");
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void theTwoNamesOfTheExampleAreOne(Row row) {
    var names = row.cell(2).split(" = ", -1);
    var side = row.cell(0).isEmpty() ? "US" : row.cell(0).split(" ", -1)[0];
    var told = new Told().met("2024-01-02", names[0], side).met("2024-01-02", names[1], side);
    assertThat(told.people()).as("%s", row).hasSize(1);
  }

  static Stream<Row> offices() {
    return rows("office", "office", "holders", "sides", "spellings", "example");
  }

  @ParameterizedTest
  @MethodSource("offices")
  void theExampleIsThatOffice(Row row) {
    var side = row.cell(2).isEmpty() ? "KR" : row.cell(2).split(" ", -1)[0];
    assertThat(new Offices(Told.ATLAS).heldBy(row.cell(4), new Side(side)))
        .as("%s", row)
        .containsExactly(new Office(row.cell(0), row.cell(1).equals("one")));
  }

  static Stream<Row> nobodies() {
    return rows("nobody", "words", "example");
  }

  @ParameterizedTest
  @MethodSource("nobodies")
  void theExampleIsNobody(Row row) {
    assertThat(new NameReader(Told.ATLAS).read(row.cell(1)).what())
        .as("%s", row)
        .isNotIn(NameReader.What.PERSON);
  }

  static Stream<Row> titles() {
    return rows("title", "words", "example");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void theExamplesFirstWordIsNoName(Row row) {
    var first = row.cell(1).split(" ", -1)[0];
    assertThat(new NameReader(Told.ATLAS).read(row.cell(1)).name())
        .as("%s", row)
        .doesNotContain(first);
  }
}
