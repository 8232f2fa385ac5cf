package org.readout.understand.actor;

/// What a word does in a title, a body's name or a group; `office.tsv` says which words do.
enum WordClass {
  HEAD(1 << 0),
  CONTINUED(1 << 1),
  PREFIX(1 << 2),
  DOMAIN(1 << 3),
  THING(1 << 4),
  BODY(1 << 5),
  BODIES(1 << 6),
  GROUP(1 << 7),
  SOURCE(1 << 8),
  HONORIFIC(1 << 9),
  PARTICLE(1 << 10),
  SUFFIX(1 << 11),
  CALENDAR(1 << 12),
  STOP(1 << 13);

  private final int bit;

  WordClass(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  boolean in(int classes) {
    return (classes & bit) != 0;
  }
}
