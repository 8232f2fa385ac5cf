/// Date expressions, resolved against the date of the report they stand in.
@org.jspecify.annotations.NullMarked
package org.readout.understand.time;
