/// The rule language: lexicons and patterns as data, loaded, checked, matched and explained.
@org.jspecify.annotations.NullMarked
package org.readout.understand.rule;
