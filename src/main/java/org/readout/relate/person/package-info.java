/// People and the offices they hold, through all reports.
@org.jspecify.annotations.NullMarked
package org.readout.relate.person;
