package org.readout.house.wrong.keep;

import org.readout.house.wrong.understand.event.Event;

/// A store that looks into another room.
record Store(Event event) {}
