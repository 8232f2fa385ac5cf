package org.readout.app;

import java.util.List;
import org.readout.keep.Kept;
import org.readout.keep.Store;
import org.readout.relate.record.RelatedRecord;

/// Which findings are mentions of one thing.
final class Things {
  private Things() {}

  /// The ids of all mentions of what a finding is a mention of, its own among them, the first told
  /// first.
  static List<String> mentions(Store store, Kept<?> mention) {
    var id = mention.finding().id();
    return StoredRecord.of(store, null)
        .thing(id)
        .map(thing -> RelatedRecord.findings(thing).toList())
        .orElse(List.of(id));
  }
}
