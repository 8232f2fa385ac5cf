package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs command lines in which `readout` stands for the program, as a process of its own.
///
/// @param folder for its script and its output
record Shell(Path folder) {
  static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java")
          + " -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '"
          + System.getProperty("java.class.path")
          + "' org.readout.app.Main ";

  Ran run(String command) throws IOException, InterruptedException {
    return run(command, Map.of());
  }

  Ran run(String command, Map<String, String> variables) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    var script =
        Files.writeString(
            folder.resolve("script"), "readout() { " + JAVA + "\"$@\"; }\n" + command);
    var out = folder.resolve("out");
    var err = folder.resolve("err");
    var builder = new ProcessBuilder("/bin/bash", script.toString());
    builder.environment().remove("COLUMNS");
    builder.environment().putAll(variables);
    var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command).isTrue();
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
