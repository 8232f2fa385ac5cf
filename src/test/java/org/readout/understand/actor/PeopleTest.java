package org.readout.understand.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest {
  @Test
  void officesBeforeAndAfterTheNameAreThePersons() {
    var read =
        ReadActors.of(
            "Thai Foreign Minister Anan Suksai met Karl Lindqvist, special adviser to the Swedish"
                + " Cabinet and secretary-general of Sweden's National Security Secretariat.");
    assertThat(read.people())
        .containsExactly(
            "Anan Suksai TH Foreign Minister",
            "Karl Lindqvist SE special adviser to the Swedish Cabinet; secretary-general of"
                + " Sweden's National Security Secretariat");
  }

  @Test
  void twoOfficesBeforeOneNameAreOnePersons() {
    var read = ReadActors.of("Chinese State Councilor and Foreign Minister Zhou Min arrived.");
    assertThat(read.people()).containsExactly("Zhou Min CN State Councilor; Foreign Minister");
  }

  @Test
  void aPersonIsCalledByTheFullestName() {
    var read =
        ReadActors.of(
            "President Mendes spoke. Mr. Mendes said that he would visit Oslo.",
            "President Paulo Mendes of Brazil speaks",
            "text");
    assertThat(read.actors("PARTY"))
        .containsExactly(
            "President Mendes: Paulo Mendes [BR]",
            "Mr. Mendes: Paulo Mendes [BR]",
            "he: Paulo Mendes [BR]");
  }

  @Test
  void familyNamesStandFirstOrLastOrInCapitals() {
    var read =
        ReadActors.of(
            "Mr. TANABE Koji, Minister for Foreign Affairs of Japan, received H.E. Mr. Tran Van"
                + " Binh, Minister of Foreign Affairs of the Socialist Republic of Viet Nam."
                + " Minister Tanabe welcomed Minister Binh.");
    assertThat(read.actors("PARTY"))
        .containsExactly(
            "Mr. TANABE Koji: TANABE Koji [JP]",
            "H.E. Mr. Tran Van Binh: Tran Van Binh [VN]",
            "Minister Tanabe: TANABE Koji [JP]",
            "Minister Binh: Tran Van Binh [VN]");
    assertThat(read.people().getFirst()).isEqualTo("TANABE Koji JP Minister for Foreign Affairs");
  }

  @Test
  void aCounterpartHoldsTheSameOfficeAtTheOtherSide() {
    var read =
        ReadActors.of(
            "Indian Defence Minister Arjun Nair and his French counterpart, Luc Moreau, agreed.");
    assertThat(read.people())
        .containsExactly("Arjun Nair IN Defence Minister", "Luc Moreau FR Defence Minister");
    assertThat(read.words("APPOSITION")).containsExactly(", Luc Moreau,");
  }

  @Test
  void aLongTitleEndsWhereTheNameBegins() {
    var read =
        ReadActors.of(
            "Chairman of the China International Development Cooperation Agency Luo Hui met Under"
                + " Secretary of State for Economic Growth, Energy, and the Environment Mary J."
                + " Stone of the United States.");
    assertThat(read.people())
        .containsExactly(
            "Luo Hui CN Chairman of the China International Development Cooperation Agency",
            "Mary J. Stone US Under Secretary of State for Economic Growth, Energy, and the"
                + " Environment");
  }

  @Test
  void initialsAndLettersAfterANameDoNotCutTheSentence() {
    var read =
        ReadActors.of(
            "The talks were led by the Hon. Pedro C. Ramos Jr., Secretary of National Defense of the"
                + " Philippines. The Minister, the Hon Ann Bell MP, replied.",
            null,
            "https://www.minister.gov.au/page");
    assertThat(read.prose().sentences()).hasSize(2);
    assertThat(read.people())
        .containsExactly(
            "Pedro C. Ramos Jr. PH Secretary of National Defense", "Ann Bell AU Minister");
  }

  @Test
  void treatiesCompaniesAndMonthsAreNoPersons() {
    var read =
        ReadActors.of(
            "The Paris Agreement entered into force in May. Sakura Motors welcomed it. During"
                + " Tuesday's session the Jakarta Forum discussed the Taiwan Strait.");
    assertThat(read.people()).isEmpty();
  }

  @Test
  void aCommonWordMayBeAFamilyName() {
    var read =
        ReadActors.of(
            "Chinese Vice Premier He Qing and General Secretary To Long of Vietnam talked. He Qing"
                + " said he was pleased.");
    assertThat(read.people())
        .containsExactly("He Qing CN Vice Premier", "To Long VN General Secretary");
    assertThat(read.actors("PARTY")).endsWith("He Qing: He Qing [CN]", "he: He Qing [CN]");
  }

  @Test
  void severalNamesMayShareOneOffice() {
    var read = ReadActors.of("Presidents Alvarez of Chile and Moreau of France met.");
    assertThat(read.people()).containsExactly("Alvarez CL President", "Moreau FR President");
  }
}
