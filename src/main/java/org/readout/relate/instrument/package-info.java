/// The register of treaties, agreements and other texts that things rest on.
@org.jspecify.annotations.NullMarked
package org.readout.relate.instrument;
