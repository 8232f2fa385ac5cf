package org.readout.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.readout.read.Header.Field;
import org.readout.read.PrintedPages.Line;

/// Reads a PDF: takes its lines with their places and lets [PrintedPages] make paragraphs of them.
final class PdfFile extends PDFTextStripper {
  private static final int MOST_PAGES = 2_000;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> places = new ArrayList<>();

  private PdfFile() {
    setEndPage(MOST_PAGES);
    setSuppressDuplicateOverlappingText(true);
  }

  static Draft read(byte[] bytes) throws Unreadable {
    try (var document = Loader.loadPDF(bytes)) {
      var file = new PdfFile();
      file.getText(document);
      var text = PrintedPages.paragraphs(file.lines);
      if (text.isBlank()) {
        throw new Unreadable("is a PDF that holds no text, only pictures perhaps");
      }
      return new Draft(text, Header.NONE.with(Field.TITLE, title(document)), pages(document));
    } catch (InvalidPasswordException e) {
      throw new Unreadable("is an encrypted PDF: a password is needed", e);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("is a broken PDF: " + reason(e), e);
    }
  }

  private static List<String> pages(PDDocument document) {
    return document.getNumberOfPages() > MOST_PAGES
        ? List.of("has " + document.getNumberOfPages() + " pages; " + MOST_PAGES + " are read")
        : List.of();
  }

  private static String reason(Exception e) {
    var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }

  /// The title among the file's properties, unless a program put a file's name there.
  private static @Nullable String title(PDDocument document) {
    var title = document.getDocumentInformation().getTitle();
    boolean isName =
        title == null
            || title.toLowerCase(Locale.ROOT).matches("microsoft word.*|untitled.*|.*\\.\\w{3,4}");
    return isName ? null : title;
  }

  @Override
  protected void writeString(String text, List<TextPosition> textPositions) {
    words.append(text);
    places.addAll(textPositions);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    if (!places.isEmpty() && !words.toString().isBlank()) {
      var first = places.getFirst();
      var last = places.getLast();
      lines.add(
          new Line(
              getCurrentPageNo(),
              words.toString().strip(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              first.getFontSizeInPt()));
    }
    words.setLength(0);
    places.clear();
  }
}
