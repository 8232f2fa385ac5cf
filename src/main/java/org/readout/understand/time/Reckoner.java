package org.readout.understand.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.readout.model.Period;
import org.readout.understand.time.DateExpression.*;
import org.readout.understand.time.When.Sort;

/// Does the calendar's sums for one direction: what an expression means for the past, or for the
/// future.
///
/// @param published the report's day, or null; then only what names its year can be told
/// @param spoken the days that were spoken of last, or null
/// @param past whether it is said of something that was held
record Reckoner(@Nullable LocalDate published, @Nullable Period spoken, boolean past) {
  private static final int FARTHEST = 8;

  /// The day behind everything else that is asked of a report without a date.
  private static final class NoDate extends RuntimeException {
    NoDate() {
      super("the report has no date", null, false, false);
    }
  }

  /// The days that an expression means; unknown where the calendar cannot say.
  Period period(DateExpression expression) {
    try {
      return days(expression);
    } catch (NoDate | DateTimeException e) {
      return Period.UNKNOWN;
    }
  }

  static Sort sort(DateExpression expression) {
    return switch (expression) {
      case Days days -> days.isOne() ? Sort.POINT : Sort.SPAN;
      case Weekday weekday -> Sort.POINT;
      case DayAlone alone -> alone.from() == alone.to() ? Sort.POINT : Sort.SPAN;
      case Shift shift -> shift.unit() == Unit.DAY ? Sort.POINT : Sort.SPAN;
      case By by -> sort(by.inner());
      case Before before -> sort(before.inner());
      case Within within -> sort(within.inner());
      case Open open -> Sort.OPEN;
      case Name name -> Sort.OPEN;
      case Yearly yearly -> Sort.SPAN;
      case InYear inYear -> Sort.SPAN;
      case Years years -> Sort.SPAN;
      case Weekdays weekdays -> Sort.SPAN;
      case Ahead ahead -> Sort.SPAN;
      case Piece piece -> Sort.SPAN;
      case Reach reach -> Sort.SPAN;
      case Around around -> Sort.SPAN;
    };
  }

  static boolean isLimit(DateExpression expression) {
    return expression instanceof By || expression instanceof Before || expression instanceof Within;
  }

  private Period days(DateExpression expression) {
    return switch (expression) {
      case Yearly yearly -> yearly(yearly);
      case InYear inYear -> partOfYear(inYear.part(), year(inYear.year()));
      case Years years ->
          new Period(LocalDate.of(years.from(), 1, 1), LocalDate.of(years.to(), 12, 31));
      case Weekday weekday -> Period.of(weekday(weekday));
      case Weekdays weekdays -> weekdays(weekdays);
      case Shift shift -> shift(shift);
      case Ahead ahead -> new Period(today(), shifted(today(), ahead.unit(), ahead.count()));
      case Reach reach -> reach(days(reach.from()).from(), reach.from(), days(reach.to()).to());
      case Around around -> around(around.unit(), first(days(around.inner())));
      case By by -> new Period(null, days(by.inner()).to());
      case Before before -> new Period(null, first(days(before.inner())).minusDays(1));
      case Within within -> days(within.inner());
      case DayAlone alone -> dayAlone(alone);
      case Piece piece -> piece(piece, YearMonth.from(first(days(piece.month()))));
      case Open open -> Period.UNKNOWN;
      case Name name -> Period.UNKNOWN;
    };
  }

  /// From one day to another; where the first comes out later, the last such day before the other.
  private Period reach(@Nullable LocalDate from, DateExpression first, @Nullable LocalDate to) {
    if (from == null || to == null || !to.isBefore(from)) {
      return new Period(from, to);
    }
    LocalDate before = new Reckoner(to, spoken, true).period(first).from();
    return before == null || to.isBefore(before) ? Period.UNKNOWN : new Period(before, to);
  }

  private static Period span(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? Period.UNKNOWN : new Period(from, to);
  }

  private LocalDate today() {
    if (published == null) {
      throw new NoDate();
    }
    return published;
  }

