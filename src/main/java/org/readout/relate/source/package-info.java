/// Who speaks in a report, and which reports are copies of one text.
@org.jspecify.annotations.NullMarked
package org.readout.relate.source;
