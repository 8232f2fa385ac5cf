package org.readout.understand.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.data.Table;
import org.readout.model.Fact.Statement.Act;

/// A maximum entropy model of acts: the weights of features, from `model/acts.tsv`.
///
/// It overrules a guess only where it finds another act clearly likelier. Safe for many threads.
final class ActModel implements ActJudge {
  /// The acts it tells apart, in the order of the table's columns.
  static final List<Act> ACTS = List.of(Act.values());

  /// How much likelier another act must be than the guess to take its place.
  private static final double MARGIN = 0.1;

  private final ActFeatures features;
  private final Map<String, double[]> weights;
  private final String source;

  ActModel(ActFeatures features, Map<String, double[]> weights) {
    this.features = features;
    this.weights = Map.copyOf(weights);
    this.source = features.source();
  }

  private ActModel(ActFeatures features, Map<String, double[]> weights, String source) {
    this.features = features;
    this.weights = Map.copyOf(weights);
    this.source = source + features.source();
  }

  /// @throws org.readout.data.RuleException when the table cannot be used
  static ActModel load(ActFeatures features) {
    var table = Table.in("/org/readout/understand/model/", "acts", columns());
    var weights = new HashMap<String, double[]>();
    var source = new StringBuilder();
    for (var row : table.rows()) {
      source.append(row.cells());
      var cells = row.cells().subList(1, row.cells().size());
      try {
        weights.put(row.cell(0), cells.stream().mapToDouble(Double::parseDouble).toArray());
      } catch (NumberFormatException e) {
        throw row.wrong("weights " + cells + ", expected numbers");
      }
    }
    return new ActModel(features, weights, source.toString());
  }

  static String[] columns() {
    var columns = new String[ACTS.size() + 1];
    columns[0] = "feature";
    for (int i = 0; i < ACTS.size(); i++) {
      columns[i + 1] = ACTS.get(i).name().toLowerCase(Locale.ROOT);
    }
    return columns;
  }

  /// What it is made of, for telling one version from another.
  @Override
  public String source() {
    return source;
  }

  @Override
  public Act judge(Utterance words) {
    return judge(features.of(words), words.guess());
  }

  Act judge(Set<String> seen, Act guess) {
    Map<Act, Double> likely = likelihoods(seen);
    Act best = guess;
    double found = likely.getOrDefault(guess, 0.0) + MARGIN;
    for (Act act : ACTS) {
      double here = likely.getOrDefault(act, 0.0);
      if (act != guess && here >= found) {
        best = act;
        found = here;
      }
    }
    return best;
  }

  /// How likely each act is; together 1.
  private Map<Act, Double> likelihoods(Set<String> seen) {
    var sums = new double[ACTS.size()];
    for (String feature : seen) {
      double[] each = weights.get(feature);
      for (int i = 0; each != null && i < sums.length; i++) {
        sums[i] += each[i];
      }
    }
    double total = Arrays.stream(sums).map(Math::exp).sum();
    var likely = new EnumMap<Act, Double>(Act.class);
    for (int i = 0; i < sums.length; i++) {
      likely.put(ACTS.get(i), Math.exp(sums[i]) / total);
    }
    return likely;
  }
}
