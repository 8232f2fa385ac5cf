package org.readout.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class SurroundingsTest {
  private static final String TEXT =
      "First.\nThey met in Oslo. They agreed to talk. All left.\nLast.";

  private static Span of(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void thePassageIsMarkedInItsParagraph() {
    assertThat(Surroundings.lines(TEXT, of(TEXT, "They agreed to talk."), Style.PLAIN, 80))
        .containsExactly("They met in Oslo. »They agreed to talk.« All left.");
  }

  @Test
  void aPassageOverManyLinesIsBoldOnEach() {
    assertThat(Surroundings.lines(TEXT, of(TEXT, "They agreed to talk."), Style.ANSI, 26))
        .containsExactly(
            "They met in Oslo. \u001b[1m»They\u001b[0m",
            "\u001b[1magreed to talk.«\u001b[0m All left.");
  }

  @Test
  void marksInTheTextAreNotTakenForOurs() {
    var text = "He said »no« and left.";
    assertThat(Surroundings.lines(text, of(text, "left"), Style.ANSI, 80))
        .containsExactly("He said »no« and \u001b[1m»left«\u001b[0m.");
  }

  @Test
  void ofALongParagraphOnlyWhatIsNearIsShown() {
    var text = "before ".repeat(200) + "here" + " after".repeat(200);
    var lines = String.join(" ", Surroundings.lines(text, of(text, "here"), Style.PLAIN, 80));
    assertThat(lines).startsWith("… before").contains("»here«").endsWith("after …");
    assertThat(lines.length()).isBetween(700, 900);
  }

  @Test
  void aPassageAtTheVeryEndsIsWhole() {
    assertThat(Surroundings.lines(TEXT, new Span(0, TEXT.length()), Style.PLAIN, 99))
        .containsExactly("»First. They met in Oslo. They agreed to talk. All left. Last.«");
  }
}
