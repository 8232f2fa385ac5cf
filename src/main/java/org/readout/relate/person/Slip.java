package org.readout.relate.person;

/// A letter too many, too few, another or exchanged with its neighbour.
final class Slip {
  private Slip() {}

  static boolean isOne(String one, String other) {
    if (one.length() > other.length()) {
      return isOne(other, one);
    }
    if (other.length() - one.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < one.length() && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < one.length() - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int left = one.length() - start - end;
    int right = other.length() - start - end;
    boolean exchanged =
        left == 2
            && right == 2
            && one.charAt(start) == other.charAt(start + 1)
            && one.charAt(start + 1) == other.charAt(start);
    return right <= 1 || exchanged;
  }
}
