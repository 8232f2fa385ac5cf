package org.readout.understand.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;
import org.readout.understand.actor.Actor;

/// Whose words are being read, and how they are meant.
///
/// @param speaker null where nobody in particular tells
public record Voice(@Nullable Actor speaker, Mode mode) {
  static final Voice TOLD = new Voice(null, Mode.TOLD);

  /// How words are meant.
  public enum Mode {
    /// The report itself tells.
    TOLD,
    /// A speaker's words.
    SAID,
    /// What sides settled together.
    AGREED,
    /// What a speaker hopes.
    HOPED,
    /// A speaker's words, with weight put on them: a position rather than a description.
    STRESSED
  }

  static Voice of(@Nullable Actor speaker, Mode mode) {
    return new Voice(speaker, mode);
  }

  boolean isTold() {
    return mode == Mode.TOLD;
  }

  List<Side> sides() {
    return speaker == null ? List.of() : speaker.sides();
  }
}
