package org.readout.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.readout.app.Outcome.Failed;
import org.readout.app.Outcome.Known;
import org.readout.app.Outcome.Understood;
import org.readout.model.Findings;
import org.readout.model.Report;
import org.readout.read.ReportFiles;
import org.readout.understand.Grammar;

/// Reads the reports a command was given; says on standard error which failed and which were hard
/// to read.
final class Reports {
  private final Console console;
  private final Stop stop;
  private int taken;
  private int failed;

  Reports(Console console, Stop stop) {
    this.console = console;
    this.stop = stop;
  }

  /// Hands over each report with its findings, in the order given; folders are gone through.
  void each(List<Path> paths, BiConsumer<Report, Findings> taker) {
    var intake = new Intake(Grammar.load(), _ -> false);
    each(
        intake,
        paths,
        outcome -> {
          if (outcome instanceof Understood it) {
            taker.accept(it.report(), it.findings());
          }
        });
  }

  /// Hands over whatever could be read.
  void each(Intake intake, List<Path> paths, Consumer<Outcome> taker) {
    var files = ReportFiles.below(paths);
    intake.each(
        files,
        stop::isAsked,
        outcome -> {
          taken++;
          console.progress(() -> "read " + taken + " of " + files.size());
          say(outcome);
          taker.accept(outcome);
        });
  }

  private void say(Outcome outcome) {
    switch (outcome) {
      case Failed it -> {
        failed++;
        console.note(it.uri() + ": " + it.why());
      }
      case Understood it -> {
        for (var warning : it.findings().warnings()) {
          console.note(it.report().source().uri() + ": warning: " + warning);
        }
      }
      case Known _ -> {}
    }
  }

  int failed() {
    return failed;
  }

  /// Whether all were read, as an exit status.
  int status() {
    return failed == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
