package org.readout.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of a part of a page: paragraphs apart by a blank line, list items with `- ` or their
/// number, the cells of a row apart by ` | `.
final class PageText implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();
  private final Deque<Integer> nextNumbers = new ArrayDeque<>();
  private boolean spaceDue;
  private int linesDue;
  private boolean markOpen;

  private PageText() {}

  static String of(Element part) {
    var text = new PageText();
    text.traverse(part);
    return text.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText(), isPreformatted(words));
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "ol", "ul" -> {
          nextNumbers.pop();
          breakLines(inList() ? 1 : 2);
        }
        case "li", "tr", "dt", "dd" -> breakLines(1);
        case "td", "th" -> {
          if (element.nextElementSibling() != null) {
            writeMark(" | ");
          }
        }
        default -> {
          if (isBlock(element)) {
            breakLines(inItem(element) ? 1 : 2);
          }
        }
      }
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> breakLines(linesDue == 0 ? 1 : 2);
      case "ol" -> {
        breakLines(inList() ? 1 : 2);
        nextNumbers.push(start(element));
      }
      case "ul" -> {
        breakLines(inList() ? 1 : 2);
        nextNumbers.push(0);
      }
      case "li" -> {
        breakLines(1);
        writeMark(nextMark());
      }
      case "tr", "dt", "dd" -> breakLines(1);
      case "td", "th" -> {}
      default -> {
        if (isBlock(element)) {
          breakLines(inItem(element) ? 1 : 2);
        }
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock();
  }

  private String nextMark() {
    if (!inList()) {
      return "- ";
    }
    int number = nextNumbers.pop();
    nextNumbers.push(number == 0 ? 0 : number + 1);
    return number == 0 ? "- " : number + ". ";
  }

  private boolean inList() {
    return !nextNumbers.isEmpty();
  }

  /// Whether it stands in a list item or a cell, where lines are close.
  private static boolean inItem(Element element) {
    var parent = element.parent();
    return parent != null && parent.normalName().matches("li|td|th|dd");
  }

  private static int start(Element list) {
    var start = list.attr("start").toLowerCase(Locale.ROOT);
    return start.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(start)) : 1;
  }

  private static boolean isPreformatted(TextNode words) {
    var parent = words.parent();
    return parent != null && parent.nameIs("pre");
  }

  private void breakLines(int count) {
    if (!markOpen) {
      linesDue = Math.max(linesDue, count);
    }
    spaceDue = false;
  }

  private void writeMark(String mark) {
    write(mark, true);
    markOpen = true;
  }

  private void write(String words, boolean asIs) {
    for (int i = 0, c; i < words.length(); i += Character.charCount(c)) {
      c = words.codePointAt(i);
      boolean blank = !asIs && (Character.isWhitespace(c) || c == '\u00a0');
      if (blank) {
        spaceDue = true;
      } else {
        flush();
        text.appendCodePoint(c);
      }
    }
  }

  private void flush() {
    if (linesDue > 0) {
      text.append(text.isEmpty() ? "" : "\n".repeat(linesDue));
    } else if (spaceDue && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
    linesDue = 0;
    spaceDue = false;
    markOpen = false;
  }
}
