package org.readout.understand.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.data.Table;

class TablesTest {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  @Test
  void everyMemberOfTheUnitedNationsHasACapitalOrIsOne() {
    var capitals = codes("capital", "city");
    var nationalities = codes("nationality", "adjective");
    assertThat(capitals).hasSizeGreaterThan(180);
    assertThat(nationalities).hasSizeGreaterThan(180);
    for (String code : nationalities) {
      assertThat(code.equals("XK") || CODES.contains(code)).as(code).isTrue();
    }
  }

  private static Set<String> codes(String table, String column) {
    var codes = new java.util.TreeSet<String>();
    Table.load(table, "code", column).rows().forEach(row -> codes.add(row.cell(0)));
    return codes;
  }

  @Test
  void anAdjectiveAndACapitalNameOneCountry() {
    for (var table : List.of(List.of("nationality", "adjective"), List.of("capital", "city"))) {
      var seen = new ArrayList<String>();
      for (var row : Table.load(table.get(0), "code", table.get(1)).rows()) {
        assertThat(seen).as(row.file() + ":" + row.line()).doesNotContain(row.cell(1));
        seen.add(row.cell(1));
      }
    }
  }

  @Test
  void everyCountryIsKnownByItsEnglishName() {
    var names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    for (String code : List.of("AT", "CI", "CZ", "GB", "KP", "KR", "LA", "MM", "TR", "US", "VA")) {
      String name = names.regionDisplayName(code).replaceAll(" \\(.*", "");
      var read = ReadActors.of(name + " agreed to help. Peru saw it.");
      assertThat(read.actors("PARTY").getFirst()).as(name).endsWith("[" + code + "]");
    }
  }

  @Test
  void exampleOfOfficesHoldTheirWords() {
    for (var row : Table.load("office", "class", "words", "example").rows()) {
      List<String> words = List.of(row.cell(1).toLowerCase(Locale.ROOT).split(" ", -1));
      List<String> example =
          List.of(row.cell(2).toLowerCase(Locale.ROOT).replaceAll("[.,]", "").split(" ", -1));
      assertThat(example).as(row.file() + ":" + row.line()).containsAnyElementsOf(words);
    }
  }

  @Test
  void examplesOfNamesHoldTheNames() {
    for (String table : List.of("media", "region")) {
      for (var row : Table.load(table, "name", "example").rows()) {
        assertThat(row.cell(1))
            .as(row.file() + ":" + row.line())
            .contains(row.cell(0).replaceAll("^The ", ""));
      }
    }
  }
}
