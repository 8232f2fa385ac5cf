@NullMarked
package org.readout.relate.thread;

import org.jspecify.annotations.NullMarked;
