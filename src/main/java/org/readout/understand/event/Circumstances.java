package org.readout.understand.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.time.When;

/// When and where: chooses among the dates and places that stand around a trigger.
final class Circumstances {
  private static final Pattern VENUE =
      Pattern.compile(
          "(?i).*\\b(house|hall|palace|hotel|guesthouse|department|headquarters|cent(re|er)|kremlin|residence|villa|airport|office|building|complex|camp|club|embassy|ministry|university|street|base|resort|room|museum)\\b.*");
  private static final int LONG_AGO = 270;
  private static final int SOON = 60;
  private static final Set<String> NOT_CITY = Set.of("the");

  private final Marked marked;
  private final @Nullable LocalDate published;

  Circumstances(Marked marked, @Nullable LocalDate published) {
    this.marked = marked;
    this.published = published;
  }

  /// The period of the most definite of the dates.
  Period when(List<Phrase> dates, Status status) {
    @Nullable When best = null;
    for (Phrase date : dates) {
      When when = (When) date.value();
      if (best == null
          || rank(when) > rank(best)
          || (rank(when) == rank(best) && isWhole(when) && !isWhole(best))) {
        best = when;
      }
    }
    if (best == null) {
      return Period.UNKNOWN;
    }
    if (status == Status.CANCELLED) {
      return nearer(best.past(), best.future());
    }
    return status == Status.HELD && !isTomorrow(best) ? best.past() : best.future();
  }

  /// Whether a date gives its year, so that it can be only one.
  private static boolean isWhole(When when) {
    return when.past().equals(when.future());
  }

  /// "met on July 10" in a report dated July 9: where they met the day had begun.
  private boolean isTomorrow(When when) {
    var future = when.future();
    return published != null
        && future.isDay()
        && published.plusDays(1).equals(future.from())
        && when.past().from() != null
        && when.past().from().isBefore(published.minusDays(LONG_AGO));
  }

  private Period nearer(Period past, Period future) {
    if (published == null || past.from() == null || future.from() == null) {
      return future;
    }
    long ago = Math.abs(ChronoUnit.DAYS.between(past.from(), published));
    long ahead = Math.abs(ChronoUnit.DAYS.between(future.from(), published));
    return ago < ahead ? past : future;
  }

  private static int rank(When when) {
    return switch (when.sort()) {
      case POINT -> 2;
      case SPAN -> 1;
      case OPEN -> 0;
    };
  }

  /// Whether a period begins after the report.
  boolean isToCome(Period period) {
    return published != null && period.from() != null && period.from().isAfter(published);
  }

  /// Whether of the two days that a date without a year may be, that to come is soon and that past
  /// long ago.
  boolean isRatherAhead(Period past, Period future) {
    return published != null
        && past.from() != null
        && future.from() != null
        && past.from().isBefore(published.minusDays(LONG_AGO))
        && future.from().isAfter(published)
        && future.from().isBefore(published.plusDays(SOON));
  }

  /// Whether the words of a date point ahead: "later this week", "next month".
  boolean isToCome(List<Phrase> dates) {
    for (Phrase date : dates) {
      for (int i = date.from(); i < date.to(); i++) {
        String word = marked.sentence().at(i).norm();
        boolean later = word.equals("later") && marked.sentence().has(i + 1, "this");
        if (later || Set.of("next", "tomorrow", "coming", "upcoming").contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The city among the places, else the country, else the venue.
  @Nullable String place(List<Phrase> places) {
    @Nullable Phrase best = null;
    for (Phrase place : places) {
      if (best == null || rank(place) > rank(best)) {
        best = place;
      }
    }
    return best == null ? null : name(best);
  }

  /// The city that a report is dated from: "LIMA, Nov. 16 - ..."; null in any other sentence.
  @Nullable String dateline() {
    return marked
        .phraseAt("PLACE", 0)
        .filter(this::isDateline)
        .map(Circumstances::name)
        .orElse(null);
  }

  /// Whether a place is only that from which the report was sent.
  boolean isDateline(Phrase place) {
    String form = marked.sentence().at(place.from()).form();
    return place.from() == 0 && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private int rank(Phrase place) {
    String name = name(place);
    if (VENUE.matcher(name).matches() && !name.equals("White House")) {
      return 0;
    }
    return isState(place) ? 1 : 2;
  }

  private boolean isState(Phrase place) {
    return marked
        .phraseAt("NATION", place.from())
        .filter(n -> n.to() == place.to() && !isCity(name(place)))
        .isPresent();
  }

  /// Capitals stand for their states as well.
  private static boolean isCity(String name) {
    return NOT_CITY.contains(name.toLowerCase(Locale.ROOT));
  }

  static String name(Phrase place) {
    return String.valueOf(place.value());
  }
}
