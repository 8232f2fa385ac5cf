package org.readout.app;

import java.util.List;

/// Something that ends a command, with one line that says what and what would help.
final class Problem extends RuntimeException {
  private final transient List<String> choices;

  Problem(String message) {
    this(message, List.of());
  }

  /// @param choices what may have been meant, a line each
  Problem(String message, List<String> choices) {
    super(message);
    this.choices = List.copyOf(choices);
  }

  Problem(String message, Exception cause) {
    super(message, cause);
    this.choices = List.of();
  }

  List<String> choices() {
    return choices;
  }
}
