package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.Outcome.Understood;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding;
import org.readout.model.Finding.Citation;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.show.RecordJson;
import org.readout.understand.Grammar;

/// Every passage of every finding cuts out whole words of the report, and the record cuts out the
/// same ones; each finding has an id of its own. On the samples, and on more reports where they are
/// at hand.
class PassagesTest {
  private static final Pattern OFFSETS = Pattern.compile("\\{\"start\":(\\d+),\"end\":(\\d+)}");

  /// The order in which a record lists its facts.
  private static final List<Class<? extends Fact>> ORDER =
      List.of(
          Engagement.class,
          Commitment.class,
          Statement.class,
          Mechanism.class,
          Instrument.class,
          OutcomeClaim.class,
          Development.class);

  @ParameterizedTest
  @ValueSource(strings = {"samples/reports", "../shared/seeds", "../shared/corpus"})
  void passagesCutOutWhatTheyQuote(String folder) {
    assumeTrue(Files.isDirectory(Path.of(folder)), folder + " is not here");
    var faults = new ArrayList<String>();
    int passages = 0;
    for (var read : Read.of(Path.of(folder), Grammar.load())) {
      passages += check(read, faults);
    }
    assertThat(faults).isEmpty();
    assertThat(passages).as("passages").isGreaterThan(10);
  }

  private static int check(Understood read, List<String> faults) {
    var report = read.report();
    var uri = report.source().uri();
    var ids = new HashSet<String>();
    for (var finding : read.findings().all()) {
      if (!ids.add(finding.id())) {
        faults.add(uri + ": two findings have the id " + finding.id());
      }
      for (var citation : finding.citations()) {
        if (!isWhole(report.text(), citation.passage())) {
          faults.add(uri + ": " + citation + " of " + finding.fact());
        }
      }
    }
    if (!faults.isEmpty()) {
      return 0;
    }
    var quoted = quoted(read);
    if (!recorded(report, RecordJson.line(report, read.findings(), false)).equals(quoted)) {
      faults.add(uri + ": the record's offsets cut out other words");
    }
    return quoted.size();
  }

  /// Whether it lies in the text and neither end is a space or in the middle of a character.
  private static boolean isWhole(String text, Span passage) {
    if (passage.end() > text.length()) {
      return false;
    }
    var words = passage.in(text);
    return words.equals(words.strip())
        && !Character.isLowSurrogate(words.charAt(0))
        && !Character.isHighSurrogate(words.charAt(words.length() - 1));
  }

  private static List<String> quoted(Understood read) {
    var quoted = new ArrayList<String>();
    for (var kind : ORDER) {
      for (Finding<?> finding : read.findings().of(kind)) {
        finding.citations().stream()
            .map(Citation::passage)
            .distinct()
            .forEach(passage -> quoted.add(passage.in(read.report().text())));
      }
    }
    return quoted;
  }

  /// What the offsets in a line of JSON cut out of the text, counted in code points.
  private static List<String> recorded(Report report, String json) {
    int[] points = report.text().codePoints().toArray();
    return OFFSETS
        .matcher(json)
        .results()
        .map(
            offsets -> {
              int start = Integer.parseInt(offsets.group(1));
              return new String(points, start, Integer.parseInt(offsets.group(2)) - start);
            })
        .toList();
  }
}
