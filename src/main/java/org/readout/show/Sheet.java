package org.readout.show;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item whole: a title, its fields below each other, and what else there is to say of it.
public final class Sheet {
  private static final String INDENT = "  ";
  private static final int LABEL = 13;

  private final Style style;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  /// An empty one.
  ///
  /// @param width in cells
  public Sheet(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /// A heading, with an empty line before all but the first.
  public Sheet head(String title) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(style.bold(Printable.line(title)));
    return this;
  }

  /// A field; left out where it has no value.
  public Sheet field(String label, @Nullable Object value) {
    var text = value == null ? "" : Printable.line(value.toString());
    if (!text.isEmpty()) {
      var before = INDENT + style.faint(Cells.pad(label, LABEL));
      for (var part : Cells.wrap(text, width - LABEL - INDENT.length())) {
        lines.add(before + part);
        before = " ".repeat(LABEL + INDENT.length());
      }
    }
    return this;
  }

  /// Lines as they are, indented; they must leave room for that, see [#room].
  public Sheet block(List<String> block) {
    block.forEach(line -> lines.add(line.isEmpty() ? "" : INDENT + line));
    return this;
  }

  /// A line of its own between blocks.
  public Sheet gap() {
    lines.add("");
    return this;
  }

  /// The width of what stands in a block, in cells.
  public int room() {
    return width - INDENT.length();
  }

  public Style style() {
    return style;
  }
}
