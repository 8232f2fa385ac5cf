package org.readout.app;

import java.io.Writer;
import java.util.function.Consumer;

/// Hands over what is written to it line by line.
final class Lines extends Writer {
  private final Consumer<String> taker;
  private final StringBuilder line = new StringBuilder();

  Lines(Consumer<String> taker) {
    this.taker = taker;
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (characters[i] == '\n') {
        taker.accept(line.toString());
        line.setLength(0);
      } else if (characters[i] != '\r') {
        line.append(characters[i]);
      }
    }
  }

  @Override
  public void flush() {}

  /// Hands over a last line without an end.
  @Override
  public void close() {
    if (!line.isEmpty()) {
      taker.accept(line.toString());
      line.setLength(0);
    }
  }
}
