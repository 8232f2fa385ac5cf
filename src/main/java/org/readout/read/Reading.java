package org.readout.read;

import java.util.List;
import org.readout.model.Report;

/// What became of one file.
public sealed interface Reading {

  /// A report, and what could not be made out about it.
  ///
  /// @param warnings a sentence each, without the file's name
  record Read(Report report, List<String> warnings) implements Reading {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /// No report, and the one reason.
  ///
  /// @param uri the path or address as given
  /// @param why to stand after `FILE: `, e.g. `is empty`
  record Failed(String uri, String why) implements Reading {}
}