  private static LocalDate first(Period period) {
    if (period.from() == null) {
      throw new NoDate();
    }
    return period.from();
  }

  private LocalDate spokenOf() {
    return spoken != null && spoken.from() != null ? spoken.from() : today();
  }

  private int year(WhichYear year) {
    return switch (year) {
      case WhichYear.Numbered told -> told.number();
      case WhichYear.Beside beside -> year(beside.choice());
      case WhichYear.ByName name -> year(name.choice());
    };
  }

  private int year(Choice choice) {
    return switch (choice) {
      case SAME -> spokenOf().getYear();
      default -> today().getYear() + steps(choice);
    };
  }

  private Period yearly(Yearly yearly) {
    return yearly.year() instanceof WhichYear.ByName name
        ? named(yearly, name.choice())
        : yearly.in(year(yearly.year()));
  }

  /// The last one that has begun, or the next one that has not ended; years without such a day (29
  /// February) do not count.
  private Period named(Yearly yearly, Choice choice) {
    LocalDate today = today();
    boolean back =
        choice == Choice.LAST || (past && choice != Choice.NEXT && choice != Choice.COMING);
    for (int i = -1; i < FARTHEST; i++) {
      Period period = inYear(yearly, today.getYear() + (back ? -i : i));
      LocalDate from = period.from();
      LocalDate to = period.to();
      if (from == null || to == null) {
        continue;
      }
      boolean fits =
          switch (choice) {
            case LAST -> to.isBefore(today);
            case COMING, NEXT -> from.isAfter(today);
            default -> back ? !from.isAfter(today) : !to.isBefore(today);
          };
      if (fits) {
        return period;
      }
    }
    return Period.UNKNOWN;
  }

  private static Period inYear(Yearly yearly, int year) {
    try {
      return yearly.in(year);
    } catch (DateTimeException noSuchDay) {
      return Period.UNKNOWN;
    }
  }

  private Period partOfYear(Part part, int year) {
    return switch (part) {
      case EARLY -> months(year, 1, 3);
      case MIDDLE -> months(year, 5, 8);
      case LATE -> months(year, 10, 12);
      case START -> months(year, 1, 1);
      case END -> months(year, 12, 12);
      case WHOLE, EARLIER, LATER -> part(part, Period.ofYear(year));
    };
  }

  private static Period months(int year, int from, int to) {
    return new Period(YearMonth.of(year, from).atDay(1), YearMonth.of(year, to).atEndOfMonth());
  }

  /// Cuts a period at the report's day for "earlier" and "later".
  private Period part(Part part, Period whole) {
    if (published == null || !holds(whole, published)) {
      return whole;
    }
    return switch (part) {
      case EARLIER -> new Period(whole.from(), published);
      case LATER -> new Period(published, whole.to());
      default -> whole;
    };
  }

  private static boolean holds(Period period, LocalDate day) {
    return period.meets(Period.of(day));
  }

  private LocalDate weekday(Weekday weekday) {
    LocalDate today = today();
    if (weekday.ofWeek()) {
      return today.plusWeeks(steps(weekday.choice())).with(weekday.day());
    }
    return switch (weekday.choice()) {
      case LAST -> today.with(TemporalAdjusters.previous(weekday.day()));
      case COMING -> today.with(TemporalAdjusters.next(weekday.day()));
      case NEXT -> today.plusWeeks(1).with(weekday.day());
      case THIS -> today.with(weekday.day());
      case SAME, NEAREST ->
          today.with(
              past
                  ? TemporalAdjusters.previousOrSame(weekday.day())
                  : TemporalAdjusters.nextOrSame(weekday.day()));
    };
  }

  private Period weekdays(Weekdays weekdays) {
    LocalDate today = today();
    if (weekdays.week() != Choice.NEAREST) {
      LocalDate week = today.plusWeeks(steps(weekdays.week()));
      return span(week.with(weekdays.from()), week.with(weekdays.to()));
    }
    if (past) {
      LocalDate to = today.with(TemporalAdjusters.previousOrSame(weekdays.to()));
      return new Period(to.with(TemporalAdjusters.previous(weekdays.from())), to);
    }
    LocalDate from = today.with(TemporalAdjusters.nextOrSame(weekdays.from()));
    return new Period(from, from.with(TemporalAdjusters.next(weekdays.to())));
  }

