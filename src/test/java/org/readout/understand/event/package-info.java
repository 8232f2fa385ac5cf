/// Tests of how events, acts and named things are read, and the training of the model of acts.
@org.jspecify.annotations.NullMarked
package org.readout.understand.event;
