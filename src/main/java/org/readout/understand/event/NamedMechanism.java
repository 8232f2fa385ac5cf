package org.readout.understand.event;

import org.jspecify.annotations.Nullable;

/// What a phrase of kind `MECHANISM` means.
///
/// @param name without ordinal, as it stands there
/// @param round its ordinal there, from 1
public record NamedMechanism(String name, @Nullable Integer round) {}
