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
import java.util.regex.Pattern;

/// The figures of `docs/scores.yaml`, below which nothing may fall.
///
/// @param test the test that writes them, with `-Dscores=write`
record Floors(String test) {
  private static final Path FILE = Path.of("docs", "scores.yaml");
  private static final BigDecimal PLAY = new BigDecimal("0.0005");
  private static final BigDecimal WORTH_RAISING = new BigDecimal("0.005");
  private static final Pattern FLOOR = Pattern.compile("([a-z_]+): (\\d\\.\\d{4})");

  /// Fails where a figure is below its floor, or has none.
  void hold(Map<String, BigDecimal> figures) throws IOException {
    if ("write".equals(System.getProperty("scores"))) {
      write(figures);
    }
    var floors = floors(Files.readString(FILE));
    assertThat(floors.keySet()).as(FILE.toString()).containsAll(figures.keySet());
    floors.keySet().retainAll(figures.keySet());
    assertThat(fallen(figures, floors)).as("write lower floors with " + command()).isEmpty();
    if (floors.entrySet().stream().anyMatch(f -> isAbove(figures, f, WORTH_RAISING))) {
      System.out.println("Figures are better than " + FILE + " says; raise it: " + command());
    }
  }

  private String command() {
    return "mvn test -Dtest=" + test + " -Dscores=write";
  }

  private static void write(Map<String, BigDecimal> figures) throws IOException {
    var text = Files.readString(FILE);
    var all = floors(text);
    all.putAll(figures);
    var head = text.lines().filter(line -> line.startsWith("#")).collect(joining("\n", "", "\n"));
    Files.writeString(FILE, head + yaml(all));
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
