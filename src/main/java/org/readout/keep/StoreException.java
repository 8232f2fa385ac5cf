package org.readout.keep;

import java.nio.file.Path;

/// What is wrong with a store, in one line: `FILE: what is wrong, what was expected`.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(Path file, String wrong) {
    super(file + ": " + wrong);
  }

  StoreException(Path file, String wrong, Throwable cause) {
    super(file + ": " + wrong, cause);
  }
}
