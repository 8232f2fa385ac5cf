package org.readout.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day of publication as the first lines of a text give it, where there is no header.
///
/// A date counts where it stands alone on a line, after words of publishing ("Published on"), after
/// a place at the line's end, or in the dateline that opens a wire's story. A date inside a
/// sentence is part of the story and does not count.
final class Dateline {
  private static final int LINES = 8;
  private static final int LONGEST_LINE = 100;

  /// What may stand before a date on a line of its own.
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:[(\\[*_|•·—–-]|\\b(?:date|dated|published|posted|issued|released|updated|release"
              + "|for|immediate|media|press|statement|news|created|publication|on|at|the|of|time"
              + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\b|[:.,\\s])*");

  /// What may stand after it: a time of day, a zone, a bracket.
  private static final Pattern REST =
      Pattern.compile(
          "(?i)(?:[\\s,.;:|)\\]*_•·—–-]|T?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?Z?"
              + "|[+-]\\d{2}:?\\d{2}"
              + "|\\b(?:a\\.?m|p\\.?m|at|updated|utc|gmt|est|edt|cst|jst|cet|ist|local|time|beijing"
              + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b)*");

  /// Up to five capitalised words, apart by commas: "Washington, D.C.,".
  private static final Pattern PLACE =
      Pattern.compile(
          "(?!(?:On|In|At|By|From|Since|Until|After|Before|The|This)\\b)"
              + "(?:\\p{Lu}[\\p{L}.'’-]*[,/]?\\s+|\\p{Lu}[\\p{L}.'’-]*,\\s*){1,5}\\(?");

  /// "BEIJING, Nov. 5 (Xinhua) --": a place, a date, and a dash or a bracket that opens the story.
  private static final Pattern WIRE_REST =
      Pattern.compile("^\\s*(?:\\([^)]{1,40}\\)\\s*[-–—:]*|/[^/]{1,40}/|[-–—:]+)");

  private Dateline() {}

  /// The day named in the text's first lines.
  ///
  /// @param year for a dateline that names none; null where it is not known
  static Optional<LocalDate> in(String text, @Nullable Integer year) {
    var lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    return firstOf(lines, null).or(() -> year == null ? Optional.empty() : firstOf(lines, year));
  }

  private static Optional<LocalDate> firstOf(List<String> lines, @Nullable Integer year) {
    return lines.stream().flatMap(line -> on(line.strip(), year).stream()).findFirst();
  }

  private static Optional<LocalDate> on(String line, @Nullable Integer year) {
    var head = line.substring(0, Math.min(line.length(), LONGEST_LINE));
    var found = year == null ? WrittenDate.first(head) : WrittenDate.first(head, year);
    return found.filter(date -> opens(line, date, year != null)).map(WrittenDate::day);
  }

  private static boolean opens(String line, WrittenDate date, boolean wireOnly) {
    var before = line.substring(0, date.start());
    var after = line.substring(date.end(), Math.min(line.length(), date.end() + LONGEST_LINE));
    boolean place = PLACE.matcher(before).matches();
    if (place && WIRE_REST.matcher(after).find()) {
      return true;
    }
    return !wireOnly
        && line.length() <= 2 * LONGEST_LINE
        && REST.matcher(after).matches()
        && (place || LABEL.matcher(before).matches());
  }
}
