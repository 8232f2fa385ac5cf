/// Reports and their findings in and out of the store.
@org.jspecify.annotations.NullMarked
package org.readout.keep;
