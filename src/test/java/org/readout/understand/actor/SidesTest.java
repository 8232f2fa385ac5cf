package org.readout.understand.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.data.Table;
import org.readout.model.Side;

class SidesTest {
  @Test
  void sidesAreKnownByNameCapitalAndSeat() {
    var read =
        ReadActors.of(
            "The Republic of Korea and Viet Nam agreed. Tokyo lodged a protest. The White House"
                + " replied. The European Union urged the DPRK to stop.");
    assertThat(read.actors("PARTY"))
        .containsExactly(
            "The Republic of Korea and Viet Nam: JOINT [KR, VN]",
            "Tokyo: STATE [JP]",
            "The White House: STATE [US]",
            "The European Union: STATE [EU]",
            "the DPRK: STATE [KP]");
    assertThat(read.words("MEMBER")).containsExactly("The Republic of Korea", "Viet Nam");
  }

  @Test
  void compoundsNameTheirSidesInOrder() {
    var read =
        ReadActors.of("Japan-U.S.-ROK talks and Sino-French ties and U.S.-South Korea trade.");
    assertThat(read.values("NATION"))
        .contains(
            List.of(new Side("JP"), new Side("US"), new Side("KR")),
            List.of(new Side("CN"), new Side("FR")),
            List.of(new Side("US"), new Side("KR")));
  }

  @Test
  void aPlaceIsNoParty() {
    var read =
        ReadActors.of(
            "They met in Lima, Peru, at Laguna Presidential Palace, and later visited South America.");
    assertThat(read.values("PLACE"))
        .containsExactly("Lima", "Laguna Presidential Palace", "South America");
    assertThat(read.actors("PARTY")).hasSize(1);
  }

  @Test
  void aSideThatOnlyTellsWhatKindIsNoParty() {
    var read = ReadActors.of("The US sanctions and the Taiwan question and the Minsk agreements.");
    assertThat(read.actors("PARTY")).isEmpty();
  }

  @Test
  void bodiesAndCompaniesTakeTheSideOfTheirCountry() {
    var read =
        ReadActors.of(
            "South Korea's foreign ministry and officials in Oslo spoke to a delegation from the"
                + " Japan Association of Corporate Executives and to Indian enterprises.");
    assertThat(read.actors("PARTY"))
        .containsExactly(
            "South Korea's foreign ministry and officials in Oslo: JOINT [KR, NO]",
            "a delegation from the Japan Association of Corporate Executives: BODY [JP]",
            "Indian enterprises: BODY [IN]");
  }

  @Test
  void mediaAndObserversAreSources() {
    var read = ReadActors.of("Observers said so. Japanese media reported it, as did Reuters.");
    assertThat(read.values("PARTY"))
        .allSatisfy(v -> assertThat(((Actor) v).kind()).isEqualTo(Actor.Kind.SOURCE));
    assertThat(read.words("PARTY")).containsExactly("Observers", "Japanese media", "Reuters");
  }

  @Test
  void anOfficeWithoutACountryBelongsToThePage() {
    var read =
        ReadActors.of(
            "Foreign Minister Lin Hao met Greek Foreign Minister Nikos Pappas.",
            null,
            "https://www.mofa.gov.cn/talks");
    assertThat(read.people())
        .containsExactly("Lin Hao CN Foreign Minister", "Nikos Pappas GR Foreign Minister");
  }

  @Test
  void anOfficeWithoutACountryBelongsToTheSideThatIsNotMarked() {
    var read =
        ReadActors.of(
            "Foreign Minister Ardit Hoxha met Greek Foreign Minister Nikos Pappas in Tirana."
                + " Albania-Greece trade is growing, Hoxha said.");
    assertThat(read.people().getFirst()).isEqualTo("Ardit Hoxha AL Foreign Minister");
  }

  @Test
  void aDelegationsLeaderIsOfItsSide() {
    var read =
        ReadActors.of(
            "The Kenyan delegation, led by Deputy Director Jane Wambui, met the Secretary.",
            null,
            "https://www.state.gov/x");
    assertThat(read.people()).containsExactly("Jane Wambui KE Deputy Director");
  }

  @Test
  void thePageTellsWhoSpeaks() {
    assertThat(
            ReadActors.of(
                    "We wish the people of Kenya well.", "Kenya's day", "https://www.state.gov/x")
                .actors("PARTY"))
        .first()
        .isEqualTo("We: STATE [US]");
    assertThat(ReadActors.of("They met.").cast().voice()).isEqualTo(Optional.empty());
  }

  @Test
  void theWellKnownActForTheirOwnSideWhereTheReportLeavesItOpen() {
    var read =
        ReadActors.of(
            "Brazilian President Ana Lima met with Vladimir Putin in Brasilia on Monday.");
    assertThat(read.actors("PARTY")).anyMatch(it -> it.contains("Putin") && it.contains("RU"));
  }

  @Test
  void everyWellKnownNameIsOfOneSide() {
    var known = WellKnown.load();
    for (var row : Table.load("well-known", "side", "names", "alone").rows()) {
      for (String name : row.cell(1).split("\\|", -1)) {
        if (Person.words(name).size() > 1) {
          assertThat(known.side(Person.words(name))).as(name).isEqualTo(new Side(row.cell(0)));
        }
      }
    }
  }
}
