package org.readout.understand.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Period;
import org.readout.understand.time.DateExpression.DayAlone;
import org.readout.understand.time.DateExpression.Days;
import org.readout.understand.time.DateExpression.Shift;
import org.readout.understand.time.DateExpression.Unit;
import org.readout.understand.time.DateExpression.WhichYear;
import org.readout.understand.time.When.Sort;

/// What the report has dated so far; resolves its expressions in the order of the text.
///
/// "The same day" and "that month" look back to the last day or month, "that year" to the last date
/// of any kind. A day without a year that stands shortly after a day with one shares its year.
final class Spoken {
  private static final int LONGEST_MONTH = 31;
  private static final int SHORTLY_AFTER = 60;

  private final @Nullable LocalDate published;
  private @Nullable Way past;
  private @Nullable Way future;
  private @Nullable LocalDate told;
  private int toldIn;
  private int spokenIn;

  /// What was spoken of last, for what was held or for what is to come.
  ///
  /// @param day the last period of a month or less
  /// @param any the last period
  private record Way(@Nullable Period day, Period any) {
    static Way of(@Nullable Way before, Period now) {
      LocalDate from = now.from();
      LocalDate to = now.to();
      boolean isShort = from != null && to != null && to.isBefore(from.plusDays(LONGEST_MONTH));
      return new Way(isShort ? now : before == null ? null : before.day, now);
    }
  }

  Spoken(@Nullable LocalDate published) {
    this.published = published;
  }

  /// The days that an expression means, given all that were resolved before it.
  ///
  /// @param sentence the place of its sentence in the report
  When when(DateExpression read, int sentence) {
    DateExpression expression = withYear(read, sentence);
    Period held = new Reckoner(published, base(past, read, sentence), true).period(expression);
    Period planned =
        new Reckoner(published, base(future, read, sentence), false).period(expression);
    Sort sort = Reckoner.sort(expression);
    boolean limit = Reckoner.isLimit(expression);
    if (!limit && sort != Sort.OPEN && !held.isUnknown()) {
      past = Way.of(past, held);
      future = Way.of(future, planned);
      spokenIn = sentence;
    }
    if (expression instanceof Days days && days.year() instanceof WhichYear.Numbered) {
      told = held.from();
      toldIn = sentence;
    }
    return new When(held, planned, sort, limit);
  }

  /// The days that an expression looks back to; a day alone does not look far.
  private @Nullable Period base(@Nullable Way way, DateExpression expression, int sentence) {
    if (way == null || (expression instanceof DayAlone && sentence > spokenIn + 1)) {
      return null;
    }
    boolean ofYear = expression instanceof Shift shift && shift.unit() == Unit.YEAR;
    return ofYear ? way.any() : way.day();
  }

  private DateExpression withYear(DateExpression read, int sentence) {
    LocalDate before = told;
    if (before == null
        || sentence > toldIn + 1
        || !(read instanceof Days days)
        || !days.year().equals(WhichYear.NEAREST)) {
      return read;
    }
    var same = new Days(new WhichYear.Numbered(before.getYear()), days.from(), days.to());
    Period period = new Reckoner(published, null, true).period(same);
    LocalDate from = period.from();
    boolean shortlyAfter =
        from != null && !from.isBefore(before) && from.isBefore(before.plusDays(SHORTLY_AFTER));
    return shortlyAfter ? same : read;
  }
}
