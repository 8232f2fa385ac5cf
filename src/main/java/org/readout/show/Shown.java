package org.readout.show;

import org.readout.model.Related;

/// A thing of the related record in the view that shows it.
public record Shown<R extends Related>(R it, View view) {}
