/// The register of standing arrangements for contact, with their rounds and rhythm.
@org.jspecify.annotations.NullMarked
package org.readout.relate.mechanism;
