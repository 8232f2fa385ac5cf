package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
  @TempDir Path folder;

  @Test
  void foldersAreWalkedInTheOrderOfNames() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.createDirectory(folder.resolve(".git"));
    for (var name : List.of("c.txt", "a.txt", "b/2.txt", "b/deep/1.txt", ".hidden", ".git/x")) {
      Files.writeString(folder.resolve(name), "The ministers met.");
    }
    assertThat(names(ReportFiles.below(List.of(folder))))
        .containsExactly("a.txt", "b/2.txt", "b/deep/1.txt", "c.txt");
  }

  @Test
  void theOrderGivenIsKeptAndWhatIsMissingStays() throws IOException {
    var file = Files.writeString(folder.resolve("z.txt"), "The ministers met.");
    var missing = folder.resolve("nowhere.txt");
    assertThat(ReportFiles.below(List.of(missing, file, missing)))
        .containsExactly(missing, file, missing);
  }

  @Test
  void aLinkThatLoopsIsNotFollowedTwice() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The ministers met.");
    Files.createDirectory(folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    assertThat(names(ReportFiles.below(List.of(folder)))).containsExactly("a.txt");
  }

  /// Only where the collection of real reports lies beside the project.
  @Test
  void everyRealReportIsReadWithTheDateOfItsHeader() throws IOException {
    var shared = Path.of("..", "shared");
    Assumptions.assumeTrue(Files.isDirectory(shared.resolve("corpus")));
    var files =
        ReportFiles.below(List.of(shared.resolve("corpus"), shared.resolve("seeds"))).stream()
            .filter(file -> file.toString().endsWith(".txt"))
            .toList();
    assertThat(files).hasSizeGreaterThan(1_000);
    for (var file : files) {
      var reading = ReportFiles.read(file, file.toString());
      assertThat(reading).isInstanceOf(Reading.Read.class);
      var report = ((Reading.Read) reading).report();
      assertThat(Files.readString(file)).containsPattern("date:? " + report.source().published());
      assertThat(report.text()).doesNotContain("\nurl: ").hasSizeGreaterThan(100);
      assertThat(report.text().codePoints()).noneMatch(FrozenText::isForbidden);
    }
  }

  private List<String> names(List<Path> files) {
    return files.stream().map(file -> folder.relativize(file).toString()).toList();
  }
}
