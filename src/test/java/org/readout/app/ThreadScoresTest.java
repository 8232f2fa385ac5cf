package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.app.Outcome.Understood;
import org.readout.data.Atlas;
import org.readout.evaluate.AnnotatedAccounts;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.relate.Ties;
import org.readout.relate.thread.Threads;
import org.readout.understand.Grammar;

/// The commitments of the annotated samples are put into threads at least as well as
/// `docs/scores.yaml` says: of all pairs of commitments, those that `samples/threads.tsv` has in
/// one thread. Once with the commitments as annotated, once with those of them that are read.
class ThreadScoresTest {
  private static final Path THREADS = Path.of("samples", "threads.tsv");
  private static final Path REPORTS = Path.of("samples", "reports");
  private static final Path ANNOTATIONS = Path.of("samples", "annotations");
  private static final double LEAST_OVERLAP = 0.3;

  @Test
  void noFigureIsBelowItsFloor() throws IOException {
    var gold = gold();
    var annotated = threads(AnnotatedAccounts.in(ANNOTATIONS));
    assertThat(annotated.keySet()).as(THREADS.toString()).containsAll(gold.keySet());
    var figures = new LinkedHashMap<String, BigDecimal>();
    figures.put("threads_annotated", f1("annotated", gold, annotated));
    figures.put("threads_read", f1("read", gold, read()));
    new Floors("ThreadScoresTest").hold(figures);
  }

  private static Map<String, String> gold() throws IOException {
    var gold = new TreeMap<String, String>();
    var lines = Files.readAllLines(THREADS).stream().filter(l -> !l.startsWith("#")).toList();
    assertThat(lines.getFirst()).isEqualTo("thread\treport\tcommitment");
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      gold.put(cells[1] + "/" + cells[2], cells[0]);
    }
    assertThat(gold).hasSizeGreaterThan(200);
    return gold;
  }

  /// The thread of each commitment, by the commitment's id.
  private static Map<String, String> threads(List<Account> accounts) {
    var threads = new TreeMap<String, String>();
    for (var thread : new Threads(Atlas.load()).of(accounts, Ties.NONE)) {
      for (var step : thread.steps()) {
        if (step.mention().fact() instanceof Fact.Commitment) {
          threads.put(step.mention().id(), thread.id());
        }
      }
    }
    return threads;
  }

  private static Map<String, String> read() throws IOException {
    var quotes = AnnotatedAccounts.commitments(ANNOTATIONS);
    var accounts = new ArrayList<Account>();
    var annotatedAs = new HashMap<String, String>();
    for (var outcome : Read.of(REPORTS, Grammar.load())) {
      var report = outcome.report();
      accounts.add(new Account(report.id(), report.source(), outcome.findings()));
      annotatedAs.putAll(matches(outcome, quotes));
    }
    var threads = new TreeMap<String, String>();
    threads(accounts)
        .forEach(
            (id, thread) -> {
              if (annotatedAs.containsKey(id)) {
                threads.put(annotatedAs.getOrDefault(id, ""), thread);
              }
            });
    return threads;
  }

  /// The annotated commitment for each that was read, by how much their passages overlap.
  private static Map<String, String> matches(Understood outcome, Map<String, String> quotes) {
    record Pair(double overlap, String read, String annotated) {}
    var text = outcome.report().text();
    var name = Path.of(outcome.report().source().uri()).getFileName().toString();
    var prefix = name.replaceFirst("\\.[a-z]+$", "") + "/";
    var pairs = new ArrayList<Pair>();
    for (var quote : quotes.entrySet()) {
      int start = text.indexOf(quote.getValue());
      if (!quote.getKey().startsWith(prefix) || start < 0) {
        continue;
      }
      int end = start + quote.getValue().length();
      for (var finding : outcome.findings().of(Fact.Commitment.class)) {
        int first = finding.citations().getFirst().passage().start();
        int last = finding.citations().getLast().passage().end();
        double shared = Math.min(end, last) - (double) Math.max(start, first);
        double overlap = shared / (Math.max(end, last) - Math.min(start, first));
        if (overlap >= LEAST_OVERLAP) {
          pairs.add(new Pair(overlap, finding.id(), quote.getKey()));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .reversed()
            .thenComparing(Pair::annotated)
            .thenComparing(Pair::read));
    var matches = new HashMap<String, String>();
    var taken = new HashSet<String>();
    for (var pair : pairs) {
      if (!matches.containsKey(pair.read) && taken.add(pair.annotated)) {
        matches.put(pair.read, pair.annotated);
      }
    }
    return matches;
  }

  private static BigDecimal f1(String name, Map<String, String> gold, Map<String, String> found) {
    var ids = List.copyOf(found.keySet());
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        var thread = gold.get(ids.get(i));
        boolean one = thread != null && thread.equals(gold.get(ids.get(j)));
        boolean together = found.getOrDefault(ids.get(i), "").equals(found.get(ids.get(j)));
        right += one && together ? 1 : 0;
        wrong += !one && together ? 1 : 0;
        missed += one && !together ? 1 : 0;
      }
    }
    double f1 = 2.0 * right / (2 * right + wrong + missed);
    System.out.printf(
        "threads, %s: P %.3f R %.3f F1 %.3f (%d pairs right, %d wrong, %d missed, of %d)%n",
        name,
        right / (double) (right + wrong),
        right / (double) (right + missed),
        f1,
        right,
        wrong,
        missed,
        ids.size());
    return Floors.figure(f1);
  }
}
