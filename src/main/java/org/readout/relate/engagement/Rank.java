package org.readout.relate.engagement;

import java.util.Set;
import java.util.TreeSet;

/// How high an office stands and what it is about.
///
/// @param fields none where the office does not say
record Rank(Level level, Set<String> fields) {
  Rank {
    fields = Set.copyOf(new TreeSet<>(fields));
  }

  /// From the highest.
  enum Level {
    HEAD,
    DEPUTY_HEAD,
    MINISTER,
    DEPUTY,
    OFFICIAL,
    OTHER
  }

  /// Whether one person may be called by both.
  boolean isLike(Rank other) {
    return level == other.level
        && (fields.isEmpty()
            || other.fields.isEmpty()
            || fields.stream().anyMatch(other.fields::contains));
  }
}
