package org.readout.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program without a command: says which there are.
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads what governments report of their talks and keeps the record: who met whom, what was"
          + " promised and by when, who said what. Every fact with the passage that says it."
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:a report, or the command, failed; the rest was done",
      "2:wrong usage"
    })
final class Readout implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();

  Readout(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().getUsageMessage().lines().forEach(console::say);
    return ExitStatus.WRONG_USAGE;
  }
}
