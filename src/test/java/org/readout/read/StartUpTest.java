package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpTest {
  @TempDir Path folder;

  @Test
  void plainTextIsReadWithoutLoadingWhatOtherFormatsNeed() throws Exception {
    var file = Files.writeString(folder.resolve("2024-11-05.txt"), "The ministers “met”.");
    var log = folder.resolve("classes.log");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                One.class.getName(),
                file.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(log))
        .contains("org.readout.read.ReportFiles")
        .doesNotContain("org.jsoup", "org.apache", "org.commonmark", "com.ibm.icu");
  }

  /// Reads one file in a Java of its own.
  static final class One {
    private One() {}

    public static void main(String[] args) throws IOException {
      var file = Path.of(args[0]);
      if (ReportFiles.read(file, args[0]) instanceof Reading.Failed failed) {
        throw new IOException(failed.why());
      }
    }
  }
}
