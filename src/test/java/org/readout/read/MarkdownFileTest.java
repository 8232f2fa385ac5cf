package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownFileTest {
  @TempDir Path folder;

  @Test
  void marksGoAndParagraphsStay() {
    var read =
        new Saved(folder)
            .read(
                "note.md",
                """
                ---
                title: "Talks in spring"
                tags: [a, b]
                date: 2023-04-02
                ---
                # Another heading

                The two *sides* met in [the capital](http://x.example)
                and agreed to:

                1. meet again
                2. keep a hotline
                """);
    assertThat(read.report().text())
        .isEqualTo(
            "The two sides met in the capital and agreed to:\n\n1. meet again\n2. keep a hotline");
    assertThat(read.report().source().title()).isEqualTo("Talks in spring");
    assertThat(read.report().source().published()).hasToString("2023-04-02");
  }

  @Test
  void theFirstHeadingIsTheTitleWhereNoneIsGiven() {
    var read = new Saved(folder).read("2023-04-02.md", "# *Spring* talks\n\nThey met.\n");
    assertThat(read.report().source().title()).isEqualTo("Spring talks");
    assertThat(read.report().text()).isEqualTo("They met.");
  }
}
