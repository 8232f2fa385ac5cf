package org.readout.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.readout.app.Outcome.Failed;
import org.readout.app.Outcome.Understood;
import org.readout.model.Findings;
import org.readout.model.Report;
import org.readout.read.ReportFiles;
import org.readout.understand.Grammar;

/// Reads the reports a command was given; says on standard error which failed and which were hard
/// to read.
final class Reports {
  private final Console console;
  private int failed;

  Reports(Console console) {
    this.console = console;
  }

  /// Hands over each report with its findings, in the order given; folders are gone through.
  void each(List<Path> paths, BiConsumer<Report, Findings> taker) {
    new Intake(Grammar.load())
        .each(ReportFiles.below(paths), () -> false, outcome -> take(outcome, taker));
  }

  private void take(Outcome outcome, BiConsumer<Report, Findings> taker) {
    switch (outcome) {
      case Failed it -> {
        failed++;
        console.note(it.uri() + ": " + it.why());
      }
      case Understood it -> {
        for (var warning : it.findings().warnings()) {
          console.note(it.report().source().uri() + ": warning: " + warning);
        }
        taker.accept(it.report(), it.findings());
      }
    }
  }

  /// Whether all were read, as an exit status.
  int status() {
    return failed == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
