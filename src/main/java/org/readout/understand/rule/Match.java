package org.readout.understand.rule;

import java.util.Map;
import java.util.Optional;

/// Where a pattern matched: tokens `[from, to)`, and the tokens of each capture.
public record Match(int from, int to, Map<String, Capture> captures) {
  public Match {
    captures = Map.copyOf(captures);
  }

  /// Tokens `[from, to)`; may be empty for an optional part that is absent.
  public record Capture(int from, int to) {}

  public Optional<Capture> capture(String name) {
    return Optional.ofNullable(captures.get(name));
  }
}
