package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// Whatever lies in a file, reading it gives a report or a reason, and a kept text stays as it is.
///
/// Inputs are random from the repetition's number, which stands in the name of a failed test.
class AnyFileTest {
  private static final int TRIES = 100;
  private static final List<String> NAMES =
      List.of("a", "a.txt", "a.html", "a.md", "a.pdf", "a.docx", "2024-11-05.txt");
  private static final List<String> BEGINNINGS =
      List.of(
          "%PDF-1.7\n",
          "PK\u0003\u0004",
          "<html><body><p>",
          "\u00ff\u00fe",
          "\u00fe\u00ff",
          "\u00ef\u00bb\u00bf",
          "date: 2024-11-05\n\n",
          "---\ntitle: a\n",
          "{\\rtf1",
          "\u001b$B");
  private static final List<String> PIECES =
      List.of(
          "title: Talks\n",
          "date: 2024-11-05\n",
          " date 2024-11-05 ",
          "\n\n",
          "\r\n",
          "---\n",
          "They met.",
          "“agreed”",
          "e\u0301",
          "\u200b",
          "\u00ad",
          "\u00a0",
          "\0",
          "<",
          "é",
          "会談",
          " ",
          "\u2028",
          "\ufeff",
          "author: x\n",
          "5 May 2020\n",
          "\ud83d\ude00",
          "The sides ");

  @TempDir Path folder;

  @RepeatedTest(5)
  void anyBytesGiveAReportOrAReason(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < TRIES; i++) {
      assertThat(reading(one(NAMES, random), bytes(random, ""))).isNotNull();
    }
  }

  @RepeatedTest(5)
  void anyBytesAfterAKnownBeginningGiveAReportOrAReason(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < TRIES; i++) {
      assertThat(reading(one(NAMES, random), bytes(random, one(BEGINNINGS, random)))).isNotNull();
    }
  }

  @RepeatedTest(5)
  void freezingTwiceChangesNothing(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < TRIES; i++) {
      var frozen = FrozenText.of(characters(random));
      assertThat(FrozenText.of(frozen)).isEqualTo(frozen);
      assertThat(frozen.codePoints()).noneMatch(FrozenText::isForbidden);
    }
  }

  @RepeatedTest(5)
  void readingTheKeptTextAgainKeepsIt(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    int kept = 0;
    for (int i = 0; i < TRIES; i++) {
      var text = pieces(random);
      if (reading("a.txt", text.getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read once) {
        var bytes = once.report().text().getBytes(StandardCharsets.UTF_8);
        assertThat(reading("b.txt", bytes))
            .isInstanceOfSatisfying(
                Reading.Read.class,
                again -> assertThat(again.report().text()).isEqualTo(once.report().text()));
        kept++;
      }
    }
    assertThat(kept).isGreaterThan(TRIES / 2);
  }

  private static byte[] bytes(Random random, String beginning) {
    var start = beginning.getBytes(StandardCharsets.ISO_8859_1);
    var all = new byte[start.length + random.nextInt(300)];
    random.nextBytes(all);
    System.arraycopy(start, 0, all, 0, start.length);
    return all;
  }

  private static String characters(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x300 : 0x11000));
    }
    return text.toString();
  }

  private static String pieces(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(one(PIECES, random));
    }
    return text.toString();
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private Reading reading(String name, byte[] bytes) {
    return new Saved(folder).reading(name, bytes);
  }
}
