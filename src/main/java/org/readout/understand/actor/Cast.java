package org.readout.understand.actor;

import java.util.List;
import java.util.Optional;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;

/// Everyone in a report: what later readers need beyond the phrases in each sentence.
///
/// @param people every person by the fullest name, with side and offices, in order of appearance
/// @param sides the sides of the report, those mentioned most as actors first
/// @param voice who "I" and "we" are outside quotations, and who answers in a transcript
public record Cast(List<Participant> people, List<Side> sides, Optional<Actor> voice) {
  public Cast {
    people = List.copyOf(people);
    sides = List.copyOf(sides);
  }
}
