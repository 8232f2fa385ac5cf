/// Findings of many reports in, one record out.
@org.jspecify.annotations.NullMarked
package org.readout.relate;
