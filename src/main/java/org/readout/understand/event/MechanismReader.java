package org.readout.understand.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Mechanism.State;
import org.readout.model.Period;
import org.readout.model.Side;
import org.readout.understand.actor.Actor;
import org.readout.understand.actor.Cast;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Prose;
import org.readout.understand.text.Sentence;
import org.readout.understand.time.When;

/// Reads standing arrangements for contact: dialogues, commissions, hotlines, recurring summits.
public final class MechanismReader {
  private static final String MECHANISM = "MECHANISM";
  private static final Set<String> NOUNS =
      Set.of(
          "DIALOGUE",
          "CONSULTATION",
          "MECHANISM_NOUN",
          "COMMITTEE",
          "FORUM",
          "HOTLINE",
          "TRACK",
          "SUMMIT",
          "ROUND_TALKS",
          "TWO_PLUS_TWO");

  private final PhraseRules names;
  private final PhraseRules states;
  private final PhraseRules rounds;
  private final NounPhrases phrases;

  public MechanismReader(Rules rules, Verbs verbs, Numerals numerals) {
    names = new PhraseRules(rules, "mechanism");
    states = new PhraseRules(rules, "state");
    rounds = new PhraseRules(rules, "next");
    phrases = new NounPhrases(verbs, numerals, NOUNS, NOUNS);
  }

  /// The kinds of phrases that its rules may name.
  public static Set<String> kinds() {
    var kinds =
        new LinkedHashSet<>(List.of(MECHANISM, "CONTACT", "OTHER_CONTACT", "FAMOUS_MECHANISM"));
    for (String noun : NOUNS) {
      String kind = noun.replace("_NOUN", "");
      kinds.add("JOINT_" + kind);
      kinds.add("STANDING_" + kind);
      for (Quality quality : Quality.values()) {
        kinds.add(quality + "_" + kind);
      }
    }
    return kinds;
  }

  /// Adds phrases of kind `MECHANISM`, with a [NamedMechanism], to the sentences of a text. Dates
  /// and actors must be marked before.
  public void mark(Prose prose, List<Marked> sentences) {
    for (Marked marked : sentences) {
      mark(marked, prose.text());
    }
  }

  /// The mechanisms of a report that [#mark] marked, each once, as first named.
  public List<Draft> read(Prose prose, List<Marked> sentences, Cast cast) {
    var roster = new Roster<Mention>((fuller, other) -> fuller.with(other.mechanism));
    for (Marked marked : sentences) {
      for (Phrase phrase : marked.phrases(MECHANISM)) {
        if (phrase.value() instanceof NamedMechanism mechanism) {
          var mention = new Mention(mechanism, phrase, marked);
          roster.add(mechanism.name(), mechanism.noun(), List.of(), mention);
        }
      }
    }
    return roster.items().stream().map(mention -> mention.draft(cast)).toList();
  }

  private record Mention(NamedMechanism mechanism, Phrase phrase, Marked marked) {
    Mention with(NamedMechanism other) {
      return new Mention(mechanism.with(other), phrase, marked);
    }

    Draft draft(Cast cast) {
      List<Side> sides = mechanism.sides().size() > 1 ? mechanism.sides() : holders(marked, cast);
      return new Draft(
          new Fact.Mechanism(mechanism.name(), sides, mechanism.state(), mechanism.next()),
          marked.sentence().span(phrase.from(), phrase.to()),
          mechanism.rule(),
          marked.sentence().index());
    }
  }

  private record Found(NounPhrase phrase, String rule) {}

  private void mark(Marked marked, String text) {
    Sentence sentence = marked.sentence();
    var found = new ArrayList<Found>();
    for (int i = 0; i < sentence.size(); i++) {
      int at = i;
      NounPhrase phrase = candidate(marked, i);
      if (phrase != null && found.stream().noneMatch(f -> f.phrase.holds(at))) {
        names
            .decide(marked, kinds(marked, phrase))
            .ifPresent(
                decision -> {
                  found.add(new Found(phrase, decision.rule().id()));
                  marked.read(decision.rule(), decision.match());
                });
        i = Math.max(i, phrase.core() - 1);
      }
    }
    var mechanisms =
        found.stream()
            .map(
                f ->
                    new Phrase(
                        MECHANISM,
                        f.phrase.from(),
                        f.phrase.to(),
                        mechanism(marked, text, f, found)))
            .toList();
    mechanisms.forEach(marked::add);
  }

  private @Nullable NounPhrase candidate(Marked marked, int i) {
    if (marked.hits(i).isEmpty()) {
      return null;
    }
    Sentence sentence = marked.sentence();
    var famous = marked.hit("NAMED_MECHANISM", i);
    if (famous.isPresent() && (famous.get().to() > i + 1 || sentence.at(i).isCapitalised())) {
      int to = famous.get().to();
      return new NounPhrase("NAMED_MECHANISM", i, i, to, to, true, true, 0);
    }
    var head = NounPhrases.head(marked, i, NOUNS);
    if (head.isEmpty() || NounPhrases.isInner(marked, head.get())) {
      return null;
    }
    NounPhrase phrase = phrases.around(marked, head.get());
    return isGathering(marked, phrase) ? null : phrase;
  }

