package org.readout.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.keep.Kept;
import org.readout.keep.Store;
import org.readout.model.Fact;
import org.readout.model.Report;
import org.readout.show.Cited;

/// The texts behind kept facts, fetched when they are needed; the last few are held.
final class Texts {
  private static final int HELD = 32;

  private final Store store;
  private final Map<String, String> held =
      new LinkedHashMap<>(HELD, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > HELD;
        }
      };

  Texts(Store store) {
    this.store = store;
  }

  <F extends Fact> List<Cited<F>> cited(List<Kept<F>> facts) {
    return facts.stream().map(this::cited).toList();
  }

  /// Usable while the store is open.
  <F extends Fact> Cited<F> cited(Kept<F> kept) {
    var id = kept.reportId();
    return new Cited<>(kept.finding(), kept.source(), id, () -> text(id));
  }

  String text(String report) {
    return held.computeIfAbsent(
        report,
        id ->
            store
                .text(id)
                .map(Report::text)
                .orElseThrow(() -> new IllegalStateException("no text with the id " + id)));
  }
}
