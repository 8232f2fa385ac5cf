package org.readout.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)");
  private static final Pattern DECISION = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md");

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    var documents = Stream.concat(markdown(Path.of("."), 1), markdown(Path.of("docs"), 9)).toList();
    assertThat(documents).isNotEmpty();
    assertThat(documents.stream().flatMap(DocumentsTest::deadLinks)).isEmpty();
  }

  @Test
  void aLinkToNothingIsDead(@TempDir Path folder) throws IOException {
    var page = folder.resolve("page.md");
    Files.writeString(page, "[a](page.md#top) [b](https://example.org/x) [c](gone.md)");
    assertThat(deadLinks(page)).containsExactly("page.md: gone.md");
  }

  @Test
  void everyDecisionHasANumberOfItsOwn() throws IOException {
    List<String> names;
    try (var files = Files.list(Path.of("docs/decisions"))) {
      names = files.map(file -> file.getFileName().toString()).toList();
    }
    assertThat(names).isNotEmpty().allMatch(name -> DECISION.matcher(name).matches());
    assertThat(names.stream().map(name -> name.substring(0, 4))).doesNotHaveDuplicates();
  }

  private static Stream<Path> markdown(Path folder, int depth) throws IOException {
    try (var files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  private static Stream<String> deadLinks(Path page) {
    try {
      return LINK.matcher(Files.readString(page))
          .results()
          .map(link -> link.group(1))
          .filter(link -> !Files.exists(page.resolveSibling(link)))
          .map(link -> page.getFileName() + ": " + link);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
