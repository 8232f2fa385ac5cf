package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

class AnyFileTest {
  private static @Nullable Path folder;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("readout-any");
  }

  @AfterContainer
  static void close() throws IOException {
    if (folder != null) {
      for (var file : ReportFiles.below(java.util.List.of(folder))) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }

  @Property(tries = 500)
  void anyBytesGiveAReportOrAReason(@ForAll byte[] bytes, @ForAll("names") String name) {
    assertThat(reading(name, bytes)).isNotNull();
  }

  @Property(tries = 300)
  void anyBytesAfterAKnownBeginningGiveAReportOrAReason(
      @ForAll("beginnings") String beginning, @ForAll byte[] bytes, @ForAll("names") String name) {
    var start = beginning.getBytes(StandardCharsets.ISO_8859_1);
    var all = java.util.Arrays.copyOf(start, start.length + bytes.length);
    System.arraycopy(bytes, 0, all, start.length, bytes.length);
    assertThat(reading(name, all)).isNotNull();
  }

  @Property(tries = 500)
  void freezingTwiceChangesNothing(@ForAll String text) {
    var frozen = FrozenText.of(text);
    assertThat(FrozenText.of(frozen)).isEqualTo(frozen);
    assertThat(frozen.codePoints()).noneMatch(FrozenText::isForbidden);
  }

  @Property(tries = 500)
  void readingTheKeptTextAgainKeepsIt(@ForAll("reports") String text) {
    if (reading("a.txt", text.getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read once) {
      var again = reading("b.txt", once.report().text().getBytes(StandardCharsets.UTF_8));
      assertThat(again).isInstanceOf(Reading.Read.class);
      assertThat(((Reading.Read) again).report().text()).isEqualTo(once.report().text());
      assertThat(((Reading.Read) again).report().id()).isEqualTo(once.report().id());
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a", "a.txt", "a.html", "a.md", "a.pdf", "a.docx", "2024-11-05.txt");
  }

  @Provide
  Arbitrary<String> beginnings() {
    return Arbitraries.of(
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
  }

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(
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
            "The sides ")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  private static Reading reading(String name, byte[] bytes) {
    return new Saved(java.util.Objects.requireNonNull(folder)).reading(name, bytes);
  }
}
