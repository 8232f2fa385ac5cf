package org.readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.model.Report;
import org.readout.read.Reading;
import org.readout.read.ReportFiles;
import org.readout.understand.Grammar;
import org.readout.understand.text.Prose;
import org.readout.understand.text.ProseReader;

/// One pass over a folder of reports on one thread: text alone, and the whole of `understand`.
///
/// Tokens a second are the folder's tokens, printed at the start, over the time of a pass.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Threads(1)
@Fork(1)
public class UnderstandBenchmark {
  @Param("samples/reports")
  public String folder = "samples/reports";

  private final List<Report> reports = new ArrayList<>();
  private final Grammar grammar = Grammar.load();
  private final ProseReader prose = new ProseReader.Model().reader();

  @Setup
  public void read() throws IOException {
    reports.clear();
    for (Path file : ReportFiles.below(List.of(Path.of(folder)))) {
      if (ReportFiles.read(file, file.toString()) instanceof Reading.Read read) {
        reports.add(read.report());
      }
    }
    long tokens =
        reports.stream()
            .mapToLong(
                r -> prose.read(r.text()).sentences().stream().mapToLong(s -> s.size()).sum())
            .sum();
    System.out.printf("%s: %d reports, %d tokens%n", folder, reports.size(), tokens);
  }

  @Benchmark
  public int text() {
    int sentences = 0;
    for (Report report : reports) {
      Prose read = prose.read(report.text());
      sentences += read.sentences().size();
    }
    return sentences;
  }

  @Benchmark
  public int understand() {
    int findings = 0;
    for (Report report : reports) {
      findings += grammar.findings(report).all().size();
    }
    return findings;
  }
}
