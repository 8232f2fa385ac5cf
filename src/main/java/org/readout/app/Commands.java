package org.readout.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.readout.evaluate.AnnotationException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The command line: which commands there are, and what becomes of their mistakes.
final class Commands {
  private Commands() {}

  static int run(Console console, String... arguments) {
    return line(console).execute(arguments);
  }

  /// The whole command line, ready to run.
  static CommandLine line(Console console) {
    var line = new CommandLine(new Readout(console));
    line.addSubcommand(new ReadCommand(console));
    line.addSubcommand(new EvaluateCommand(console));
    line.addSubcommand(new AutoComplete.GenerateCompletion());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(Math.clamp(console.terminal().width(), 60, 100));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)));
    line.setOut(new PrintWriter(new Lines(console::line), true));
    line.setParameterExceptionHandler((e, _) -> wrongUsage(console, e));
    line.setExecutionExceptionHandler((e, _, _) -> failed(console, e));
    return line;
  }

  private static CommandLine.Help.Ansi ansi(Console console) {
    return console.terminal().hasColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  private static int wrongUsage(Console console, ParameterException e) {
    console.note(String.valueOf(e.getMessage()));
    var command = e.getCommandLine();
    var suggestions = new StringWriter();
    CommandLine.UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true));
    suggestions.toString().lines().forEach(console::say);
    console.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.WRONG_USAGE;
  }

  /// @throws Console.ClosedPipe again, so that the program ends quietly
  private static int failed(Console console, Exception e) {
    switch (e) {
      case Console.ClosedPipe closed -> throw closed;
      case Problem _, AnnotationException _ -> console.note(String.valueOf(e.getMessage()));
      default -> {
        console.note("this should not have happened: " + e);
        if (System.getenv("READOUT_TRACE") != null) {
          e.printStackTrace();
        } else {
          console.say("Please report it, with what READOUT_TRACE=1 adds to this message.");
        }
      }
    }
    return ExitStatus.FAILED;
  }
}
