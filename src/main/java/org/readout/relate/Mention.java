package org.readout.relate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Finding;

/// A finding as one report has it.
///
/// @param report the report's id
/// @param published the report's day of publication
public record Mention<F extends Fact>(
    Finding<F> finding, String report, @Nullable LocalDate published) {}
