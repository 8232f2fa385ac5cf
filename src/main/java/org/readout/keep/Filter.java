package org.readout.keep;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// Which part of the record to show; what is empty or null asks for nothing.
///
/// @param sides one: contacts in which it takes part, commitments that bind it, what it says. More:
///   contacts between all of them; commitments and statements by any of them, in reports in which
///   all of them take part
/// @param person whole words of a name, in any order, whatever their case and accents: a
///   participant, a speaker, or for a commitment a participant of the engagement it was made at
/// @param mechanism words of a mechanism's name as they follow each other
/// @param from first day, of when it happened where that is known, else of publication; for reports
///   always of publication
/// @param to last day, included
/// @param text words that follow each other in the fact or its passages; for reports anywhere in
///   the title or text
/// @param asOf only what was published by this day, as it was then: reports without a date are left
///   out, and of each report the last version published by then is taken
public record Filter(
    List<Side> sides,
    @Nullable String person,
    @Nullable String mechanism,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String text,
    @Nullable LocalDate asOf) {
  public static final Filter EVERYTHING = new Filter(List.of(), null, null, null, null, null, null);

  public Filter {
    sides = sides.stream().sorted().distinct().toList();
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it starts: " + from + " to " + to);
    }
  }

  /// Whether it asks for everything that was published by its day.
  public boolean isOnlyAsOf() {
    return equals(new Filter(List.of(), null, null, null, null, null, asOf));
  }

  /// The same, whichever sides it is about.
  public Filter ofAnySide() {
    return new Filter(List.of(), person, mechanism, from, to, text, asOf);
  }

  /// Whether a name has all these words, whatever their order, case and accents.
  public static boolean names(String name, String words) {
    return Folding.nameWords(name).containsAll(Folding.nameWords(words));
  }
}
