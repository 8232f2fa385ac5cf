package org.readout.evaluate;

/// Facts of one layer: how many were found, of how many said and how many annotated.
public record Tally(int found, int said, int gold) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(found + other.found, said + other.said, gold + other.gold);
  }

  /// The share of what was said that is right, from 0 to 1; 0 where nothing was said.
  public double precision() {
    return said == 0 ? 0 : (double) found / said;
  }

  /// The share of what was annotated that was found, from 0 to 1; 0 where nothing was annotated.
  public double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
