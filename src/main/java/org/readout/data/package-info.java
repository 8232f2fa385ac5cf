/// Tables of words and names that come with the program, and what is said of one that is wrong.
@org.jspecify.annotations.NullMarked
package org.readout.data;
