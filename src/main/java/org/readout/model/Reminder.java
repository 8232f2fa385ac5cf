package org.readout.model;

/// Something of the record that wants attention on a day.
///
/// @param when the deadline, the days planned, or the day since which nothing was heard
public record Reminder(Urgency urgency, Period when, Related about) {
  public enum Urgency {
    /// Its last day is still to come.
    DUE,
    /// Its last day has passed, and no report tells that it was done.
    OVERDUE,
    /// Nothing was heard of it for long.
    SILENT
  }
}
