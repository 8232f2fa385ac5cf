package org.readout.evaluate;

/// How often a field was right where it could be compared.
public record Share(int right, int all) {
  Share plus(Share other) {
    return new Share(right + other.right, all + other.all);
  }

  /// From 0 to 1; a share of nothing does not exist.
  public double value() {
    return (double) right / all;
  }
}
