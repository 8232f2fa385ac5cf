package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.keep.Export;
import org.readout.keep.Filter;
import org.readout.keep.Killing;
import org.readout.keep.Store;
import org.readout.model.Finding;
import org.readout.model.Findings;

/// `readout reread` is killed in the middle, and at last left to finish.
class KilledRereadTest {
  private static final int KILLS = 8;

  @TempDir Path folder;

  @Test
  void aStoreIsAsItWasUntilAllIsReadAgain() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("KilledRereadTest: -Dseed=" + seed);
    var random = new Random(seed);
    var file = folder.resolve("killed.db");
    assertThat(Ran.run("add", "samples/reports", "--store", file.toString()).status()).isZero();
    var after = Export.of(file);
    asOtherRulesReadIt(file);
    var before = Export.of(file);
    assertThat(before).isNotEqualTo(after);
    int kills = 0;
    for (int i = 0; i < KILLS; i++) {
      kills += reread(file).killOnce(folder.resolve("killed.db-wal"), random) ? 1 : 0;
      assertThat(Export.of(file)).isIn(before, after);
    }
    assertThat(kills).isPositive();
    assertThat(reread(file).run()).isEqualTo(new Killing.Outcome(0, ""));
    assertThat(Export.of(file)).isEqualTo(after);
    try (var store = Store.openExisting(file)) {
      assertThat(store.faults()).isEmpty();
    }
  }

  /// Of each report only every other finding.
  private static void asOtherRulesReadIt(Path file) {
    try (var store = Store.open(file)) {
      for (var report : store.reports(Filter.EVERYTHING)) {
        var all = store.findings(report).all();
        var some = new ArrayList<Finding<?>>();
        for (int i = 0; i < all.size(); i += 2) {
          some.add(all.get(i));
        }
        store.add(
            store.text(report.versionId()).orElseThrow(),
            new Findings(some, store.findings(report).warnings()),
            Instant.EPOCH,
            "other rules");
      }
    }
  }

  private Killing reread(Path store) throws IOException {
    var scratch = Files.createDirectories(folder.resolve("scratch"));
    return Killing.ofJava(scratch, Main.class, "reread", "--store", store.toString());
  }
}
