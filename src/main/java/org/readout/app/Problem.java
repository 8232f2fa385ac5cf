package org.readout.app;

/// Something that ends a command, with one line that says what and what would help.
final class Problem extends RuntimeException {
  Problem(String message) {
    super(message);
  }

  Problem(String message, Exception cause) {
    super(message, cause);
  }
}
