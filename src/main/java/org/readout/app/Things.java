package org.readout.app;

import java.util.List;
import org.readout.keep.Kept;

/// Which findings are mentions of one thing.
final class Things {
  private Things() {}

  /// The ids of all mentions of what a finding is a mention of, its own among them, the first told
  /// first.
  static List<String> mentions(Kept<?> mention) {
    return List.of(mention.finding().id());
  }
}
