package org.readout.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.keep.Store.Added;

class BadStoreTest {
  private static final List<Store.Reading> READINGS = SyntheticReports.of(8, 40, 10);

  @TempDir Path folder;

  @Test
  void aStoreThatIsAbsentIsNotMadeByLookingAtIt() {
    var file = folder.resolve("none.db");
    refused(() -> Store.openExisting(file), file, "does not exist");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFolderIsNoStore() {
    refused(() -> Store.open(folder), folder, "is a folder");
    refused(() -> Store.openExisting(folder), folder, "is a folder");
  }

  @Test
  void aFileWhereTheFolderShouldBeIsSaid() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "text").resolve("record.db");
    refused(() -> Store.open(file), file, "cannot be made");
  }

  @Test
  void aTextFileIsLeftAsItIs() throws IOException {
    var file = Files.writeString(folder.resolve("notes.txt"), "Nothing to do with it.");
    refused(() -> Store.open(file), file, "is no database");
    refused(() -> Store.openExisting(file), file, "is no database");
    assertThat(file).hasContent("Nothing to do with it.");
  }

  @Test
  void anotherProgramsDatabaseIsLeftAsItIs() throws Exception {
    var file = folder.resolve("other.db");
    execute(file, "create table recipe (name text)");
    var before = Files.readAllBytes(file);
    refused(() -> Store.open(file), file, "is a database of another program");
    execute(file, "drop table recipe; pragma application_id = 42");
    refused(() -> Store.open(file), file, "is a database of another program");
    execute(file, "create table recipe (name text); pragma application_id = 0; vacuum");
    refused(() -> Store.openExisting(file), file, "is a database of another program");
    assertThat(Files.readAllBytes(file)).hasSameSizeAs(before);
  }

  @Test
  void aNewerStoreIsNotTouched() throws Exception {
    var file = filled();
    execute(file, "pragma user_version = 99");
    refused(() -> Store.open(file), file, "newer Readout (schema 99)");
    refused(() -> Store.openExisting(file), file, "newer Readout (schema 99)");
  }

  @Test
  void anEmptyFileIsWhatAKilledProgramLeft() throws IOException {
    var file = Files.createFile(folder.resolve("empty.db"));
    try (var store = Store.open(file)) {
      assertThat(
              store.add(
                  READINGS.getFirst().report(), READINGS.getFirst().findings(), Instant.EPOCH, "r"))
          .isEqualTo(Added.NEW);
    }
  }

  @Test
  void aTruncatedStoreIsDamaged() throws IOException {
    var file = filled();
    var whole = Files.readAllBytes(file);
    for (int length : new int[] {16, 99, 100, 1000, 4096, whole.length / 2, whole.length - 4096}) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused(() -> everything(file), file, "");
    }
  }

  @Test
  void aStoreWithForeignBytesIsRefusedOrItsFaultsAreFound() throws IOException {
    var file = filled();
    var whole = Files.readAllBytes(file);
    for (int page = 1; page < whole.length / 4096; page += 7) {
      var damaged = whole.clone();
      Arrays.fill(damaged, page * 4096, page * 4096 + 512, (byte) 0xa5);
      Files.write(file, damaged);
      assertThat(isWhole(file)).as("page " + page).isFalse();
    }
  }

  private static boolean isWhole(Path file) {
    try (var store = Store.openExisting(file)) {
      return store.faults().isEmpty();
    } catch (StoreException e) {
      return false;
    }
  }

  @Test
  void aLockedStoreIsWaitedForAndThenSaid() throws Exception {
    var file = filled();
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = other.createStatement()) {
      statement.executeUpdate("begin immediate");
      try (var store = Store.open(file, Duration.ofMillis(300))) {
        assertThat(store.reports(Filter.EVERYTHING)).hasSize(40);
        long start = System.nanoTime();
        refused(() -> addMore(store), file, "another program is writing");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
            .isBetween(Duration.ofMillis(250), Duration.ofSeconds(3));
        statement.executeUpdate("rollback");
        assertThat(addMore(store)).isEqualTo(20);
      }
    }
  }

  @Test
  void aStoreHeldAloneIsWaitedForAndThenSaid() throws Exception {
    var file = filled();
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = other.createStatement()) {
      statement.executeUpdate("pragma locking_mode = exclusive");
      statement.executeUpdate("pragma journal_mode = delete");
      statement.executeUpdate("begin exclusive");
      refused(() -> Store.open(file, Duration.ofMillis(300)), file, "another program is writing");
    }
  }

  @Test
  void manyMayOpenANewStoreAtOnce() throws Exception {
    var file = folder.resolve("shared.db");
    Callable<Integer> task =
        () -> {
          try (var store = Store.open(file)) {
            return store.addAll(READINGS, Instant.EPOCH, "rules-1").size();
          }
        };
    try (var pool = Executors.newFixedThreadPool(6)) {
      for (var done : pool.invokeAll(IntStream.range(0, 6).mapToObj(_ -> task).toList())) {
        assertThat(done.get()).isEqualTo(40);
      }
    }
    try (var store = Store.openExisting(file)) {
      assertThat(store.reports(Filter.EVERYTHING)).hasSize(40);
      assertThat(store.faults()).isEmpty();
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasKept() throws Exception {
    var file = filled();
    var before = Export.of(file);
    try (var store = Store.open(file)) {
      int pages = Sqlite.number(store.connection(), "pragma page_count");
      Sqlite.number(store.connection(), "pragma max_page_count = " + (pages + 4));
      refused(() -> addMore(store), file, "its disk is full");
      assertThat(Export.of(store, Filter.EVERYTHING)).isEqualTo(before);
      Sqlite.number(store.connection(), "pragma max_page_count = 1000000");
      assertThat(addMore(store)).isEqualTo(20);
      assertThat(store.faults()).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() {
    var system = Path.of("/proc/1");
    assumeThat(system).isDirectory();
    var file = system.resolve("record.db");
    refused(() -> Store.open(file), file, "cannot be ");
    var deeper = system.resolve("new/record.db");
    refused(() -> Store.open(deeper), deeper, "cannot be made");
  }

  @Test
  void aReadOnlyStoreIsReadAndNotWritten() throws Exception {
    var file = filled();
    Files.createDirectory(folder.resolve("scratch"));
    permit(file, "r--r--r--");
    permit(folder, "r-xr-xr-x");
    try {
      var looked = humble(ReadingProgram.class, file.toString());
      assertThat(looked).isEqualTo(new Killing.Outcome(0, "40 reports\n"));
      var added = humble(AddingProgram.class, file.toString(), "9", "1", "1", "1");
      assertThat(added.status()).isEqualTo(1);
      assertThat(added.errors().lines())
          .containsExactly(
              "readout: %s: cannot be written, expected a file and a folder that may be written to"
                  .formatted(file));
    } finally {
      permit(folder, "rwxr-xr-x");
    }
  }

  /// Root may write anything, unless it gives that up first.
  private Killing.Outcome humble(Class<?> program, String... args) throws Exception {
    var scratch = folder.resolve("scratch");
    var killing = Killing.ofJava(scratch, program, args);
    if (!System.getProperty("user.name").equals("root")) {
      return killing.run();
    }
    var command = new ArrayList<>(List.of("setpriv", "--bounding-set", "-dac_override"));
    command.addAll(killing.command());
    return new Killing(command, scratch).run();
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private Path filled() {
    var file = folder.resolve("record.db");
    try (var store = Store.open(file)) {
      store.addAll(READINGS, Instant.EPOCH, "rules-1");
    }
    return file;
  }

  private static int addMore(Store store) {
    return store
        .addAll(SyntheticReports.of(9, 60, 10).subList(40, 60), Instant.EPOCH, "rules-1")
        .size();
  }

  private static void everything(Path file) {
    try (var store = Store.openExisting(file)) {
      Export.of(store, Filter.EVERYTHING);
    }
  }

  private static void execute(Path file, String script) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Sqlite.execute(connection, script);
    }
  }

  private static void refused(ThrowingCallable action, Path file, String why) {
    assertThatThrownBy(action)
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(why)
        .hasMessageContaining("expected")
        .message()
        .doesNotContain("\n");
  }
}
