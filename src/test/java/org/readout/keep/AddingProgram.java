package org.readout.keep;

import java.nio.file.Path;
import java.time.Instant;

/// A program of its own that adds made-up reports, to be stopped at any moment.
///
/// Arguments: store, seed, reports, findings in each, reports a transaction.
final class AddingProgram {
  private AddingProgram() {}

  public static void main(String[] args) {
    var readings =
        SyntheticReports.of(
            Long.parseLong(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    int together = Integer.parseInt(args[4]);
    try (var store = Store.open(Path.of(args[0]))) {
      for (int i = 0; i < readings.size(); i += together) {
        var some = readings.subList(i, Math.min(i + together, readings.size()));
        store.addAll(some, Instant.now(), "rules-1");
      }
    } catch (StoreException e) {
      System.err.println("readout: " + e.getMessage());
      System.exit(1);
    }
  }
}
