package org.readout.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Days from `from` to `to`, both included; an unknown end is null. A month is its first and last
/// day.
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final Period UNKNOWN = new Period(null, null);

  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it starts: " + from + " to " + to);
    }
  }

  public static Period of(LocalDate day) {
    return new Period(day, day);
  }

  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  public static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// A day, a month or a year as people write it: `2024-11-05`, `2024-11`, `2024`.
  ///
  /// @throws java.time.DateTimeException when it is none of them
  public static Period named(String words) {
    return switch (words.length()) {
      case 4 -> ofYear(Year.parse(words).getValue());
      case 7 -> of(YearMonth.parse(words));
      default -> of(LocalDate.parse(words));
    };
  }

  public boolean isUnknown() {
    return from == null && to == null;
  }

  public boolean isDay() {
    return from != null && Objects.equals(from, to);
  }

  /// Whether some day may lie in both; what is unknown forbids nothing.
  public boolean meets(Period other) {
    return startsBy(other) && other.startsBy(this);
  }

  private boolean startsBy(Period other) {
    return from == null || other.to == null || !from.isAfter(other.to);
  }
}
