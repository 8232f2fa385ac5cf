package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {
  @TempDir Path folder;

  @Test
  void brokenLinesAreJoinedIntoParagraphs() throws IOException {
    var page =
        List.of(
            "5 November 2024",
            "",
            "On Monday the two ministers met in the capital and spoke for an hour",
            "about trade, fisheries and the exchange of students between the two",
            "countries.",
            "",
            "They agreed to meet again within the year and to let their vice min-",
            "isters prepare the long-term plan of which both had spoken. It would",
            "be the second long-term plan.",
            "1. The hotline is to be tested every month.",
            "2. The visa rules are to be eased.");
    var read = new Saved(folder).read("talks.pdf", pdf(List.of(page)));
    assertThat(read.report().text())
        .isEqualTo(
            """
            5 November 2024

            On Monday the two ministers met in the capital and spoke for an hour about trade, \
            fisheries and the exchange of students between the two countries.

            They agreed to meet again within the year and to let their vice ministers prepare \
            the long-term plan of which both had spoken. It would be the second long-term plan.

            1. The hotline is to be tested every month.

            2. The visa rules are to be eased.""");
    assertThat(read.report().source().published()).hasToString("2024-11-05");
    assertThat(read.report().source().title()).isEqualTo("Talks in the capital");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void whatStandsOnEveryPageIsLeftOut() throws IOException {
    var pages = new ArrayList<List<String>>();
    var stories =
        List.of(
            List.of("The ministers spoke of trade for as long as an hour and then of", "fish, as"),
            List.of("their forerunners had done in the years before whenever they met in", "the"),
            List.of("capital, where the weather is fine in autumn and the maple trees are", "red"),
            List.of("and gold."));
    for (int i = 1; i <= 4; i++) {
      var page = new ArrayList<>(List.of("Ministry of Example, release 7", ""));
      page.addAll(stories.get(i - 1));
      page.addAll(List.of("", "- " + i + " -"));
      pages.add(page);
    }
    var text = new Saved(folder).read("long.pdf", pdf(pages)).report().text();
    assertThat(text)
        .isEqualTo(
            "The ministers spoke of trade for as long as an hour and then of fish, as their"
                + " forerunners had done in the years before whenever they met in the capital, where"
                + " the weather is fine in autumn and the maple trees are red and gold.");
  }

  @Test
  void aPdfIsKnownWithoutItsEnding() throws IOException {
    var bytes = pdf(List.of(List.of("The ministers spoke on the telephone.")));
    assertThat(new Saved(folder).read("download", bytes).report().text())
        .isEqualTo("The ministers spoke on the telephone.");
  }

  @Test
  void anEncryptedPdfIsRefused() throws IOException {
    try (var document = document(List.of(List.of("Secret.")))) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(new Saved(folder).whyFailed("locked.pdf", bytes(document)))
          .isEqualTo("is an encrypted PDF: a password is needed");
    }
  }

  @Test
  void aPdfOfPicturesIsRefused() throws IOException {
    assertThat(new Saved(folder).whyFailed("scan.pdf", pdf(List.of(List.of()))))
        .isEqualTo("is a PDF that holds no text, only pictures perhaps");
  }

  @Test
  void aBrokenPdfIsRefusedInOneLine() throws IOException {
    var whole = pdf(List.of(List.of("The ministers spoke.")));
    for (int length : new int[] {9, 20, whole.length / 4}) {
      assertThat(new Saved(folder).whyFailed("broken.pdf", Arrays.copyOf(whole, length)))
          .startsWith("is a ")
          .contains("PDF")
          .doesNotContain("\n");
    }
  }

  private static byte[] pdf(List<List<String>> pages) throws IOException {
    try (var document = document(pages)) {
      return bytes(document);
    }
  }

  private static PDDocument document(List<List<String>> pages) throws IOException {
    var document = new PDDocument();
    document.getDocumentInformation().setTitle("Talks in the capital");
    for (var lines : pages) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
        content.setLeading(14);
        content.newLineAtOffset(72, 700);
        for (var line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
