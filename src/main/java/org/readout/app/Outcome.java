package org.readout.app;

import org.readout.model.Findings;
import org.readout.model.Report;

/// What came of one file.
sealed interface Outcome {
  /// Its report and what was read from it, warnings of the reading included.
  record Understood(Report report, Findings findings) implements Outcome {}

  /// A report that need not be understood again.
  record Known(Report report) implements Outcome {}

  /// Why there is none, in one line.
  record Failed(String uri, String why) implements Outcome {}
}
