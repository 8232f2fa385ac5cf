package org.readout.show;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows of comma-separated values after RFC 4180, safe to open in a spreadsheet.
final class Csv {
  /// What a spreadsheet takes for the beginning of a formula.
  private static final String FORMULA = "=+-@\t\r";

  private static final Pattern NEGATIVE = Pattern.compile("-\\d+");

  private Csv() {}

  /// A row without its line end.
  static String row(List<String> values) {
    return values.stream().map(Csv::value).collect(Collectors.joining(","));
  }

  private static String value(String text) {
    var safe = Printable.block(text);
    if (!safe.isEmpty()
        && FORMULA.indexOf(text.charAt(0)) >= 0
        && !NEGATIVE.matcher(text).matches()) {
      safe = "'" + safe;
    }
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
