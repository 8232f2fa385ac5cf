package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.app.Outcome.Understood;
import org.readout.read.ReportFiles;
import org.readout.understand.Grammar;

/// Reports read within a test.
final class Read {
  private Read() {}

  /// All files below a folder; there is at least one, and none fails.
  static List<Understood> of(Path folder, Grammar grammar) {
    var files = ReportFiles.below(List.of(folder));
    var read = of(files, grammar, Runtime.getRuntime().availableProcessors());
    assertThat(read).as(folder.toString()).isNotEmpty();
    return read;
  }

  /// The files in the order given, on so many threads; none fails.
  static List<Understood> of(List<Path> files, Grammar grammar, int threads) {
    var read = new ArrayList<Understood>();
    new Intake(grammar, _ -> false, threads)
        .each(
            files,
            () -> false,
            outcome -> {
              assertThat(outcome).isInstanceOf(Understood.class);
              read.add((Understood) outcome);
            });
    return read;
  }
}
