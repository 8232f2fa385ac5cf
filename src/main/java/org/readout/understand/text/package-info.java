/// Paragraphs, sentences and tokens of a report's text.
@org.jspecify.annotations.NullMarked
package org.readout.understand.text;
