package org.readout.keep;

import java.nio.file.Path;

/// A program of its own that counts the reports of a store, on standard error.
final class ReadingProgram {
  private ReadingProgram() {}

  public static void main(String[] args) {
    try (var store = Store.openExisting(Path.of(args[0]))) {
      System.err.println(store.reports(Filter.EVERYTHING).size() + " reports");
    } catch (StoreException e) {
      System.err.println("readout: " + e.getMessage());
      System.exit(1);
    }
  }
}
