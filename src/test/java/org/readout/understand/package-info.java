/// The grammar as a whole.
@org.jspecify.annotations.NullMarked
package org.readout.understand;
