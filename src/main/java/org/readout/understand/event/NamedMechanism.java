package org.readout.understand.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Mechanism.State;
import org.readout.model.Period;
import org.readout.model.Side;

/// What a phrase of kind `MECHANISM` means: a standing arrangement for contact, as named there.
///
/// @param name without ordinal, as it stands there
/// @param noun the noun that says what it is: "dialogue"
/// @param round its ordinal there, from 1
/// @param sides those that the name itself names; may be empty
/// @param next when its next round is to be, if that is said there
/// @param rule the rule by which it was read
public record NamedMechanism(
    String name,
    String noun,
    @Nullable Integer round,
    List<Side> sides,
    State state,
    @Nullable Period next,
    String rule) {
  public NamedMechanism {
    sides = List.copyOf(sides);
  }

  /// One mention told more fully by another of the same mechanism.
  NamedMechanism with(NamedMechanism other) {
    return new NamedMechanism(
        name,
        noun,
        round,
        sides.isEmpty() ? other.sides : sides,
        state == State.EXISTING ? other.state : state,
        next == null ? other.next : next,
        rule);
  }
}
