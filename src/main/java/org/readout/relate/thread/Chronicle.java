package org.readout.relate.thread;

import java.util.List;
import java.util.Map;
import org.readout.model.Related.Step;

final class Chronicle {
  Chronicle(Dyad dyad, TermReader reader, Kinship kinship, Rounds rounds, Weaver weaver) {}

  Map<Integer, List<Step>> steps() {
    return Map.of();
  }
}
