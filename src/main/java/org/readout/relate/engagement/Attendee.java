package org.readout.relate.engagement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// Who takes part, so that it can be compared.
///
/// @param kind a person by name, the holder of an office, a body, or anybody of a side
/// @param words of the name; of a body those that are its own
/// @param ranks of the offices, as far as their words tell
record Attendee(@Nullable Side side, Kind kind, List<String> words, List<Rank> ranks) {
  Attendee {
    words = List.copyOf(words);
    ranks = List.copyOf(ranks);
  }

  enum Kind {
    PERSON,
    OFFICE,
    BODY,
    VAGUE
  }

  boolean isNamed() {
    return kind == Kind.PERSON;
  }

  /// The highest of the offices.
  Optional<Rank.Level> level() {
    return ranks.stream().map(Rank::level).min(Rank.Level::compareTo);
  }

  boolean hasRankLike(Attendee other) {
    return ranks.stream().anyMatch(rank -> other.ranks.stream().anyMatch(rank::isLike));
  }

  /// Whether both are persons, and of one name.
  boolean isSamePerson(Attendee other) {
    if (!isNamed() || !other.isNamed()) {
      return false;
    }
    return Names.alike(words, other.words)
        || (Names.shareLast(words, other.words) && hasRankLike(other));
  }
}
