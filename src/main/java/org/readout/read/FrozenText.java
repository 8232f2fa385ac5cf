package org.readout.read;

import java.text.Normalizer;

/// The form in which a report's text is kept for good: see `docs/frozen-text.md`.
///
/// Line ends are `\n`; every kind of space is a plain space, except the tab; nothing invisible is
/// left; composed as in Unicode NFC; no blanks at either end. Letters, digits, quotation marks and
/// dashes stay as they were. Freezing a frozen text changes nothing.
final class FrozenText {
  private static final int PLAIN_BELOW = 0x7f;

  private FrozenText() {}

  static String of(String text) {
    var cleaned = isPlain(text) ? text : clean(text);
    return Normalizer.normalize(cleaned, Normalizer.Form.NFC).strip();
  }

  /// Whether this code point never stands in a frozen text.
  static boolean isForbidden(int c) {
    return c != '\n'
        && switch (Character.getType(c)) {
          case Character.CONTROL -> c != '\t';
          case Character.FORMAT -> !isVisibleSign(c);
          case Character.SPACE_SEPARATOR -> c != ' ';
          case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
          default -> isNoncharacter(c);
        };
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < PLAIN_BELOW && (c >= ' ' || c == '\n' || c == '\t'));
  }

  private static String clean(String text) {
    var kept = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isForbidden(c)) {
        kept.appendCodePoint(c);
      } else if (c == '\r') {
        boolean endsWithNewline = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        kept.append(endsWithNewline ? "" : "\n");
      } else {
        kept.append(replacement(c));
      }
    }
    return kept.toString();
  }

  private static String replacement(int c) {
    return switch (c) {
      case '\u000B', '\f', '\u0085', '\u2028' -> "\n";
      case '\u2029' -> "\n\n";
      default ->
          switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> " ";
            case Character.SURROGATE -> "\uFFFD";
            default -> "";
          };
    };
  }

  /// Format characters that are seen: Arabic, Syriac and Kaithi signs before numbers.
  private static boolean isVisibleSign(int c) {
    return (c >= 0x600 && c <= 0x605)
        || c == 0x6DD
        || c == 0x70F
        || c == 0x890
        || c == 0x891
        || c == 0x8E2
        || c == 0x110BD
        || c == 0x110CD;
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
