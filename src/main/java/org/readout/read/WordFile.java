package org.readout.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.readout.read.Header.Field;

/// Reads a DOCX: its paragraphs, list items and table rows, without headers, footers and notes.
final class WordFile {
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+]");
  private static final long LARGEST_PART = 64L * 1024 * 1024;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxTextSize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(2_000);
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> blocks = new ArrayList<>();
  private @Nullable String title;

  private WordFile() {}

  static Draft read(byte[] bytes) throws Unreadable {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var file = new WordFile();
      document.getBodyElements().forEach(file::add);
      var properties = document.getProperties().getCoreProperties();
      var header =
          Header.NONE.with(Field.TITLE, file.title).with(Field.TITLE, properties.getTitle());
      return new Draft(String.join("\n\n", file.blocks), header, List.of());
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("is a broken DOCX, or none: " + reason(e), e);
    }
  }

  private static String reason(Exception e) {
    var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }

  private void add(IBodyElement element) {
    switch (element) {
      case XWPFParagraph paragraph -> add(paragraph);
      case XWPFTable table -> table.getRows().forEach(row -> keep(text(row)));
      default -> {}
    }
  }

  private void add(XWPFParagraph paragraph) {
    var words = text(paragraph);
    if ("Title".equals(paragraph.getStyle()) && title == null) {
      title = words;
    } else if (!words.isBlank()) {
      keep(mark(paragraph) + words);
    }
  }

  private void keep(String block) {
    if (!block.isBlank()) {
      blocks.add(block.strip());
    }
  }

  /// `- ` or the number that Word shows before a list's item.
  private String mark(XWPFParagraph paragraph) {
    var list = paragraph.getNumID();
    if (list == null) {
      return "";
    }
    if (!"decimal".equals(paragraph.getNumFmt())) {
      return "- ";
    }
    var level = list + "/" + paragraph.getNumIlvl();
    return numbers.merge(level, 1, Integer::sum) + ". ";
  }

  private static String text(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(cell -> cell.getText().strip().replaceAll("\\s*\\n\\s*", " "))
        .collect(Collectors.joining(" | "));
  }

  private static String text(XWPFParagraph paragraph) {
    var text = new StringBuilder();
    for (IRunElement run : paragraph.getIRuns()) {
      if (run instanceof XWPFRun words && words.getCTR().sizeOfDelTextArray() == 0) {
        text.append(words.text());
      }
    }
    return NOTE_MARK.matcher(text).replaceAll("").strip();
  }
}
