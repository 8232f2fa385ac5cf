package org.readout.understand.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.Fact;
import org.readout.model.Fact.Mechanism.State;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.understand.actor.Actor;
import org.readout.understand.actor.Cast;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Prose;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Reads standing arrangements for contact: dialogues, commissions, hotlines, recurring summits.
public final class MechanismReader {
  private static final Set<String> NOUNS =
      Set.of(
          "DIALOGUE",
          "CONSULTATION",
          "MECHANISM",
          "COMMITTEE",
          "FORUM",
          "HOTLINE",
          "TRACK",
          "SUMMIT",
          "ROUND_TALKS",
          "TWO_PLUS_TWO");
  private static final List<String> KINDS =
      List.of("TITLED", "PROPER", "SPECIFIC", "DESCRIBED", "GENERAL", "BARE", "JOINT", "STANDING");

  private final PhraseRules names;
  private final PhraseRules states;
  private final NounPhrases phrases;

  public MechanismReader(Rules rules, Verbs verbs, Numerals numerals) {
    names = new PhraseRules(rules, "mechanism");
    states = new PhraseRules(rules, "state");
    phrases = new NounPhrases(verbs, numerals, NOUNS);
  }

  /// The kinds of phrases that its rules may name.
  public static Set<String> kinds() {
    var kinds = new LinkedHashSet<>(Set.of("CONTACT", "OTHER_CONTACT", "FAMOUS_MECHANISM"));
    for (String noun : NOUNS) {
      KINDS.forEach(kind -> kinds.add(kind + "_" + noun));
    }
    return kinds;
  }

  /// One mention, before those of one mechanism are joined.
  private record Mention(
      NounPhrase phrase, String name, String rule, State state, List<Side> sides, int sentence) {}

  /// Adds phrases of kind `MECHANISM`, with a [NamedMechanism], to the sentences of a text.
  public void mark(Prose prose, List<Marked> sentences) {
    for (Marked marked : sentences) {
      for (Mention mention : mentions(marked, prose.text())) {
        NounPhrase phrase = mention.phrase();
        marked.add(
            new Phrase(
                "MECHANISM",
                phrase.from(),
                phrase.to(),
                new NamedMechanism(mention.name(), phrase.round() == 0 ? null : phrase.round())));
      }
    }
  }

  /// The mechanisms of a report, each once, in the order in which they are first named.
  public List<Draft> read(Prose prose, List<Marked> sentences, Cast cast) {
    Map<Mention, Marked> where = new HashMap<>();
    var roster = new Roster<Mention>(MechanismReader::joined);
    for (Marked marked : sentences) {
      for (Mention mention : mentions(marked, prose.text())) {
        where.put(mention, marked);
        String noun = marked.words(prose.text(), mention.phrase().head(), mention.phrase().core());
        roster.add(mention.name(), noun.replace("\"", ""), List.of(), mention);
      }
    }
    var drafts = new ArrayList<Draft>();
    for (Mention mention : roster.items()) {
      Marked marked = sentences.get(mention.sentence());
      List<Side> sides = mention.sides().size() > 1 ? mention.sides() : sides(marked, cast);
      Span passage = marked.sentence().span(mention.phrase().from(), mention.phrase().to());
      drafts.add(
          new Draft(
              new Fact.Mechanism(mention.name(), sides, mention.state(), null),
              passage,
              mention.rule(),
              mention.sentence()));
    }
    return drafts;
  }

  private static Mention joined(Mention fuller, Mention other) {
    return new Mention(
        fuller.phrase(),
        fuller.name(),
        fuller.rule(),
        fuller.state() == State.EXISTING ? other.state() : fuller.state(),
        fuller.sides().isEmpty() ? other.sides() : fuller.sides(),
        fuller.sentence());
  }

  private List<Mention> mentions(Marked marked, String text) {
    Sentence sentence = marked.sentence();
    var found = new ArrayList<NounPhrase>();
    var rules = new ArrayList<String>();
    for (int i = 0; i < sentence.size(); i++) {
      var famous = marked.hit("NAMED_MECHANISM", i);
      if (famous.isPresent() && (famous.get().to() > i + 1 || sentence.at(i).isCapitalised())) {
        int to = famous.get().to();
        var phrase = new NounPhrase("NAMED_MECHANISM", i, i, to, to, true, true, 0);
        accept(
            marked, phrase, List.of(new Phrase("FAMOUS_MECHANISM", i, to, phrase)), found, rules);
        continue;
      }
      var head = NounPhrases.head(marked, i, NOUNS);
      if (head.isPresent() && isFree(found, i) && !isInner(marked, head.get())) {
        NounPhrase phrase = phrases.around(marked, head.get());
        if (!isGathering(marked, phrase)) {
          accept(marked, phrase, kinds(marked, phrase), found, rules);
        }
        i = head.get().to() - 1;
      }
    }
    var mentions = new ArrayList<Mention>();
    for (int k = 0; k < found.size(); k++) {
      NounPhrase phrase = found.get(k);
      mentions.add(
          new Mention(
              phrase,
              phrase.name(sentence, text),
              rules.get(k),
              state(marked, phrase, found),
              named(marked, phrase),
              sentence.index()));
    }
    return mentions;
  }

