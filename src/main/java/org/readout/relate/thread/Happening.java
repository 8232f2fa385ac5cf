package org.readout.relate.thread;

import java.time.LocalDate;
import org.readout.model.Related.Step;

/// Something that became of an undertaking.
///
/// @param reached how far it has been brought, where it is an agreement
record Happening(Step step, Aim reached) {
  /// Whether it had happened by that day.
  boolean by(LocalDate day) {
    var when = step.when().from();
    return when != null && !when.isAfter(day);
  }
}
