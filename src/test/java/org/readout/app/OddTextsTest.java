package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Findings;
import org.readout.model.Report;
import org.readout.understand.Grammar;

/// Texts that no ministry writes are understood too, or not, but in bounded time and without a
/// failure.
class OddTextsTest {
  private static final Grammar GRAMMAR = Grammar.load();
  private static final int SOUPS = 3000;
  private static final int LONGEST = 30;

  private static Findings understood(String text) {
    var date = LocalDate.of(2024, 11, 5);
    return GRAMMAR.findings(
        new Report(new Report.Source("odd", null, date, null, null, "en"), text));
  }

  static List<String> longOnes() {
    return List.of(
        "The two sides agreed to " + "promote cooperation and ".repeat(3400) + "meet.",
        "Wang Yi said that ".repeat(2500) + "it rained.",
        "Foreign Minister Wang Yi, ".repeat(2500) + "met.",
        "Minister of Foreign Affairs of the ".repeat(1700) + "Republic met.",
        "on 24 November 2020 ".repeat(2500) + "they met.",
        "Wang ".repeat(10_000),
        "a ".repeat(10_000) + ".",
        "Wang Yi said " + "(".repeat(20_000) + "x" + ")".repeat(20_000) + ".",
        "\"".repeat(20_000),
        "Wang Yi s" + "\u0301".repeat(20_000) + "aid that he would come.",
        "x".repeat(1_000_000),
        "Wang-".repeat(20_000) + "Yi met.",
        "U.S.".repeat(20_000),
        "1,".repeat(20_000),
        "\ud83d\ude00 ".repeat(10_000),
        "The sides agreed to meet.\n\n".repeat(2000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("longOnes")
  void aLongTextIsReadInBoundedTime(String text) {
    var begun = System.nanoTime();
    assertThat(understood(text).all()).allSatisfy(f -> assertThat(f.citations()).isNotEmpty());
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void wordsInAnyOrderAreRead() {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    var words = words();
    for (int i = 0; i < SOUPS; i++) {
      var soup = soup(words, random);
      assertThatCode(() -> understood(soup))
          .as("-Dseed=%d: %s", seed, soup)
          .doesNotThrowAnyException();
    }
  }

  /// Single words and stretches of a few.
  private static String soup(List<String> words, Random random) {
    var soup = new StringJoiner(" ");
    int length = 1 + random.nextInt(LONGEST);
    for (int i = 0; i < length; i++) {
      int at = random.nextInt(words.size());
      int to = random.nextBoolean() ? at + 1 : Math.min(words.size(), at + 2 + random.nextInt(6));
      words.subList(at, to).forEach(soup::add);
    }
    return soup.toString();
  }

  /// The words of the samples, marks on them included, those of beginnings twice.
  private static List<String> words() {
    var words = new ArrayList<String>();
    for (var read : Read.of(Path.of("samples", "reports"), GRAMMAR)) {
      words.addAll(Arrays.asList(read.report().text().split("\\s+", -1)));
      read.report().text().lines().map(l -> l.split(" ", 2)[0]).forEach(words::add);
    }
    assertThat(words).hasSizeGreaterThan(1000);
    return words;
  }
}
