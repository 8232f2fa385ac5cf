package org.readout.show;

/// Text that is safe to print: what a report holds may reach a terminal, but must not steer it.
public final class Printable {
  private static final char INSTEAD = '\uFFFD';

  private Printable() {}

  /// On one line: every run of white space is a space, every other control or direction mark `�`.
  public static String line(String text) {
    return of(text, false).strip();
  }

  /// The same, with its line ends and tabs kept.
  public static String block(String text) {
    return of(text, true);
  }

  private static String of(String text, boolean keepLines) {
    var printable = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029';
      if (!keepLines && (white || c == ' ')) {
        if (!space) {
          printable.append(' ');
        }
        space = true;
      } else {
        printable.append(steers(c) && !(keepLines && (c == '\n' || c == '\t')) ? INSTEAD : c);
        space = false;
      }
    }
    return printable.toString();
  }

  /// Whether a terminal may act on this character instead of showing it.
  static boolean steers(char c) {
    return Character.isISOControl(c)
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
