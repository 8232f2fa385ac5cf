package org.readout.app;

/// What a command's exit status says.
final class ExitStatus {
  static final int DONE = 0;

  /// Some report, or the command itself, failed; what else could be done was done.
  static final int FAILED = 1;

  static final int WRONG_USAGE = 2;

  private ExitStatus() {}
}
