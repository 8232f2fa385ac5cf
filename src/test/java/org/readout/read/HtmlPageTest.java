package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  private static final String STORY =
      "<p>The two ministers met in the capital and agreed to keep in touch, come what may.</p>";

  @TempDir Path folder;

  @Test
  void theStoryIsKeptWithoutWhatStandsAroundIt() {
    var read =
        new Saved(folder)
            .read(
                "page.html",
                """
                <!DOCTYPE html><html lang="en-GB"><head><title>Talks | Ministry</title>
                <meta property="og:site_name" content="Ministry">
                <meta property="og:title" content="Talks - Ministry">
                <link rel="canonical" href="https://ministry.example/talks">
                <script type="application/ld+json">{"datePublished":"2024-11-05T09:30:00+09:00"}
                </script></head><body class="menu-open"><header><nav><ul><li><a href="/">Home</a>
                </li><li><a href="/n">News</a></li></ul></nav></header>
                <div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/p">Press</a></div>
                <div><div class="left-menu"><a href="a">About</a> <a href="b">Countries</a></div>
                <div class="content"><h1>Talks</h1>
                <p>On 5&nbsp;November, com&shy;mencing at 3 p.m., the ministers met in the
                capital and <b>agreed</b> to keep in touch<sup><a href="#n">1</a></sup>.</p>
                <ol><li><p>The maritime dialogue is to be held within the year.</p></li>
                <li>Students are to be exchanged:<ul><li>schools first</li><li>then clubs</li></ul>
                </li></ol>
                <table><tr><th>Item</th><th>By</th></tr><tr><td>Dialogue</td><td>May</td></tr></table>
                Loose words<br>and a second line<br><br>and, after two breaks, a paragraph.
                <div class="share"><a href="#">Post</a> <a href="#">Mail</a></div></div></div>
                <div class="related"><ul><li><a href="1">Another story of talks</a></li></ul></div>
                <footer><p>Copyright of the ministry, which keeps all rights that there are to be
                kept, in this and all other countries.</p></footer></body></html>
                """);
    assertThat(read.report().text())
        .isEqualTo(
            """
            On 5 November, commencing at 3 p.m., the ministers met in the capital and agreed to \
            keep in touch.

            1. The maritime dialogue is to be held within the year.
            2. Students are to be exchanged:
            - schools first
            - then clubs

            Item | By
            Dialogue | May

            Loose words
            and a second line

            and, after two breaks, a paragraph.""");
    var source = read.report().source();
    assertThat(source.title()).isEqualTo("Talks");
    assertThat(source.published()).hasToString("2024-11-05");
    assertThat(source.outlet()).isEqualTo("Ministry");
    assertThat(source.language()).isEqualTo("en");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void aPageMadeOfDivisionsAloneIsReadToo() {
    var read =
        new Saved(folder)
            .read(
                "page.html",
                """
                <html><head><title>Minister Meets Guest_Ministry</title></head><body>
                <div class="navBar"><a href=1>Policies</a><a href=2>Press</a></div>
                <div class="wrap"><div class="position">Home &gt; Press &gt; News</div>
                <div class="title">Minister Meets Guest</div><div class="time">2024-11-05 18:20</div>
                <div id="body"><p>On November 4, 2024, the minister met the guest in the capital, and
                they spoke of many matters.</p><p>The guest agreed.</p></div></div>
                <div class="end">Address: 2, South Street. Copyright Ministry, all rights reserved,
                telephone and telefax as they have always been.</div></body></html>
                """);
    assertThat(read.report().text())
        .isEqualTo(
            """
            On November 4, 2024, the minister met the guest in the capital, and they spoke of many \
            matters.

            The guest agreed.""");
    assertThat(read.report().source().title()).isEqualTo("Minister Meets Guest");
    assertThat(read.report().source().published()).hasToString("2024-11-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-11-05T01:02:03Z'>",
        "<meta name='DC.date' content='2024-11-05'>",
        "<meta name='PubDate' content='2024-11-05 17:30'>",
        "<meta itemprop='datePublished' content='5 November 2024'>",
        "<body><time datetime='2024-11-05'>Tuesday</time>",
        "<body><span itemprop='datePublished'>Nov. 5, 2024</span>",
        "<body><p>November 5, 2024</p>",
        "<link rel='canonical' href='https://m.example/202411/t20241105_1.html'>"
      })
  void theDateIsFoundWhereverPagesPutIt(String tag) {
    var read = new Saved(folder).read("page.html", "<html>" + tag + STORY);
    assertThat(read.report().source().published()).hasToString("2024-11-05");
  }

  @Test
  void aPageIsKnownByItsContentNotItsName() {
    var saved = new Saved(folder);
    assertThat(saved.read("page.txt", "<html><body>" + STORY).report().text())
        .startsWith("The two ministers");
    assertThat(saved.read("text.html", "Five < six, the ministers agreed.").report().text())
        .isEqualTo("Five < six, the ministers agreed.");
  }

  @Test
  void aPageMaySayWhatItIsWrittenIn() {
    var page = "<html><head><meta charset=\"gb2312\"></head><body><p>两国外长会谈。</p></body></html>";
    var read = new Saved(folder).read("page.html", page.getBytes(Charset.forName("GBK")));
    assertThat(read.report().text()).isEqualTo("两国外长会谈。");
  }

  @Test
  void aPageOfShortLinesIsKeptWhole() {
    assertThat(new Saved(folder).read("p.html", "<html><p>They met.</p><p>They left.</p>").report())
        .hasFieldOrPropertyWithValue("text", "They met.\n\nThey left.");
  }

  @Test
  void aPageWithoutTextIsRefused() {
    var page = "<html><body><nav><a href='/'>Home</a></nav><script>x()</script></body></html>";
    assertThat(new Saved(folder).whyFailed("empty.html", page.getBytes(Charset.defaultCharset())))
        .isEqualTo("holds no text");
  }
}
