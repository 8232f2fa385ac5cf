package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.readout.data.Atlas;
import org.readout.evaluate.Annotations;
import org.readout.evaluate.Tally;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.relate.Ties;
import org.readout.relate.engagement.Engagements;
import org.readout.understand.Grammar;

/// Accounts of the samples' engagements are put together at least as well as `docs/scores.yaml`
/// says, as F1 over all pairs that tell of one engagement: pairs of annotated accounts, and pairs
/// of reports as they are read.
class GroupingScoresTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final Engagements ENGAGEMENTS = new Engagements(Atlas.load());

  private record Row(String engagement, String report, String id) {}

  @Test
  void noFigureIsBelowItsFloor() throws IOException {
    var read = new HashMap<String, Account>();
    for (var outcome : Read.of(SAMPLES.resolve("reports"), Grammar.load())) {
      var name = name(outcome.report().source().uri());
      read.put(name, new Account(name, outcome.report().source(), outcome.findings()));
    }
    var annotated = new ArrayList<Account>();
    for (var annotations : Annotations.in(SAMPLES.resolve("annotations"))) {
      annotated.add(annotated(annotations, read));
    }
    var rows = rows();
    var figures = new LinkedHashMap<String, BigDecimal>();
    figures.put(
        "grouping_annotated",
        f1("annotated", gold(rows, row -> row.report() + "/" + row.id()), annotated, Mention::id));
    figures.put(
        "grouping_read",
        f1("read", gold(rows, Row::report), List.copyOf(read.values()), Mention::report));
    new Floors("GroupingScoresTest").hold(figures);
  }

  /// An account of what people found, its ids those of the annotation.
  private static Account annotated(Annotations annotations, Map<String, Account> read) {
    var findings = new ArrayList<Finding<?>>();
    for (var fact : annotations.facts()) {
      if (fact instanceof Fact.Engagement) {
        int number = findings.size() + 1;
        var citation = new Finding.Citation(new Span(number, number + 1), "annotated");
        findings.add(
            new Finding<>(annotations.document() + "/e" + number, fact, List.of(citation)));
      }
    }
    var account = Objects.requireNonNull(read.get(annotations.document()), annotations.document());
    return new Account(annotations.document(), account.source(), new Findings(findings, List.of()));
  }

  private static List<Row> rows() throws IOException {
    var rows = new ArrayList<Row>();
    for (var line : Files.readAllLines(SAMPLES.resolve("engagements.tsv"))) {
      var cells = line.split("\t", -1);
      if (!line.startsWith("#") && !cells[0].equals("engagement")) {
        assertThat(cells).as(line).hasSize(3);
        rows.add(new Row(cells[0], cells[1], cells[2]));
      }
    }
    assertThat(rows).hasSizeGreaterThan(200);
    return rows;
  }

  private static String name(String uri) {
    return Path.of(uri).getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static Set<String> gold(List<Row> rows, Function<Row, String> told) {
    var groups = new TreeMap<String, List<String>>();
    for (var row : rows) {
      groups.computeIfAbsent(row.engagement(), e -> new ArrayList<>()).add(told.apply(row));
    }
    return pairs(groups.values());
  }

  private static BigDecimal f1(
      String what,
      Set<String> gold,
      List<Account> accounts,
      Function<Mention<Fact.Engagement>, String> told) {
    var groups = new ArrayList<List<String>>();
    for (var engagement : ENGAGEMENTS.of(accounts, Ties.NONE)) {
      groups.add(engagement.accounts().stream().map(told).toList());
    }
    var said = pairs(groups);
    int right = (int) said.stream().filter(gold::contains).count();
    var tally = new Tally(right, said.size(), gold.size());
    System.out.printf(
        "Grouping, %s: precision %.3f, recall %.3f, F1 %.3f of %d pairs%n",
        what, tally.precision(), tally.recall(), tally.f1(), gold.size());
    return Floors.figure(tally.f1());
  }

  private static Set<String> pairs(Collection<List<String>> groups) {
    var pairs = new TreeSet<String>();
    for (var group : groups) {
      var told = List.copyOf(new TreeSet<>(group));
      for (int i = 0; i < told.size(); i++) {
        for (int j = i + 1; j < told.size(); j++) {
          pairs.add(told.get(i) + " " + told.get(j));
        }
      }
    }
    return pairs;
  }
}
