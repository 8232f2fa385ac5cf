package org.readout.understand.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceTest {
  private static final String TALKS =
      "Chinese Foreign Minister Zhou Min held talks with Japanese Foreign Minister Kenta Mori. ";

  @Test
  void groupsMeanThePersonsAndSidesOfTheTalks() {
    var read =
        ReadActors.of(
            TALKS
                + "The two foreign ministers exchanged views. Both sides agreed on trade. They will"
                + " meet again.");
    assertThat(read.actors("PARTY").subList(2, 5))
        .containsExactly(
            "The two foreign ministers: Zhou Min + Kenta Mori [CN, JP]",
            "Both sides: JOINT [CN, JP]",
            "They: JOINT [CN, JP]");
  }

  @Test
  void aSurnameAndAPronounMeanWhomTheSentenceIsAbout() {
    var read =
        ReadActors.of(TALKS + "Mori told Zhou that trade was growing. He called on China to help.");
    assertThat(read.actors("PARTY").subList(2, 5))
        .containsExactly("Mori: Kenta Mori [JP]", "Zhou: Zhou Min [CN]", "He: Kenta Mori [JP]");
  }

  @Test
  void theSpeakerAfterTheWordsIsMeantByHe() {
    var read =
        ReadActors.of(TALKS + "Trade with Peru is growing, Zhou said. It will last, he added.");
    assertThat(read.actors("PARTY")).last().isEqualTo("he: Zhou Min [CN]");
  }

  @Test
  void womenAreNotMeantByHe() {
    var read =
        ReadActors.of(
            "Mr. Paul Stern, Foreign Minister of Austria, met Ms. Ana Lima, Foreign Minister of"
                + " Portugal. She welcomed him. He thanked her.");
    assertThat(read.actors("PARTY").subList(2, 5))
        .containsExactly("She: Ana Lima [PT]", "him: Paul Stern [AT]", "He: Paul Stern [AT]");
  }

  @Test
  void anOfficeMeansItsHolder() {
    var read =
        ReadActors.of(
            "Prime Minister Liv Dahl of Norway met President Otto Kern of Austria. The Austrian"
                + " President thanked the Prime Minister. The leaders agreed to meet again.");
    assertThat(read.actors("PARTY").subList(2, 5))
        .containsExactly(
            "The Austrian President: Otto Kern [AT]",
            "the Prime Minister: Liv Dahl [NO]",
            "The leaders: Otto Kern + Liv Dahl [AT, NO]");
  }

  @Test
  void coordinatedPersonsAreOnePartyWithMembers() {
    var read = ReadActors.of(TALKS + "Zhou and Mori agreed.");
    assertThat(read.words("PARTY")).last().isEqualTo("Zhou and Mori");
    assertThat(read.actors("MEMBER"))
        .containsExactly("Zhou: Zhou Min [CN]", "Mori: Kenta Mori [JP]");
  }

  @Test
  void aTurnTellsWhoIIs() {
    var read =
        ReadActors.of(
            "President of Chile Juan Rojas: I am glad to see you.\n\nWe trade a lot.\n\n"
                + "President of Fiji Sam Vuli: I thank you.");
    assertThat(read.words("LABEL"))
        .containsExactly("President of Chile Juan Rojas:", "President of Fiji Sam Vuli:");
    assertThat(read.actors("PARTY"))
        .contains("I: Juan Rojas [CL]", "We: Juan Rojas [CL]", "I: Sam Vuli [FJ]");
  }

  @Test
  void theSpokespersonAnswersInATranscript() {
    var read =
        ReadActors.of(
            "Q: What about the visit of Indian Prime Minister Ravi Rao?\n\n"
                + "A: We hope that Premier Lin Hao and the Prime Minister will agree. China and"
                + " India are neighbours.",
            "Zhang Wei's press conference of May 3, 2020",
            "text");
    assertThat(read.cast().voice().map(Actor::name)).contains("Zhang Wei");
    assertThat(read.actors("PARTY")).contains("We: Zhang Wei [CN]");
  }

  @Test
  void thoseWhoSignAJointStatementAreWe() {
    var read =
        ReadActors.of(
            "We, Otto Kern, President of Austria, and Liv Dahl, Prime Minister of Norway, met today."
                + " We will cooperate.");
    assertThat(read.actors("PARTY")).last().isEqualTo("We: Otto Kern + Liv Dahl [AT, NO]");
  }

  @Test
  void itMeansASideOnlyWhereThatIsTheSubject() {
    assertThat(ReadActors.of("Japan said it hopes for talks.").actors("PARTY"))
        .containsExactly("Japan: STATE [JP]", "it: STATE [JP]");
    assertThat(
            ReadActors.of("The dialogue with Japan was good. It allowed more trade.")
                .words("PARTY"))
        .containsExactly("Japan");
  }
}
