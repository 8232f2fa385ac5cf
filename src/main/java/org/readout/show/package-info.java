/// What people and programs see: terminal, files, pages.
@org.jspecify.annotations.NullMarked
package org.readout.show;
