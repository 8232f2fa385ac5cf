package org.readout.read;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.readout.read.Header.Field;

/// Reads a saved page: its story, and what its tags say of title, date, outlet, address, language.
final class HtmlPage {
  private static final int DEEPEST = 256;
  private static final int LONGEST_DATE = 60;
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish_date",
          "publish-date",
          "publication_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "dc.date.created",
          "citation_publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "date",
          "release_date");
  private static final Pattern JSON_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,60})\"");
  private static final Pattern SITE_MARK = Pattern.compile("[|_–—]|\\s-\\s");
  private static final Pattern SAVED_FROM =
      Pattern.compile("<!-- saved from url=\\(\\d+\\)(https?://\\S{1,2000})");

  private HtmlPage() {}

  static Draft read(String html) {
    var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    var outlet = meta(page, "og:site_name").orElse(null);
    var header =
        Header.NONE
            .with(Field.OUTLET, outlet)
            .with(Field.TITLE, title(page, outlet))
            .with(Field.URL, address(page, html))
            .with(Field.LANGUAGE, language(page));
    header = header.with(Field.DATE, date(page));
    var story = MainContent.of(page);
    if (header.value(Field.DATE) == null) {
      header = header.with(Field.DATE, shownTime(page, story));
    }
    return new Draft(
        withoutTitle(PageText.of(story), header.value(Field.TITLE)), header, List.of());
  }

  private static Optional<String> meta(Document page, String name) {
    return page.head().select("meta[content]").stream()
        .filter(
            meta ->
                Stream.of("property", "name", "itemprop")
                    .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
        .map(meta -> meta.attr("content").strip())
        .filter(Predicate.not(String::isEmpty))
        .findFirst();
  }

  private static @Nullable String title(Document page, @Nullable String outlet) {
    var headings = page.select("h1");
    var title =
        meta(page, "og:title")
            .or(
                () ->
                    Optional.ofNullable(headings.first())
                        .filter(_ -> headings.size() == 1)
                        .map(Element::text))
            .filter(Predicate.not(String::isBlank))
            .orElseGet(() -> withoutSite(page));
    return outlet == null
        ? title
        : title.replaceFirst("(?i)\\s*[|–—·:-]\\s*" + Pattern.quote(outlet) + "\\s*$", "");
  }

  /// The `title` tag, cut at a mark if what stands before the mark stands on the page by itself.
  private static String withoutSite(Document page) {
    var title = page.title();
    var parts = SITE_MARK.split(title, 2);
    return parts.length == 2
            && page.body().select("h1, h2, h3, [class], [id]").stream()
                .anyMatch(element -> element.ownText().strip().equals(parts[0].strip()))
        ? parts[0]
        : title;
  }

  private static @Nullable String address(Document page, String html) {
    var canonical = page.select("link[rel=canonical][href]").attr("href");
    if (!canonical.isBlank()) {
      return canonical;
    }
    var saved = SAVED_FROM.matcher(html);
    return meta(page, "og:url").orElseGet(() -> saved.find() ? saved.group(1) : null);
  }

  private static @Nullable String language(Document page) {
    return Optional.ofNullable(page.selectFirst("html[lang]"))
        .map(html -> html.attr("lang").toLowerCase(Locale.ROOT))
        .orElse(null);
  }

  private static @Nullable String date(Document page) {
    var inTags = DATES.stream().flatMap(name -> meta(page, name).stream());
    var inScripts =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> JSON_DATE.matcher(script.data()).results())
            .map(match -> match.group(1));
    var inItems =
        page.select("[itemprop=datePublished]").stream()
            .flatMap(item -> Stream.of(item.attr("content"), item.attr("datetime"), item.text()));
    return firstDate(Stream.of(inTags, inScripts, inItems).flatMap(values -> values));
  }

  /// The story's `time`, else the first date that stands alone anywhere on the page.
  private static @Nullable String shownTime(Document page, Element story) {
    var times = story.select("time");
    var inTimes =
        Stream.concat(
            times.stream().map(time -> time.attr("datetime")), times.stream().map(Element::text));
    var alone =
        page.body().getAllElements().stream()
            .map(Element::ownText)
            .filter(words -> words.length() <= LONGEST_DATE)
            .flatMap(words -> Dateline.in(words, null).stream())
            .map(Objects::toString);
    return firstDate(Stream.concat(inTimes, alone));
  }

  private static @Nullable String firstDate(Stream<String> values) {
    return values
        .flatMap(value -> WrittenDate.of(value).stream())
        .map(Objects::toString)
        .findFirst()
        .orElse(null);
  }

  private static String withoutTitle(String text, @Nullable String title) {
    int end = text.indexOf('\n');
    boolean opens =
        title != null && end > 0 && text.substring(0, end).strip().equals(title.strip());
    return opens ? text.substring(end).strip() : text;
  }
}