  private Period shift(Shift shift) {
    LocalDate base = shift.fromText() ? spokenOf() : today();
    LocalDate day = shifted(base, shift.unit(), shift.by());
    return switch (shift.unit()) {
      case DAY -> Period.of(day);
      case YEAR -> partOfYear(shift.part(), day.getYear());
      case MONTH -> partOfMonth(shift.part(), YearMonth.from(day));
      case WEEK -> {
        Period week = around(Unit.WEEK, day);
        yield shift.part() == Part.END
            ? new Period(first(week).plusDays(4), week.to())
            : part(shift.part(), week);
      }
      case WEEKEND -> shift.by() == 0 ? nearWeekend(base) : around(Unit.WEEKEND, day);
      case QUARTER -> around(Unit.QUARTER, day);
    };
  }

  private Period partOfMonth(Part part, YearMonth month) {
    return switch (part) {
      case START -> new Period(month.atDay(1), month.atDay(10));
      case END -> new Period(month.atDay(21), month.atEndOfMonth());
      default -> Period.of(month);
    };
  }

  private Period nearWeekend(LocalDate base) {
    Period weekend = around(Unit.WEEKEND, base);
    return past && first(weekend).isAfter(base)
        ? around(Unit.WEEKEND, base.minusWeeks(1))
        : weekend;
  }

  /// In the month spoken of; with nothing spoken of, the last such day or the next.
  private Period dayAlone(DayAlone alone) {
    if (spoken != null && alone.month() == Choice.NEAREST) {
      return dayAlone(alone, YearMonth.from(spokenOf()));
    }
    YearMonth month = YearMonth.from(today()).plusMonths(steps(alone.month()));
    if (alone.month() != Choice.NEAREST) {
      return dayAlone(alone, month);
    }
    if (past && alone.from() > today().getDayOfMonth()) {
      return dayAlone(alone, month.minusMonths(1));
    }
    boolean over = !past && alone.to() < today().getDayOfMonth();
    return dayAlone(alone, over ? month.plusMonths(1) : month);
  }

  private static Period dayAlone(DayAlone alone, YearMonth month) {
    return span(month.atDay(alone.from()), month.atDay(alone.to()));
  }

  private static int steps(Choice choice) {
    return switch (choice) {
      case LAST -> -1;
      case COMING, NEXT -> 1;
      case NEAREST, THIS, SAME -> 0;
    };
  }

  private static Period piece(Piece piece, YearMonth month) {
    int first =
        piece.skipped() < 0
            ? month.lengthOfMonth() + piece.skipped() + 1
            : Math.min(piece.skipped() + 1, month.lengthOfMonth());
    int last = piece.skipped() < 0 ? 31 : first + piece.days() - 1;
    return new Period(month.atDay(first), month.atDay(Math.min(last, month.lengthOfMonth())));
  }

  private static LocalDate shifted(LocalDate day, Unit unit, int by) {
    return switch (unit) {
      case DAY -> day.plusDays(by);
      case WEEK, WEEKEND -> day.plusWeeks(by);
      case MONTH -> day.plusMonths(by);
      case QUARTER -> day.plusMonths(3L * by);
      case YEAR -> day.plus(by, ChronoUnit.YEARS);
    };
  }

  /// The unit of the calendar in which a day lies.
  private static Period around(Unit unit, LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return switch (unit) {
      case DAY -> Period.of(day);
      case WEEK -> new Period(monday, monday.plusDays(6));
      case WEEKEND -> new Period(monday.plusDays(5), monday.plusDays(6));
      case MONTH -> Period.of(YearMonth.from(day));
      case QUARTER -> {
        int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
        yield months(day.getYear(), first, first + 2);
      }
      case YEAR -> Period.ofYear(day.getYear());
    };
  }
}
