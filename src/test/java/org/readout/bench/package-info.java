/// How fast the stages are; run by `scripts/bench.sh`, never by the tests.
@org.jspecify.annotations.NullMarked
package org.readout.bench;
