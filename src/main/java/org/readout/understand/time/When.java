package org.readout.understand.time;

import org.readout.model.Period;

/// What a date expression says, resolved both ways.
///
/// "On Wednesday" is the last one for a meeting that was held and the next one for a meeting to
/// come; most expressions say the same both ways.
///
/// @param past what it means for something that was held
/// @param future what it means for something to come
/// @param by whether it sets a limit ("by the end of 2020", "within the month"); a limit without a
///   beginning has only the end of its period
public record When(Period past, Period future, Sort sort, boolean by) {

  /// How definite an expression is.
  public enum Sort {
    /// A day: "on 5 May", "yesterday", "Tuesday".
    POINT,
    /// Several days: a month, a year, "from 1 to 3 April".
    SPAN,
    /// Days that are not told: "in the coming weeks"; its periods are unknown.
    OPEN
  }
}
