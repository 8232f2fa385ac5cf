package org.readout.relate.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.data.Table;
import org.readout.model.Related.Step.Event;

/// Every row of the tables of undertakings says what its example shows.
class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.load();

  @Test
  void everyObjectIsFoundInItsExample() {
    var wrong = new ArrayList<String>();
    var table = Table.in(Vocabulary.FOLDER, "same-object", "object", "told", "phrase", "example");
    for (var row : table.rows()) {
      assertThat(row.cell(1)).isIn("thing", "formula", "word");
      var example = Stem.all(vocabulary.placesJoined(row.cell(3)));
      if (!String.join(" ", example).contains(String.join(" ", Stem.all(row.cell(2))))) {
        wrong.add(row.file() + ":" + row.line() + ": its example has no " + row.cell(2));
      }
    }
    assertThat(table.rows()).hasSizeGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyActIsFoundInItsExample() {
    var table = Table.in(Vocabulary.FOLDER, "act", "act", "words", "example");
    assertThat(table.rows()).isNotEmpty();
    for (var row : table.rows()) {
      var found =
          vocabulary.acts.cut(Stem.all(row.cell(2))).stream()
              .flatMap(piece -> piece.meaning().stream())
              .toList();
      assertThat(found).as(row.file() + ":" + row.line()).contains(row.cell(0));
    }
  }

  @Test
  void thePairsOfActsAreOfKnownActs() {
    var acts = new ArrayList<String>(List.of(Vocabulary.GENERAL));
    Table.in(Vocabulary.FOLDER, "act", "act", "words", "example")
        .rows()
        .forEach(row -> acts.add(row.cell(0)));
    var table = Table.in(Vocabulary.FOLDER, "compatible-act", "act", "other", "where", "example");
    assertThat(table.rows()).isNotEmpty();
    for (var row : table.rows()) {
      assertThat(acts).contains(row.cell(0), row.cell(1));
      assertThat(row.cell(2)).isIn("always", "same thing");
    }
  }

  @Test
  void everyWeightIsBetweenNothingAndOne() {
    var table = Table.in(Vocabulary.FOLDER, "common-word", "weight", "words", "example");
    assertThat(table.rows()).isNotEmpty();
    for (var row : table.rows()) {
      assertThat(Double.parseDouble(row.cell(0))).isBetween(0.0, 1.0);
      assertThat(row.cell(2)).isNotBlank();
    }
  }

  @Test
  void everyEventHeardOfIsFoundInItsExample() {
    var table = Table.in(Vocabulary.FOLDER, "heard-of", "event", "words", "example");
    assertThat(table.rows()).isNotEmpty();
    for (var row : table.rows()) {
      var event = Event.valueOf(row.cell(0));
      assertThat(vocabulary.tells(event, row.cell(2))).as(row.cell(2)).isTrue();
    }
  }

  @Test
  void everyPlaceStandsInItsExample() {
    var table = Table.in(Vocabulary.FOLDER, "place-name", "name", "example");
    assertThat(table.rows()).isNotEmpty();
    for (var row : table.rows()) {
      assertThat(row.cell(1)).contains(row.cell(0));
    }
  }
}
