package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Side;

/// A commitment as one report tells it, laid open for comparison.
///
/// @param company the sides between whom it stands
/// @param said the day it was made or repeated; null where no day is known
/// @param names the mechanisms and instruments named in it
/// @param notes how it was read, where that is not plain
record Telling(
    Mention<Fact.Commitment> mention,
    SortedSet<Side> company,
    @Nullable LocalDate said,
    Terms terms,
    List<Named> names,
    List<String> notes) {
  Telling {
    notes = List.copyOf(notes);
    names = List.copyOf(names);
  }

  /// A mechanism or instrument named.
  ///
  /// @param id of the finding that names it; null where none does
  /// @param topic the words that tell it from others of its kind
  record Named(Kind kind, String name, @Nullable String id, Set<String> topic) {
    Named {
      topic = Set.copyOf(topic);
    }

    enum Kind {
      MECHANISM,
      INSTRUMENT
    }

    /// Whether both may be one, by most of their topics' words.
    boolean agrees(Named other) {
      if (topic.isEmpty() || other.topic.isEmpty()) {
        return true;
      }
      long shared = topic.stream().filter(other.topic::contains).count();
      return 2 * shared >= Math.min(topic.size(), other.topic.size());
    }
  }

  Fact.Commitment fact() {
    return mention.fact();
  }

  String id() {
    return mention.id();
  }
}
