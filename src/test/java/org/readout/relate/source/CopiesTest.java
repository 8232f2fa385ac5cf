package org.readout.relate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.model.Report;

class CopiesTest {
  private static final LocalDate DAY = LocalDate.parse("2024-05-01");

  /// How reprints differ from what they reprint.
  enum Reprint {
    THE_SAME {
      @Override
      String of(String text) {
        return text;
      }
    },
    CUT_AT_THE_END {
      @Override
      String of(String text) {
        return text.substring(0, text.length() * 6 / 10);
      }
    },
    OTHER_QUOTATION_MARKS {
      @Override
      String of(String text) {
        return text.replace('"', '“').replace("'", "’").replace(" - ", " – ");
      }
    },
    HEADLINE_AND_DATELINE {
      @Override
      String of(String text) {
        return "Ministers vow closer ties, skirt old quarrels\nLIMA, May 1 (Example Wire) — "
            + text;
      }
    },
    TYPING_ERRORS {
      @Override
      String of(String text) {
        var words = text.split(" ", -1);
        for (int i = 50; i < words.length; i += 150) {
          words[i] = words[i] + "x";
        }
        return String.join(" ", words);
      }
    },
    AN_ADVERTISEMENT {
      @Override
      String of(String text) {
        int half = text.indexOf(' ', text.length() / 2);
        return text.substring(0, half)
            + "\nSign up for our newsletter and get the day's most read stories every morning.\n"
            + text.substring(half);
      }
    },
    CUT_AND_IN_OTHER_QUOTATION_MARKS {
      @Override
      String of(String text) {
        return OTHER_QUOTATION_MARKS.of(CUT_AT_THE_END.of(text));
      }
    };

    abstract String of(String text);
  }

  private static List<String> samples() throws IOException {
    try (var files = Files.list(Path.of("samples/reports"))) {
      var texts = new ArrayList<String>();
      for (var file : files.sorted().toList()) {
        var text = Files.readString(file);
        texts.add(text.substring(text.indexOf("\n\n") + 2));
      }
      assertThat(texts).hasSizeGreaterThan(50);
      return texts;
    }
  }

  private static Copies.Text text(String report, int day, String text) {
    var source = new Report.Source(report + ".txt", null, DAY.plusDays(day), null, null, "en");
    return new Copies.Text(report, source, Sketch.parse(Sketch.of(text).stored()));
  }

  @ParameterizedTest
  @EnumSource
  void aReprintIsACopy(Reprint reprint) throws IOException {
    int asked = 0;
    int missed = 0;
    for (var sample : samples()) {
      if (sample.length() < 1200) {
        continue;
      }
      var copies = Copies.of(List.of(text("a", 0, sample), text("b", 1, reprint.of(sample))));
      asked++;
      missed += copies.of("b").equals(List.of("a", "b")) ? 0 : 1;
    }
    assertThat(asked).isGreaterThan(30);
    assertThat(missed).isLessThanOrEqualTo(asked / 20);
  }

  @Test
  void reportsOfOneMeetingByDifferentOutletsAreNoCopies() throws IOException {
    var texts = new ArrayList<Copies.Text>();
    for (var sample : samples()) {
      texts.add(text("r%02d".formatted(texts.size()), 0, sample));
    }
    assertThat(Copies.of(texts).groups()).isEmpty();
  }

  private static String notice(String names) {
    return "The President today spoke by phone with "
        + names
        + " about the situation in the region. The leaders discussed efforts to reach an immediate"
        + " and lasting ceasefire and to bring more aid to those who need it. They agreed that talks"
        + " should go on without delay, thanked the envoys of both sides for their work, and will"
        + " stay in close touch, also through their teams, in the days ahead.";
  }

  @Test
  void twoCallsToldInTheSamePhrasesAreNoCopies() {
    var copies =
        Copies.of(
            List.of(
                text("a", 0, notice("Prime Minister Anna Berg of Norland to renew his thanks")),
                text("b", 0, notice("King Otto of Southmark following the visit of the envoys"))));
    assertThat(copies.groups()).isEmpty();
  }

  @Test
  void theFirstPublishedIsTheOriginal() throws IOException {
    var text = samples().getFirst();
    var texts = new ArrayList<Copies.Text>();
    for (int i = 0; i < 12; i++) {
      texts.add(text("r" + (char) ('a' + i), 5 - i % 5, Reprint.values()[i % 6].of(text)));
    }
    texts.add(text("later", 400, text));
    var copies = Copies.of(texts);
    assertThat(copies.groups()).hasSize(1);
    assertThat(copies.of("ra")).hasSize(12);
    assertThat(copies.original("ra")).isEqualTo("re");
    assertThat(copies.of("later")).containsExactly("later");
    assertThat(copies.of("unknown")).containsExactly("unknown");
    Collections.shuffle(texts, new Random(7));
    assertThat(Copies.of(texts).groups()).isEqualTo(copies.groups());
  }

  @Test
  void findingCopiesGrowsNoFasterThanTheTexts() {
    Copies.of(many(2000));
    long few = time(many(4000));
    long more = time(many(16000));
    assertThat(more).isLessThan(8 * few + 500_000_000L);
  }

  private static long time(List<Copies.Text> texts) {
    long start = System.nanoTime();
    assertThat(Copies.of(texts).groups()).hasSizeGreaterThan(texts.size() / 20);
    return System.nanoTime() - start;
  }

  /// One in ten is a reprint; all share a phrase.
  private static List<Copies.Text> many(int count) {
    var random = new Random(11);
    var texts = new ArrayList<Copies.Text>();
    String before = "";
    for (int i = 0; i < count; i++) {
      var words =
          random.ints(60, 0, 5000).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
      var text =
          i % 10 == 9 ? "reprinted " + before : "the two sides agreed to stay in touch " + words;
      before = text;
      texts.add(text("t%06d".formatted(i), i % 300, text));
    }
    return texts;
  }

  @Test
  void aSketchIsShortAndTheSameForTheSameText() throws IOException {
    for (var text : samples()) {
      var stored = Sketch.of(text).stored();
      assertThat(stored).hasSizeLessThan(720);
      assertThat(Sketch.parse(stored)).isEqualTo(Sketch.of(text));
    }
    assertThat(Sketch.of("").size()).isZero();
    assertThat(Sketch.of("日中両国は対話を続ける").size()).isGreaterThan(5);
    assertThat(Sketch.of("One, two: three four five").stored())
        .isEqualTo(Sketch.of("one two “three” four – FIVE").stored());
    assertThat(Arrays.asList(Sketch.of("a b c d e").shared(Sketch.of("a b c d e")), 0.0))
        .containsExactly(1.0, 0.0);
    assertThatThrownBy(() -> Sketch.parse("nonsense")).isInstanceOf(IllegalArgumentException.class);
  }
}
