package org.readout.understand.event;

/// A noun phrase that names something undertaken, as token positions.
///
/// @param kind the class of its noun in the lexicon
/// @param head the first token of that noun
/// @param core the token after it
record Thing(String kind, int from, int head, int core, int to) {
  boolean holds(int token) {
    return from <= token && token < to;
  }
}
