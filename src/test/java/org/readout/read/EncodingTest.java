package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final String WESTERN =
      "The minister said Japan’s view was “clear” – and thanked São Tomé.\nThey met in Zürich.\n";
  private static final String CHINESE = "两国外长在首都举行会谈。双方同意保持高层交往，继续推进各领域对话。\n他说：“关系很重要。”\n";
  private static final String JAPANESE =
      "両国の外務大臣は首都で会談し、関係について意見を交換した。対話を続けることで一致した。\nコンテナ輸送についても話し合った。\n";
  private static final String KOREAN = "양국 외교장관은 수도에서 회담을 가졌다. 양측은 대화를 계속하기로 합의했다.\n";
  private static final String RUSSIAN =
      "Министры встретились в столице. Стороны решили продолжить диалог.\n";

  @ParameterizedTest
  @CsvSource({
    "western, windows-1252",
    "western, UTF-8",
    "western, UTF-16",
    "western, UTF-16LE",
    "western, UTF-16BE",
    "western, X-UTF-32LE-BOM",
    "chinese, GBK",
    "chinese, GB18030",
    "chinese, UTF-16LE",
    "chinese, UTF-16BE",
    "japanese, Shift_JIS",
    "japanese, EUC-JP",
    "japanese, ISO-2022-JP",
    "japanese, UTF-16LE",
    "japanese, UTF-16BE",
    "korean, EUC-KR",
    "korean, UTF-16BE",
    "russian, windows-1251",
    "russian, KOI8-R",
    "russian, UTF-16LE"
  })
  void aTextIsReadWhateverItWasWrittenIn(String language, String charset) {
    var text =
        switch (language) {
          case "western" -> WESTERN;
          case "chinese" -> CHINESE;
          case "japanese" -> JAPANESE;
          case "korean" -> KOREAN;
          default -> RUSSIAN;
        };
    assertThat(decoded(text.getBytes(Charset.forName(charset))))
        .isEqualTo(text.replace("\uFEFF", ""));
  }

  @Test
  void aFewNamesInGbkAmongLatinLettersAreRead() {
    var text = "Foreign Minister Wang Yi (王毅) met his guest. Both sides agreed to keep talking.";
    assertThat(decoded(text.getBytes(Charset.forName("GBK")))).isEqualTo(text);
  }

  @Test
  void aGuessIsWarnedOf() {
    var decoded = Encoding.decode(WESTERN.getBytes(Charset.forName("windows-1252")), null);
    assertThat(decoded.warnings()).containsExactly("is not in Unicode; read as windows-1252");
  }

  @Test
  void whatAPageSaysOfItselfIsBelieved() {
    var text = "Die Größe der Märkte: 5 € für jeden, über Jahre hinweg.";
    var bytes = text.getBytes(Charset.forName("ISO-8859-15"));
    assertThat(Encoding.decode(bytes, "ISO-8859-15").text()).isEqualTo(text);
    assertThat(Encoding.decode(bytes, "no-such-thing").text()).contains("Größe");
  }

  @Test
  void brokenUtf8IsMendedAndItsBytesCounted() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("“agreed” ".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {(byte) 0xE2, (byte) 0x80, ' ', (byte) 0xFF});
    bytes.writeBytes(" ‘noted’".getBytes(StandardCharsets.UTF_8));
    var decoded = Encoding.decode(bytes.toByteArray(), null);
    assertThat(decoded.text()).isEqualTo("“agreed” \uFFFD \uFFFD ‘noted’");
    assertThat(decoded.warnings()).containsExactly("3 bytes are not UTF-8; shown as \uFFFD");
  }

  @Test
  void strayZerosDoNotMakeItWide() {
    assertThat(decoded("The mini\0sters met and ag\0reed.".getBytes(StandardCharsets.UTF_8)))
        .contains("sters met");
  }

  private static String decoded(byte[] bytes) {
    return Encoding.decode(bytes, null).text().replace("\uFEFF", "");
  }
}
