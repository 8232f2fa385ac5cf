package org.readout.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns a file's bytes into characters, whatever they were written in.
///
/// In this order: a byte order mark; UTF-8; UTF-16 without a mark; mostly UTF-8 with broken bytes;
/// what the document says it is; windows-1252 where the odd bytes stand alone among letters; else
/// the likeliest of the usual encodings by their statistics.
final class Encoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Set<String> USUAL =
      Set.of(
          "GB18030",
          "Big5",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "ISO-2022-JP",
          "ISO-2022-KR",
          "ISO-2022-CN",
          "windows-1251",
          "KOI8-R",
          "ISO-8859-1",
          "windows-1252",
          "ISO-8859-2",
          "windows-1250",
          "ISO-8859-5",
          "ISO-8859-6",
          "windows-1256",
          "ISO-8859-7",
          "windows-1253",
          "ISO-8859-9",
          "windows-1254");
  private static final Set<String> IN_PAIRS = Set.of("GB18030", "Big5", "EUC-JP", "EUC-KR");

  /// Of 100; a few names are too little to tell one of these from another.
  private static final int SURE = 30;

  private static final int SAMPLE = 64 * 1024;
  private static final byte ESCAPE = 0x1b;

  private Encoding() {}

  /// A text, and what had to be mended.
  record Decoded(String text, List<String> warnings) {}

  /// The bytes as characters; a byte that fits nowhere becomes U+FFFD.
  ///
  /// @param declared the name of an encoding that the document gives itself
  static Decoded decode(byte[] bytes, @Nullable String declared) {
    return marked(bytes)
        .or(() -> utf8(bytes))
        .or(() -> Wide.of(bytes).map(charset -> decoded(bytes, charset)))
        .or(() -> Utf8Repair.of(bytes))
        .or(() -> declared(bytes, declared))
        .orElseGet(() -> guessed(bytes));
  }

  private static Optional<Decoded> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      var rest = Arrays.copyOfRange(bytes, 3, bytes.length);
      return utf8(rest).or(() -> Optional.of(Utf8Repair.mend(rest)));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
      return Optional.of(decoded(bytes, Charset.forName("UTF-32")));
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(decoded(bytes, StandardCharsets.UTF_16));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    return bytes.length >= start.length
        && IntStream.range(0, start.length).allMatch(i -> (bytes[i] & 0xff) == start[i]);
  }

  private static Optional<Decoded> utf8(byte[] bytes) {
    return isShifted(bytes) || Wide.of(bytes).isPresent()
        ? Optional.empty()
        : strictly(bytes, StandardCharsets.UTF_8).map(text -> new Decoded(text, List.of()));
  }

  private static Optional<Decoded> declared(byte[] bytes, @Nullable String name) {
    try {
      return Optional.ofNullable(name)
          .map(Charset::forName)
          .filter(charset -> !charset.name().startsWith("UTF-"))
          .flatMap(charset -> strictly(bytes, charset))
          .map(text -> new Decoded(text, List.of()));
    } catch (IllegalArgumentException unknownName) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded decoded(byte[] bytes, Charset charset) {
    return new Decoded(new String(bytes, charset), List.of());
  }

  private static Decoded guessed(byte[] bytes) {
    var charset = guess(bytes);
    return new Decoded(
        new String(bytes, charset), List.of("is not in Unicode; read as " + charset.name()));
  }

  private static Charset guess(byte[] bytes) {
    var sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    if (highBytesStandAlone(sample)) {
      return WINDOWS_1252;
    }
    boolean twoByTwo = highBytesComeInPairs(sample);
    CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
    return Stream.of(matches)
        .filter(match -> !twoByTwo || match.getConfidence() >= SURE)
        .map(CharsetMatch::getName)
        .filter(twoByTwo ? IN_PAIRS::contains : USUAL::contains)
        .filter(Charset::isSupported)
        .map(Encoding::whole)
        .findFirst()
        .orElse(twoByTwo ? Charset.forName("GB18030") : WINDOWS_1252);
  }

  /// The encoding that writers mean by the name: their quotation marks are outside the standard.
  private static Charset whole(String name) {
    return switch (name) {
      case "ISO-8859-1" -> WINDOWS_1252;
      case "Shift_JIS" -> Charset.forName("windows-31j");
      case "EUC-KR" -> Charset.forName("x-windows-949");
      default -> Charset.forName(name);
    };
  }

  /// As in Western texts: an accented letter or a quotation mark now and then, no runs of them.
  private static boolean highBytesStandAlone(byte[] bytes) {
    var runs = highRuns(bytes);
    long alone = runs.stream().filter(length -> length == 1).count();
    return !runs.isEmpty() && alone * 10 >= runs.size() * 6L && runs.size() * 5L <= bytes.length;
  }

  /// As in a Latin text with a few names in Chinese characters.
  private static boolean highBytesComeInPairs(byte[] bytes) {
    var runs = highRuns(bytes);
    return !runs.isEmpty()
        && runs.stream().allMatch(length -> length % 2 == 0)
        && runs.stream().mapToInt(length -> length).sum() * 3 <= bytes.length;
  }

  /// How long each run of bytes above ASCII is.
  private static List<Integer> highRuns(byte[] bytes) {
    var runs = new ArrayList<Integer>();
    int length = 0;
    for (byte b : bytes) {
      if (b < 0) {
        length++;
      } else if (length > 0) {
        runs.add(length);
        length = 0;
      }
    }
    if (length > 0) {
      runs.add(length);
    }
    return runs;
  }

  /// Whether escape sequences switch between ASCII and another set, as in ISO-2022.
  private static boolean isShifted(byte[] bytes) {
    boolean switches = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
      switches |= bytes[i] == ESCAPE && i + 1 < bytes.length && bytes[i + 1] == '$';
    }
    return switches;
  }
}
