package org.readout.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.read.Header.Field;

/// When a document was published: by its header, else its first lines, else the name of its file,
/// else its address.
///
/// @param warnings why the day is not known, or is to be doubted
record Publication(@Nullable LocalDate day, List<String> warnings) {
  private static final String NOT_FOUND = "publication date not found; relative dates left open";
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  /// One day of grace before a date is in the future: the earth is round.
  static Publication of(Header header, String text, String fileName, LocalDate today) {
    var written = header.value(Field.DATE);
    if (written != null) {
      var day = WrittenDate.of(written);
      if (day.isPresent()) {
        return of(day, today, List.of());
      }
      return of(
          elsewhere(header, text, fileName),
          today,
          List.of("'" + written + "' is not a date (expected YYYY-MM-DD)"));
    }
    return of(elsewhere(header, text, fileName), today, List.of());
  }

  private static Publication of(Optional<LocalDate> day, LocalDate today, List<String> before) {
    var warnings = new ArrayList<>(before);
    if (day.isEmpty()) {
      warnings.add(NOT_FOUND);
    } else if (day.get().isAfter(today.plusDays(1))) {
      warnings.add("published " + day.get() + ", which is in the future");
    }
    return new Publication(day.orElse(null), List.copyOf(warnings));
  }

  private static Optional<LocalDate> elsewhere(Header header, String text, String fileName) {
    var address = String.valueOf(header.value(Field.URL));
    return Dateline.in(text, year(fileName, address))
        .or(() -> WrittenDate.of(fileName))
        .or(() -> WrittenDate.first(address).map(WrittenDate::day));
  }

  private static @Nullable Integer year(String fileName, String address) {
    return Stream.of(fileName, address)
        .flatMap(name -> YEAR.matcher(name).results())
        .map(match -> Integer.valueOf(match.group(1)))
        .findFirst()
        .orElse(null);
  }
}
