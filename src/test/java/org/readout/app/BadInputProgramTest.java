package org.readout.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a user gives to the program: one clear line for what cannot be read, the rest is read,
/// and nothing that was kept is lost.
class BadInputProgramTest {
  private static final String HEADER = "date: 2024-12-25\n\n";
  private static final String TALKS =
      "Foreign Minister Kari Nordmann met with Icelandic Foreign Minister Jón Jónsson in Oslo on 24"
          + " December. The two sides agreed to resume the fisheries dialogue.\n";
  private static final String ACTION = "resume the fisheries dialogue";

  @TempDir Path folder;

  private Ran shell(String command) throws IOException, InterruptedException {
    return new Shell(Files.createDirectories(folder.resolve("shell"))).run(command);
  }

  private void file(String name, byte[] content) throws IOException {
    var file = folder.resolve("reports").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private void file(String name, String content) throws IOException {
    file(name, content.getBytes(UTF_8));
  }

  @Test
  void ofAFolderOfAllSortsWhatIsNoReportIsSaidAndTheRestIsRead() throws Exception {
    var noise = new byte[5000];
    new Random(1).nextBytes(noise);
    file("binary.txt", noise);
    file("empty.txt", "");
    file("header-only.txt", HEADER);
    file("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
    file("torn.pdf", "%PDF-1.4\n");
    file("torn.docx", "PK\u0003\u0004");
    file("huge.txt", HEADER + TALKS);
    try (var huge = new RandomAccessFile(folder.resolve("reports/huge.txt").toFile(), "rw")) {
      huge.setLength((50L << 20) + 1);
    }
    Files.createSymbolicLink(folder.resolve("reports/dangling.txt"), Path.of("nowhere"));
    file("good/crlf.txt", (HEADER + TALKS).replace("\n", "\r\n"));
    file("good/gbk.txt", (HEADER + "双方同意恢复海洋事务对话。 " + TALKS).getBytes(Charset.forName("GBK")));
    file("good/latin.txt", (HEADER + TALKS).getBytes(ISO_8859_1));
    file("good/line\nbreak.txt", HEADER + TALKS);
    file("good/long.txt", HEADER + TALKS.replace("\n", " ").repeat(700));
    file("good/nul.txt", HEADER + TALKS.replace("met", "me\0t"));
    file("good/odd.txt", HEADER + TALKS.replace("fisher", "fi\u00adsh\u200ber") + "\u202e\u200f");
    file("good/same.txt", HEADER + TALKS);
    file("good/utf16.txt", (HEADER + TALKS).getBytes(UTF_16));
    file("good/when.txt", "date: 2024-13-45\n\n" + TALKS);
    file("good/words.txt", HEADER + TALKS + "and a word ".repeat(3500) + ".");

    var ran = shell("cd " + folder + "; readout read reports missing.txt --format jsonl");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(11).allMatch(record -> record.contains(ACTION));
    assertThat(ran.errors().stream().filter(line -> !line.contains(": warning: ")))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("readout: reports/binary.txt: " + why(line)),
            line -> assertThat(line).isEqualTo("readout: reports/dangling.txt: does not exist"),
            line -> assertThat(line).isEqualTo("readout: reports/empty.txt: is empty"),
            line -> assertThat(line).isEqualTo("readout: reports/header-only.txt: holds no text"),
            line -> assertThat(line).startsWith("readout: reports/huge.txt: ").contains("50 MB"),
            line -> assertThat(line).startsWith("readout: reports/picture.png: ").contains("PNG"),
            line -> assertThat(line).startsWith("readout: reports/torn.docx: "),
            line -> assertThat(line).startsWith("readout: reports/torn.pdf: ").contains("PDF"),
            line -> assertThat(line).isEqualTo("readout: missing.txt: does not exist"));
    assertThat(ran.err()).doesNotContain("Exception", "\tat ");
  }

  /// Begins a command that may not do what only root may.
  private String humbly() throws Exception {
    if (!Files.isReadable(folder.resolve("reports/secret.txt"))) {
      return "bash -c ";
    }
    var withoutRights = "setpriv --bounding-set -dac_override,-dac_read_search bash -c ";
    assumeTrue(shell(withoutRights + "true").status() == 0, "root may read everything");
    return withoutRights;
  }

  /// Random bytes are refused for one reason or another.
  private static String why(String line) {
    return line.replaceFirst("^.*?\\.txt: (?=is not text)", "");
  }

  @Test
  void aFileThatMayNotBeReadIsSaid() throws Exception {
    file("a.txt", HEADER + TALKS);
    file("secret.txt", HEADER + TALKS);
    var secret = folder.resolve("reports/secret.txt");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    var ran =
        shell(
            "cd "
                + folder
                + "; export -f readout; "
                + humbly()
                + "'readout read reports -f jsonl'");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.errors())
        .containsExactly("readout: reports/secret.txt: cannot be opened: permission denied");
  }

