package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.evaluate.Annotations;
import org.readout.evaluate.Scores;
import org.readout.evaluate.Tally;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.understand.Grammar;

/// The annotated samples are read at least as well as `docs/scores.yaml` says.
class SampleScoresTest {
  private static final Path REPORTS = Path.of("samples", "reports");
  private static final Path ANNOTATIONS = Path.of("samples", "annotations");

  @Test
  void noFigureIsBelowItsFloor() throws IOException {
    new Floors("SampleScoresTest", name -> !name.startsWith("threads_")).hold(figures(samples()));
  }

  private static Scores samples() {
    var said = new HashMap<String, List<Fact>>();
    for (var outcome : Read.of(REPORTS, Grammar.load())) {
      said.put(
          name(outcome.report().source().uri()),
          outcome.findings().all().stream().<Fact>map(Finding::fact).toList());
    }
    var gold = Annotations.in(ANNOTATIONS);
    assertThat(gold).hasSizeGreaterThanOrEqualTo(48);
    assertThat(said.keySet()).containsAll(gold.stream().map(Annotations::document).toList());
    return Scores.of(gold, said);
  }

  private static String name(String uri) {
    return Path.of(uri).getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static Map<String, BigDecimal> figures(Scores scores) {
    var figures = new LinkedHashMap<String, BigDecimal>();
    figures.put("mean", Floors.figure(scores.mean()));
    for (Map.Entry<String, Tally> layer : scores.layers().entrySet()) {
      figures.put(layer.getKey(), Floors.figure(layer.getValue().f1()));
    }
    return figures;
  }
}
