package org.readout.keep;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.readout.model.Fact;
import org.readout.model.Side;

/// Measures a store of made-up reports: `StoreSpeed REPORTS FINDINGS`, e.g. `5000 20`.
final class StoreSpeed {
  private StoreSpeed() {}

  public static void main(String[] args) throws IOException {
    int reports = Integer.parseInt(args[0]);
    int findings = Integer.parseInt(args[1]);
    var file = Files.createTempDirectory("store-speed").resolve("record.db");
    var readings = SyntheticReports.of(1, reports, findings);
    time("open a new store", () -> opened(file));
    try (var store = Store.open(file)) {
      time("add all", () -> store.addAll(readings, Instant.EPOCH, "rules-1"));
      time("add all again", () -> store.addAll(readings, Instant.EPOCH, "rules-1"));
      for (int i = 0; i < 4; i++) {
        time("commitments of CN, 2024", () -> store.facts(Fact.Commitment.class, some()));
        time("statements with text", () -> store.facts(Fact.Statement.class, text("hotline")));
        time("all engagements", () -> store.facts(Fact.Engagement.class, Filter.EVERYTHING));
        time("all commitments", () -> store.facts(Fact.Commitment.class, Filter.EVERYTHING));
        time("reports", () -> store.reports(Filter.EVERYTHING));
        time("reports with text", () -> store.reports(text("hotline")));
        time("one id", () -> store.withId(readings.getFirst().findings().all().getFirst().id()));
      }
      var ids = store.reports(Filter.EVERYTHING).stream().map(KeptReport::id).toList();
      time("every text by its id", () -> ids.stream().map(store::text).toList());
      time("check", store::faults);
    }
    System.out.printf("%,d bytes%n", Files.size(file));
  }

  private static List<String> opened(Path file) {
    try (var store = Store.open(file)) {
      return store.faults();
    }
  }

  private static Filter some() {
    return new Filter(
        List.of(new Side("CN")),
        null,
        null,
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2024, 12, 31),
        null,
        null);
  }

  private static Filter text(String text) {
    return new Filter(List.of(), null, null, null, null, text, null);
  }

  private static void time(String what, Supplier<List<?>> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    int found = work.get().size();
    long wall = System.nanoTime() - start;
    cpu = threads.getCurrentThreadCpuTime() - cpu;
    System.out.printf(
        "%-26s %,8d found %,8d ms, %,8d ms of CPU%n",
        what, found, wall / 1_000_000, cpu / 1_000_000);
  }
}
