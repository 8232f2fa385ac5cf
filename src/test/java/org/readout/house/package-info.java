/// Checks the shape of the program: its rooms, its names, its sizes.
@org.jspecify.annotations.NullMarked
package org.readout.house;
