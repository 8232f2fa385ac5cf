package org.readout.read;

/// Says why a file gives no report; the message stands after `FILE: `.
final class Unreadable extends Exception {
  Unreadable(String why) {
    super(why);
  }

  Unreadable(String why, Throwable cause) {
    super(why, cause);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
