package org.readout.relate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.model.Period;
import org.readout.model.Side;

/// What a field may hold, and how it is written down so that it can be read again without a table.
///
/// It is given words without blanks around them.
interface Form {
  Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
  Pattern BETWEEN_SIDES = Pattern.compile("\\s*[,;]\\s*");
  Pattern BETWEEN_PEOPLE = Pattern.compile("\\s*;\\s*|(?<=\\))\\s*,\\s*");
  Pattern PERSON = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

  /// In the form that is kept.
  ///
  /// @throws IllegalArgumentException with what was expected
  String written(String words, Atlas atlas);

  /// Words in one line.
  static Form words() {
    return (words, _) -> BLANKS.matcher(words).replaceAll(" ");
  }

  /// Anything but nothing.
  static Form needed(Form form) {
    return (words, atlas) -> {
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a value; this one cannot be empty");
      }
      return form.written(words, atlas);
    };
  }

  /// A constant's name in lower case; blanks and hyphens are as good as `_`.
  static Form constant(Class<? extends Enum<?>> type) {
    var names =
        Arrays.stream(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    return (words, _) -> {
      var name = words.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
      if (!names.contains(name)) {
        throw new IllegalArgumentException("one of " + String.join(", ", names));
      }
      return name;
    };
  }

  /// A number from 1, or nothing.
  static Form number() {
    return (words, _) -> {
      if (!words.isEmpty() && !words.matches("[1-9]\\d{0,5}")) {
        throw new IllegalArgumentException("a number from 1");
      }
      return words;
    };
  }

  /// A day, or one end of a month or year; or nothing.
  static Form day(Function<Period, @Nullable LocalDate> end) {
    return (words, _) -> words.isEmpty() ? "" : String.valueOf(end.apply(named(words)));
  }

  /// A day, month or year, or two with a slash between them, of which one may be left out; or
  /// nothing.
  static Form period() {
    return (words, _) -> {
      if (words.isEmpty()) {
        return "";
      }
      var ends = words.split("/", -1);
      if (ends.length > 2 || words.equals("/")) {
        throw new IllegalArgumentException(DAYS);
      }
      var first = ends[0].isBlank() ? null : named(ends[0].strip()).from();
      var last = ends[ends.length - 1].isBlank() ? null : named(ends[ends.length - 1].strip()).to();
      if (first != null && last != null && last.isBefore(first)) {
        throw new IllegalArgumentException("days of which the first comes first");
      }
      return (first == null ? "" : first) + "/" + (last == null ? "" : last);
    };
  }

  String DAYS = "a date such as 2024-11-05, 2024-11, 2024 or 2024-11/2025-01";

  private static Period named(String words) {
    try {
      return Period.named(words);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(DAYS, e);
    }
  }

  /// Sides with commas between them, in the order of their codes.
  static Form sides() {
    return (words, atlas) ->
        Arrays.stream(BETWEEN_SIDES.split(words, 0))
            .filter(word -> !word.isEmpty())
            .map(word -> Sides.named(word, atlas))
            .sorted()
            .distinct()
            .map(Side::code)
            .collect(Collectors.joining(", "));
  }

  /// `Wang Yi (CN); Takeo Akiba (JP); officials`.
  static Form people() {
    return (words, atlas) ->
        Arrays.stream(BETWEEN_PEOPLE.split(BLANKS.matcher(words).replaceAll(" "), 0))
            .filter(word -> !word.isEmpty())
            .map(
                word -> {
                  var person = PERSON.matcher(word);
                  return person.matches()
                      ? person.group(1) + " (" + Sides.named(person.group(2), atlas) + ")"
                      : word;
                })
            .collect(Collectors.joining("; "));
  }
}
