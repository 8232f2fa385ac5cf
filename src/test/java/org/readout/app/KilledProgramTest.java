package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.keep.Export;
import org.readout.keep.Killing;
import org.readout.keep.Store;

/// `readout add` is killed again and again, and at last left to finish.
class KilledProgramTest {
  private static final int KILLS = 25;
  private static final int KILLS_A_STORE = 5;
  private static final String REPORTS = Path.of("samples", "reports").toString();

  @TempDir Path folder;

  @Test
  void aStoreHoldsWhatOneUndisturbedRunGivesHoweverOftenAddWasKilled() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("KilledProgramTest: -Dseed=" + seed);
    var random = new Random(seed);
    var undisturbed = folder.resolve("undisturbed.db");
    assertThat(add(undisturbed).run()).isEqualTo(new Killing.Outcome(0, ""));
    var expected = Export.of(undisturbed);
    int kills = 0;
    int begun = 0;
    for (int round = 0; kills < KILLS; round++) {
      assertThat(round).as("rounds").isLessThan(2 * KILLS);
      var store = folder.resolve("killed-" + round + ".db");
      kills += killAFewTimes(store, random);
      begun += Files.exists(store) ? 1 : 0;
      assertThat(add(store).run()).isEqualTo(new Killing.Outcome(0, ""));
      assertWhole(store);
      assertThat(Export.of(store)).isEqualTo(expected);
    }
    assertThat(begun).as("stores that were killed in the middle of the work").isPositive();
  }

  private int killAFewTimes(Path store, Random random) throws Exception {
    var log = store.resolveSibling(store.getFileName() + "-wal");
    int kills = 0;
    for (int i = 0; i < KILLS_A_STORE; i++) {
      kills += add(store).killOnce(log, random) ? 1 : 0;
    }
    return kills;
  }

  private static void assertWhole(Path store) {
    try (var open = Store.openExisting(store)) {
      assertThat(open.faults()).isEmpty();
    }
  }

  private Killing add(Path store) throws IOException {
    var scratch = Files.createDirectories(folder.resolve("scratch"));
    var arguments = List.of("add", REPORTS, "--store", store.toString());
    return Killing.ofJava(scratch, Main.class, arguments.toArray(String[]::new));
  }
}
