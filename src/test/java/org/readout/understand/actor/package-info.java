@org.jspecify.annotations.NullMarked
package org.readout.understand.actor;