  @Test
  void aReportAddedTwiceIsKeptOnce() throws Exception {
    file("a.txt", HEADER + TALKS);
    var ran = shell("cd " + folder + "; readout add reports reports/a.txt --store s.db");
    assertThat(ran.out()).isEqualTo("read 2, new 1, changed 0, unchanged 1, failed 0\n");
    assertThat(ran.status()).isZero();
  }

  @Test
  void aStoreThatIsNoneIsOneLineAndLeftAsItIs() throws Exception {
    file("a.txt", HEADER + TALKS);
    for (var command : List.of("add reports", "timeline", "show 1")) {
      var notes = Files.writeString(folder.resolve("notes.txt"), "No store.");
      refused("readout " + command + " --store notes.txt", "notes.txt: is no database");
      assertThat(notes).hasContent("No store.");
    }
    refused("readout timeline --store none.db", "none.db: there is no store yet");
    refused("readout add reports --store reports", "reports: is a folder");
    refused("readout add reports --store notes.txt/s.db", "notes.txt/s.db: ");
  }

  @Test
  void aNewerStoreIsOneLine() throws Exception {
    filled();
    execute("pragma user_version = 99");
    refused("readout add reports --store s.db", "newer Readout");
    refused("readout timeline --store s.db", "newer Readout");
  }

  @Test
  void aLockedStoreIsOneLineAfterAWhile() throws Exception {
    filled();
    file("b.txt", HEADER + TALKS + TALKS);
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("s.db"));
        var lock = other.createStatement()) {
      lock.execute("begin immediate");
      refused("readout add reports --store s.db", "s.db: another program is writing to this store");
    }
    var again = shell("cd " + folder + "; readout add reports --store s.db");
    assertThat(again.out()).isEqualTo("read 2, new 1, changed 0, unchanged 1, failed 0\n");
  }

  @Test
  void aFullDiskIsOneLineAndTheStoreGoesOn() throws Exception {
    filled();
    file("long.txt", HEADER + TALKS.repeat(3000));
    refused("ulimit -f 400; readout add reports --store s.db", "s.db: ");
    var again = shell("cd " + folder + "; readout add reports --store s.db");
    assertThat(again.out()).isEqualTo("read 2, new 1, changed 0, unchanged 1, failed 0\n");
  }

  private void filled() throws Exception {
    file("a.txt", HEADER + TALKS);
    assertThat(shell("cd " + folder + "; readout add reports --store s.db").status()).isZero();
  }

  private void execute(String sql) throws Exception {
    try (var store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("s.db"));
        var statement = store.createStatement()) {
      statement.execute(sql);
    }
  }

  private void refused(String command, String why) throws Exception {
    var ran = shell("cd " + folder + "; " + command);
    assertThat(ran.errors()).as(command).singleElement().asString().startsWith("readout: ");
    assertThat(ran.err()).as(command).contains(why).doesNotContain("Exception");
    assertThat(ran.status()).as(command).isEqualTo(1);
  }
}
