package org.readout.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.readout.show.Printable;
import org.readout.show.Style;

/// The two streams of the program: results on standard output, all else on standard error.
///
/// Both are UTF-8 whatever the locale. Used by one thread at a time.
final class Console implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final long PROGRESS_NANOS = 100_000_000;

  private final Writer out;
  private final PrintWriter err;
  private final Terminal terminal;
  private boolean progressShown;
  private long lastProgress = System.nanoTime();

  Console(Writer out, PrintWriter err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /// The process's own streams.
  static Console ofProcess() {
    var out =
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Console(
        new BufferedWriter(out, BUFFER),
        new PrintWriter(err, true, StandardCharsets.UTF_8),
        Terminal.ofProcess());
  }

  Terminal terminal() {
    return terminal;
  }

  Style style() {
    return terminal.hasColour() ? Style.ANSI : Style.PLAIN;
  }

  /// A line of the result.
  ///
  /// @throws ClosedPipe where nobody reads it any more
  void line(String line) {
    clearProgress();
    try {
      out.write(line);
      out.write('\n');
      if (terminal.isInteractive()) {
        out.flush();
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  void lines(Iterable<String> lines) {
    lines.forEach(this::line);
  }

  /// A message that begins with the program's name.
  void note(String message) {
    clearProgress();
    err.println("readout: " + Printable.line(message));
  }

  /// A line on standard error as it is.
  void say(String line) {
    clearProgress();
    err.println(line);
  }

  /// A line that the next one replaces; shown on a terminal only, ten times a second at most.
  void progress(Supplier<String> line) {
    long now = System.nanoTime();
    if (terminal.showsProgress() && now - lastProgress >= PROGRESS_NANOS) {
      err.print("\r\u001b[K" + Printable.line(line.get()));
      err.flush();
      progressShown = true;
      lastProgress = now;
    }
  }

  private void clearProgress() {
    if (progressShown) {
      err.print("\r\u001b[K");
      err.flush();
      progressShown = false;
    }
  }

  /// Writes out what is still held back.
  @Override
  public void close() {
    clearProgress();
    try {
      out.flush();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static RuntimeException unwritable(IOException e) {
    var why = String.valueOf(e.getMessage());
    boolean closed = why.toLowerCase(Locale.ROOT).contains("pipe");
    return closed ? new ClosedPipe(e) : new Problem("standard output cannot be written: " + why, e);
  }

  /// The reader of standard output has gone, which is its right.
  static final class ClosedPipe extends RuntimeException {
    ClosedPipe(IOException cause) {
      super(cause);
    }
  }
}
