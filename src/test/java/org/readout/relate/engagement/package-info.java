@org.jspecify.annotations.NullMarked
package org.readout.relate.engagement;
