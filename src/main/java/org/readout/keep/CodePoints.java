package org.readout.keep;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Counts the code points before an offset of one text, quickly for many offsets.
final class CodePoints {
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  /// @throws IllegalArgumentException if the text holds half a surrogate pair, which has no UTF-8
  static CodePoints of(String text) {
    var lows =
        IntStream.range(0, text.length())
            .filter(i -> Character.isSurrogate(text.charAt(i)))
            .filter(i -> isLowOfPair(text, i))
            .toArray();
    return new CodePoints(lows);
  }

  /// How many code points lie before a UTF-16 offset.
  int before(int utf16) {
    int found = Arrays.binarySearch(lowSurrogates, utf16);
    return utf16 - (found >= 0 ? found : -found - 1);
  }

  private static boolean isLowOfPair(String text, int at) {
    boolean high = Character.isHighSurrogate(text.charAt(at));
    int other = high ? at + 1 : at - 1;
    boolean paired =
        other >= 0
            && other < text.length()
            && Character.isSurrogatePair(
                text.charAt(Math.min(at, other)), text.charAt(Math.max(at, other)));
    if (!paired) {
      throw new IllegalArgumentException("half a surrogate pair at " + at);
    }
    return !high;
  }
}
