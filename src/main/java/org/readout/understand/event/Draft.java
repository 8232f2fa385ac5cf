package org.readout.understand.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Period;
import org.readout.model.Side;
import org.readout.model.Span;

/// A fact as read, before it has its id.
///
/// @param sentence the index of the sentence that says it
public record Draft(Fact fact, Span passage, String rule, int sentence) {

  static Draft commitment(
      List<Side> by,
      Fact.Commitment.Strength strength,
      String action,
      @Nullable Period deadline,
      Span passage,
      String rule,
      int sentence) {
    return new Draft(
        new Fact.Commitment(by, strength, action, deadline, null), passage, rule, sentence);
  }
}
