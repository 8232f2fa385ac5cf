package org.readout.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.evaluate.Annotations;
import org.readout.evaluate.Scores;
import org.readout.evaluate.Tally;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.understand.Grammar;

/// The annotated samples are read at least as well as `docs/scores.yaml` says.
class SampleScoresTest {
  private static final Path FLOORS = Path.of("docs", "scores.yaml");
  private static final Path REPORTS = Path.of("samples", "reports");
  private static final Path ANNOTATIONS = Path.of("samples", "annotations");
  private static final BigDecimal PLAY = new BigDecimal("0.0005");
  private static final BigDecimal WORTH_RAISING = new BigDecimal("0.005");
  private static final Pattern FLOOR = Pattern.compile("([a-z_]+): (\\d\\.\\d{4})");
  private static final String WRITE = "mvn test -Dtest=SampleScoresTest -Dscores=write";
  private static final String HEAD =
      """
      # How well the annotated samples are read, as F1: `./verify` fails where a figure falls below
      # these. Who changes one says why in the same commit. Written by
      #   %s
      """
          .formatted(WRITE);

  @Test
  void noFigureIsBelowItsFloor() throws IOException {
    var figures = figures(samples());
    if ("write".equals(System.getProperty("scores"))) {
      Files.writeString(FLOORS, HEAD + yaml(figures));
    }
    var floors = floors(Files.readString(FLOORS));
    assertThat(figures.keySet()).as(FLOORS.toString()).isEqualTo(floors.keySet());
    assertThat(fallen(figures, floors)).as("write lower floors with " + WRITE).isEmpty();
    if (floors.entrySet().stream().anyMatch(f -> isAbove(figures, f, WORTH_RAISING))) {
      System.out.println(
          "The samples are read better than " + FLOORS + " says; raise it: " + WRITE);
    }
  }

  @Test
  void aFigureThatFellIsFound() {
    var floors = floors("# floors\nmean: 0.9000\nstatements: 0.8000\n");
    var figures = Map.of("mean", new BigDecimal("0.8995"), "statements", new BigDecimal("0.7994"));
    assertThat(fallen(figures, floors)).containsExactly("statements: 0.7994, was 0.8000");
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
    figures.put("mean", figure(scores.mean()));
    for (Map.Entry<String, Tally> layer : scores.layers().entrySet()) {
      figures.put(layer.getKey(), figure(layer.getValue().f1()));
    }
    return figures;
  }

  private static BigDecimal figure(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.DOWN);
  }

  private static String yaml(Map<String, BigDecimal> figures) {
    return figures.entrySet().stream()
        .map(figure -> figure.getKey() + ": " + figure.getValue() + "\n")
        .collect(joining());
  }

  private static Map<String, BigDecimal> floors(String yaml) {
    var floors = new LinkedHashMap<String, BigDecimal>();
    for (var line : yaml.lines().filter(l -> !l.startsWith("#")).toList()) {
      var floor = FLOOR.matcher(line);
      assertThat(floor.matches()).as("%s: %s: expected `name: 0.1234`", FLOORS, line).isTrue();
      floors.put(floor.group(1), new BigDecimal(floor.group(2)));
    }
    return floors;
  }

  private static List<String> fallen(
      Map<String, BigDecimal> figures, Map<String, BigDecimal> floors) {
    var fallen = new ArrayList<String>();
    for (var floor : floors.entrySet()) {
      if (!isAbove(figures, floor, PLAY.negate())) {
        fallen.add(
            floor.getKey() + ": " + figures.get(floor.getKey()) + ", was " + floor.getValue());
      }
    }
    return fallen;
  }

  private static boolean isAbove(
      Map<String, BigDecimal> figures, Map.Entry<String, BigDecimal> floor, BigDecimal by) {
    var figure = figures.getOrDefault(floor.getKey(), BigDecimal.ZERO);
    return figure.compareTo(floor.getValue().add(by)) >= 0;
  }
}
