package org.readout.read;

import java.util.List;

/// What a format's reader hands on: a text not yet frozen, and what the document says of itself.
///
/// @param text paragraphs apart by a blank line where the format knows paragraphs
/// @param warnings what had to be mended or left out, a sentence each
record Draft(String text, Header header, List<String> warnings) {
  Draft {
    warnings = List.copyOf(warnings);
  }
}