  private void accept(
      Marked marked,
      NounPhrase phrase,
      List<Phrase> kinds,
      List<NounPhrase> found,
      List<String> rules) {
    names
        .decide(marked, kinds)
        .ifPresent(
            decision -> {
              found.add(phrase);
              rules.add(decision.rule().id());
            });
  }

  private State state(Marked marked, NounPhrase phrase, List<NounPhrase> all) {
    var contact = new ArrayList<Phrase>();
    contact.add(new Phrase("CONTACT", phrase.from(), phrase.to(), phrase));
    for (NounPhrase other : all) {
      if (!other.equals(phrase)) {
        contact.add(new Phrase("OTHER_CONTACT", other.from(), other.to(), other));
      }
    }
    return states
        .decide(marked, contact)
        .map(d -> State.valueOf(d.rule().setting("state", "existing").toUpperCase(Locale.ROOT)))
        .orElse(State.EXISTING);
  }

  private static boolean isFree(List<NounPhrase> found, int i) {
    return found.stream().noneMatch(p -> p.from() <= i && i < (p.titled() ? p.to() : p.core()));
  }

  /// Whether the noun only describes another: "dialogue process", "summit declaration".
  static boolean isInner(Marked marked, Hit head) {
    if (head.to() >= marked.sentence().size()) {
      return false;
    }
    Token next = marked.sentence().at(head.to());
    boolean capital = marked.sentence().at(head.from()).isCapitalised();
    return capital
        ? next.isCapitalised() && next.isWord() && next.is(Tag.PROPN)
        : next.is(Tag.NOUN) && next.isWord();
  }

  private static boolean isGathering(Marked marked, NounPhrase phrase) {
    for (int i = Math.max(0, phrase.from() - 1); i < phrase.core(); i++) {
      var hit = marked.hit("GATHERING", i);
      if (hit.isPresent() && hit.get().to() > phrase.head()) {
        return true;
      }
    }
    return false;
  }

  private static List<Phrase> kinds(Marked marked, NounPhrase phrase) {
    Sentence sentence = marked.sentence();
    var kinds = new ArrayList<String>();
    kinds.add(Quality.of(marked, phrase, Set.of("GENERAL", "SCOPE")).name());
    if (isJoint(marked, phrase, sentence)) {
      kinds.add("JOINT");
    }
    boolean lasting =
        phrase.has(marked, "STANDING_WORD")
            && (phrase.to() > phrase.core() || phrase.definite() || phrase.round() > 0);
    boolean vague =
        sentence.at(phrase.head()).norm().endsWith("s") && !phrase.kind().equals("CONSULTATION");
    if (lasting && !vague) {
      kinds.add("STANDING");
    }
    return kinds.stream()
        .map(k -> new Phrase(k + "_" + phrase.kind(), phrase.from(), phrase.to(), phrase))
        .toList();
  }

  private static boolean isJoint(Marked marked, NounPhrase phrase, Sentence sentence) {
    boolean compound = phrase.hasCompound(sentence);
    boolean between =
        phrase.core() < sentence.size()
            && sentence.at(phrase.core()).is("between")
            && phrase.to() > phrase.core();
    return switch (phrase.kind()) {
      case "COMMITTEE" -> compound || between || phrase.has(marked, "JOINTLY");
      case "FORUM" -> compound || (phrase.titled() && phrase.has(marked, "JOINTLY"));
      case "SUMMIT" ->
          phrase.has(marked, "TOGETHER")
              || (phrase.titled()
                  && !sentence.has(phrase.head(), "summit", "meeting")
                  && (compound || phrase.has(marked, "ACCORD_NAME")));
      case "MECHANISM" ->
          phrase.has(marked, "CONTACT_WORD")
              && !sentence.at(phrase.head()).is("mechanisms")
              && (phrase.to() > phrase.core() || phrase.core() - phrase.from() > 2);
      default -> false;
    };
  }

  /// The sides that the name itself names.
  private static List<Side> named(Marked marked, NounPhrase phrase) {
    var sides = new LinkedHashSet<Side>();
    for (String kind : List.of("NATION", "PARTY", "MEMBER")) {
      for (Phrase other : marked.phrases(kind)) {
        if (other.from() >= phrase.from() && other.from() < phrase.to()) {
          sides.addAll(sides(other.value()));
        }
      }
    }
    return List.copyOf(sides);
  }

  private static List<Side> sides(Object value) {
    return switch (value) {
      case Side side -> List.of(side);
      case Actor actor -> actor.sides();
      case List<?> list ->
          list.stream().filter(Side.class::isInstance).map(Side.class::cast).toList();
      default -> List.of();
    };
  }

  /// Those who act in the sentence, else those of the report.
  private static List<Side> sides(Marked marked, Cast cast) {
    var sides = new LinkedHashSet<Side>();
    marked.phrases("PARTY").forEach(p -> sides.addAll(sides(p.value())));
    return sides.size() > 1 ? List.copyOf(sides) : cast.sides().stream().limit(2).toList();
  }
}
