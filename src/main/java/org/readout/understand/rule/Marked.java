package org.readout.understand.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.text.Sentence;

/// A sentence with the phrases found in it so far. Readers add to it in turn; used by one thread.
public final class Marked {
  private final Sentence sentence;
  private final List<List<Hit>> hits;
  private final List<Phrase> phrases = new ArrayList<>();

  /// The phrases by their first token, longest first.
  private final Map<Integer, List<Phrase>> starting = new HashMap<>();

  private final List<Read> readings = new ArrayList<>();

  /// A rule that read part of the sentence.
  public record Read(Rule rule, Match match) {}

  public Marked(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.hits = lexicon.hits(sentence);
  }

  /// Notes that a rule read part of the sentence; what `explain` and the rules' examples show.
  public void read(Rule rule, Match match) {
    readings.add(new Read(rule, match));
  }

  public List<Read> readings() {
    return List.copyOf(readings);
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Phrase> phrases() {
    return List.copyOf(phrases);
  }

  public void add(Phrase phrase) {
    phrases.add(phrase);
    List<Phrase> here = starting.computeIfAbsent(phrase.from(), from -> new ArrayList<>(2));
    int longer = 0;
    while (longer < here.size() && here.get(longer).to() >= phrase.to()) {
      longer++;
    }
    here.add(longer, phrase);
  }

  public void remove(Phrase phrase) {
    phrases.remove(phrase);
    starting.computeIfPresent(
        phrase.from(),
        (from, here) -> {
          here.remove(phrase);
          return here;
        });
  }

  private List<Phrase> startingAt(int token) {
    return starting.getOrDefault(token, List.of());
  }

  /// Phrases of one kind in the order of the text.
  public List<Phrase> phrases(String kind) {
    return phrases.stream()
        .filter(p -> p.kind().equals(kind))
        .sorted((a, b) -> Integer.compare(a.from(), b.from()))
        .toList();
  }

  /// The longest phrase of a kind that begins at a token.
  public Optional<Phrase> phraseAt(String kind, int token) {
    return startingAt(token).stream().filter(p -> p.kind().equals(kind)).findFirst();
  }

  /// The phrases that begin at a token, longest first.
  List<Phrase> phrasesFrom(int token) {
    return startingAt(token);
  }

  /// The phrase of a kind that covers a token.
  public Optional<Phrase> phraseOver(String kind, int token) {
    return phrases.stream().filter(p -> p.kind().equals(kind) && p.covers(token)).findFirst();
  }

  /// What the lexicon has at a token, longest first.
  public List<Hit> hits(int token) {
    return hits.get(token);
  }

  /// The longest lexicon phrase of a class that begins at a token.
  public Optional<Hit> hit(String kind, int token) {
    if (token < 0 || token >= hits.size()) {
      return Optional.empty();
    }
    return hits.get(token).stream().filter(h -> h.kind().equals(kind)).findFirst();
  }

  public boolean is(String kind, int token) {
    return hit(kind, token).isPresent();
  }

  /// The words from token `from` to `to`, not included, as they stand in the text.
  public String words(String text, int from, int to) {
    return sentence.span(from, to).in(text);
  }
}
