package org.readout.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.app.Outcome.Failed;
import org.readout.app.Outcome.Known;
import org.readout.app.Outcome.Understood;
import org.readout.keep.Store;
import org.readout.keep.Store.Added;
import org.readout.model.Report;
import org.readout.relate.source.Sketch;
import org.readout.understand.Grammar;

/// Reads reports into a store and counts what became of them.
///
/// The store is used by one thread at a time, whichever it is.
final class Adding {
  private static final int TOGETHER = 16;

  private final Store store;
  private final Reports reports;
  private final Grammar grammar = Grammar.load();
  private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
  private final List<Store.Reading> waiting = new ArrayList<>();

  Adding(Store store, Reports reports) {
    this.store = store;
    this.reports = reports;
  }

  /// Adds in batches, so that an interruption loses little and leaves nothing half done.
  void add(List<Path> paths, Instant learned) {
    reports.each(
        new Intake(grammar, this::isKnown),
        paths,
        outcome -> {
          switch (outcome) {
            case Understood it -> take(reading(it), learned);
            case Known _ -> count(Added.UNCHANGED);
            case Failed _ -> {}
          }
        });
    write(learned);
  }

  private boolean isKnown(Report report) {
    synchronized (store) {
      return store.holds(report, grammar.version());
    }
  }

  private static Store.Reading reading(Understood it) {
    var sketch = Sketch.of(it.report().text()).stored();
    return new Store.Reading(it.report(), it.findings(), sketch);
  }

  private void take(Store.Reading reading, Instant learned) {
    waiting.add(reading);
    if (waiting.size() == TOGETHER) {
      write(learned);
    }
  }

  private void write(Instant learned) {
    synchronized (store) {
      store.addAll(waiting, learned, grammar.version()).forEach(this::count);
    }
    waiting.clear();
  }

  private void count(Added added) {
    counts.merge(added, 1, Integer::sum);
  }

  /// `read 5, new 3, changed 1, unchanged 1, failed 0`.
  String summary() {
    return "read %d, new %d, changed %d, unchanged %d, failed %d"
        .formatted(
            counts.values().stream().mapToInt(Integer::intValue).sum(),
            counts.getOrDefault(Added.NEW, 0),
            counts.getOrDefault(Added.CHANGED, 0),
            counts.getOrDefault(Added.UNCHANGED, 0),
            reports.failed());
  }
}
