package org.readout.understand.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import org.readout.model.Period;

/// A date as the text says it, before it is set against the report's date.
sealed interface DateExpression {

  /// Which of the days, months or years of a name is meant. Those that patterns name are classes of
  /// the lexicon.
  enum Choice {
    /// The one nearest to the report, backwards or forwards.
    NEAREST,
    LAST,
    THIS,
    /// The first that is still to come: "this coming Friday".
    COMING,
    NEXT,
    /// The one that was spoken of last.
    SAME
  }

  /// What part of a month or year is meant; all but `WHOLE` are classes of the lexicon.
  enum Part {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE,
    START,
    END,
    /// From its first day to the report's.
    EARLIER,
    /// From the report's day to its last.
    LATER
  }

  /// A stretch of the calendar; a week begins on Monday.
  enum Unit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR
  }

  /// Three months of the year.
  enum Season {
    SPRING(Month.MARCH),
    SUMMER(Month.JUNE),
    AUTUMN(Month.SEPTEMBER),
    WINTER(Month.DECEMBER);

    private final Month first;

    Season(Month first) {
      this.first = first;
    }
  }

  /// How the year is told.
  sealed interface WhichYear {
    WhichYear NEAREST = new ByName(Choice.NEAREST);

    /// "2024".
    record Numbered(int number) implements WhichYear {}

    /// "Of last year", "this year".
    record Beside(Choice choice) implements WhichYear {}

    /// Not by itself: the year of "last November" is that of the November meant.
    record ByName(Choice choice) implements WhichYear {}
  }

  /// What comes round every year: "5 May", "early February", "the first quarter".
  sealed interface Yearly extends DateExpression {
    /// The year that is told, or which of them all.
    WhichYear year();

    /// Its days in one year.
    ///
    /// @throws DateTimeException when that year has no such day
    Period in(int year);
  }

  /// "5 November 2024", "from 5 to 8 March"; a stretch may reach into the next year.
  record Days(WhichYear year, MonthDay from, MonthDay to) implements Yearly {
    @Override
    public Period in(int in) {
      var first = LocalDate.of(in, from.getMonth(), from.getDayOfMonth());
      int last = to.isBefore(from) ? in + 1 : in;
      return new Period(first, LocalDate.of(last, to.getMonth(), to.getDayOfMonth()));
    }

    boolean isOne() {
      return from.equals(to);
    }
  }

  /// "In October", "the end of May 2024", "from June to August".
  record Months(WhichYear year, Part part, Month from, Month to) implements Yearly {
    @Override
    public Period in(int in) {
      var first = YearMonth.of(in, from);
      var last = YearMonth.of(to.compareTo(from) < 0 ? in + 1 : in, to);
      return switch (part) {
        case START -> new Period(first.atDay(1), first.atDay(10));
        case END -> new Period(last.atDay(21), last.atEndOfMonth());
        default -> new Period(first.atDay(1), last.atEndOfMonth());
      };
    }
  }

  /// "In the spring"; a winter belongs to the year in which it begins.
  record InSeason(WhichYear year, Season season) implements Yearly {
    @Override
    public Period in(int in) {
      var first = YearMonth.of(in, season.first);
      return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
  }

  /// A run of months in the year: "the first quarter of 2025", "the first nine months of this
  /// year".
  record Run(WhichYear year, Part part, int first, int months) implements Yearly {
    @Override
    public Period in(int in) {
      int last = first + months - 1;
      return new Period(
          YearMonth.of(in, part == Part.END ? last : first).atDay(1),
          YearMonth.of(in, part == Part.START ? first : last).atEndOfMonth());
    }
  }

  /// "In early 2025", "later in 2022".
  record InYear(Part part, WhichYear year) implements DateExpression {}

  /// "Between 2018 and 2019", "2018-19".
  record Years(int from, int to) implements DateExpression {}

  /// "Last Friday", "Wednesday", "Monday next week".
  record Weekday(Choice choice, boolean ofWeek, DayOfWeek day) implements DateExpression {}

  /// "Monday and Tuesday".
  record Weekdays(Choice week, DayOfWeek from, DayOfWeek to) implements DateExpression {}

  /// The unit so many before or after that of the report, or of the day spoken of last: "last
  /// month", "two days ago", "later this week", "the following day".
  record Shift(Part part, Unit unit, int by, boolean fromText) implements DateExpression {}

  /// "The 26th", "the 27th and 28th", in the month spoken of or in one beside the report's.
  record DayAlone(Choice month, int from, int to) implements DateExpression {}

  /// So many days of a month: "the second week of June", "the latter half of May".
  ///
  /// @param skipped days before them; negative for the last days of the month
  record Piece(DateExpression month, int skipped, int days) implements DateExpression {}

  /// From the report's day on: "within 90 days", "the next six months".
  record Ahead(Unit unit, int count) implements DateExpression {}

  /// "From 30 April to 2 May 2024", whatever its ends are.
  record Reach(DateExpression from, DateExpression to) implements DateExpression {}

  /// "The week of March 13".
  record Around(Unit unit, DateExpression inner) implements DateExpression {}

  /// "By the end of 2020": no later than the last day of what it names.
  record By(DateExpression inner) implements DateExpression {}

  /// "Before 2030": earlier than the first day of what it names.
  record Before(DateExpression inner) implements DateExpression {}

  /// "Within 2020": at any time in what it names.
  record Within(DateExpression inner) implements DateExpression {}

  /// "In the coming weeks": not told.
  record Open() implements DateExpression {}

  /// No date, though it is read as one: "Good Friday".
  record Name() implements DateExpression {}
}
