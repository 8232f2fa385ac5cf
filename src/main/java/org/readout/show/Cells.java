package org.readout.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Text measured in a terminal's cells: a Chinese, Japanese or Korean character takes two, a
/// combining mark none.
final class Cells {
  /// The blocks whose characters are two cells wide, as first and last code point.
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})");

  private Cells() {}

  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  private static int width(int point) {
    if (point < 0x300) {
      return 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return Arrays.stream(WIDE).anyMatch(block -> point >= block[0] && point <= block[1]);
  }

  /// The text with spaces after it, up to the width.
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /// Lines of at most the width, at least one; broken between words and after hyphens, or inside a
  /// word that is longer or wide.
  static List<String> wrap(String text, int width) {
    int room = Math.max(2, width);
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int used = 0;
    for (var word : text.split(" ", -1)) {
      int gap = 1;
      for (var piece : AFTER_HYPHEN.split(word, -1)) {
        int before = line.isEmpty() ? 0 : gap;
        int needed = width(piece);
        boolean fits = used + before + needed <= room;
        if (!fits && !line.isEmpty() && (needed <= room || used + before >= room)) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
          before = 0;
        }
        line.append(" ".repeat(before));
        used += before;
        for (int i = 0; i < piece.length(); i += Character.charCount(piece.codePointAt(i))) {
          int point = piece.codePointAt(i);
          if (used + width(point) > room) {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
          }
          line.appendCodePoint(point);
          used += width(point);
        }
        gap = 0;
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
