/// Numbers of outcomes that were announced, beside those that can be seen.
@org.jspecify.annotations.NullMarked
package org.readout.relate.claim;
