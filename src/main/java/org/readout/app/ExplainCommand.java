package org.readout.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.show.ExplanationText;
import org.readout.understand.Grammar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `readout explain`: which rules read a sentence.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Say which rules read a sentence, what they took, and how far the others got.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout explain \"The two sides agreed to resume the maritime dialogue.\"",
      "  readout explain --date 2024-11-05 \"They will meet within the month.\""
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SENTENCE", description = "In quotation marks.")
  private String sentence = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day of publication, from which dates are reckoned; default: today.")
  private @Nullable LocalDate date;

  @Option(
      names = {"-a", "--all"},
      description = "Also name the rules that found no beginning.")
  private boolean all;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (sentence.isBlank()) {
      throw new Problem("explain: the sentence is empty");
    }
    var on = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    var explanation = Grammar.load().explain(sentence, on);
    console.lines(
        ExplanationText.lines(explanation, all, console.style(), console.terminal().width()));
    return ExitStatus.DONE;
  }
}
