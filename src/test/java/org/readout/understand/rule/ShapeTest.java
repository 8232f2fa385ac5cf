package org.readout.understand.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readout.data.Table;

class ShapeTest {

  @Test
  void everyShapeStandsInItsExample() {
    var rows = Table.load("shape", "class", "form", "example").rows();
    assertThat(rows).isNotEmpty();
    for (var row : rows) {
      var shape = Shape.load().get(rows.indexOf(row));
      assertThat(Arrays.stream(row.cell(2).toLowerCase(Locale.ROOT).split("[ ?]", -1)))
          .as(row.cell(0))
          .anyMatch(word -> shape.has(word) || shape.has(word.replaceAll("\\W+$", "")));
    }
  }

  @Test
  void aNumberWithThousandsIsNoYear() {
    assertThat(Shape.load())
        .filteredOn(shape -> shape.kind().equals("YEAR"))
        .singleElement()
        .satisfies(
            year -> {
              assertThat(year.has("2014")).isTrue();
              assertThat(year.has("2,014")).isFalse();
              assertThat(year.has("2014s")).isFalse();
            });
  }
}
