package org.readout.model;

import java.util.regex.Pattern;

/// A state or organisation that speaks, meets and binds itself: an ISO 3166-1 alpha-2 code, or one
/// of `EU`, `UN`, `ASEAN`, `NATO`, `AU-UNION` and the like for organisations (`AU` is Australia).
public record Side(String code) implements Comparable<Side> {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]+");

  public Side {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not the code of a side: " + code);
    }
  }

  @Override
  public int compareTo(Side other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
