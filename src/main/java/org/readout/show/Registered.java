package org.readout.show;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Side;

/// A mechanism or instrument through all reports that mention it.
///
/// @param latest what was said of it last
/// @param reports how many mention it
/// @param days the first and the last day on which it was mentioned; empty where unknown
/// @param ids of the findings that mention it, the latest first
public record Registered<F extends Fact>(
    String name, List<Side> sides, F latest, int reports, List<LocalDate> days, List<String> ids) {
  public Registered {
    sides = List.copyOf(sides);
    days = List.copyOf(days);
    ids = List.copyOf(ids);
  }

  @Nullable LocalDate first() {
    return days.isEmpty() ? null : days.getFirst();
  }

  @Nullable LocalDate last() {
    return days.isEmpty() ? null : days.getLast();
  }

  String allIds() {
    return ids.stream().collect(Collectors.joining(" "));
  }
}
