package org.readout.understand.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.data.Table;

class LexiconTest {
  private static Set<String> classes(String table) {
    return Table.load(table, "class", "form", "example").rows().stream()
        .map(row -> row.cell(0))
        .collect(Collectors.toSet());
  }

  @Test
  void noOtherTableAddsToTheClassesOfDates() {
    List<String> others =
        Rules.index("lexicon").stream().filter(name -> !name.equals("date")).toList();
    assertThat(others).isNotEmpty();
    var dates = new HashSet<String>(classes("date"));
    dates.addAll(classes("shape"));
    for (String other : others) {
      assertThat(classes(other)).as(other + ".tsv").doesNotContainAnyElementsOf(dates);
    }
  }

  @Test
  void everyWordOfADateStandsInItsExample() {
    for (var row : Table.load("date", "class", "form", "example").rows()) {
      assertThat(Stream.of(row.cell(2)))
          .as("line %d", row.line())
          .allMatch(example -> example.toLowerCase(Locale.ROOT).contains(row.cell(1)));
    }
  }
}
