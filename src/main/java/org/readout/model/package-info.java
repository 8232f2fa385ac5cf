/// What the rooms hand each other: reports, spans, and the facts read from them with their
/// citations.
@org.jspecify.annotations.NullMarked
package org.readout.model;
