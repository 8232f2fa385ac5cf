package org.readout.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledAtAnyMomentTest {
  private static final int KILLS = 28;
  private static final int REPORTS = 200;
  private static final int FINDINGS = 6;

  @TempDir Path folder;

  @Test
  void aStoreWhoseProgramsWereKilledHoldsWhatOneUndisturbedRunGives() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("KilledAtAnyMomentTest: -Dseed=" + seed);
    var random = new Random(seed);
    var file = folder.resolve("killed.db");
    var program =
        Killing.ofJava(
            Files.createDirectory(folder.resolve("scratch")),
            AddingProgram.class,
            file.toString(),
            "7",
            String.valueOf(REPORTS),
            String.valueOf(FINDINGS),
            "1");
    int grown = 0;
    int hits = 0;
    int before = 0;
    for (int i = 0; i < KILLS; i++) {
      hits += program.killOnce(folder.resolve("killed.db-wal"), random) ? 1 : 0;
      int now = reports(file);
      assertThat(now).as("nothing that was kept is lost").isGreaterThanOrEqualTo(before);
      grown += now > before ? 1 : 0;
      before = now;
    }
    assertThat(hits).as("kills").isGreaterThanOrEqualTo(25);
    assertThat(grown).as("kills in the middle of the work").isPositive();
    assertThat(program.run()).isEqualTo(new Killing.Outcome(0, ""));
    try (var store = Store.openExisting(file)) {
      assertThat(store.faults()).isEmpty();
    }
    assertThat(Export.of(file)).isEqualTo(undisturbed());
  }

  private static int reports(Path file) {
    if (!Files.exists(file)) {
      return 0;
    }
    try (var store = Store.openExisting(file)) {
      return store.reports(Filter.EVERYTHING).size();
    }
  }

  private String undisturbed() {
    var file = folder.resolve("undisturbed.db");
    try (var store = Store.open(file)) {
      store.addAll(SyntheticReports.of(7, REPORTS, FINDINGS), Instant.EPOCH, "rules-1");
    }
    return Export.of(file);
  }
}
