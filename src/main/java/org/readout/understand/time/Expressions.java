package org.readout.understand.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Match.Capture;
import org.readout.understand.rule.Rule;
import org.readout.understand.time.DateExpression.*;

/// Turns what a date rule captured in one sentence into an expression, after the rule's `form`.
///
/// What is no date after all gives null: the 31st of June, a "may" without a capital.
record Expressions(Marked marked, Match match) {
  private static final List<String> COUNTS =
      List.of(
          "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> ORDINALS =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  static @Nullable DateExpression read(Rule rule, Match match, Marked marked) {
    try {
      return new Expressions(marked, match).read(rule);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable DateExpression read(Rule rule) {
    if (!namesAreCapitalised() || isNameOfUnit()) {
      return null;
    }
    return switch (rule.setting("form", "")) {
      case "day" -> {
        var day = MonthDay.of(month("month"), day("day"));
        yield new Days(year(), day, day);
      }
      case "days" ->
          new Days(
              year(),
              MonthDay.of(month("month"), day("from")),
              MonthDay.of(month("month"), day("to")));
      case "number" ->
          capture("year").isPresent()
              ? day(LocalDate.of(number(word("year")), day("month"), day("day")))
              : numbered(word("date"));
      case "day-alone" -> new DayAlone(choice(), day("day"), day("day"));
      case "days-alone" -> new DayAlone(choice(), day("from"), day("to"));
      case "slashes" -> slashed();
      case "month" -> new Months(year(), part(), month("month"), month("month"));
      case "months" -> new Months(year(), Part.WHOLE, month("from"), month("to"));
      case "season" -> new InSeason(year(), season());
      case "quarter" -> new Run(year(), part(), 3 * ordinal() - 2, 3);
      case "half" -> new Run(year(), part(), 6 * ordinal() - 5, 6);
      case "opening-months" -> new Run(year(), Part.WHOLE, 1, count());
      case "closing-months" -> new Run(year(), Part.WHOLE, 13 - count(), count());
      case "year" -> new InYear(part(), year());
      case "years" -> years();
      case "weekday" ->
          new Weekday(choice(), rule.setting("unit", "").equals("week"), weekday("weekday"));
      case "weekdays" -> new Weekdays(choice(), weekday("from"), weekday("to"));
      case "shift" -> shift(rule);
      case "ahead" -> new Ahead(unit(rule), count());
      case "within-so-many" -> new Within(new Ahead(unit(rule), count()));
      case "by-unit" -> new By(new Shift(Part.END, unit(rule), 0, false));
      case "by" -> isPossessive() ? null : limit(inner("inner"));
      case "before" -> isPossessive() ? null : before(inner("inner"));
      case "within" -> isPossessive() ? null : new Within(inner("inner"));
      case "same" -> inner("inner");
      case "around" -> new Around(unit(rule), inner("inner"));
      case "reach" -> reach(inner("from"), inner("to"));
      case "twice" -> inner("from") instanceof Days days ? days : inner("to");
      case "two-days" -> twoDays(inner("from"), inner("to"));
      case "piece" -> piece(inner("inner"), count(rule));
      case "open" -> new Open();
      case "name" -> new Name();
      default -> throw new IllegalStateException(rule.id() + ": unknown form");
    };
  }

  private boolean namesAreCapitalised() {
    for (int i = match.from(); i < match.to(); i++) {
      boolean name =
          marked.is("MONTH", i) || marked.is("WEEKDAY", i) || marked.is("WEEKDAY_SHORT", i);
      if (name && !marked.sentence().at(i).isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  /// Whether the date only tells which thing is meant: "before last week's summit".
  private boolean isPossessive() {
    return marked.sentence().has(match.to(), "'s");
  }

  /// Whether the unit is part of a name: "the Year of Action".
  private boolean isNameOfUnit() {
    return capture("unit")
        .filter(unit -> unit.from() > match.from())
        .map(unit -> marked.sentence().at(unit.from()).isCapitalised())
        .orElse(false);
  }

  private static DateExpression limit(DateExpression inner) {
    return inner instanceof By || inner instanceof Before ? inner : new By(inner);
  }

  /// Before the end of something is by its end.
  private static DateExpression before(DateExpression inner) {
    boolean end =
        switch (inner) {
          case InYear inYear -> inYear.part() == Part.END;
          case Months months -> months.part() == Part.END;
          case Run run -> run.part() == Part.END;
          case Shift shift -> shift.part() == Part.END;
          default -> false;
        };
    return end ? new By(inner) : new Before(inner);
  }

  /// Two dates as the ends of a stretch; null when they are not of a kind.
  private static @Nullable DateExpression reach(DateExpression from, DateExpression to) {
    if (from instanceof Days first && to instanceof Days last && first.isOne() && last.isOne()) {
      if (first.year() instanceof WhichYear.ByName) {
        return startOf(last, first.from());
      }
      return last.year() instanceof WhichYear.ByName
          ? new Days(first.year(), first.from(), last.to())
          : new Reach(from, to);
    }
    if (from instanceof Months first && to instanceof Months last) {
      if (first.year() instanceof WhichYear.ByName
          && first.part() == Part.WHOLE
          && last.part() == Part.WHOLE) {
        return new Months(last.year(), Part.WHOLE, first.from(), last.to());
      }
      return new Reach(from, to);
    }
    if (Reckoner.isLimit(from) || from instanceof Open || from instanceof Reach) {
      return null;
    }
    boolean alike =
        from.getClass() == to.getClass()
            || (from instanceof Days && to instanceof Shift)
            || (from instanceof Weekday && to instanceof Shift);
    return alike ? new Reach(from, to) : null;
  }

  /// "Today and tomorrow"; null for other pairs, which are two dates.
  private static @Nullable DateExpression twoDays(DateExpression from, DateExpression to) {
    return from instanceof Shift first
            && to instanceof Shift last
            && first.unit() == Unit.DAY
            && last.unit() == Unit.DAY
            && last.by() == first.by() + 1
        ? new Reach(from, to)
        : null;
  }

  /// So many days of a month, as the ordinal says; null when it is no month.
  private @Nullable DateExpression piece(DateExpression month, int days) {
    boolean isMonth =
        month instanceof Months || (month instanceof Shift shift && shift.unit() == Unit.MONTH);
    if (!isMonth) {
      return null;
    }
    return switch (capture("ordinal").isPresent() ? word("ordinal") : "first") {
      case "last", "final" -> new Piece(month, -days, days);
      case "latter" -> new Piece(month, days, 31);
      default -> new Piece(month, (ordinal() - 1) * days, days == 15 && ordinal() == 2 ? 31 : days);
    };
  }

  /// A stretch whose year is told at its end, where its beginning may lie in the year before.
  private static DateExpression startOf(Days last, MonthDay first) {
    if (last.year() instanceof WhichYear.Numbered told && last.to().isBefore(first)) {
      return new Days(new WhichYear.Numbered(told.number() - 1), first, last.to());
    }
    return new Days(last.year(), first, last.to());
  }

  private DateExpression inner(String name) {
    int from = capture(name).orElseThrow().from();
    return marked
        .phraseAt(TimeReader.DATE, from)
        .map(phrase -> (DateExpression) phrase.value())
        .orElseThrow();
  }

  private Optional<Capture> capture(String name) {
    return match.capture(name).filter(capture -> capture.from() < capture.to());
  }

  private String word(String name) {
    return marked.sentence().at(capture(name).orElseThrow().from()).norm();
  }

  /// The first of an enum's constants that is the lexicon class of a capture.
  private <E extends Enum<E>> E sort(String name, Class<E> type, E otherwise) {
    return capture(name)
        .flatMap(
            capture ->
                Arrays.stream(type.getEnumConstants())
                    .filter(constant -> isA(constant.name(), capture))
                    .findFirst())
        .orElse(otherwise);
  }

  private boolean isA(String kind, Capture capture) {
    return marked.hits(capture.from()).stream()
        .anyMatch(hit -> hit.kind().equals(kind) && hit.to() == capture.to());
  }

  /// The part captured, or that in "mid-May" and "end-2025".
  private Part part() {
    for (String name : List.of("month", "year")) {
      if (capture(name).isPresent() && word(name).indexOf('-') > 0) {
        return switch (word(name).charAt(0)) {
          case 'm' -> Part.MIDDLE;
          case 'l' -> Part.LATE;
          default -> word(name).startsWith("end") ? Part.END : Part.EARLY;
        };
      }
    }
    return sort("part", Part.class, Part.WHOLE);
  }

  /// Without what stands before a hyphen: "may" of "mid-may".
  private String bare(String name) {
    String word = word(name);
    return word.substring(word.indexOf('-') + 1);
  }

  private Choice choice() {
    return sort("when", Choice.class, Choice.NEAREST);
  }

  /// The year captured: its number, "of last year", or with "last" beside the name of what comes
  /// every year.
  private WhichYear year() {
    if (capture("year").isEmpty()) {
      return new WhichYear.ByName(choice());
    }
    String year = bare("year");
    return Character.isDigit(year.charAt(0))
        ? new WhichYear.Numbered(Integer.parseInt(year))
        : new WhichYear.Beside(sort("year", Choice.class, Choice.THIS));
  }

  private DateExpression years() {
    int from = Integer.parseInt(word("from"));
    String last = word("to");
    int to = Integer.parseInt(last.length() == 2 ? word("from").substring(0, 2) + last : last);
    if (to < from) {
      throw new DateTimeException(from + " to " + to);
    }
    return new Years(from, to);
  }

  private static int number(String word) {
    return Integer.parseInt(word.replaceAll("\\D", ""));
  }

  private int day(String name) {
    return number(word(name));
  }

  private Month month(String name) {
    String start = bare(name).substring(0, 3);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private DayOfWeek weekday(String name) {
    String word = word(name);
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Season season() {
    String word = word("season").toUpperCase(Locale.ROOT);
    return word.equals("FALL") ? Season.AUTUMN : Season.valueOf(word);
  }

  private int ordinal() {
    String word = capture("ordinal").isPresent() ? word("ordinal") : "first";
    return ORDINALS.contains(word) ? ORDINALS.indexOf(word) : number(word);
  }

  private int count() {
    String word = word("count");
    return switch (word) {
      case "a" -> 1;
      case "fifteen" -> 15;
      case "twenty" -> 20;
      case "thirty" -> 30;
      default -> COUNTS.contains(word) ? COUNTS.indexOf(word) : number(word);
    };
  }

  private static int count(Rule rule) {
    return Integer.parseInt(rule.setting("count", "0"));
  }

  private Unit unit(Rule rule) {
    String word = capture("unit").isPresent() ? word("unit") : rule.setting("unit", "day");
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Unit.valueOf(one.toUpperCase(Locale.ROOT));
  }

  private DateExpression shift(Rule rule) {
    int sign = rule.setting("count", "").startsWith("-") ? -1 : 1;
    int by =
        capture("count").isPresent()
            ? sign * count()
            : switch (choice()) {
              case LAST -> -1;
              case COMING, NEXT -> 1;
              default -> count(rule);
            };
    boolean fromText = choice() == Choice.SAME || rule.setting("anchor", "").equals("text");
    Part part = part() == Part.WHOLE ? Part.valueOf(rule.setting("part", "WHOLE")) : part();
    return new Shift(part, unit(rule), by, fromText);
  }

  private static DateExpression numbered(String date) {
    String[] parts = date.split("[-.]", -1);
    boolean yearFirst = parts[0].length() == 4;
    var day =
        LocalDate.of(
            Integer.parseInt(parts[yearFirst ? 0 : 2]),
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[yearFirst ? 2 : 0]));
    return day(day);
  }

  private static DateExpression day(LocalDate day) {
    var monthDay = MonthDay.from(day);
    return new Days(new WhichYear.Numbered(day.getYear()), monthDay, monthDay);
  }

  /// Day and month in either order; null when both readings are possible and differ.
  private @Nullable DateExpression slashed() {
    int year = Integer.parseInt(word("year"));
    int first = day("from");
    int second = day("to");
    if (first > 12) {
      return day(LocalDate.of(year, second, first));
    }
    return second > 12 || first == second ? day(LocalDate.of(year, first, second)) : null;
  }
}
