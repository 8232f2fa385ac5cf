/// How well reports are read: findings against what people annotated.
@org.jspecify.annotations.NullMarked
package org.readout.evaluate;
