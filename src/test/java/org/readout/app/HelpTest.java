package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  static List<String> commands() {
    return new Commands(
            new Console(
                new StringWriter(),
                new PrintWriter(new StringWriter()),
                new Terminal(false, false, false, () -> 80)),
            new Stop())
        .names();
  }

  @Test
  void everyPromisedCommandIsThere() {
    assertThat(commands())
        .contains(
            "read",
            "add",
            "demo",
            "timeline",
            "commitments",
            "statements",
            "people",
            "mechanisms",
            "instruments",
            "reports",
            "show",
            "decide",
            "history",
            "reread",
            "explain",
            "evaluate");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHelpsOnStandardOutput(String command) {
    var ran = Ran.run(command, "--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("Usage: readout " + command);
    assertThat(ran.err()).isEmpty();
    if (!command.equals("generate-completion")) {
      assertThat(ran.out()).contains("Examples:\n  readout " + command);
    }
  }

  @Test
  void theProgramHelpsWithEveryCommand() {
    var ran = Ran.run("--help");
    assertThat(ran.status()).isZero();
    assertThat(commands()).allSatisfy(name -> assertThat(ran.out()).contains("\n  " + name + " "));
    assertThat(ran.lines()).allMatch(line -> line.length() <= Ran.WIDTH);
  }

  @Test
  void theVersionNamesTheRulesToo() {
    assertThat(Ran.run("--version").lines())
        .hasSize(3)
        .satisfies(lines -> assertThat(lines.get(0)).matches("readout \\d+\\.\\d+.*"))
        .satisfies(lines -> assertThat(lines.get(1)).matches("rules \\S+"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "raed x",
        "read",
        "read x --format xml",
        "read x --formt text",
        "timeline --from 2020-13",
        "timeline --from 2021 --to 2020",
        "timeline --side j!",
        "timeline surplus",
        "show",
        "explain",
        "explain x --date soon",
        "evaluate one"
      })
  void wrongUsageIsTwoAndSaysWhatHelps(String arguments) {
    var ran = Ran.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).containsAnyOf("--help", "Commands:").doesNotContain("\tat ");
  }
}
