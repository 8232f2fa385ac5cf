package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrozenTextTest {
  static Stream<Arguments> pieces() {
    return Stream.of(
        arguments("one\r\ntwo\rthree", "one\ntwo\nthree"),
        arguments("5\u00a0November\u3000here", "5 November here"),
        arguments("com\u00admon\u200b ground", "common ground"),
        arguments("\ufeffa\u200eb\u202ec\u2069", "abc"),
        arguments("nul\0l \u0007bell\u007f", "null bell"),
        arguments("page\fbreak", "page\nbreak"),
        arguments("line\u2028ends\u2029here", "line\nends\n\nhere"),
        arguments("Sa\u0303o Tome\u0301", "S\u00e3o Tom\u00e9"),
        arguments("e\u200b\u0301", "\u00e9"),
        arguments("lone \ud800 half", "lone \ufffd half"),
        arguments("a\tb", "a\tb"),
        arguments("\n\n  words  \n\n", "words"));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void whatIsInvisibleGoesAndSpacesArePlain(String raw, String kept) {
    assertThat(FrozenText.of(raw)).isEqualTo(kept);
  }

  @Test
  void quotationMarksAndDashesStay() {
    var words = "“agreed” – ‘noted’ — Japan’s… 外相会談";
    assertThat(FrozenText.of(words)).isEqualTo(words);
  }

  @Test
  void signsBeforeArabicNumbersStay() {
    assertThat(FrozenText.of("\u0600١٢")).isEqualTo("\u0600١٢");
  }
}
