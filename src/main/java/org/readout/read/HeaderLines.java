package org.readout.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.read.Header.Field;

/// Takes the header off a plain text.
///
/// A header is a run of lines `url: ...`, `title: ...`, `date: ...` and the like before the first
/// blank line, or between two lines `---`, or the words ` date YYYY-MM-DD ` before the first word.
/// Lines that only look like one ("Date: 5 May 2020" over a paragraph) are text.
final class HeaderLines {
  private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z_-]{0,24}):(?:[ \t]+(.*))?");
  private static final Pattern BEFORE_FIRST_WORD =
      Pattern.compile("\\A\\s*date (\\d{4}-\\d{2}-\\d{2})(?=\\s)");
  private static final int LONGEST_DATE = 60;
  private static final int MOST_LINES = 40;

  private HeaderLines() {}

  /// The text without its headers, and what they say; of two, the first is believed.
  static Draft takenOff(String text) {
    var warnings = new ArrayList<String>();
    var header = Header.NONE;
    var rest = text.strip();
    while (true) {
      var seed = BEFORE_FIRST_WORD.matcher(rest);
      if (seed.find()) {
        header = header.with(Field.DATE, seed.group(1));
        rest = rest.substring(seed.end()).strip();
        continue;
      }
      var lines = rest.lines().limit(MOST_LINES).toList();
      boolean fenced = !lines.isEmpty() && lines.getFirst().strip().equals("---");
      int end = end(lines, fenced);
      var block = end < 0 ? List.<String>of() : lines.subList(fenced ? 1 : 0, end);
      var unknown = new ArrayList<String>();
      var found = values(block, fenced, unknown);
      if (found.isEmpty()) {
        return new Draft(rest, header, warnings);
      }
      unknown.forEach(key -> warnings.add("header line '" + key + ":' is not known, left out"));
      header = header.or(new Header(found));
      rest = afterLines(rest, fenced ? end + 1 : end).strip();
    }
  }

  /// The line after the header's last one, or -1 where no header ends.
  private static int end(List<String> lines, boolean fenced) {
    for (int i = fenced ? 1 : 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (fenced ? line.equals("---") || line.equals("...") : line.isEmpty()) {
        return i;
      }
    }
    return fenced ? -1 : lines.size() < MOST_LINES ? lines.size() : -1;
  }

  /// What the block says, or nothing if it is not a header.
  private static Map<Field, String> values(
      List<String> block, boolean fenced, List<String> unknown) {
    var values = new EnumMap<Field, String>(Field.class);
    int capitalised = 0;
    for (var line : block) {
      var matcher = LINE.matcher(line.strip());
      if (!matcher.matches()) {
        if (fenced) {
          continue;
        }
        return Map.of();
      }
      var key = matcher.group(1);
      var value = unquoted(matcher.group(2) == null ? "" : matcher.group(2).strip());
      var field = field(key);
      if (field == null) {
        unknown.add(key);
      } else if (field == Field.DATE && value.length() > LONGEST_DATE) {
        return Map.of();
      } else if (!value.isEmpty()) {
        values.putIfAbsent(field, value);
      }
      capitalised += Character.isUpperCase(key.charAt(0)) ? 1 : 0;
    }
    boolean doubtful = !unknown.isEmpty() && (values.size() < 2 || capitalised > 0);
    return doubtful && !fenced ? Map.of() : values;
  }

  private static @Nullable Field field(String key) {
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "url" -> Field.URL;
      case "title" -> Field.TITLE;
      case "date" -> Field.DATE;
      case "outlet" -> Field.OUTLET;
      case "side" -> Field.SIDE;
      case "language" -> Field.LANGUAGE;
      case "facts" -> Field.FACTS;
      default -> null;
    };
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0)
            && value.indexOf(value.charAt(0), 1) == value.length() - 1;
    return quoted ? value.substring(1, value.length() - 1).strip() : value;
  }

  private static String afterLines(String text, int count) {
    int at = 0;
    for (int i = 0; i < count && at >= 0 && at < text.length(); i++) {
      int newline = text.indexOf('\n', at);
      at = newline < 0 ? text.length() : newline + 1;
    }
    return text.substring(at);
  }
}
