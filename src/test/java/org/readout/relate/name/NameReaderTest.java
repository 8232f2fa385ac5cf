package org.readout.relate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.data.Atlas;
import org.readout.data.Table;
import org.readout.relate.name.Name.Trait;

class NameReaderTest {
  private static final Atlas ATLAS = Atlas.load();
  private static final NameReader MECHANISMS = NameReader.ofMechanisms(ATLAS);
  private static final NameReader INSTRUMENTS = NameReader.ofInstruments(ATLAS);

  static Stream<Table.Row> mechanismWords() {
    return rows("mechanism-word");
  }

  static Stream<Table.Row> instrumentWords() {
    return rows("instrument-word");
  }

  static Stream<Table.Row> places() {
    return rows("place");
  }

  private static Stream<Table.Row> rows(String table) {
    return Table.in(Vocabulary.FOLDER, table, "role", "form", "means", "example").rows().stream();
  }

  @ParameterizedTest
  @MethodSource({"mechanismWords", "places"})
  void everyWordOfMechanismsDoesWhatItsRowSays(Table.Row row) {
    check(row, MECHANISMS);
  }

  @ParameterizedTest
  @MethodSource({"instrumentWords", "places"})
  void everyWordOfInstrumentsDoesWhatItsRowSays(Table.Row row) {
    check(row, INSTRUMENTS);
  }

  private static void check(Table.Row row, NameReader reader) {
    var form = row.cell(1);
    var means = row.cell(2);
    assertThat(row.cell(3).toLowerCase(Locale.ROOT)).contains(form.toLowerCase(Locale.ROOT));
    var name = reader.read(row.cell(3));
    assertThat(name.sides()).as("sides in " + row.cell(3)).isEmpty();
    switch (Vocabulary.Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT))) {
      case KIND -> assertThat(name.kind()).isEqualTo(means);
      case SOLE -> {
        assertThat(name.kind()).isEqualTo(means);
        assertThat(name.is(Trait.SOLE)).isTrue();
      }
      case VAGUE -> assertThat(reader.read("the " + form).kind()).isEqualTo(means);
      case WORD, COMMON, NUMBER, TOWN, REGION -> assertThat(name.words()).contains(means);
      case MONTH -> assertThat(name.figures()).contains(means);
      case PARTIES -> assertThat(name.parties()).isEqualTo(Integer.parseInt(means));
      case DROP -> assertThat(name.words()).doesNotContainAnyElementsOf(Tokens.stems(form));
    }
  }

  @Test
  void sidesInANameAreParted() {
    var name = MECHANISMS.read("the sixth Iceland-Norway High-Level Fisheries Dialogue (HLFD)");
    assertThat(name.sides()).isEqualTo(Telling.sides("IS", "NO"));
    assertThat(name.words()).containsExactly("fishery");
    assertThat(name.kind()).isEqualTo("dialogue");
    assertThat(name.shortForms()).containsExactly("hlfd");
  }

  @Test
  void whatADialogueIsAboutIsNoSideOfIt() {
    var name = MECHANISMS.read("Canada-Mexico Dialogue on Russia");
    assertThat(name.sides()).isEqualTo(Telling.sides("CA", "MX"));
    assertThat(name.words()).containsExactly("ru");
  }

  @Test
  void aCityIsNoSideInAName() {
    assertThat(INSTRUMENTS.read("Paris Agreement").sides()).isEmpty();
    assertThat(INSTRUMENTS.read("Paris Agreement").is(Trait.DEFINITE)).isTrue();
    assertThat(INSTRUMENTS.read("Agreement on the South China Sea").sides()).isEmpty();
  }

  @Test
  void bracketsWithinANameStandForAPartOfIt() {
    assertThat(INSTRUMENTS.read("Artificial Intelligence (AI) Roadmap").shortForms()).isEmpty();
    assertThat(INSTRUMENTS.read("Pacific Trade Partnership (PTP) Agreement").shortForms())
        .containsExactly("ptp");
  }

  @Test
  void aDescriptionIsNoTitle() {
    assertThat(INSTRUMENTS.read("ceasefire and prisoner deal").is(Trait.DEFINITE)).isFalse();
    assertThat(INSTRUMENTS.read("Treaty of Peace and Friendship").is(Trait.DEFINITE)).isFalse();
    assertThat(INSTRUMENTS.read("Artemis Accords").is(Trait.DEFINITE)).isTrue();
  }

  @Test
  void wordsOfManyFormsAreOne() {
    for (var name : new String[] {"2+2", "“2+2”", "Foreign and Defence Ministers' Meeting"}) {
      assertThat(MECHANISMS.read(name).kind()).as(name).isEqualTo("2+2");
      assertThat(MECHANISMS.read(name).words()).as(name).isEmpty();
    }
  }
}
