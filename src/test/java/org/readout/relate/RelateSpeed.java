package org.readout.relate;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Related;
import org.readout.relate.record.Relating;

/// Measures relating made-up reports in memory, in seconds of the processor: `RelateSpeed [RUNS]`.
final class RelateSpeed {
  /// Each after those that it is made of.
  private static final List<Class<? extends Related>> LAYERS =
      List.of(
          Related.Person.class,
          Related.Engagement.class,
          Related.Mechanism.class,
          Related.Instrument.class,
          Related.CommitmentThread.class,
          Related.Claim.class);

  private static final int FEW = 10_000;
  private static final int MANY = 100_000;
  private static final String ALL = "all";

  private RelateSpeed() {}

  public static void main(String[] args) {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    related(FEW);
    var few = medians(FEW, runs);
    var many = medians(MANY, runs);
    System.out.printf("| layer | %,d reports | %,d reports | ratio |%n", FEW, MANY);
    System.out.println("| --- | ---: | ---: | ---: |");
    few.forEach(
        (layer, seconds) ->
            System.out.printf(
                "| %s | %.2f | %.2f | %.1f |%n",
                layer,
                seconds,
                many.getOrDefault(layer, 0.0),
                many.getOrDefault(layer, 0.0) / Math.max(0.001, seconds)));
  }

  private static Map<String, Double> medians(int reports, int runs) {
    var times = new LinkedHashMap<String, List<Double>>();
    for (int i = 0; i < runs; i++) {
      related(reports)
          .forEach((layer, time) -> times.computeIfAbsent(layer, _ -> new ArrayList<>()).add(time));
    }
    var medians = new LinkedHashMap<String, Double>();
    times.forEach(
        (layer, all) -> medians.put(layer, all.stream().sorted().toList().get(all.size() / 2)));
    return medians;
  }

  private static Map<String, Double> related(int reports) {
    var accounts = SyntheticAccounts.of(7, reports);
    var times = new LinkedHashMap<String, Double>();
    double begun = seconds();
    var record = Relating.load().relate(accounts, Map.of(), List.of(), null);
    for (var layer : LAYERS) {
      double before = seconds();
      record.of(layer);
      times.put(layer.getSimpleName(), seconds() - before);
    }
    times.put(ALL, seconds() - begun);
    return times;
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
