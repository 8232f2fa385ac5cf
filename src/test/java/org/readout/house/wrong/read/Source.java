package org.readout.house.wrong.read;

import org.assertj.core.api.Condition;

/// A source that uses a library which no plan has.
record Source(Condition<String> condition) {}
