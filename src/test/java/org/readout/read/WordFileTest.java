package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFileTest {
  @TempDir Path folder;

  @Test
  void paragraphsItemsAndRowsAreKept() throws IOException {
    var read = new Saved(folder).read("talks.docx", document());
    assertThat(read.report().text())
        .isEqualTo(
            """
            5 November 2024

            The two ministers met and agreed.

            - to meet again

            Item | By

            Dialogue | May""");
    assertThat(read.report().source().title()).isEqualTo("Talks in the capital");
    assertThat(read.report().source().published()).hasToString("2024-11-05");
  }

  @Test
  void aDocumentIsKnownWithoutItsEnding() throws IOException {
    assertThat(new Saved(folder).read("download", document()).report().text()).contains("agreed");
  }

  @Test
  void aBrokenDocumentIsRefusedInOneLine() throws IOException {
    var whole = document();
    for (int length : new int[] {100, whole.length / 2, whole.length - 30}) {
      assertThat(new Saved(folder).whyFailed("broken.docx", Arrays.copyOf(whole, length)))
          .startsWith("is a broken DOCX")
          .doesNotContain("\n");
    }
  }

  @Test
  void aDocumentThatWouldFillTheMemoryIsRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      var blank = new byte[1_000_000];
      for (int i = 0; i < 200; i++) {
        zip.write(blank);
      }
      zip.closeEntry();
    }
    assertThat(new Saved(folder).whyFailed("bomb.docx", bytes.toByteArray()))
        .startsWith("is a broken DOCX");
  }

  @Test
  void anotherArchiveIsNoDocument() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("notes.txt"));
      zip.write('x');
      zip.closeEntry();
    }
    assertThat(new Saved(folder).whyFailed("notes.docx", bytes.toByteArray()))
        .isEqualTo("is not text: looks like a ZIP archive");
  }

  private static byte[] document() throws IOException {
    try (var document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("Talks in the capital");
      document.createParagraph().createRun().setText("5 November 2024");
      document.createParagraph();
      var story = document.createParagraph();
      story.createRun().setText("The two ministers ");
      story.createRun().setText("met and agreed.");
      story.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("Struck out.");
      var item = document.createParagraph();
      item.setNumID(BigInteger.ONE);
      item.createRun().setText("to meet again");
      var table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Item");
      table.getRow(0).getCell(1).setText("By");
      table.getRow(1).getCell(0).setText("Dialogue");
      table.getRow(1).getCell(1).setText("May");
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }
}
