/// Wrong on purpose, so that the fences are seen to hold.
@org.jspecify.annotations.NullMarked
package org.readout.house.wrong.understand.guess;
