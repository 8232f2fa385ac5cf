package org.readout.app;

import java.util.List;
import java.util.Locale;
import org.readout.model.Side;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The sides that a command asks for.
final class SideOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--side",
      paramLabel = "CODE",
      split = ",",
      description = "Of this side, e.g. JP; given twice, between both.")
  private List<String> given = List.of();

  List<Side> sides() {
    return given.stream().map(this::side).toList();
  }

  private Side side(String code) {
    try {
      return new Side(code.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--side " + code + ": expected a code such as JP, EU or AU-UNION");
    }
  }
}
