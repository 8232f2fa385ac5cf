package org.readout.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The figures in `docs/scores.yaml`, below which none may fall.
///
/// @param test the name of the test that holds some of them
/// @param own which names are its own
record Floors(String test, Predicate<String> own) {
  private static final Path FILE = Path.of("docs", "scores.yaml");
  private static final BigDecimal PLAY = new BigDecimal("0.0005");
  private static final BigDecimal WORTH_RAISING = new BigDecimal("0.005");
  private static final Pattern FLOOR = Pattern.compile("([a-z_]+): (\\d\\.\\d{4})");
  private static final String HEAD =
      """
      # How well the annotated samples are read and related, as F1: `./verify` fails where a figure
      # falls below these. Who changes one says why in the same commit. Written by
      #   mvn test -Dtest='*ScoresTest' -Dscores=write
      """;

  /// Fails where one of the figures is below its floor or the floors are of others.
  void hold(Map<String, BigDecimal> figures) throws IOException {
    if ("write".equals(System.getProperty("scores"))) {
      write(figures);
    }
    var floors = floors(Files.readString(FILE));
    floors.keySet().removeIf(own.negate());
    assertThat(figures.keySet()).as(FILE.toString()).isEqualTo(floors.keySet());
    assertThat(fallen(figures, floors)).as("write lower floors with " + write()).isEmpty();
    if (floors.entrySet().stream().anyMatch(f -> isAbove(figures, f, WORTH_RAISING))) {
      System.out.println("The samples score better than " + FILE + " says; raise it: " + write());
    }
  }

  private String write() {
    return "mvn test -Dtest=" + test + " -Dscores=write";
  }

  private void write(Map<String, BigDecimal> figures) throws IOException {
    var all = floors(Files.readString(FILE));
    all.keySet().removeIf(own);
    all.putAll(figures);
    Files.writeString(FILE, HEAD + yaml(all));
  }

  static BigDecimal figure(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.DOWN);
  }

  private static String yaml(Map<String, BigDecimal> figures) {
    return figures.entrySet().stream()
        .map(figure -> figure.getKey() + ": " + figure.getValue() + "\n")
        .collect(joining());
  }

  static Map<String, BigDecimal> floors(String yaml) {
    var floors = new LinkedHashMap<String, BigDecimal>();
    for (var line : yaml.lines().filter(l -> !l.startsWith("#")).toList()) {
      var floor = FLOOR.matcher(line);
      assertThat(floor.matches()).as("%s: %s: expected `name: 0.1234`", FILE, line).isTrue();
      floors.put(floor.group(1), new BigDecimal(floor.group(2)));
    }
    return floors;
  }

  static List<String> fallen(Map<String, BigDecimal> figures, Map<String, BigDecimal> floors) {
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
