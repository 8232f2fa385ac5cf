package org.readout.show;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/// A passage in its surroundings: the paragraph it stands in, with the passage marked.
public final class Surroundings {
  /// Stand for the marks while lines are broken; no text has them, see [#lines].
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';
  private static final String CUT = "… ";
  private static final int MOST = 400;

  private Surroundings() {}

  /// Lines of at most the width, the passage between `»` and `«`, and bold where that is possible.
  ///
  /// Of a long paragraph, at most 400 characters before and after the passage are shown.
  public static List<String> lines(String text, Span passage, Style style, int width) {
    int from = start(text, passage.start());
    int to = end(text, passage.end());
    var before = unmarked(text.substring(from, passage.start()));
    var after = unmarked(text.substring(passage.end(), to));
    boolean whole = from == 0 || text.charAt(from - 1) == '\n';
    var marked =
        (whole ? "" : CUT)
            + before
            + OPEN
            + unmarked(passage.in(text))
            + CLOSE
            + after
            + (to == text.length() || text.charAt(to) == '\n' ? "" : " …");
    return styled(Cells.wrap(Printable.line(marked), width), style);
  }

  private static String unmarked(String text) {
    return text.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
  }

  /// Where the paragraph begins, or the first word of what is shown of it.
  private static int start(String text, int passage) {
    int paragraph = text.lastIndexOf('\n', passage - 1) + 1;
    if (passage - paragraph <= MOST) {
      return paragraph;
    }
    int space = text.indexOf(' ', passage - MOST);
    return space < 0 || space >= passage ? passage : space + 1;
  }

  private static int end(String text, int passage) {
    int newline = text.indexOf('\n', passage);
    int paragraph = newline < 0 ? text.length() : newline;
    if (paragraph - passage <= MOST) {
      return paragraph;
    }
    int space = text.lastIndexOf(' ', passage + MOST);
    return Math.max(space, passage);
  }

  private static List<String> styled(List<String> lines, Style style) {
    var styled = new ArrayList<String>();
    boolean inside = false;
    for (var line : lines) {
      int open = line.indexOf(OPEN);
      int close = line.indexOf(CLOSE);
      int from = inside ? 0 : open < 0 ? line.length() : open;
      int to = close < 0 ? line.length() : close + 1;
      styled.add(
          (line.substring(0, from) + style.bold(line.substring(from, to)) + line.substring(to))
              .replace(OPEN, '»')
              .replace(CLOSE, '«'));
      inside = (inside || open >= 0) && close < 0;
    }
    return styled;
  }
}
