package org.readout.keep;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// Who takes part and speaks, by name and side as the reports give them.
///
/// Two spellings are two people here; that they are one is for people to decide.
///
/// @param id made of the name and the side
/// @param offices by their first report
/// @param engagements in how many findings this person takes part
/// @param statements how many findings this person speaks
public record Person(
    String id,
    String name,
    @Nullable Side side,
    List<Office> offices,
    Mentions mentions,
    int engagements,
    int statements) {
  public Person {
    offices = List.copyOf(offices);
  }

  /// An office as the texts name it, and when they do.
  public record Office(String title, Mentions mentions) {}

  /// The reports that name it.
  ///
  /// @param reports how many texts
  /// @param first day on which the first dated one was published
  /// @param last day on which the last dated one was published
  public record Mentions(int reports, @Nullable LocalDate first, @Nullable LocalDate last) {}
}
