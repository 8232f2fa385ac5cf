package org.readout.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.readout.evaluate.AnnotationException;
import org.readout.keep.StoreException;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.Statement;
import org.readout.model.Related;
import org.readout.show.FactLists;
import org.readout.show.RelatedLists;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/// The command line: which commands there are, and what becomes of their mistakes.
final class Commands {
  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 100;

  private final Console console;
  private final Map<String, Supplier<CommandLine>> all = new LinkedHashMap<>();

  Commands(Console console, Stop stop) {
    this.console = console;
    add("read", () -> new ReadCommand(console, stop));
    add("add", () -> new AddCommand(console, stop));
    add("demo", () -> new DemoCommand(console, stop));
    list(
        "timeline",
        "List engagements: who met, called, visited or wrote to whom, when and where.",
        "--side CN,JP --from 2023 --to 2024-06",
        () ->
            new RelatedCommand<>(
                console,
                Related.Engagement.class,
                Engagement.class,
                RelatedCommand::byDay,
                RelatedLists.ENGAGEMENTS));
    list(
        "commitments",
        "List what sides bound themselves to, by when, and what came of it.",
        "--side JP --text fisheries --passages",
        () ->
            new RelatedCommand<>(
                console,
                Related.CommitmentThread.class,
                Commitment.class,
                RelatedCommand::asRelated,
                RelatedLists.THREADS));
    list(
        "statements",
        "List who urged, proposed, supported, rejected or stated what.",
        "--person \"Wang Yi\" --format csv > statements.csv",
        () -> new FactsCommand<>(console, Statement.class, FactLists.STATEMENTS));
    list(
        "people",
        "List who takes part and speaks, with the offices that reports give them.",
        "--side JP",
        () -> new PeopleCommand(console));
    list(
        "mechanisms",
        "List standing arrangements for contact, each once, with their last known state.",
        "--side CN,JP",
        () ->
            new RelatedCommand<>(
                console,
                Related.Mechanism.class,
                Mechanism.class,
                RelatedCommand::asRelated,
                RelatedLists.MECHANISMS));
    list(
        "instruments",
        "List the treaties, agreements and other texts that reports refer to, each once.",
        "--text \"joint statement\"",
        () ->
            new RelatedCommand<>(
                console,
                Related.Instrument.class,
                Instrument.class,
                RelatedCommand::asRelated,
                RelatedLists.INSTRUMENTS));
    list(
        "reports",
        "List the reports the store was built from.",
        "--from 2024 --format jsonl",
        () -> new ReportsCommand(console));
    list(
        "sources",
        "List who published the reports, and for whom each speaks; `decide side` corrects it.",
        "--side JP",
        () -> new SourcesCommand(console));
    add("due", () -> new DueCommand(console));
    add("thread", () -> new ThreadCommand(console));
    add("show", () -> new ShowCommand(console));
    add("export", () -> new ExportCommand(console));
    all.put("decide", () -> DecideCommand.line(console));
    add("history", () -> new HistoryCommand(console));
    add("reread", () -> new RereadCommand(console, stop));
    add("explain", () -> new ExplainCommand(console));
    add("evaluate", () -> new EvaluateCommand(console, stop));
    // As a method reference it would crash JDK 25 while it writes its ahead-of-time cache.
    add("generate-completion", () -> new AutoComplete.GenerateCompletion());
  }

  private void add(String name, Supplier<Object> command) {
    all.put(name, () -> new CommandLine(command.get()));
  }

  private void list(String name, String description, String example, Supplier<Object> command) {
    all.put(
        name,
        () -> {
          var line = new CommandLine(command.get());
          line.getCommandSpec()
              .usageMessage()
              .description(description)
              .footerHeading("%nExamples:%n")
              .footer("  readout " + name, "  readout " + name + " " + example);
          return line;
        });
  }

  /// In the order in which help lists them.
  List<String> names() {
    return List.copyOf(all.keySet());
  }

  int run(String... arguments) {
    return line(arguments).execute(arguments);
  }

  /// Ready to run these arguments: with the one command they name, else with all.
  private CommandLine line(String... arguments) {
    var line = new CommandLine(new Readout(console));
    var named = arguments.length == 0 ? null : all.get(arguments[0]);
    if (named == null || arguments[0].equals("generate-completion")) {
      all.forEach((name, command) -> line.addSubcommand(name, command.get()));
    } else {
      line.addSubcommand(arguments[0], named.get());
    }
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.clamp(console.terminal().width(), NARROWEST_HELP, WIDEST_HELP));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.terminal().hasColour() ? Ansi.ON : Ansi.OFF));
    line.setOut(new PrintWriter(new Lines(console::line), true));
    line.setParameterExceptionHandler((e, _) -> wrongUsage(e));
    line.setExecutionExceptionHandler((e, _, _) -> failed(e));
    return line;
  }

  private int wrongUsage(ParameterException e) {
    console.note(String.valueOf(e.getMessage()));
    if (e.getCommandLine().getParent() == null) {
      console.say("The commands are: " + String.join(", ", names()) + ".");
    } else {
      var suggestions = new StringWriter();
      CommandLine.UnmatchedArgumentException.printSuggestions(
          e, new PrintWriter(suggestions, true));
      suggestions.toString().lines().forEach(console::say);
    }
    var command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say("Try: " + command + " --help");
    return ExitStatus.WRONG_USAGE;
  }

  private int failed(Exception e) {
    switch (e) {
      case Console.ClosedPipe _ -> {
        return ExitStatus.DONE;
      }
      case ParameterException wrong -> {
        return wrongUsage(wrong);
      }
      case Problem problem -> {
        console.note(String.valueOf(e.getMessage()));
        problem.choices().forEach(console::say);
      }
      case AnnotationException _, StoreException _ -> console.note(String.valueOf(e.getMessage()));
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
