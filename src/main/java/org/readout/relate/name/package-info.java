/// Names of mechanisms and instruments taken apart into words that can be compared.
@org.jspecify.annotations.NullMarked
package org.readout.relate.name;
