/// People, offices, sides and groups: who acts and speaks in a report.
@org.jspecify.annotations.NullMarked
package org.readout.understand.actor;
