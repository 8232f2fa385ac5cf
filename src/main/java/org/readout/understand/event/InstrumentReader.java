package org.readout.understand.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;
import org.readout.model.Fact.Instrument;
import org.readout.understand.actor.Cast;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Prose;
import org.readout.understand.text.Sentence;

/// Reads treaties, agreements, joint documents, consensuses, resolutions, frameworks and laws.
public final class InstrumentReader {
  private static final Map<String, Instrument.Type> TYPES =
      Map.ofEntries(
          Map.entry("TREATY_NOUN", Instrument.Type.TREATY),
          Map.entry("AGREEMENT_NOUN", Instrument.Type.AGREEMENT),
          Map.entry("MEMO_NOUN", Instrument.Type.AGREEMENT),
          Map.entry("FRAMEWORK_NOUN", Instrument.Type.FRAMEWORK),
          Map.entry("AREA_NOUN", Instrument.Type.FRAMEWORK),
          Map.entry("PLAN_NOUN", Instrument.Type.DOCUMENT),
          Map.entry("STRATEGY_NOUN", Instrument.Type.DOCUMENT),
          Map.entry("CONSENSUS_NOUN", Instrument.Type.CONSENSUS),
          Map.entry("UNDERSTANDING_NOUN", Instrument.Type.CONSENSUS),
          Map.entry("RESOLUTION_NOUN", Instrument.Type.RESOLUTION),
          Map.entry("STATEMENT_NOUN", Instrument.Type.STATEMENT),
          Map.entry("JOINT_TEXT_NOUN", Instrument.Type.STATEMENT),
          Map.entry("LAW_NOUN", Instrument.Type.LAW));
  private static final List<String> EXTRA =
      List.of("ANY_TEXT", "POINTS_CONSENSUS", "POLITICAL_CONSENSUS", "ACCORD");
  private static final Set<String> MEETINGS = Set.of("SUMMIT", "DIALOGUE", "COMMITTEE", "FORUM");
  private static final Set<String> VAGUE = Set.of("VAGUE", "SCOPE");

  /// A well-known instrument.
  private record Known(String shortName, String longName, Instrument.Type type) {}

  /// One mention, before those of one instrument are joined.
  private record Mention(
      int from,
      int to,
      String name,
      String head,
      Instrument.Type type,
      String rule,
      int sentence) {}

  private final Map<String, Known> known = new HashMap<>();
  private final PhraseRules rules;
  private final NounPhrases phrases;

  /// Adds the well-known names to the lexicon, which must happen before sentences are marked.
  public InstrumentReader(Rules rules, Lexicon lexicon, Verbs verbs, Numerals numerals) {
    this.rules = new PhraseRules(rules, "instrument");
    phrases = new NounPhrases(verbs, numerals, TYPES.keySet(), Set.of());
    for (var row : Table.load("accord", "type", "short", "long").rows()) {
      var entry =
          new Known(
              row.cell(1),
              row.cell(2),
              Instrument.Type.valueOf(row.cell(0).toUpperCase(Locale.ROOT)));
      for (String name : List.of(entry.shortName, entry.longName)) {
        if (!name.isEmpty()) {
          lexicon.add("ACCORD_NAME", name);
          known.putIfAbsent(name.toLowerCase(Locale.ROOT), entry);
        }
      }
    }
  }

  /// The kinds of phrases that its rules may name.
  public static Set<String> kinds() {
    var kinds = new LinkedHashSet<>(EXTRA);
    for (String noun : TYPES.keySet()) {
      kinds.add("ANY_" + noun.replace("_NOUN", ""));
      for (Quality quality : Quality.values()) {
        kinds.add(quality + "_" + noun.replace("_NOUN", ""));
      }
    }
    return kinds;
  }

  /// The instruments of a report, each once, in the order in which they are first named.
  public List<Draft> read(Prose prose, List<Marked> sentences, Cast cast) {
    var roster = new Roster<Mention>((fuller, other) -> fuller);
    for (Marked marked : sentences) {
      for (Mention mention : mentions(marked, prose.text())) {
        roster.add(mention.name, mention.head, aliases(mention.name), mention);
      }
    }
    return roster.items().stream()
        .map(
            m ->
                new Draft(
                    new Instrument(m.name, m.type),
                    sentences.get(m.sentence).sentence().span(m.from, m.to),
                    m.rule,
                    m.sentence))
        .toList();
  }

  private List<String> aliases(String name) {
    Known entry = known.get(name.toLowerCase(Locale.ROOT));
    return entry == null || entry.shortName.isEmpty() ? List.of() : List.of(entry.shortName);
  }

  private List<Mention> mentions(Marked marked, String text) {
    Sentence sentence = marked.sentence();
    var mentions = new ArrayList<Mention>();
    int blocked = 0;
    for (int i = 0; i < sentence.size(); i++) {
      NounPhrase phrase = i < blocked ? null : candidate(marked, text, i);
      if (phrase == null) {
        continue;
      }
      var decision = rules.decide(marked, kinds(marked, phrase));
      if (decision.isPresent()) {
        var name = decision.get().match().capture("name").orElseThrow();
        var rule = decision.get().rule();
        marked.read(rule, decision.get().match());
        int to =
            switch (rule.setting("tail", "none")) {
              case "phrase" -> phrases.complements().tail(marked, name.to());
              case "clause" -> Complements.clause(marked, name.to());
              default -> Math.max(name.to(), phrase.core());
            };
        Instrument.Type type = type(marked, text, phrase);
        mentions.add(
            new Mention(
                name.from(),
                to,
                sentence.span(name.from(), to).in(text).replaceAll("\\s+", " "),
                marked.words(text, phrase.head(), phrase.core()),
                type,
                rule.id(),
                sentence.index()));
        blocked = phrase.titled() ? to : phrase.core();
      }
    }
    return mentions;
  }

