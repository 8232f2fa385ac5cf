/// A file in, a dated and frozen report out.
@org.jspecify.annotations.NullMarked
package org.readout.read;
