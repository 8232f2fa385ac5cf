package org.readout.relate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Side;

/// One thing of a register, through all its mentions.
///
/// @param name the spelling most reports use
/// @param mentions at least one, by publication, the undated first
public record Entry<F extends Fact>(String name, List<Side> sides, List<Mention<F>> mentions) {
  public Entry {
    sides = sides.stream().sorted().distinct().toList();
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("nobody mentions it: " + name);
    }
  }

  /// What was said of it last.
  public Mention<F> latest() {
    return mentions.getLast();
  }

  /// How many reports mention it.
  public int reports() {
    return Math.toIntExact(mentions.stream().map(Mention::report).distinct().count());
  }

  /// The first and the last day of publication, in this order; none where all are undated.
  public List<LocalDate> days() {
    var days =
        mentions.stream()
            .flatMap(mention -> Optional.ofNullable(mention.published()).stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    return days.isEmpty() ? List.of() : List.of(days.getFirst(), days.getLast());
  }

  /// The ids of all findings that mention it, each once.
  public List<String> ids() {
    return mentions.stream().map(mention -> mention.finding().id()).distinct().toList();
  }
}