  private NamedMechanism mechanism(Marked marked, String text, Found found, List<Found> all) {
    NounPhrase phrase = found.phrase;
    var contact = new ArrayList<Phrase>();
    contact.add(new Phrase("CONTACT", phrase.from(), phrase.to(), phrase));
    for (Found other : all) {
      if (!other.equals(found)) {
        NounPhrase there = other.phrase;
        contact.add(new Phrase("OTHER_CONTACT", there.from(), there.to(), there));
      }
    }
    boolean nested = all.stream().anyMatch(f -> !f.equals(found) && f.phrase.contains(phrase));
    State state = nested ? State.EXISTING : state(marked, contact);
    return new NamedMechanism(
        phrase.name(marked.sentence(), text),
        marked.words(text, phrase.head(), phrase.core()).replaceAll("[\"“”]", ""),
        phrase.round() == 0 ? null : phrase.round(),
        named(marked, phrase),
        state,
        state == State.TO_BE_ESTABLISHED ? null : next(marked, contact),
        found.rule);
  }

  private State state(Marked marked, List<Phrase> contact) {
    var decision = states.decide(marked, contact);
    decision.ifPresent(d -> marked.read(d.rule(), d.match()));
    return decision
        .map(d -> State.valueOf(d.rule().setting("state", "existing").toUpperCase(Locale.ROOT)))
        .orElse(State.EXISTING);
  }

  private @Nullable Period next(Marked marked, List<Phrase> contact) {
    var decision = rounds.decide(marked, contact);
    decision.ifPresent(d -> marked.read(d.rule(), d.match()));
    return decision
        .flatMap(d -> d.match().capture("when"))
        .flatMap(when -> marked.phraseAt("DATE", when.from()))
        .flatMap(d -> d.value() instanceof When w ? Optional.of(w.future()) : Optional.empty())
        .filter(period -> !period.isUnknown())
        .orElse(null);
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
    if (phrase.kind().equals("NAMED_MECHANISM")) {
      return List.of(new Phrase("FAMOUS_MECHANISM", phrase.from(), phrase.to(), phrase));
    }
    var kinds = new ArrayList<String>();
    kinds.add(Quality.of(marked, phrase, Set.of("GENERAL", "SCOPE")).name());
    if (isJoint(marked, phrase)) {
      kinds.add("JOINT");
    }
    if (isStanding(marked, phrase)) {
      kinds.add("STANDING");
    }
    String noun = phrase.kind().replace("_NOUN", "");
    return kinds.stream()
        .map(k -> new Phrase(k + "_" + noun, phrase.from(), phrase.to(), phrase))
        .toList();
  }

  /// Whether it is between sides, by the words for such things that go with its noun.
  private static boolean isJoint(Marked marked, NounPhrase phrase) {
    Sentence sentence = marked.sentence();
    boolean described = phrase.to() > phrase.core();
    boolean compound = phrase.hasCompound(marked);
    return switch (phrase.kind()) {
      case "COMMITTEE" ->
          compound
              || phrase.has(marked, "JOINTLY")
              || (described && sentence.at(phrase.core()).is("between"));
      case "FORUM" -> compound || (phrase.titled() && phrase.has(marked, "JOINTLY"));
      case "SUMMIT" ->
          phrase.has(marked, "TOGETHER")
              || (phrase.titled()
                  && !sentence.has(phrase.head(), "summit", "meeting")
                  && (compound || phrase.has(marked, "ACCORD_NAME")));
      case "MECHANISM_NOUN" ->
          phrase.has(marked, "CONTACT_WORD")
              && !sentence.at(phrase.head()).is("mechanisms")
              && (described || phrase.core() - phrase.from() > 2);
      default -> false;
    };
  }

  /// Whether it is one that goes on: "the strategic dialogue", not "strategic dialogues".
  private static boolean isStanding(Marked marked, NounPhrase phrase) {
    boolean one =
        phrase.kind().equals("CONSULTATION")
            || !marked.sentence().at(phrase.head()).norm().endsWith("s");
    return one
        && phrase.has(marked, "STANDING_WORD")
        && (phrase.to() > phrase.core() || phrase.definite() || phrase.round() > 0);
  }

  /// The sides that the name itself names.
  private static List<Side> named(Marked marked, NounPhrase phrase) {
    var sides = new LinkedHashSet<Side>();
    for (String kind : List.of("NATION", "PARTY")) {
      for (Phrase other : marked.phrases(kind)) {
        if (other.from() >= phrase.from() && other.to() <= phrase.to()) {
          sides.addAll(sides(other.value()));
        }
      }
    }
    return List.copyOf(sides);
  }

  private static List<Side> sides(Object value) {
    return switch (value) {
      case Actor actor -> actor.sides();
      case List<?> list ->
          list.stream().filter(Side.class::isInstance).map(Side.class::cast).toList();
      default -> List.of();
    };
  }

  /// Those who act in the sentence, else the first two of the report.
  private static List<Side> holders(Marked marked, Cast cast) {
    var sides = new LinkedHashSet<Side>();
    marked.phrases("PARTY").forEach(p -> sides.addAll(sides(p.value())));
    return sides.size() > 1 ? List.copyOf(sides) : cast.sides().stream().limit(2).toList();
  }
}
