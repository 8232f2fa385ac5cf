/// Tests of dates.
@org.jspecify.annotations.NullMarked
package org.readout.understand.time;
