package org.readout.app;

import org.jspecify.annotations.Nullable;
import org.readout.keep.Filter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which part of the record a command shows.
final class FilterOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private SideOption sides = new SideOption();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "With this person; words of the name suffice.")
  private @Nullable String person;

  @Option(
      names = "--mechanism",
      paramLabel = "NAME",
      description = "Under this mechanism; words of its name suffice.")
  private @Nullable String mechanism;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "On or after this day, month or year: 2024-11-05, 2024-11, 2024.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "On or before it; a month or year counts whole.")
  private @Nullable String to;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "With these words, in the fact or its passages.")
  private @Nullable String text;

  @Mixin private AsOfOption asOf = new AsOfOption();

  /// What the command line asks for.
  Filter filter() {
    var first = Dates.period(spec, "--from", from).from();
    var last = Dates.period(spec, "--to", to).to();
    if (first != null && last != null && last.isBefore(first)) {
      throw wrong("--to " + to + " is before --from " + from);
    }
    return new Filter(sides.sides(), person, mechanism, first, last, text, asOf.day());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
