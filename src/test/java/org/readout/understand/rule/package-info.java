/// Tests of lexicons, patterns and rules.
@org.jspecify.annotations.NullMarked
package org.readout.understand.rule;
