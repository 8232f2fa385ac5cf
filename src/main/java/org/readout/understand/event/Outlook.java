package org.readout.understand.event;

import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Status;
import org.readout.understand.actor.Actor;

/// What the verbs around a trigger say of it: whether it came about, and who the subject is.
///
/// @param from the first token of the clause, with what stands before its subject
/// @param subjectFrom the first token of the subject, or of the trigger where it is inherited
record Outlook(
    Status status, @Nullable Actor subject, int from, int subjectFrom, boolean isPassive) {

  Outlook as(Status other) {
    return new Outlook(other, subject, from, subjectFrom, isPassive);
  }
}
