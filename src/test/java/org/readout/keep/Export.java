package org.readout.keep;

import java.nio.file.Path;
import java.util.StringJoiner;
import org.readout.model.Fact;

/// All that a store says, as text to compare; when it was learned is left out.
public final class Export {
  private Export() {}

  public static String of(Path file) {
    try (var store = Store.openExisting(file)) {
      return of(store, Filter.EVERYTHING);
    }
  }

  static String of(Store store, Filter filter) {
    var all = new StringJoiner("\n");
    for (var report : store.reports(filter)) {
      for (var version : store.versions(report.source().uri())) {
        all.add(version.version() + " " + version.versionId() + " " + version.source());
        all.add(
            version.rulesVersion() + " " + store.text(version.versionId()).orElseThrow().text());
        all.add(store.findings(version).toString());
      }
    }
    for (var kind : Kind.values()) {
      store.facts(kind.type, filter).forEach(kept -> all.add(line(kept)));
    }
    return all.toString();
  }

  private static String line(Kept<? extends Fact> kept) {
    return kept.finding() + " " + kept.source() + " " + kept.reportId();
  }
}
