package org.readout.understand.text;

import org.readout.model.Span;

/// A block of text between line breaks.
public record Paragraph(Kind kind, Span span) {

  /// What a block is for the reader: running text, an item, a turn in a transcript, a heading.
  public enum Kind {
    PROSE,
    BULLET,
    NUMBERED,
    QUESTION,
    ANSWER,
    HEADING
  }
}
