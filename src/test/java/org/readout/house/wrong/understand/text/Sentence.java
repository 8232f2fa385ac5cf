package org.readout.house.wrong.understand.text;

import org.readout.house.wrong.understand.event.Event;

/// A sentence that knows a later stage, which knows it.
public record Sentence(Event event) {}
