package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorsTest {
  @Test
  void aFigureThatFellIsFound() {
    var floors = Floors.floors("# floors\nmean: 0.9000\nstatements: 0.8000\n");
    var figures = Map.of("mean", new BigDecimal("0.8995"), "statements", new BigDecimal("0.7994"));
    assertThat(Floors.fallen(figures, floors)).containsExactly("statements: 0.7994, was 0.8000");
  }
}
