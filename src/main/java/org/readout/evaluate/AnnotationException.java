package org.readout.evaluate;

/// Annotations that cannot be used; the message is one line, `file: what is wrong`.
public final class AnnotationException extends RuntimeException {
  AnnotationException(String message) {
    super(message);
  }

  AnnotationException(String message, Exception cause) {
    super(message, cause);
  }
}
