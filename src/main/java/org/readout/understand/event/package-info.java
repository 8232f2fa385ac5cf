/// Clauses and acts: engagements, commitments, statements and what they rest on.
@org.jspecify.annotations.NullMarked
package org.readout.understand.event;
