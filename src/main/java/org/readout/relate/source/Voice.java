package org.readout.relate.source;

import org.jspecify.annotations.Nullable;
import org.readout.model.Decision.Standing;
import org.readout.model.Side;

/// Who speaks in a report.
///
/// @param outlet its name; null where the report does not tell
/// @param standing null where it is not known
/// @param side for which it speaks; null for none, or where it is not known
public record Voice(@Nullable String outlet, @Nullable Standing standing, @Nullable Side side) {}
