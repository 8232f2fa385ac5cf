package org.readout.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is in a file: its bytes, and the text that they hold in whichever format.
final class Content {
  static final int LARGEST = 50_000_000;
  private static final int MEGABYTE = 1_000_000;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:-]{2,30})");
  private static final int DECLARATION_WITHIN = 4096;

  private Content() {}

  static byte[] bytes(Path file) throws Unreadable {
    try {
      if (Files.isDirectory(file)) {
        throw new Unreadable(
            Files.isReadable(file)
                ? "is a folder, expected a file"
                : "cannot be opened: permission denied");
      }
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      if (size > LARGEST) {
        throw tooLarge("is " + Math.ceilDiv(size, MEGABYTE) + " MB");
      }
      try (var in = Files.newInputStream(file)) {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
          throw tooLarge("goes on after " + LARGEST / MEGABYTE + " MB");
        }
        return bytes;
      }
    } catch (NoSuchFileException e) {
      throw new Unreadable("does not exist", e);
    } catch (AccessDeniedException e) {
      throw new Unreadable("cannot be opened: permission denied", e);
    } catch (IOException | SecurityException e) {
      throw new Unreadable("cannot be read: " + Objects.requireNonNullElse(e.getMessage(), "?"), e);
    }
  }

  private static Unreadable tooLarge(String what) {
    return new Unreadable(what + "; at most " + LARGEST / MEGABYTE + " MB are read");
  }

  static Draft draft(byte[] bytes, String fileName) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("is empty");
    }
    return switch (Format.of(bytes)) {
      case Format.Pdf _ -> PdfFile.read(bytes);
      case Format.Word _ -> WordFile.read(bytes);
      case Format.Other other -> throw new Unreadable("is not text: looks like " + other.name());
      case Format.Text _ -> text(bytes, fileName);
    };
  }

  private static Draft text(byte[] bytes, String fileName) throws Unreadable {
    var decoded = Encoding.decode(bytes, declaredCharset(bytes));
    var warnings = new ArrayList<>(decoded.warnings());
    int odd = oddCharacters(decoded.text());
    if (odd * 10L > decoded.text().length()) {
      throw new Unreadable("is not text: too many characters that no text has");
    }
    var whole = FrozenText.of(decoded.text());
    if (whole.isEmpty()) {
      throw new Unreadable("is empty");
    }
    var headed = HeaderLines.takenOff(whole);
    warnings.addAll(headed.warnings());
    var draft = withoutMarkup(headed, fileName);
    warnings.addAll(draft.warnings());
    return new Draft(draft.text(), headed.header().or(draft.header()), List.copyOf(warnings));
  }

  private static Draft withoutMarkup(Draft headed, String fileName) {
    if (Format.isHtml(headed.text(), fileName)) {
      return HtmlPage.read(headed.text());
    }
    return Format.isMarkdown(fileName)
        ? MarkdownFile.read(headed.text())
        : new Draft(headed.text(), headed.header(), List.of());
  }

  private static @Nullable String declaredCharset(byte[] bytes) {
    var head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    var matcher = CHARSET.matcher(head);
    return head.contains("<") && matcher.find() ? matcher.group(1) : null;
  }

  private static int oddCharacters(String text) {
    return (int)
        text.codePoints()
            .filter(
                c ->
                    switch (Character.getType(c)) {
                      case Character.CONTROL -> !Character.isWhitespace(c) && c != 0x85;
                      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
                      default -> c == 0xFFFD;
                    })
            .count();
  }
}
