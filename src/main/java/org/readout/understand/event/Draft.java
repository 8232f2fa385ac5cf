package org.readout.understand.event;

import org.readout.model.Fact;
import org.readout.model.Span;

/// A fact as read, before it has its id.
///
/// @param sentence the index of the sentence that says it
public record Draft(Fact fact, Span passage, String rule, int sentence) {}
