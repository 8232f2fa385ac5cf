package org.readout.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// UTF-16 without a byte order mark, known by its zero bytes.
final class Wide {
  /// At most this share of the zero bytes may stand on the other side.
  private static final double STRAY = 0.02;

  /// In a Latin text nearly half of all bytes are zero.
  private static final double LATIN = 0.2;

  private Wide() {}

  static Optional<Charset> of(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int high = 0;
    int low = 0;
    for (int i = 0; i < bytes.length; i += 2) {
      high += bytes[i] == 0 ? 1 : 0;
      low += bytes[i + 1] == 0 ? 1 : 0;
    }
    int zeros = high + low;
    if (zeros == 0) {
      return Optional.empty();
    }
    if (zeros >= LATIN * bytes.length && Math.min(high, low) <= STRAY * zeros) {
      return Optional.of(high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return isPlainBesidesZeros(bytes)
        ? Optional.empty()
        : Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
            .filter(charset -> isPlausible(bytes, charset))
            .findFirst();
  }

  /// Whether it is a text of single bytes into which zeros have strayed.
  private static boolean isPlainBesidesZeros(byte[] bytes) {
    for (byte b : bytes) {
      if (b != 0 && (b < 0 || b == 0x7f || (b < ' ' && b != '\n' && b != '\r' && b != '\t'))) {
        return false;
      }
    }
    return true;
  }

  /// Few zeros, so few Latin letters: then nearly all else must be letters of the usual scripts.
  private static boolean isPlausible(byte[] bytes, Charset charset) {
    var text = new String(bytes, charset);
    long usual =
        text.codePoints()
            .filter(
                c ->
                    (c >= ' ' && c < 0x600)
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x2010 && c <= 0x2027)
                        || (c >= 0x3000 && c < 0x3130)
                        || (c >= 0x4E00 && c < 0xA000)
                        || (c >= 0xAC00 && c < 0xD7B0)
                        || (c >= 0xFF00 && c < 0xFFF0))
            .count();
    return usual >= 0.98 * text.codePointCount(0, text.length());
  }
}
