package org.readout.read;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.readout.read.Header.Field;

/// Reads Markdown: marks are dropped, paragraphs kept; the heading it opens with is its title.
final class MarkdownFile {
  private MarkdownFile() {}

  /// @param markdown without its front matter
  static Draft read(String markdown) {
    var document = Parser.builder().build().parse(markdown);
    var renderer = HtmlRenderer.builder().build();
    var header = Header.NONE;
    if (document.getFirstChild() instanceof Heading heading) {
      header = header.with(Field.TITLE, Jsoup.parse(renderer.render(heading)).text());
      heading.unlink();
    }
    return new Draft(PageText.of(Jsoup.parse(renderer.render(document)).body()), header, List.of());
  }
}
