package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, as a shell starts it.
class ProgramTest {
  @TempDir Path folder;

  private Ran shell(String command) throws IOException, InterruptedException {
    return new Shell(folder).run(command);
  }

  private Ran shell(String command, Map<String, String> variables)
      throws IOException, InterruptedException {
    return new Shell(folder).run(command, variables);
  }

  private Path talks() throws IOException {
    return Files.writeString(
        folder.resolve("talks.txt"), "date: 2024-11-05\n\n王毅 Wang Yi met Mr. Ōno in Oslo.\n");
  }

  @Test
  void standardOutputHoldsRecordsOnly() throws IOException, InterruptedException {
    var ran = shell("readout read " + talks() + " missing.txt --format jsonl");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).singleElement().asString().startsWith("{\"schema\":1,").endsWith("}");
    assertThat(ran.errors()).singleElement().asString().startsWith("readout: missing.txt: ");
  }

  @Test
  void outputIsUtf8WhateverTheLocaleAndPlainOutsideATerminal()
      throws IOException, InterruptedException {
    var ran = shell("readout read -f text --with-text " + talks(), Map.of("LC_ALL", "C"));
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).doesNotContain("\u001b").contains("2024-11-05");
    var json = shell("readout read -f jsonl --with-text " + talks(), Map.of("LC_ALL", "C"));
    assertThat(json.out()).contains("王毅 Wang Yi met Mr. Ōno");
  }

  @Test
  void aReaderThatGoesAwayIsNoError() throws IOException, InterruptedException {
    var ran =
        shell(
            "readout read samples/reports -f jsonl --with-text | head -c 20; echo; exit ${PIPESTATUS[0]}");
    assertThat(ran.out()).isEqualTo("{\"schema\":1,\"documen\n");
    assertThat(ran.err()).doesNotContain("Exception", "pipe");
    assertThat(ran.status()).isZero();
  }

  @Test
  void aFullDiskIsOneLine() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    var ran = shell("readout read " + talks() + " > /dev/full");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("standard output cannot be written");
  }

  @Test
  void bashTakesTheCompletion() throws IOException, InterruptedException {
    var ran = shell("source <(readout generate-completion) && complete -p readout");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("readout");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aTerminalGetsColourUnlessItIsUnwanted() throws IOException, InterruptedException {
    assumeTrue(shell("script --version").status() == 0, "there is no script(1)");
    var command = "export -f readout; script -qec 'readout read " + talks() + "' /dev/null";
    var usual = Map.of("TERM", "xterm", "SHELL", "/bin/bash", "NO_COLOR", "");
    assertThat(shell(command, usual).out()).contains("\u001b[1m2024-11-05");
    var without = Map.of("TERM", "xterm", "SHELL", "/bin/bash", "NO_COLOR", "1");
    assertThat(shell(command, without).out()).contains("2024-11-05").doesNotContain("\u001b[1m");
  }

  @Test
  void anInterruptionLeavesAStoreThatGoesOn() throws IOException, InterruptedException {
    var store = folder.resolve("r.db");
    var ran =
        shell(
            Shell.JAVA
                + "add samples/reports --store "
                + store
                + " & while ! [ -e "
                + store
                + " ]; do sleep 0.02; done; kill -TERM $!; wait $!");
    assertThat(ran.status()).isEqualTo(143);
    assertThat(ran.err()).doesNotContain("Exception");
    var again = Ran.run("add", "samples/reports", "--store", store.toString());
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("changed 0", "failed 0");
  }
}
