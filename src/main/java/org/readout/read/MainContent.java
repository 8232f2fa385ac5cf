package org.readout.read;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The part of a page that holds its story, without what stands around it.
///
/// The running text (paragraphs of some length outside of links) decides: from the body, step into
/// the one child that holds nearly all of it, as long as there is one.
final class MainContent {
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, svg, canvas, button, select, input,"
          + " textarea, label, figure, video, audio, dialog, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
          + " [role=search], [role=dialog], sup:has(a)";
  private static final String AROUND =
      "nav, aside, footer, header, form, p, div, td, [class], [id]";
  private static final Pattern AROUND_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|position|location|share|sharing|social|foot|footer"
              + "|sidebar|related|recommend(?:ed)?|comments?|cookies?|banner|adverts?|ads?|promo"
              + "|subscribe|newsletter|pagination|pager|toolbar|skip|masthead|copyright|readmore"
              + "|hidden|visually-hidden|sr-only|screen-reader-text)(?:$|[\\s_-])");

  private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern COLOPHON =
      Pattern.compile("(?i)©|\\bcopyright\\b|\\ball rights reserved\\b");

  /// The share of the running text that a part must hold to be the story.
  private static final double NEARLY_ALL = 0.75;

  /// What is around the story holds little of the text, whatever its name.
  private static final double LITTLE = 0.4;

  /// Shorter pieces are captions, dates and buttons, in characters.
  private static final int PARAGRAPH = 60;

  private MainContent() {}

  /// Takes the page apart; the document is no longer whole afterwards.
  static Element of(Document page) {
    page.select(NEVER).remove();
    var body = page.body();
    var weights = weights(body);
    double all = weights.getOrDefault(body, 0);
    for (var part : body.select(AROUND)) {
      double most = mostAround(part);
      if (most > 0 && weights.getOrDefault(part, 0) <= most * all) {
        part.remove();
      }
    }
    weights = weights(body);
    var story = body;
    int whole = weights.getOrDefault(body, 0);
    for (var next = heaviest(story, weights); next != null; next = heaviest(story, weights)) {
      if (weights.getOrDefault(next, 0) < NEARLY_ALL * whole || whole == 0 || isParagraph(next)) {
        break;
      }
      story = next;
    }
    story.select("ul, ol, table, div, section").forEach(MainContent::removeIfLinks);
    return story;
  }

  /// The share of the running text up to which this part is not the story; 0 if it may be.
  private static double mostAround(Element part) {
    return switch (part.normalName()) {
      case "body" -> 0;
      case "nav", "aside", "footer", "form" -> NEARLY_ALL;
      case "header" -> part.closest("article, main") == null ? LITTLE : 0;
      default -> {
        if (isColophon(part)) {
          yield NEARLY_ALL;
        }
        yield isAround(part.className()) || isAround(part.id()) ? LITTLE : 0;
      }
    };
  }

  /// Whether a name, its words apart by dashes or capitals, is that of navigation and the like.
  private static boolean isAround(String name) {
    return AROUND_NAME.matcher(CAPITAL.matcher(name).replaceAll("-")).find();
  }

  /// A short line of copyright.
  private static boolean isColophon(Element part) {
    return COLOPHON.matcher(part.ownText()).find() && part.text().length() <= 5 * PARAGRAPH;
  }

  private static boolean isParagraph(Element element) {
    return element.nameIs("p") || element.nameIs("li") || !element.isBlock();
  }

  private static @Nullable Element heaviest(Element parent, Map<Element, Integer> weights) {
    return parent.children().stream()
        .max((a, b) -> Integer.compare(weights.getOrDefault(a, 0), weights.getOrDefault(b, 0)))
        .orElse(null);
  }

  /// The running text below each element, in characters.
  private static Map<Element, Integer> weights(Element body) {
    var paragraphs = new HashMap<Element, Integer>();
    body.traverse(
        (node, _) -> {
          if (node instanceof TextNode words && !words.isBlank()) {
            var block = block(words);
            if (block != null) {
              paragraphs.merge(block, words.getWholeText().strip().length(), Integer::sum);
            }
          }
        });
    var weights = new HashMap<Element, Integer>();
    paragraphs.forEach(
        (block, length) -> {
          for (var at = block; length >= PARAGRAPH && at != null; at = at.parent()) {
            weights.merge(at, length, Integer::sum);
          }
        });
    return weights;
  }

  /// The block the words stand in; null inside a link.
  private static @Nullable Element block(TextNode words) {
    var at = words.parent();
    while (at != null && !at.isBlock()) {
      if (at.nameIs("a")) {
        return null;
      }
      at = at.parent();
    }
    return at;
  }

  private static void removeIfLinks(Element part) {
    var links = part.select("a[href]");
    if (links.size() < 2) {
      return;
    }
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    if (linked > 0.7 * part.text().length()) {
      part.remove();
    }
  }
}
