package org.readout.understand.actor;

import java.util.List;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;

/// Who acts, speaks or is spoken to, resolved against the whole report.
///
/// @param name the fullest name of a person in the report; of others, the words as they stand
/// @param sides the sides it stands for; empty where that is unknown (observers, media)
/// @param people the persons meant, with all their offices in the report; empty for a side as such
public record Actor(Kind kind, String name, List<Side> sides, List<Participant> people) {
  public Actor {
    sides = sides.stream().sorted().distinct().toList();
    people = List.copyOf(people);
  }

  /// What sort of actor it is.
  public enum Kind {
    /// One person: "Wang Yi", "he", "the Japanese foreign minister".
    PERSON,
    /// A state or organisation as such: "China", "the Japanese side", "Tokyo", "the EU".
    STATE,
    /// Part of one side: a ministry, a spokesperson's office, a delegation, companies, media.
    BODY,
    /// Two or more sides or persons together: "both sides", "Wang and Kato", "the leaders".
    JOINT,
    /// Media, observers and other sources that do not count as speakers.
    SOURCE
  }

  /// Whether it stands for exactly one side.
  public boolean isOneSide() {
    return sides.size() == 1;
  }

  public boolean isJoint() {
    return kind == Kind.JOINT && sides.size() != 1;
  }
}
