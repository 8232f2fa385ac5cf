package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// What hangs on a trigger after it: who with, where, when, under what.
///
/// Walks from phrase to phrase and stops at the first word that cannot belong: a verb, a relative
/// clause, a new subject.
final class Adjuncts {
  /// A party and the preposition before it; "" for an object.
  record With(String preposition, Actor actor, int from, int to) {}

  /// Words after a preposition that are neither party nor place nor date.
  record Other(String preposition, int from, int to) {}

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "with",
          "between",
          "among",
          "of",
          "in",
          "at",
          "on",
          "to",
          "by",
          "during",
          "from",
          "for",
          "under",
          "within",
          "alongside",
          "over",
          "after",
          "before",
          "via",
          "through",
          "since",
          "including",
          "near",
          "following",
          "into",
          "as",
          "about",
          "regarding",
          "ahead",
          "against",
          "towards",
          "until",
          "outside",
          "toward",
          "around");
  private static final Set<String> HELD =
      Set.of(
          "held",
          "hosted",
          "chaired",
          "co-chaired",
          "convened",
          "attended",
          "signed",
          "conducted",
          "paid",
          "made",
          "arranged",
          "scheduled",
          "planned",
          "led",
          "organised",
          "organized",
          "due");
  private static final Set<String> OPENERS = Set.of("accompanied", "together", "along", "joined");
  private static final int MOST = 60;

  private final Marked marked;
  private final Sentence sentence;
  private final List<With> parties = new ArrayList<>();
  private final List<Phrase> dates = new ArrayList<>();
  private final List<Phrase> places = new ArrayList<>();
  private final List<Other> others = new ArrayList<>();
  private int end;
  private int lastParty = -1;

  private Adjuncts(Marked marked) {
    this.marked = marked;
    this.sentence = marked.sentence();
  }

  static Adjuncts after(Marked marked, int from, int to) {
    var adjuncts = new Adjuncts(marked);
    adjuncts.walk(from, Math.min(to, from + MOST));
    return adjuncts;
  }

  List<With> parties() {
    return parties;
  }

  List<Phrase> dates() {
    return dates;
  }

  List<Phrase> places() {
    return places;
  }

  List<Other> others() {
    return others;
  }

  /// The token after the last that belongs.
  int end() {
    return end;
  }

  /// The token after the last party among them, or -1.
  int lastParty() {
    return lastParty;
  }

  private void walk(int from, int to) {
    int i = from;
    String preposition = "";
    while (i < to) {
      int next = step(i, to, preposition);
      if (next <= i) {
        break;
      }
      if (PREPOSITIONS.contains(sentence.at(i).norm())) {
        preposition = sentence.at(i).norm();
      }
      i = next;
    }
    end = i;
    while (end > from && (sentence.at(end - 1).is(",") || sentence.at(end - 1).is("and"))) {
      end--;
    }
  }

  /// The token after what is read at `i`; `i` itself where nothing is.
  private int step(int i, int to, String preposition) {
    Token token = sentence.at(i);
    var date = marked.phraseAt("DATE", i);
    if (date.isPresent()) {
      dates.add(date.get());
      return date.get().to();
    }
    var apposition = marked.phraseAt("APPOSITION", i);
    if (apposition.isPresent()) {
      return apposition.get().to();
    }
    int country = country(i);
    if (country > i) {
      return country;
    }
    var party = marked.phraseAt("PARTY", i);
    boolean ofPlace =
        !places.isEmpty()
            && sentence.at(i - 1).is(",")
            && places.getLast().to() == i - 1
            && party.filter(p -> ((Actor) p.value()).kind() == Actor.Kind.STATE).isPresent();
    if (ofPlace) {
      return party.orElseThrow().to();
    }
    if (party.isPresent() && !isNewSubject(party.get(), to)) {
      add(preposition, party.get());
      return party.get().to();
    }
    var place = marked.phraseAt("PLACE", i);
    if (place.isPresent()) {
      places.add(place.get());
      return place.get().to();
    }
    if (token.is("(") || token.is("[")) {
      return bracket(i, to);
    }
    if (OPENERS.contains(token.norm())) {
      return i + 1;
    }
    if (PREPOSITIONS.contains(token.norm())) {
      return complement(i, to);
    }
    if (token.is(",") || token.is("and") || token.is("&") || token.is("as well as")) {
      int spouse = spouse(i, to);
      return spouse > i ? spouse : i + 1 < to && continues(i + 1, to) ? i + 1 : i;
    }
    if (marked.is("ADVERB", i)
        || VerbGroup.isAdverb(token)
        || Set.of(
                "here", "there", "each", "briefly", "later", "earlier", "'s", "local", "time", "\"",
                "'", "jointly")
            .contains(token.norm())) {
      return i + 1;
    }
    if (HELD.contains(token.norm())) {
      return i + 1;
    }
    int manner = manner(i);
    if (manner > i) {
      return manner;
    }
    int spouse = spouse(i, to);
    return spouse > i ? spouse : event(i, to);
  }

  /// The token after "face to face", "one-on-one", "in person"; `i` where there is none.
  private int manner(int i) {
    if (sentence.has(i, "face", "to", "face") || sentence.has(i, "one", "on", "one")) {
      return i + 3;
    }
    return Set.of("face-to-face", "one-on-one", "tete-a-tete").contains(sentence.at(i).norm())
        ? i + 1
        : i;
  }

  /// The token after "and his wife, Ana Berg,"; `i` where there is none.
  private int spouse(int i, int to) {
    int at = i;
    while (at < Math.min(to, i + 3)
        && Set.of(",", "and", "with", "by", "accompanied").contains(sentence.at(at).norm())) {
      at++;
    }
    if (at == i
        || at + 1 >= to
        || !Set.of("his", "her").contains(sentence.at(at).norm())
        || !Set.of("wife", "husband", "spouse").contains(sentence.at(at + 1).norm())) {
      return i;
    }
    at += 2;
    while (at < to && (sentence.at(at).isCapitalised() || sentence.at(at).is(","))) {
      at++;
    }
    return at;
  }

  /// Another event of the same breath: "and a working lunch".
  private int event(int i, int to) {
    for (int at = i; at < Math.min(to, i + 4); at++) {
      var noun = marked.hit("TALKS", at).or(lookup("CALL", at));
      if (noun.isPresent()) {
        return noun.get().to();
      }
      Token token = sentence.at(at);
      if (!token.is(Tag.DET) && !token.is(Tag.ADJ) && !token.is(Tag.NOUN)) {
        return i;
      }
    }
    return i;
  }

  private java.util.function.Supplier<Optional<? extends org.readout.understand.rule.Lexicon.Hit>>
      lookup(String kind, int at) {
    return () -> marked.hit(kind, at);
  }

  /// The token after the country that a place lies in: "Seoul, the Republic of Korea"; `i` if none.
  private int country(int i) {
    if (i == 0 || !sentence.at(i - 1).is(",") || places.isEmpty()) {
      return i;
    }
    int at = sentence.at(i).is("the") && !isNation(i) ? i + 1 : i;
    if (places.getLast().to() != i - 1 || !isNation(at)) {
      return i;
    }
    int to = marked.phraseAt("NATION", at).orElseThrow().to();
    boolean closed = to < sentence.size() && (sentence.at(to).is(",") || sentence.at(to).is("."));
    return closed || to == sentence.size() ? to : i;
  }

  private boolean isNation(int i) {
    return i < sentence.size() && marked.phraseAt("NATION", i).isPresent();
  }

  private void add(String preposition, Phrase party) {
    parties.add(new With(preposition, (Actor) party.value(), party.from(), party.to()));
    lastParty = party.to();
  }

  /// A party with a verb after it begins a clause of its own.
  private boolean isNewSubject(Phrase party, int to) {
    int after = party.to();
    if (after >= to || after >= sentence.size()) {
      return false;
    }
    Token next = sentence.at(after);
    boolean follows =
        party.from() > 0 && Set.of(",", "and").contains(sentence.at(party.from() - 1).norm());
    boolean verb =
        (next.is(Tag.VERB) || next.is(Tag.AUX))
            && !next.norm().endsWith("ing")
            && !HELD.contains(next.norm());
    boolean auxiliary =
        marked.is("BE", after) || marked.is("HAVE", after) || VerbGroup.isModal(marked, after);
    return follows && (verb || auxiliary);
  }

  private int bracket(int i, int to) {
    for (int close = i + 1; close < to; close++) {
      var date = marked.phraseAt("DATE", close);
      if (date.isPresent() && date.get().to() <= to) {
        dates.add(date.get());
      }
      if (sentence.at(close).is(")") || sentence.at(close).is("]")) {
        return close + 1;
      }
    }
    return i;
  }

  /// A preposition with its complement.
  private int complement(int i, int to) {
    String preposition = sentence.at(i).norm();
    int at = i + 1;
    var described = described(i, to);
    if (described.isPresent()) {
      places.add(described.get());
      return described.get().to();
    }
    if (preposition.equals("to")
        && at < to
        && sentence.at(at).is(Tag.VERB)
        && !sentence.at(at).isCapitalised()) {
      return i;
    }
    while (at < to
        && marked.phraseAt("PARTY", at).isEmpty()
        && marked.phraseAt("DATE", at).isEmpty()
        && marked.phraseAt("PLACE", at).isEmpty()
        && (sentence.at(at).is("the") || sentence.at(at).is("both") || marked.is("ADVERB", at))) {
      at++;
    }
    if (at >= to) {
      return i;
    }
    var date = marked.phraseAt("DATE", at);
    if (date.isPresent()) {
      if (!Set.of("since", "until", "before", "after").contains(preposition)) {
        dates.add(date.get());
      }
      return date.get().to();
    }
    var place = marked.phraseAt("PLACE", at);
    if (place.isPresent()) {
      places.add(place.get());
      return place.get().to();
    }
    var party = marked.phraseAt("PARTY", at);
    if (party.isPresent()) {
      add(preposition, party.get());
      return party.get().to();
    }
    if (marked.is("SIDELINES", at)) {
      return at + 1;
    }
    int until = nounPhrase(i + 1, to);
    if (until > i + 1) {
      others.add(new Other(preposition, i + 1, until));
      return until;
    }
    return i;
  }

  /// The place in "in the resort city of Lima", "in Peru's capital Lima".
  private Optional<Phrase> described(int preposition, int to) {
    if (!sentence.at(preposition).is("in") && !sentence.at(preposition).is("at")) {
      return Optional.empty();
    }
    for (int i = preposition + 2; i < Math.min(to, preposition + 9); i++) {
      Token token = sentence.at(i);
      if (token.is(",") || token.is(Tag.VERB) || PREPOSITIONS.contains(token.norm())) {
        return Optional.empty();
      }
      if (marked.is("SETTLEMENT", i) && i + 1 < to) {
        boolean linked = sentence.at(i + 1).is("of") || sentence.at(i + 1).is(",");
        return linked && i + 2 >= to
            ? Optional.empty()
            : marked.phraseAt("PLACE", linked ? i + 2 : i + 1);
      }
    }
    return Optional.empty();
  }

  /// The end of a plain noun phrase, without the next preposition or verb.
  private int nounPhrase(int from, int to) {
    int i = from;
    while (i < to) {
      Token token = sentence.at(i);
      boolean verb =
          (token.is(Tag.VERB)
                  && !token.isCapitalised()
                  && !token.norm().endsWith("ing")
                  && i > from)
              || token.is(Tag.AUX);
      if (verb
          || token.is(",")
          || token.is(".")
          || token.is(";")
          || token.is(":")
          || token.is("(")
          || token.is("that")
          || token.is("which")
          || token.is("who")
          || token.is("where")
          || token.is("to")
          || marked.phraseAt("DATE", i).isPresent()
          || PREPOSITIONS.contains(token.norm())
          || (token.is("and")
              && !(i + 1 < to
                  && sentence.at(i + 1).isCapitalised()
                  && sentence.at(i - 1).isCapitalised()))) {
        return i;
      }
      i++;
    }
    return i;
  }

  /// Whether what stands after a comma or "and" still belongs.
  private boolean continues(int i, int to) {
    Token token = sentence.at(i);
    if (country(i) > i) {
      return true;
    }
    var party = marked.phraseAt("PARTY", i);
    if (party.isPresent()) {
      boolean ofPlace =
          !places.isEmpty()
              && places.getLast().to() == i - 1
              && ((Actor) party.get().value()).kind() == Actor.Kind.STATE;
      return (lastParty >= 0 || ofPlace) && !isNewSubject(party.get(), to);
    }
    if (token.is("the") && lastParty >= 0) {
      var later = marked.phraseAt("PARTY", i + 1);
      return later.isPresent() && !isNewSubject(later.get(), to);
    }
    if (isNation(i) || (token.is("the") && isNation(i + 1))) {
      return !places.isEmpty();
    }
    return PREPOSITIONS.contains(token.norm())
        || marked.phraseAt("DATE", i).isPresent()
        || marked.phraseAt("APPOSITION", i).isPresent()
        || marked.phraseAt("PLACE", i).isPresent()
        || (token.is("and") && i + 1 < to && continues(i + 1, to))
        || OPENERS.contains(token.norm())
        || HELD.contains(token.norm())
        || event(i, to) > i
        || token.is("here")
        || token.is("also");
  }
}
