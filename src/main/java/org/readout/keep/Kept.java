package org.readout.keep;

import java.time.Instant;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Report;

/// A finding with the report that says it.
///
/// @param reportId SHA-256 of the report's text
/// @param learned when this version of the report was first added
public record Kept<F extends Fact>(
    Finding<F> finding, Report.Source source, String reportId, Instant learned) {}
