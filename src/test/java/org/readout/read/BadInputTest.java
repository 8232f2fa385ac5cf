package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void aMissingFileIsSaidToBeMissing() {
    assertThat(why(folder.resolve("nowhere.txt"))).isEqualTo("does not exist");
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(why(folder)).isEqualTo("is a folder, expected a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t \n", "\uFEFF", "\u00ad\u200b"})
  void anEmptyFileIsSaidToBeEmpty(String text) {
    assertThat(new Saved(folder).whyFailed("a.txt", text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("is empty");
  }

  @Test
  void aHeaderAloneIsNoReport() {
    var header = "title: Talks\ndate: 2024-11-05\n".getBytes(StandardCharsets.UTF_8);
    assertThat(new Saved(folder).whyFailed("a.txt", header)).isEqualTo("holds no text");
  }

  @Test
  void aPictureIsNamed() {
    var png = new byte[200];
    new Random(1).nextBytes(png);
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'}, 0, png, 0, 8);
    assertThat(new Saved(folder).whyFailed("a.txt", png)).isEqualTo("is not text: looks like PNG");
  }

  @Test
  void bytesOfNoKindAreNoText() {
    var bytes = new byte[5000];
    new Random(2).nextBytes(bytes);
    assertThat(new Saved(folder).whyFailed("a.txt", bytes)).startsWith("is not text");
    assertThat(new Saved(folder).whyFailed("a.txt", new byte[5000])).startsWith("is not text");
  }

  @Test
  void aFewZerosAreLeftOut() {
    assertThat(new Saved(folder).read("a.txt", "The \0ministers met and a\0greed.").report().text())
        .isEqualTo("The ministers met and agreed.");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    var file = folder.resolve("huge.txt");
    try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(61_000_000);
    }
    assertThat(why(file)).isEqualTo("is 61 MB; at most 50 MB are read");
  }

  @Test
  void aTextAsLongAsALibraryIsRefused() throws IOException {
    var file = folder.resolve("library.txt");
    Files.writeString(file, "The two sides agreed to meet.\n".repeat(100_000));
    assertThat(why(file))
        .isEqualTo("holds 2,999,999 characters of text; at most 2,000,000 are read as one report");
  }

  @Test
  void aFileWithoutPermissionIsSaidToBeSo() throws IOException {
    var file = Files.writeString(folder.resolve("closed.txt"), "The ministers met.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "the superuser may read everything");
    assertThat(why(file)).isEqualTo("cannot be opened: permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<ul><li>",
        "<table><tr><td>",
        "<a href=x>",
        "<p class=share>",
        "> ",
        "- ",
        "*_",
        "[",
        "(",
        "1. ",
        "title: a\n",
        "....",
        "Date: ",
        "5 May ",
        "BEIJING, ",
        "\"",
        "\u0301"
      })
  void muchOfOneThingTakesNoLongTime(String piece) {
    var text = piece.repeat(20_000) + "The ministers met and agreed to keep in touch.";
    for (var name : new String[] {"a.html", "a.md", "a.txt"}) {
      assertTimeout(
          LONG, () -> new Saved(folder).reading(name, text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void aPageNestedDeeplyIsReadAllTheSame() {
    var page = "<div>".repeat(100_000) + "<p>The ministers met and agreed to keep in touch.</p>";
    var read = assertTimeout(LONG, () -> new Saved(folder).read("deep.html", page));
    assertThat(read.report().text()).isEqualTo("The ministers met and agreed to keep in touch.");
  }

  private static String why(Path file) {
    var reading = ReportFiles.read(file, "given", Saved.TODAY);
    assertThat(reading).isInstanceOf(Reading.Failed.class);
    return ((Reading.Failed) reading).why();
  }
}
