package org.readout.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes paragraphs of printed lines: page numbers and what stands on every page go, broken lines
/// are joined, words cut at a line's end made whole.
final class PrintedPages {
  /// A printed line and its place, in points from the page's upper left corner.
  ///
  /// @param page from 1
  /// @param y of its base
  record Line(int page, String words, float left, float right, float y, float size) {}

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)[-–—\\s]*(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\s]*");
  private static final Pattern ITEM =
      Pattern.compile("(?:[-–—•·▪◦●*]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)])\\s.*");
  private static final Pattern CUT_WORD = Pattern.compile(".*\\p{L}{2,}[-\u2010\u00AD]");
  private static final Pattern ENDS = Pattern.compile(".*[.!?:;”\"’')\\]]");

  /// A header stands on at least this many pages.
  private static final int REPEATED = 3;

  /// How many lines at a page's top and bottom may be header or footer.
  private static final int MARGIN_LINES = 2;

  private PrintedPages() {}

  static String paragraphs(List<Line> printed) {
    var lines = withoutMargins(printed);
    if (lines.isEmpty()) {
      return "";
    }
    float gap = usualGap(lines);
    float right = usualRight(lines);
    var known = words(lines);
    var text = new StringBuilder(lines.getFirst().words);
    for (int i = 1; i < lines.size(); i++) {
      var above = lines.get(i - 1);
      var line = lines.get(i);
      if (isBreak(above, line, gap, right)) {
        text.append("\n\n").append(line.words);
      } else {
        join(text, line.words, known);
      }
    }
    return text.toString();
  }

  private static boolean isBreak(Line above, Line line, float gap, float right) {
    if (ITEM.matcher(line.words).matches() || Math.abs(above.size - line.size) > 0.6f) {
      return true;
    }
    boolean ended = ENDS.matcher(above.words).matches();
    boolean shortLine = above.right < right - 0.15f * (right - above.left);
    if (above.page != line.page || line.y < above.y) {
      return ended && shortLine;
    }
    boolean indented = line.left > above.left + line.size * 0.9f && ended;
    return line.y - above.y > 1.35f * gap || indented || (shortLine && ended);
  }

  private static void join(StringBuilder text, String next, Set<String> known) {
    var lastLine = text.substring(Math.max(0, text.length() - 60)).replace('\n', ' ');
    if (!CUT_WORD.matcher(lastLine).matches()) {
      text.append(' ').append(next);
      return;
    }
    var head = lastLine.substring(lastLine.lastIndexOf(' ') + 1, lastLine.length() - 1);
    var tail = next.split("[^\\p{L}]", 2)[0];
    boolean isCut =
        !tail.isEmpty()
            && Character.isLowerCase(tail.codePointAt(0))
            && !known.contains(head + "-" + tail);
    if (isCut) {
      text.setLength(text.length() - 1);
    }
    text.append(next);
  }

  /// All words that stand whole on one line.
  private static Set<String> words(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> Pattern.compile("[^\\p{L}-]+").splitAsStream(line.words))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Line> withoutMargins(List<Line> printed) {
    var pages =
        printed.stream()
            .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()));
    Map<String, Integer> seen = new HashMap<>();
    pages
        .values()
        .forEach(page -> margins(page).forEach(l -> seen.merge(form(l), 1, Integer::sum)));
    int often = Math.max(REPEATED, pages.size() / 2);
    var kept = new ArrayList<Line>();
    for (var page : pages.values()) {
      var margins = new HashSet<>(margins(page));
      for (var line : page) {
        boolean repeated = seen.getOrDefault(form(line), 0) >= often;
        boolean number = PAGE_NUMBER.matcher(line.words).matches() && page.size() > 1;
        if (!margins.contains(line) || !(repeated || number)) {
          kept.add(line);
        }
      }
    }
    return kept;
  }

  private static List<Line> margins(List<Line> page) {
    var ordered = page.stream().sorted((a, b) -> Float.compare(a.y, b.y)).toList();
    int most = Math.min(MARGIN_LINES, ordered.size() / 2);
    var margins = new ArrayList<>(ordered.subList(0, most));
    margins.addAll(ordered.subList(ordered.size() - most, ordered.size()));
    return margins;
  }

  /// The line with its numbers left open: "Press release 12, page 3".
  private static String form(Line line) {
    return line.words.replaceAll("\\d+", "#");
  }

  private static float usualGap(List<Line> lines) {
    var gaps = new ArrayList<Float>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y - lines.get(i - 1).y;
      if (lines.get(i).page == lines.get(i - 1).page && gap > 0) {
        gaps.add(gap);
      }
    }
    return quantile(gaps, 0.4);
  }

  private static float usualRight(List<Line> lines) {
    return quantile(lines.stream().map(Line::right).toList(), 0.9);
  }

  private static float quantile(List<Float> values, double share) {
    var sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
  }
}
