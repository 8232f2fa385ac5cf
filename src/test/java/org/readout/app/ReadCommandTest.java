package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir Path folder;

  private Path report(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void recordsComeInTheOrderGiven() throws IOException {
    var files = new String[60];
    for (int i = 0; i < files.length; i++) {
      files[i] = report("r" + (i * 7 % 60) + ".txt", talks(i)).toString();
    }
    var arguments = new String[files.length + 3];
    arguments[0] = "read";
    arguments[1] = "-f";
    arguments[2] = "jsonl";
    System.arraycopy(files, 0, arguments, 3, files.length);
    var ran = Ran.run(arguments);
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).hasSize(files.length);
    assertThat(IntStream.range(0, files.length))
        .allMatch(i -> ran.lines().get(i).contains("\"uri\":\"" + files[i] + "\""));
  }

  private static String talks(int number) {
    return "date: 2024-11-05\n\nForeign Minister Wang Yi met with his Japanese counterpart, time "
        + number
        + ".\n";
  }

  @Test
  void eachFileThatFailsIsOneLineAndTheOthersAreRead() throws IOException {
    var empty = report("empty.txt", "");
    var good = report("good.txt", talks(1));
    var binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 0, (byte) 0xff, 0});
    var missing = folder.resolve("missing.txt");
    var ran =
        Ran.run(
            "read",
            "--format=jsonl",
            empty.toString(),
            missing.toString(),
            binary.toString(),
            good.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).singleElement().asString().contains("good.txt");
    assertThat(ran.errors()).hasSize(3);
    assertThat(ran.errors().get(0)).startsWith("readout: " + empty + ": ");
    assertThat(ran.errors().get(1)).startsWith("readout: " + missing + ": ");
    assertThat(ran.errors().get(2)).startsWith("readout: " + binary + ": ");
  }

  @Test
  void textAndTablesNameTheReport() throws IOException {
    var file = report("good.txt", "title: Talks in Oslo\n" + talks(1)).toString();
    for (var format : new String[] {"text", "table"}) {
      var ran = Ran.run("read", "--format", format, file);
      assertThat(ran.status()).isZero();
      assertThat(ran.lines().getFirst()).isEqualTo("2024-11-05 Talks in Oslo");
      assertThat(ran.lines()).allMatch(line -> line.length() <= Ran.WIDTH);
    }
  }

  @Test
  void theTextIsAddedOnlyWhereItIsAskedFor() throws IOException {
    var file = report("good.txt", talks(1)).toString();
    assertThat(Ran.run("read", "-f", "jsonl", file).out()).doesNotContain("\"text\":");
    assertThat(Ran.run("read", "-f", "jsonl", "--with-text", file).out())
        .contains("\"text\":\"Foreign Minister");
  }

  @Test
  void controlCharactersNeverReachTheTerminal() throws IOException {
    var bytes =
        "title: T\u001b]0;x\u0007\ndate: 2024-11-05\n\nWang Yi met \u001b[31mhim\u009b in Oslo\u202e."
            .getBytes(StandardCharsets.UTF_8);
    var file = Files.write(folder.resolve("r\u001b.txt"), bytes).toString();
    for (var format : new String[] {"text", "table", "jsonl"}) {
      var ran = Ran.run("read", "--format", format, file, folder.resolve("\u001b[2Jno").toString());
      assertThat(ran.out() + ran.err()).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e");
    }
  }
}
