package org.readout.show;

/// How words are set off: by the terminal's codes, or not at all.
public enum Style {
  PLAIN,
  ANSI;

  private static final String OFF = "\u001b[0m";

  public String bold(String text) {
    return with("\u001b[1m", text);
  }

  public String faint(String text) {
    return with("\u001b[2m", text);
  }

  private String with(String on, String text) {
    return this == PLAIN || text.isEmpty() ? text : on + text + OFF;
  }
}
