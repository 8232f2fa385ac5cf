package org.readout.show;

import org.readout.model.Span;

/// Turns a text's offsets from UTF-16 units, as the program counts, into Unicode code points, as
/// the public record does.
///
/// Made once per text; after that each offset is one look-up.
public final class CodePoints {
  private final int[] before;

  public CodePoints(String text) {
    before = text.codePoints().anyMatch(Character::isSupplementaryCodePoint) ? count(text) : none();
  }

  private static int[] count(String text) {
    var before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = second ? before[i] : before[i] + 1;
    }
    return before;
  }

  /// A text in which the two counts are the same needs no table.
  private static int[] none() {
    return new int[0];
  }

  /// The first code point of the passage.
  public int start(Span span) {
    return at(span.start());
  }

  /// The code point after the passage.
  public int end(Span span) {
    return at(span.end());
  }

  private int at(int unit) {
    return before.length == 0 ? unit : before[unit];
  }
}
