package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The README shows a report and the record that the program gives of it today.
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path EXAMPLE = Path.of("docs", "example.txt");
  private static final int WIDTH = 80;
  private static final String WRITE = "mvn test -Dtest=ReadmeTest -Dreadme=write";

  @Test
  void itShowsWhatTheProgramPrints() throws IOException {
    var readme = Files.readString(README);
    var produced = put(put(readme, "report", report()), "record", record());
    if ("write".equals(System.getProperty("readme"))) {
      Files.writeString(README, produced);
    }
    assertThat(Files.readString(README)).as("write it with " + WRITE).isEqualTo(produced);
  }

  private static String report() throws IOException {
    var lines = Files.readString(EXAMPLE).lines().toList();
    assertThat(String.join(" ", lines).split(" ", -1)).hasSizeBetween(60, 100);
    return String.join("\n", lines.stream().map(ReadmeTest::wrapped).toList());
  }

  private static String wrapped(String line) {
    return line.replaceAll("(.{1," + WIDTH + "})( |$)", "$1\n").strip();
  }

  private static String record() {
    var ran = Ran.run(WIDTH, "read", EXAMPLE.toString(), "--format", "text");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("Engagements", "Commitments", "Statements", "due by 2025");
    return ran.out().strip();
  }

  private static String put(String readme, String name, String content) {
    var place =
        Pattern.compile(
            "(<!-- produced by ReadmeTest: " + name + " -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);
    var found = place.matcher(readme);
    assertThat(found.find()).as("a place for the " + name).isTrue();
    return found.replaceFirst(
        "$1" + Matcher.quoteReplacement("```text\n" + content + "\n```\n") + "$3");
  }
}
