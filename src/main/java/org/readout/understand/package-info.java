/// A report in, its cited findings out.
@org.jspecify.annotations.NullMarked
package org.readout.understand;