  private @Nullable NounPhrase candidate(Marked marked, String text, int i) {
    if (marked.hits(i).isEmpty()) {
      return null;
    }
    Sentence sentence = marked.sentence();
    var accord = marked.hit("ACCORD_NAME", i);
    if (accord.isPresent()
        && sentence.at(i).isCapitalised()
        && isWritten(sentence.span(i, accord.get().to()).in(text))) {
      int core = Complements.brackets(sentence, accord.get().to());
      if (core < sentence.size() && NounPhrases.head(marked, core, MEETINGS).isPresent()) {
        return null;
      }
      if (core < sentence.size()) {
        var noun = NounPhrases.head(marked, core, Set.of("AGREEMENT_NOUN", "TREATY_NOUN"));
        core = noun.isPresent() ? noun.get().to() : core;
      }
      return new NounPhrase("ACCORD", i, i, core, core, true, true, 0);
    }
    var head = NounPhrases.head(marked, i, TYPES.keySet());
    if (head.isEmpty() || NounPhrases.isInner(marked, head.get())) {
      return null;
    }
    return phrases.around(marked, head.get());
  }

  /// Whether a short name is in capitals, so that "start" is no treaty.
  private static boolean isWritten(String name) {
    return name.indexOf(' ') > 0
        || name.chars().filter(Character::isUpperCase).count() * 2 > name.length();
  }

  private Instrument.Type type(Marked marked, String text, NounPhrase phrase) {
    if (phrase.kind().equals("ACCORD")) {
      String last = marked.sentence().at(phrase.core() - 1).norm();
      Known entry = known.get(phrase.name(marked.sentence(), text).toLowerCase(Locale.ROOT));
      if (entry != null) {
        return entry.type;
      }
      if (last.startsWith("agreement")) {
        return Instrument.Type.AGREEMENT;
      }
      return last.startsWith("treaty") ? Instrument.Type.TREATY : knownBefore(marked, text, phrase);
    }
    return TYPES.getOrDefault(phrase.kind(), Instrument.Type.DOCUMENT);
  }

  private Instrument.Type knownBefore(Marked marked, String text, NounPhrase phrase) {
    for (int to = phrase.core(); to > phrase.from(); to--) {
      Known entry = known.get(marked.words(text, phrase.from(), to).toLowerCase(Locale.ROOT));
      if (entry != null) {
        return entry.type;
      }
    }
    return Instrument.Type.AGREEMENT;
  }

  private static List<Phrase> kinds(Marked marked, NounPhrase phrase) {
    int from = phrase.from();
    if (phrase.kind().equals("ACCORD")) {
      return List.of(new Phrase("ACCORD", from, phrase.to(), phrase));
    }
    if (isCommon(marked, phrase)) {
      return List.of(new Phrase("COMMON", from, phrase.to(), phrase));
    }
    var kinds = new ArrayList<Phrase>();
    String noun = phrase.kind().replace("_NOUN", "");
    String kind = Quality.of(marked, phrase, VAGUE) + "_" + noun;
    kinds.add(new Phrase(kind, from, phrase.to(), phrase));
    kinds.add(new Phrase("ANY_TEXT", from, phrase.core(), phrase));
    boolean several = marked.sentence().at(phrase.core() - 1).norm().endsWith("s");
    if (!noun.equals("UNDERSTANDING") || several) {
      kinds.add(new Phrase("ANY_" + noun, from, phrase.core(), phrase));
    }
    if (noun.equals("CONSENSUS")) {

      if (phrase.has(marked, "CONSENSUS_WORD")) {
        kinds.add(new Phrase("POLITICAL_CONSENSUS", from, phrase.to(), phrase));
        kinds.add(new Phrase("POLITICAL_CONSENSUS", from, phrase.core(), phrase));
      }
      for (int i = from; i < phrase.head(); i++) {
        String norm = marked.sentence().at(i).norm();
        if (norm.endsWith("-point") || norm.equals("point")) {
          kinds.add(new Phrase("POINTS_CONSENSUS", from, phrase.to(), phrase));
        }
      }
    }
    return kinds;
  }

  /// International law, a strategic partnership: no text of their own.
  private static boolean isCommon(Marked marked, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.core(); i++) {
      var law = marked.hit("COMMON_LAW", i);
      if (law.isPresent() && law.get().to() > phrase.head()) {
        return true;
      }
    }
    if (phrase.kind().equals("LAW_NOUN") && !phrase.titled() && phrase.core() < phrase.from() + 3) {
      return true;
    }
    if (phrase.kind().equals("RESOLUTION_NOUN") && phrase.titled()) {
      return phrase.to() == phrase.core() && !phrase.has(marked, "ASSEMBLY");
    }
    boolean many = marked.sentence().at(phrase.core() - 1).norm().endsWith("s");
    if (many
        && phrase.kind().equals("AGREEMENT_NOUN")
        && !phrase.definite()
        && Quality.of(marked, phrase, VAGUE) == Quality.SPECIFIC) {
      return true;
    }
    return phrase.kind().equals("FRAMEWORK_NOUN")
        && marked.sentence().at(phrase.head()).is("partnership")
        && phrase.has(marked, "PARTNER_WORD");
  }
}
