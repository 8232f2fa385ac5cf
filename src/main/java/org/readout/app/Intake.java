package org.readout.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.readout.app.Outcome.Failed;
import org.readout.app.Outcome.Known;
import org.readout.app.Outcome.Understood;
import org.readout.model.Findings;
import org.readout.model.Report;
import org.readout.read.Reading;
import org.readout.read.ReportFiles;
import org.readout.understand.Grammar;

/// Reads and understands files on several threads and hands over what came of them, in the order
/// given.
///
/// Only a few files per thread are in memory at a time. A file that fails hinders no other.
final class Intake {
  private static final int AHEAD = 4;

  private final Grammar grammar;
  private final Predicate<Report> known;
  private final int threads;

  /// On all cores.
  ///
  /// @param grammar used by several threads at once
  /// @param known which reports need not be understood again; asked by several threads at once
  Intake(Grammar grammar, Predicate<Report> known) {
    this(grammar, known, Runtime.getRuntime().availableProcessors());
  }

  Intake(Grammar grammar, Predicate<Report> known, int threads) {
    this.grammar = grammar;
    this.known = known;
    this.threads = threads;
  }

  /// Hands over one outcome per file on the calling thread, until `stop` says so.
  void each(List<Path> files, BooleanSupplier stop, Consumer<Outcome> taker) {
    if (threads == 1 || files.size() < 2) {
      files.stream().takeWhile(_ -> !stop.getAsBoolean()).map(this::outcome).forEach(taker);
      return;
    }
    try (var workers = Executors.newFixedThreadPool(threads, Intake::worker)) {
      try {
        each(files, stop, taker, workers, threads * AHEAD);
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private void each(
      List<Path> files,
      BooleanSupplier stop,
      Consumer<Outcome> taker,
      ExecutorService workers,
      int window) {
    var pending = new ArrayDeque<Future<Outcome>>();
    for (var file : files) {
      if (stop.getAsBoolean()) {
        return;
      }
      if (pending.size() == window) {
        taker.accept(result(pending.remove()));
      }
      pending.add(workers.submit(() -> outcome(file)));
    }
    while (!pending.isEmpty() && !stop.getAsBoolean()) {
      taker.accept(result(pending.remove()));
    }
  }

  private static Thread worker(Runnable task) {
    return Thread.ofPlatform().daemon().name("intake").unstarted(task);
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome outcome(Path file) {
    var uri = file.toString();
    try {
      return switch (ReportFiles.read(file, uri)) {
        case Reading.Failed failed -> new Failed(failed.uri(), failed.why());
        case Reading.Read read when known.test(read.report()) -> new Known(read.report());
        case Reading.Read read -> {
          var findings = grammar.findings(read.report());
          var warnings = new ArrayList<>(read.warnings());
          warnings.addAll(findings.warnings());
          yield new Understood(read.report(), new Findings(findings.all(), warnings));
        }
      };
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Failed(uri, why(e));
    }
  }

  /// Why a report could not be understood.
  static String why(Throwable failure) {
    return switch (failure) {
      case StackOverflowError _ -> "could not be understood: nested too deeply";
      case OutOfMemoryError _ -> "is too long to be understood in " + memory() + " MB of memory";
      default -> "could not be understood: " + failure;
    };
  }

  private static long memory() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }
}
