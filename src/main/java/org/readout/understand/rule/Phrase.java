package org.readout.understand.rule;

/// Tokens `[from, to)` of a sentence that were understood as something.
///
/// @param kind as patterns name it, in capitals: `DATE`, `PARTY`, `PLACE`
/// @param value what it means
public record Phrase(String kind, int from, int to, Object value) {
  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
