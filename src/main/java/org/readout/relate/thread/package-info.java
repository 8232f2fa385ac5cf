/// Commitments through time: which mentions are one undertaking, and how it stands on a day.
@NullMarked
package org.readout.relate.thread;

import org.jspecify.annotations.NullMarked;
