package org.readout.app;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.readout.model.Period;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Days, months and years as they are written on the command line.
final class Dates {
  private Dates() {}

  /// @param option whose value it is, for the message
  static Period period(CommandSpec spec, String option, @Nullable String value) {
    try {
      return value == null ? Period.UNKNOWN : Period.named(value);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          option + " " + value + ": expected a date such as 2024-11-05, 2024-11 or 2024");
    }
  }
}
