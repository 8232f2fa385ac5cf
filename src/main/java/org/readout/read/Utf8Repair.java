package org.readout.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.readout.read.Encoding.Decoded;

/// UTF-8 in which some bytes are broken.
final class Utf8Repair {
  private Utf8Repair() {}

  /// The text, where as many characters of several bytes are whole as are broken.
  static Optional<Decoded> of(byte[] bytes) {
    var mended = mended(bytes);
    return mended.whole > 0 && mended.whole >= mended.wrong
        ? Optional.of(mended.decoded())
        : Optional.empty();
  }

  /// The text, however much is broken.
  static Decoded mend(byte[] bytes) {
    return mended(bytes).decoded();
  }

  private record Mended(String text, int whole, int wrong) {
    Decoded decoded() {
      var what = wrong == 1 ? "1 byte is not UTF-8" : wrong + " bytes are not UTF-8";
      return new Decoded(text, List.of(what + "; shown as \uFFFD"));
    }
  }

  private static Mended mended(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    int wrong = 0;
    while (true) {
      var result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      wrong += result.length();
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      decoder.reset();
    }
    var text = out.flip().toString();
    int whole = (int) text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
    return new Mended(text, whole, wrong);
  }
}
