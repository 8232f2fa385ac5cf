package org.readout.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Fact;

/// What was read, measured against what people annotated.
///
/// @param layers a tally per kind of fact, in the order they are reported
/// @param fields how often a field of a matched fact was right, by the field's name
/// @param differences every fact missed and every fact too much, in the order of the documents
public record Scores(
    Map<String, Tally> layers, Map<String, Share> fields, List<Difference> differences) {

  public Scores {
    layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    differences = List.copyOf(differences);
  }

  /// A fact that only one of the two has.
  ///
  /// @param missed true where it was annotated and not read, false where it was read only
  public record Difference(boolean missed, String document, String layer, Fact fact) {}

  /// Compares document by document; one that was not read counts as read empty, one that was not
  /// annotated is left out.
  ///
  /// @param said the facts read, by the names of the annotated documents
  public static Scores of(List<Annotations> gold, Map<String, List<Fact>> said) {
    var layers = new LinkedHashMap<String, Tally>();
    var fields = new Fields();
    var differences = new ArrayList<Difference>();
    for (var document : gold) {
      var read = said.getOrDefault(document.document(), List.of());
      for (var layer : Layer.ALL) {
        var tally = compare(layer, document, read, fields, differences);
        layers.merge(layer.name(), tally, Tally::plus);
      }
    }
    return new Scores(layers, fields.shares(), differences);
  }

  private static <F extends Fact> Tally compare(
      Layer<F> layer,
      Annotations document,
      List<Fact> read,
      Fields fields,
      List<Difference> differences) {
    var gold = of(layer.kind(), document.facts());
    var said = of(layer.kind(), read);
    var matches = layer.matches(gold, said);
    var matched = Collections.<Fact>newSetFromMap(new IdentityHashMap<>());
    for (var match : matches) {
      fields.compare(match);
      matched.add(match.gold());
      matched.add(match.said());
    }
    addRest(true, document, layer, gold, matched, differences);
    addRest(false, document, layer, said, matched, differences);
    return new Tally(matches.size(), said.size(), gold.size());
  }

  private static void addRest(
      boolean missed,
      Annotations document,
      Layer<?> layer,
      List<? extends Fact> facts,
      Set<Fact> matched,
      List<Difference> differences) {
    for (var fact : facts) {
      if (!matched.contains(fact)) {
        differences.add(new Difference(missed, document.document(), layer.name(), fact));
      }
    }
  }

  private static <F extends Fact> List<F> of(Class<F> kind, List<Fact> facts) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The mean F1 of engagements, commitments and statements, from 0 to 1.
  public double mean() {
    return List.of(Layer.ENGAGEMENTS, Layer.COMMITMENTS, Layer.STATEMENTS).stream()
        .map(Layer::name)
        .mapToDouble(name -> layers.getOrDefault(name, Tally.NONE).f1())
        .average()
        .orElse(0);
  }

  /// The figures as lines of a table, the mean last.
  public List<String> table() {
    var lines = new ArrayList<String>();
    lines.add("%-16s%7s%7s%7s   found/said/gold".formatted("layer", "P", "R", "F1"));
    layers.forEach(
        (name, t) ->
            lines.add(
                "%-16s%7s%7s%7s   %d/%d/%d"
                    .formatted(
                        name,
                        figure(t.precision()),
                        figure(t.recall()),
                        figure(t.f1()),
                        t.found(),
                        t.said(),
                        t.gold())));
    fields.forEach(
        (name, s) ->
            lines.add("%-24s%6s   %d/%d".formatted(name, figure(s.value()), s.right(), s.all())));
    lines.add("mean F1 of engagements, commitments, statements: " + figure(mean()));
    return lines;
  }

  /// Three digits; what lies exactly between two goes to the even one.
  private static String figure(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
