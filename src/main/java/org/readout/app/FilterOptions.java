package org.readout.app;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Filter;
import org.readout.model.Period;
import org.readout.model.Side;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which part of the record a command shows.
final class FilterOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--side",
      paramLabel = "CODE",
      split = ",",
      description = "Of this side, e.g. JP; given twice, between both.")
  private List<String> sides = List.of();

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

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what was published by this day, as it then was.")
  private @Nullable String asOf;

  /// What the command line asks for.
  Filter filter() {
    var first = period("--from", from).from();
    var last = period("--to", to).to();
    if (first != null && last != null && last.isBefore(first)) {
      throw wrong("--to " + to + " is before --from " + from);
    }
    var of = sides.stream().map(this::side).toList();
    return new Filter(of, person, mechanism, first, last, text, period("--as-of", asOf).to());
  }

  private Side side(String code) {
    try {
      return new Side(code.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong("--side " + code + ": expected a code such as JP, EU or AU-UNION");
    }
  }

  private Period period(String option, @Nullable String value) {
    try {
      return value == null ? Period.UNKNOWN : Period.named(value);
    } catch (DateTimeException e) {
      throw wrong(option + " " + value + ": expected a date such as 2024-11-05, 2024-11 or 2024");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
