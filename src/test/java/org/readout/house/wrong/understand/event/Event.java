package org.readout.house.wrong.understand.event;

import org.jspecify.annotations.Nullable;
import org.readout.house.wrong.understand.text.Sentence;

/// An event that knows its sentence, which knows it.
public record Event(@Nullable Sentence sentence) {}
