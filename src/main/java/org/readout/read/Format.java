package org.readout.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/// What a file is, by its first bytes rather than by its name.
sealed interface Format {

  record Text() implements Format {}

  record Pdf() implements Format {}

  record Word() implements Format {}

  /// Something that holds no text we read.
  ///
  /// @param name what it looks like, e.g. `PNG`
  record Other(String name) implements Format {}

  /// The beginning by which a kind of file is known, in ISO 8859-1.
  ///
  /// @param at where it stands, in bytes
  record Magic(String start, int at, String name) {
    boolean begins(byte[] bytes) {
      var head = head(bytes, at + start.length());
      return head.startsWith(start, at) && (isOdd(start) || isOdd(head(bytes, 512)));
    }

    private static boolean isOdd(String head) {
      return head.chars().anyMatch(c -> c < '\t' || c == 0x1a || c >= 0x7f);
    }
  }

  List<Magic> OTHERS =
      List.of(
          new Magic("\u0089PNG\r\n", 0, "PNG"),
          new Magic("\u00ff\u00d8\u00ff", 0, "JPEG"),
          new Magic("GIF8", 0, "GIF"),
          new Magic("BM", 0, "BMP"),
          new Magic("II*\0", 0, "TIFF"),
          new Magic("MM\0*", 0, "TIFF"),
          new Magic("RIFF", 0, "a RIFF picture or recording"),
          new Magic("ftyp", 4, "MP4"),
          new Magic("ID3", 0, "MP3"),
          new Magic("OggS", 0, "Ogg"),
          new Magic("\u001f\u008b", 0, "gzip"),
          new Magic("BZh", 0, "bzip2"),
          new Magic("\u00fd7zXZ", 0, "xz"),
          new Magic("7z\u00bc\u00af", 0, "7-Zip"),
          new Magic("Rar!\u001a", 0, "RAR"),
          new Magic("\u00d0\u00cf\u0011\u00e0", 0, "an old or encrypted Office file"),
          new Magic("\u007fELF", 0, "a program"),
          new Magic("MZ", 0, "a program"),
          new Magic("\u00ca\u00fe\u00ba\u00be", 0, "a program"),
          new Magic("SQLite format 3\0", 0, "an SQLite database"));

  /// How far from its beginning a PDF may say that it is one.
  int PDF_HEAD = 1024;

  Pattern HTML_START =
      Pattern.compile(
          "(?i)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--(?:(?!-->).){0,1000}-->\\s*){0,5}"
              + "<(?:!doctype html|(?:html|head|body|meta|title|link|script|style|article|main|section"
              + "|header|nav|div|p|span|h[1-6]|table|ul|ol|a|br|img|center|font)(?=[\\s>/]))",
          Pattern.DOTALL);
  Pattern HTML_TAG =
      Pattern.compile("(?i)<(?:/?(?:html|body|div|p|h[1-6]|table|ul|ol|li)(?=[\\s>])|br\\s*/?>)");

  static Format of(byte[] bytes) {
    var head = head(bytes, PDF_HEAD);
    if (head.contains("%PDF-")) {
      return new Pdf();
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return archive(bytes);
    }
    if (head.startsWith("{\\rtf")) {
      return new Other("RTF");
    }
    return OTHERS.stream()
        .filter(magic -> magic.begins(bytes))
        .findFirst()
        .<Format>map(magic -> new Other(magic.name))
        .orElseGet(Text::new);
  }

  /// Whether a text is a page: by its beginning, or by its file's name and any tag.
  static boolean isHtml(String text, String fileName) {
    return HTML_START.matcher(text).lookingAt()
        || (fileName.matches("(?i).*\\.x?html?") && HTML_TAG.matcher(text).find());
  }

  static boolean isMarkdown(String fileName) {
    return fileName.matches("(?i).*\\.(?:md|markdown)");
  }

  private static Format archive(byte[] bytes) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < 200; i++) {
        var entry = zip.getNextEntry();
        if (entry == null) {
          break;
        }
        var name = entry.getName();
        if (name.startsWith("word/") || name.startsWith("[Content_Types]")) {
          return new Word();
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      return new Word();
    }
    return new Other("a ZIP archive");
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }
}
