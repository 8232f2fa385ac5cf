package org.readout.show;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/// Writes as `\\u....` what JSON would let through and a terminal would act on.
final class TerminalEscapes extends CharacterEscapes {
  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    var codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return Printable.steers((char) character)
        ? new SerializedString("\\u%04X".formatted(character))
        : null;
  }
}
