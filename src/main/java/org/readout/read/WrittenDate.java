package org.readout.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A calendar day written in full, in a form that can mean one day only.
///
/// `2024-11-05`, `2024/11/05`, `20241105`, `5 November 2024`, `Nov. 5, 2024`, `05.11.2024`,
/// `25/12/2024`, `2024年11月5日`; not `05/11/2024`, which is May to some and November to others.
///
/// @param start of the words in the text searched, in UTF-16 units
/// @param end of the words, not included
record WrittenDate(LocalDate day, int start, int end) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";

  private static final List<Pattern> FORMS =
      List.of(
          form(YEAR + "(?<s>[-/.])(?<number>\\d{1,2})\\k<s>" + DAY + "(?=[T_]|\\b)"),
          // an address of a ministry may have a letter before it: t20241105_1.html
          Pattern.compile(
              "(?<![\\d\\p{L}&&[^t]])" + YEAR + "(?<number>\\d{2})(?<day>\\d{2})(?!\\d)"),
          form(DAY + "(?: of)?[ -]" + MONTH + "\\.?,?[ -]" + YEAR + "(?!\\d)"),
          form(MONTH + "\\.?[ -]" + DAY + ",?[ -]" + YEAR + "(?!\\d)"),
          form("(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\." + YEAR + "(?!\\d)"),
          form("(?<day>1[3-9]|2\\d|3[01])/(?<number>\\d{1,2})/" + YEAR + "(?!\\d)"),
          form("(?<number>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/" + YEAR + "(?!\\d)"),
          form(YEAR + "年(?<number>\\d{1,2})月(?<day>\\d{1,2})日"));
  private static final Pattern WITHOUT_YEAR =
      form(
          "(?:"
              + MONTH
              + "\\.? "
              + DAY
              + "|(?<dayFirst>\\d{1,2}) "
              + MONTH.replace("month", "monthLast")
              + "\\.?)(?![\\p{L}\\d])");
  private static final int FARTHEST = 200;

  private static Pattern form(String pattern) {
    return Pattern.compile("(?<![\\p{L}\\d])" + pattern, Pattern.CASE_INSENSITIVE);
  }

  /// The first date in the text; impossible ones (31 February) are passed over.
  static Optional<WrittenDate> first(String text) {
    return FORMS.stream()
        .flatMap(form -> form.matcher(text).results().flatMap(m -> day(m).stream()))
        .min((a, b) -> Integer.compare(a.start, b.start));
  }

  /// The first date in a header's or a tag's value or in a file's name; none if that is overlong.
  static Optional<LocalDate> of(String value) {
    if (value.length() > FARTHEST) {
      return Optional.empty();
    }
    return first(value).map(WrittenDate::day);
  }

  /// The first day and month in the text, put into the given year.
  static Optional<WrittenDate> first(String text, int year) {
    return WITHOUT_YEAR
        .matcher(text)
        .results()
        .flatMap(
            m -> {
              var month = m.group("month") == null ? m.group("monthLast") : m.group("month");
              var day = m.group("day") == null ? m.group("dayFirst") : m.group("day");
              return day(m, year, month(month), Integer.parseInt(day)).stream();
            })
        .findFirst();
  }

  private static Optional<WrittenDate> day(MatchResult match) {
    int month =
        match.namedGroups().containsKey("month")
            ? month(match.group("month"))
            : Integer.parseInt(match.group("number"));
    return day(
        match, Integer.parseInt(match.group("year")), month, Integer.parseInt(match.group("day")));
  }

  private static Optional<WrittenDate> day(MatchResult match, int year, int month, int day) {
    try {
      return Optional.of(
          new WrittenDate(LocalDate.of(year, month, day), match.start(), match.end()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    var start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    return MONTHS.indexOf(start) + 1;
  }
}
