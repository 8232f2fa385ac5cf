package org.readout.read;

import java.util.List;
import org.readout.model.Report;

/// Stand-in.
public sealed interface Reading {
  /// Read.
  record Read(Report report, List<String> warnings) implements Reading {}

  /// Not.
  record Failed(String uri, String why) implements Reading {}
}
