package org.readout.understand.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.text.Tag;

/// A sequence of words, lexicon classes and phrase kinds; `docs/rules.md` describes the notation.
///
/// Adverbs (class `ADVERB`, or any in -ly) may stand before any word or class and need not be
/// written.
public final class Pattern {
  sealed interface Element {
    record Word(String word) implements Element {}

    record Kind(String name) implements Element {}

    record Captured(String name, Element element) implements Element {}

    record Sequence(List<Element> elements) implements Element {}

    record Either(List<Element> options) implements Element {}

    record Maybe(Element element) implements Element {}

    /// Up to `most` tokens of any kind, as few as possible; none of them a full stop or semicolon.
    record Gap(int most) implements Element {}

    /// All that is left, at least one token.
    record Rest() implements Element {}
  }

  private final String source;
  private final Element.Sequence root;

  private Pattern(String source, Element.Sequence root) {
    this.source = source;
    this.root = root;
  }

  /// Reads the notation.
  ///
  /// @throws IllegalArgumentException saying what was found and what was expected
  public static Pattern parse(String source) {
    return new Pattern(source, new PatternParser(source).parse());
  }

  @Override
  public String toString() {
    return source;
  }

  /// The names of its captures, in order.
  public Set<String> captures() {
    var names = new LinkedHashSet<String>();
    collect(root, names, null);
    return names;
  }

  /// The classes and kinds it mentions.
  public Set<String> kinds() {
    var kinds = new LinkedHashSet<String>();
    collect(root, null, kinds);
    return kinds;
  }

  private static void collect(
      Element element, @Nullable Set<String> names, @Nullable Set<String> kinds) {
    switch (element) {
      case Element.Captured captured -> {
        if (names != null) {
          names.add(captured.name());
        }
        collect(captured.element(), names, kinds);
      }
      case Element.Kind kind -> {
        if (kinds != null) {
          kinds.add(kind.name());
        }
      }
      case Element.Sequence sequence -> sequence.elements().forEach(e -> collect(e, names, kinds));
      case Element.Either either -> either.options().forEach(e -> collect(e, names, kinds));
      case Element.Maybe maybe -> collect(maybe.element(), names, kinds);
      case Element.Word word -> {}
      case Element.Gap gap -> {}
      case Element.Rest rest -> {}
    }
  }

  /// What its first token may be.
  public Starters starters() {
    var starters = new Starters(new HashSet<>(), new HashSet<>());
    if (start(root, starters)) {
      throw new IllegalStateException("pattern `" + source + "`: may be empty");
    }
    return starters;
  }

  /// The words and the classes or kinds with which a pattern may begin; `ANY` stands among the
  /// kinds of a pattern that may begin with a gap.
  public record Starters(Set<String> words, Set<String> kinds) {
    public static final String ANY = "ANY";
  }

  /// Adds what an element may begin with, and says whether it may be absent.
  private static boolean start(Element element, Starters starters) {
    return switch (element) {
      case Element.Word word -> {
        starters.words().add(word.word());
        yield false;
      }
      case Element.Kind kind -> {
        starters.kinds().add(kind.name());
        yield false;
      }
      case Element.Captured captured -> start(captured.element(), starters);
      case Element.Sequence sequence ->
          sequence.elements().stream().allMatch(e -> start(e, starters));
      case Element.Either either ->
          either.options().stream().filter(e -> start(e, starters)).count() > 0;
      case Element.Maybe maybe -> {
        start(maybe.element(), starters);
        yield true;
      }
      case Element.Gap gap -> {
        starters.kinds().add(Starters.ANY);
        yield true;
      }
      case Element.Rest rest -> {
        starters.kinds().add(Starters.ANY);
        yield false;
      }
    };
  }

  /// Matches from token `at`, not beyond token `end`.
  public Optional<Match> match(Marked marked, int at, int end) {
    return Optional.ofNullable(new Run(marked, end).match(root, at));
  }

