/// Joins the rooms; the only package that knows all of them.
@org.jspecify.annotations.NullMarked
package org.readout.app;
