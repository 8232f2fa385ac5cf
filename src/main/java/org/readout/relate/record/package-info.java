/// One record out of all that is related, and what of it wants attention.
@org.jspecify.annotations.NullMarked
package org.readout.relate.record;