  /// The first match that begins at or after token `from`.
  public Optional<Match> find(Marked marked, int from, int end) {
    for (int at = from; at < end; at++) {
      var match = match(marked, at, end);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /// How far the pattern got from token `at`: the number of elements read, and what it wanted next.
  public Progress progress(Marked marked, int at, int end) {
    var run = new Run(marked, end);
    run.match(root, at);
    return new Progress(run.furthest, run.wanted);
  }

  /// How far a match came.
  ///
  /// @param token the first token that was not read
  /// @param wanted what should have stood there, as the pattern writes it
  public record Progress(int token, String wanted) {}

  private interface Next {
    @Nullable Match at(int token);
  }

  private static final class Run {
    private final Marked marked;
    private final int end;
    private final Map<String, Match.Capture> captures = new HashMap<>();
    private int furthest;
    private String wanted = "";

    Run(Marked marked, int end) {
      this.marked = marked;
      this.end = end;
    }

    @Nullable Match match(Element root, int at) {
      furthest = at;
      return step(root, at, to -> to > at ? new Match(at, to, captures) : null);
    }

    private @Nullable Match step(Element element, int at, Next next) {
      return switch (element) {
        case Element.Word word -> word(word.word(), at, next);
        case Element.Kind kind -> kind(kind.name(), at, next);
        case Element.Captured captured -> captured(captured, at, next);
        case Element.Sequence sequence -> sequence(sequence.elements(), 0, at, next);
        case Element.Either either -> either(either, at, next);
        case Element.Maybe maybe -> {
          Match with = step(maybe.element(), at, next);
          yield with != null ? with : next.at(at);
        }
        case Element.Gap gap -> gap(gap.most(), at, next);
        case Element.Rest rest -> at < end ? next.at(end) : fail(at, "REST");
      };
    }

    private @Nullable Match word(String word, int at, Next next) {
      if (at < end && marked.sentence().at(at).is(word)) {
        return next.at(at + 1);
      }
      if (isAdverb(at)) {
        return word(word, at + 1, next);
      }
      return fail(at, '"' + word + '"');
    }

    private @Nullable Match kind(String kind, int at, Next next) {
      if (at < end) {
        for (var phrase : marked.phrasesFrom(at)) {
          if (phrase.kind().equals(kind) && phrase.to() <= end) {
            Match match = next.at(phrase.to());
            if (match != null) {
              return match;
            }
          }
        }
        for (var hit : marked.hits(at)) {
          if (hit.kind().equals(kind) && hit.to() <= end) {
            Match match = next.at(hit.to());
            if (match != null) {
              return match;
            }
          }
        }
      }
      if (isAdverb(at)) {
        return kind(kind, at + 1, next);
      }
      return fail(at, kind);
    }

    private boolean isAdverb(int at) {
      return at < end
          && (marked.is("ADVERB", at)
              || (marked.sentence().at(at).is(Tag.ADV)
                  && marked.sentence().at(at).norm().endsWith("ly")));
    }

    private @Nullable Match captured(Element.Captured captured, int at, Next next) {
      Match.Capture before = captures.get(captured.name());
      Match match =
          step(
              captured.element(),
              at,
              to -> {
                Match.Capture outer = captures.put(captured.name(), new Match.Capture(at, to));
                Match rest = next.at(to);
                if (rest == null) {
                  restore(captured.name(), outer);
                }
                return rest;
              });
      if (match == null) {
        restore(captured.name(), before);
      }
      return match;
    }

    private void restore(String name, Match.@Nullable Capture before) {
      if (before == null) {
        captures.remove(name);
      } else {
        captures.put(name, before);
      }
    }

    private @Nullable Match sequence(List<Element> elements, int index, int at, Next next) {
      if (index == elements.size()) {
        return next.at(at);
      }
      return step(elements.get(index), at, to -> sequence(elements, index + 1, to, next));
    }

    private @Nullable Match either(Element.Either either, int at, Next next) {
      for (Element option : either.options()) {
        Match match = step(option, at, next);
        if (match != null) {
          return match;
        }
      }
      return null;
    }

    private @Nullable Match gap(int most, int at, Next next) {
      for (int to = at; to <= Math.min(end, at + most); to++) {
        if (to > at && marked.sentence().at(to - 1).norm().matches("[.;]")) {
          return null;
        }
        Match match = next.at(to);
        if (match != null) {
          return match;
        }
      }
      return null;
    }

    private @Nullable Match fail(int at, String expected) {
      if (at >= furthest) {
        furthest = at;
        wanted = expected;
      }
      return null;
    }
  }

  static final class PatternParser {
    private final String source;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    PatternParser(String source) {
      this.source = source;
      var matcher =
          java.util.regex.Pattern.compile(
                  "\"[^\"]+\"|[a-z]+=|[A-Z][A-Z_]+|\\.\\.\\d+|[()|?]|\\s+|.")
              .matcher(source);
      while (matcher.find()) {
        if (!matcher.group().isBlank()) {
          tokens.add(matcher.group());
        }
      }
    }

    Element.Sequence parse() {
      Element.Sequence all = sequence();
      if (next < tokens.size()) {
        throw wrong("unexpected " + tokens.get(next));
      }
      if (all.elements().isEmpty()) {
        throw wrong("empty");
      }
      return all;
    }

    private Element.Sequence sequence() {
      var elements = new ArrayList<Element>();
      while (next < tokens.size() && !tokens.get(next).matches("[)|]")) {
        elements.add(element());
      }
      return new Element.Sequence(List.copyOf(elements));
    }

    private Element element() {
      Element element = primary();
      if (next < tokens.size() && tokens.get(next).equals("?")) {
        next++;
        return new Element.Maybe(element);
      }
      return element;
    }

    private Element primary() {
      if (next >= tokens.size()) {
        throw wrong("ends too early");
      }
      String token = tokens.get(next++);
      if (token.endsWith("=")) {
        return new Element.Captured(token.substring(0, token.length() - 1), primary());
      }
      if (token.startsWith("\"")) {
        String[] words = token.substring(1, token.length() - 1).split(" ");
        return words.length == 1
            ? new Element.Word(words[0])
            : new Element.Sequence(
                java.util.Arrays.stream(words).<Element>map(Element.Word::new).toList());
      }
      if (token.startsWith("..")) {
        return new Element.Gap(Integer.parseInt(token.substring(2)));
      }
      if (token.equals("(")) {
        var options = new ArrayList<Element>();
        options.add(sequence());
        while (next < tokens.size() && tokens.get(next).equals("|")) {
          next++;
          options.add(sequence());
        }
        if (next >= tokens.size() || !tokens.get(next).equals(")")) {
          throw wrong("\")\" missing");
        }
        next++;
        return options.size() == 1 ? options.getFirst() : new Element.Either(List.copyOf(options));
      }
      if (token.equals("REST")) {
        return new Element.Rest();
      }
      if (token.matches("[A-Z][A-Z_]+")) {
        return new Element.Kind(token);
      }
      throw wrong("cannot read " + token);
    }

    private IllegalArgumentException wrong(String problem) {
      return new IllegalArgumentException("pattern `" + source + "`: " + problem);
    }
  }
}
