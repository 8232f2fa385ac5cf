package org.readout.house.wrong.understand.guess;

/// A stage that no plan has.
record Guess(String words) {}
