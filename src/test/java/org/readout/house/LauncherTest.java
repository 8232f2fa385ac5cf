package org.readout.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the functions of `scripts/` in a shell of their own, with made-up JDKs and sources.
class LauncherTest {
  private static final Instant BUILT = Instant.parse("2025-01-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void aJdkThatIsNewEnoughFits() throws Exception {
    jdk("25.0.3");
    assertThat(shell("jdk_fits \"$1\" && echo fits")).isEqualTo("fits");
  }

  @Test
  void anOldJdkDoesNotFit() throws Exception {
    jdk("17.0.12");
    assertThat(shell("jdk_fits \"$1\" || echo too old")).isEqualTo("too old");
  }

  @Test
  void aFolderWithoutCompilerIsNoJdk() throws Exception {
    jdk("25.0.3");
    Files.delete(folder.resolve("bin/javac"));
    assertThat(shell("jdk_fits \"$1\" || echo no JDK")).isEqualTo("no JDK");
  }

  @Test
  void javaHomeIsTakenWhenItFits() throws Exception {
    jdk("26");
    assertThat(shell("JAVA_HOME=$1; find_jdk && echo \"$JAVA_HOME\"")).isEqualTo(folder.toString());
  }

  @Test
  void aJdkAskedForThatDoesNotFitIsRefused() throws Exception {
    jdk("17.0.12");
    assertThat(shell("READOUT_JAVA=$1; find_jdk"))
        .isEqualTo("readout: READOUT_JAVA=" + folder + ": not a JDK 25 or newer");
  }

  @Test
  void whatWasNeverBuiltMustBe() throws Exception {
    project();
    Files.delete(folder.resolve("target/app/built"));
    assertThat(shell("build_needed && echo needed")).isEqualTo("needed");
  }

  @Test
  void aBuildNewerThanItsSourcesStays() throws Exception {
    project();
    assertThat(shell("build_needed || echo up to date")).isEqualTo("up to date");
  }

  @Test
  void aSourceNewerThanTheBuildIsBuiltAgain() throws Exception {
    project();
    touch("src/main/Rule.yaml", BUILT.plusSeconds(1));
    assertThat(shell("build_needed && echo needed")).isEqualTo("needed");
  }

  @Test
  void aSourceThatWasRemovedIsBuiltAgain() throws Exception {
    project();
    touch("src/main", BUILT.plusSeconds(1));
    assertThat(shell("build_needed && echo needed")).isEqualTo("needed");
  }

  private void jdk(String version) throws IOException {
    Files.createDirectory(folder.resolve("bin"));
    for (var name : new String[] {"java", "javac"}) {
      Files.createFile(
          folder.resolve("bin").resolve(name),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private void project() throws IOException {
    Files.createDirectories(folder.resolve("src/main"));
    Files.createDirectories(folder.resolve("target/app"));
    Files.createFile(folder.resolve("pom.xml"));
    Files.createFile(folder.resolve("src/main/Rule.yaml"));
    Files.createFile(folder.resolve("target/app/built"));
    touch("pom.xml", BUILT.minusSeconds(1));
    touch("src/main/Rule.yaml", BUILT.minusSeconds(1));
    touch("src/main", BUILT.minusSeconds(1));
    touch("target/app/built", BUILT);
  }

  private void touch(String file, Instant time) throws IOException {
    Files.setLastModifiedTime(folder.resolve(file), FileTime.from(time));
  }

  /// What a command prints, with the folder as `$1` and as the project.
  private String shell(String command) throws IOException, InterruptedException {
    var script = "root=$1; . scripts/jdk.sh; . scripts/build.sh; unset READOUT_JAVA; " + command;
    var process =
        new ProcessBuilder("sh", "-c", script, "sh", folder.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output.strip();
  }
}
