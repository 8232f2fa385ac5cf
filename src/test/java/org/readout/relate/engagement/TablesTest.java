package org.readout.relate.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.data.Atlas;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;

/// Every row of the tables does what its example shows.
class TablesTest {
  private static final Atlas ATLAS = Atlas.load();

  @Test
  void eachLevelIsThatOfItsExample() {
    var rows = Wording.table("office-level", "level", "words", "example").rows();
    assertThat(rows).isNotEmpty();
    var offices = new Offices(ATLAS);
    for (var row : rows) {
      assertThat(offices.of(row.cell(2)).map(Rank::level))
          .as(row.file() + ":" + row.line())
          .contains(Rank.Level.valueOf(row.cell(0)));
    }
  }

  @Test
  void eachFieldIsAmongThoseOfItsExample() {
    var rows = Wording.table("office-field", "field", "words", "example").rows();
    assertThat(rows).isNotEmpty();
    var offices = new Offices(ATLAS);
    for (var row : rows) {
      assertThat(offices.of(row.cell(2)).orElseThrow().fields())
          .as(row.file() + ":" + row.line())
          .contains(row.cell(0));
    }
  }

  @Test
  void noExampleOfAGroupIsAPerson() {
    var rows = Wording.table("group-word", "class", "words", "example").rows();
    assertThat(rows).isNotEmpty();
    var casting = new Casting(ATLAS);
    for (var row : rows) {
      var group = new Participant(row.cell(2), new Side("NO"), java.util.List.of());
      assertThat(casting.of(group).kind())
          .as(row.file() + ":" + row.line())
          .isEqualTo(Attendee.Kind.valueOf(row.cell(0)));
    }
  }

  @Test
  void noExampleOfFillersHasWordsOfItsOwn() {
    var rows = Wording.table("mechanism-filler", "words", "example").rows();
    assertThat(rows).isNotEmpty();
    var arrangement = new Arrangement(ATLAS);
    for (var row : rows) {
      assertThat(arrangement.words(row.cell(1))).as(row.file() + ":" + row.line()).isEmpty();
    }
  }

  @Test
  void namesAreOneInAnyOrderCaseAndSpelling() {
    assertThat(alike("TRAN Van Minh", "Van Minh Trần")).isTrue();
    assertThat(alike("Lee Jae Myung", "Lee Jae-myung")).isTrue();
    assertThat(alike("Volodymyr Zelensky", "Zelenskyy")).isTrue();
    assertThat(alike("Joseph R. Biden, Jr.", "Joseph Biden")).isTrue();
    assertThat(alike("Kishi Nobuo", "Kishida Fumio")).isFalse();
    assertThat(alike("Li Qiang", "Li Keqiang")).isFalse();
    assertThat(alike("Mutale Banda", "Chipo Banda")).isFalse();
  }

  private static boolean alike(String one, String other) {
    return Names.alike(Names.words(one), Names.words(other));
  }
}
