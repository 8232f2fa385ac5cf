package org.readout.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The day as of which a command shows the record.
final class AsOfOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what was published by this day, as it then stood.")
  private @Nullable String given;

  /// A month or year stands for its last day; null where none was given.
  @Nullable LocalDate day() {
    return Dates.period(spec, "--as-of", given).to();
  }
}
