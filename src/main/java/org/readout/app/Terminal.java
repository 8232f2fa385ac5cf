package org.readout.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the program may assume of whoever looks at its output.
///
/// @param isInteractive whether standard output is a terminal
/// @param showsProgress whether standard error is one
/// @param hasColour whether it may be coloured: never where `NO_COLOR` is set
/// @param cells gives its width, when that is needed
record Terminal(
    boolean isInteractive, boolean showsProgress, boolean hasColour, IntSupplier cells) {
  private static final int USUAL_WIDTH = 100;
  private static final int LEAST_WIDTH = 20;
  private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
  static Terminal ofProcess() {
    var console = System.console();
    boolean interactive = console != null && console.isTerminal();
    return new Terminal(
        interactive,
        interactive && !errorsGoElsewhere(),
        interactive && !isSet("NO_COLOR") && !"dumb".equals(System.getenv("TERM")),
        () -> width(interactive));
  }

  int width() {
    return cells.getAsInt();
  }

  /// `COLUMNS`, else what the terminal says, else 100.
  private static int width(boolean interactive) {
    var columns = System.getenv("COLUMNS");
    if (columns != null && NUMBER.matcher(columns).matches()) {
      return Math.max(LEAST_WIDTH, Integer.parseInt(columns));
    }
    return interactive ? Math.max(LEAST_WIDTH, askedWidth()) : USUAL_WIDTH;
  }

  private static boolean isSet(String variable) {
    var value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }

  /// Java only knows whether standard input and output are terminals.
  private static boolean errorsGoElsewhere() {
    var link = Path.of("/proc/self/fd/2");
    try {
      return Files.isSymbolicLink(link) && !Files.readSymbolicLink(link).startsWith("/dev");
    } catch (IOException e) {
      return true;
    }
  }

  private static int askedWidth() {
    var size = sizeOf(new File("/dev/tty"));
    int width = size == null ? 0 : Integer.parseInt(size.group(1));
    return width == 0 ? USUAL_WIDTH : width;
  }

  private static @Nullable Matcher sizeOf(File terminal) {
    try {
      var asking = new ProcessBuilder("stty", "size").redirectInput(terminal).start();
      var answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      var size = SIZE.matcher(answer);
      return size.matches() ? size : null;
    } catch (IOException e) {
      return null;
    }
  }
}
