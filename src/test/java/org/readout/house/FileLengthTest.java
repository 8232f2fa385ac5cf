package org.readout.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLengthTest {
  private static final int MOST_LINES = 500;

  @Test
  void everySourceFitsInTheMostLines() throws IOException {
    var main = Path.of("src/main");
    assertThat(sources(main)).isNotEmpty();
    assertThat(tooLong(main)).isEmpty();
  }

  @Test
  void aFileOfOneLineMoreIsTooLong(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("fits.yaml"), "a\n".repeat(MOST_LINES));
    Files.writeString(folder.resolve("long.yaml"), "a\n".repeat(MOST_LINES + 1));
    assertThat(tooLong(folder)).containsExactly("long.yaml has 501 lines");
  }

  @Test
  void aTableIsAsLongAsItIs(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("nouns.tsv"), "a\n".repeat(MOST_LINES + 1));
    assertThat(tooLong(folder)).isEmpty();
  }

  private static List<String> tooLong(Path folder) throws IOException {
    return sources(folder).stream()
        .filter(file -> lines(file) > MOST_LINES)
        .map(file -> folder.relativize(file) + " has " + lines(file) + " lines")
        .toList();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".tsv"))
          .sorted()
          .toList();
    }
  }

  /// Counted in bytes, so that files that are not text can be counted too.
  private static long lines(Path file) {
    try {
      var bytes = Files.readAllBytes(file);
      long lines = 0;
      for (byte each : bytes) {
        lines += each == '\n' ? 1 : 0;
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
