package org.readout.keep;

import java.time.Instant;
import org.readout.model.Report;

/// One version of a report, without its text.
///
/// @param id SHA-256 of the text, which is [Report#id()]
/// @param versionId tells versions apart that differ in their header only
/// @param version 1 is the first that was kept under this address
/// @param source its `uri` is an absolute path or an address
/// @param learned when this version was first added
public record KeptReport(
    String id,
    String versionId,
    int version,
    Report.Source source,
    Instant learned,
    String rulesVersion) {}
