package org.readout.understand.event;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// The standing mechanism that a noun phrase names, and the round of it.
///
/// @param round its ordinal, or null
/// @param from the first token of the noun phrase, determiner aside
/// @param to the token after it and its complements
record Series(@Nullable String name, @Nullable Integer round, int from, int to) {
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("inaugural", 1),
          Map.entry("first-ever", 1),
          Map.entry("maiden", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20));
  private static final Set<String> PLAIN =
      Set.of(
          "new",
          "next",
          "annual",
          "latest",
          "previous",
          "last",
          "regular",
          "upcoming",
          "successful",
          "recent",
          "bilateral",
          "forthcoming",
          "coming",
          "this",
          "that",
          "same",
          "present",
          "own");
  private static final Set<String> FORUMS =
      Set.of(
          "g20",
          "g7",
          "g-20",
          "g-7",
          "apec",
          "asean",
          "nato",
          "un",
          "united",
          "sco",
          "brics",
          "east",
          "asia-pacific",
          "quad",
          "csto",
          "cis",
          "eaeu",
          "asem",
          "ecowas",
          "commonwealth");
  private static final Set<String> COMMON =
      Set.of(
          "foreign",
          "ministers",
          "minister",
          "ministers'",
          "ministerial",
          "summit",
          "leaders",
          "leaders'",
          "telephone",
          "meeting",
          "talk",
          "talks",
          "video",
          "working",
          "lunch",
          "dinner",
          "defense",
          "defence",
          "call",
          "conference",
          "'",
          "'s",
          "bilateral",
          "courtesy",
          "of",
          "heads",
          "state",
          "visit",
          "virtual",
          "teleconference");
  private static final Set<String> RANKS =
      Set.of(
          "high-level",
          "strategic",
          "security",
          "economic",
          "political",
          "vice-ministerial",
          "maritime",
          "consular",
          "ministerial-level",
          "human",
          "energy",
          "trilateral",
          "three-way",
          "consultation",
          "liaison",
          "expanded",
          "people-to-people");
  private static final Set<String> ROUND =
      Set.of(
          "round",
          "meeting",
          "session",
          "meetings",
          "rounds",
          "edition",
          "consultation",
          "consultations",
          "dialogue");
  private static final Set<String> STOPS = Set.of("on", "for", "and");

  /// The noun phrase around an event noun at tokens `[from, to)`.
  static Series around(Marked marked, String text, int from, int to) {
    Sentence sentence = marked.sentence();
    int start = start(marked, from);
    @Nullable Integer round = null;
    int name = start;
    while (name < from) {
      Integer ordinal = ordinal(sentence.at(name));
      if (ordinal != null) {
        round = ordinal;
      } else if (!PLAIN.contains(sentence.at(name).norm())) {
        break;
      }
      name++;
    }
    int end = to;
    if (to < sentence.size() && marked.is("SERIES", to)) {
      end = to + 1;
    }
    if (ROUND.contains(sentence.at(to - 1).norm()) && sentence.has(end, "of")) {
      Series of = named(marked, text, end + 1);
      if (of != null) {
        return new Series(of.name, round, start, of.to);
      }
    }
    Series known = known(marked, start, end, round);
    if (known == null && sentence.has(end, "of")) {
      known = known(marked, end + 1, Math.min(end + 4, sentence.size()), round);
    }
    if (known != null) {
      return new Series(known.name, known.round, start, Math.max(end, known.to));
    }
    boolean named = isName(marked, name, end, round != null);
    if (!named) {
      return new Series(null, round, start, end);
    }
    end = complement(marked, end);
    return new Series(words(marked, text, name, end), round, start, end);
  }

  /// The mechanism that was marked as such within tokens `[from, to)` or across them.
  static @Nullable Series known(Marked marked, int from, int to, @Nullable Integer round) {
    for (Phrase phrase : marked.phrases("MECHANISM")) {
      if (phrase.from() < to && from < phrase.to() && phrase.from() >= from - 2) {
        var mechanism = (NamedMechanism) phrase.value();
        Integer own = round == null ? mechanism.round() : round;
        return new Series(mechanism.name(), own, phrase.from(), phrase.to());
      }
    }
    return null;
  }

  /// A mechanism's name that begins at a token, perhaps after an article; null where none does.
  static @Nullable Series named(Marked marked, String text, int at) {
    Sentence sentence = marked.sentence();
    int from = at;
    while (from < sentence.size() && (sentence.at(from).is(Tag.DET) || sentence.at(from).is("a"))) {
      from++;
    }
    int head = -1;
    for (int i = from; i < Math.min(sentence.size(), from + 14); i++) {
      Token token = sentence.at(i);
      if (marked.is("SERIES", i)
          || token.is("summit")
          || (token.is("meeting") && token.isCapitalised())) {
        head = i + 1;
      } else if (head >= 0
          || (token.is(",") && !token.isCapitalised())
          || token.is(".")
          || token.is("with")
          || token.is("in")
          || token.is("to")
          || (token.is(Tag.VERB) && !token.isCapitalised())
          || token.is("of")) {
        break;
      }
    }
    if (head < 0) {
      boolean acronym = from < sentence.size() && sentence.at(from).form().matches("[A-Z]{3,6}");
      if (!acronym || marked.phraseAt("NATION", from).isPresent()) {
        return null;
      }
      return new Series(sentence.at(from).form(), null, from, from + 1);
    }
    int name = from;
    @Nullable Integer round = null;
    while (name < head - 1) {
      Integer ordinal = ordinal(sentence.at(name));
      if (ordinal != null) {
        round = ordinal;
      } else if (!PLAIN.contains(sentence.at(name).norm())) {
        break;
      }
      name++;
    }
    if (!isName(marked, name, head, true)) {
      return null;
    }
    int end = complement(marked, head);
    return new Series(words(marked, text, name, end), round, from, end);
  }

  static @Nullable Integer ordinal(Token token) {
    Integer known = ORDINALS.get(token.norm());
    if (known != null) {
      return known;
    }
    return token.norm().matches("\\d{1,3}(st|nd|rd|th)")
        ? Integer.valueOf(token.norm().replaceAll("\\D", ""))
        : null;
  }

  /// Where the noun phrase begins that ends before a token.
  private static int start(Marked marked, int to) {
    Sentence sentence = marked.sentence();
    int i = to - 1;
    while (i >= 0) {
      Token token = sentence.at(i);
      boolean joins =
          token.is("and")
              && i > 0
              && ((sentence.at(i - 1).isCapitalised() && sentence.at(i + 1).isCapitalised())
                  || (sentence.at(i - 1).is(Tag.ADJ) && sentence.at(i + 1).is(Tag.ADJ)));
      boolean possessive =
          (token.is("'s") || token.is("'")) && i > 0 && sentence.at(i - 1).norm().endsWith("s");
      boolean inside =
          joins
              || possessive
              || (token.isCapitalised() && token.isWord() && !token.is("the") && !token.is("a"))
              || token.is(Tag.ADJ)
              || token.is(Tag.NOUN)
              || token.is(Tag.PROPN)
              || token.is(Tag.NUM)
              || token.is("-")
              || token.is("–")
              || (token.norm().endsWith("ed") && !token.is(Tag.VERB))
              || ordinal(token) != null;
      if (!inside
          || (marked.phraseOver("DATE", i).isPresent() && ordinal(token) == null)
          || isPerson(marked, i)) {
        break;
      }
      i--;
    }
    return i + 1;
  }

  private static boolean isPerson(Marked marked, int token) {
    return marked
        .phraseOver("PARTY", token)
        .map(p -> (org.readout.understand.actor.Actor) p.value())
        .filter(a -> a.kind() == org.readout.understand.actor.Actor.Kind.PERSON)
        .isPresent();
  }

  private static boolean isName(Marked marked, int from, int to, boolean counted) {
    Sentence sentence = marked.sentence();
    int own = 0;
    int capitals = 0;
    boolean nation = false;
    boolean forum = false;
    boolean rank = false;
    for (int i = from; i < to; i++) {
      String word = sentence.at(i).norm();
      boolean national = marked.phraseOver("NATION", i).isPresent();
      nation |= national && !FORUMS.contains(word);
      forum |= FORUMS.contains(word);
      rank |= RANKS.contains(word);
      if (sentence.at(i).isCapitalised()) {
        capitals++;
      }
      if (!national && !COMMON.contains(word)) {
        own++;
      }
    }
    String head = sentence.at(to - 1).norm();
    if (forum && !nation && own <= 2) {
      return false;
    }
    boolean capital = sentence.at(to - 1).isCapitalised();
    if (capital && to - from >= 2) {
      return (own > 0 && (counted || own > 1 || (nation && marked.is("SERIES", to - 1))))
          || (counted && nation)
          || (nation && head.equals("summit") && capitals > 1 && forum);
    }
    boolean series =
        marked.is("SERIES", to - 1)
            && !Set.of(
                    "forum",
                    "conference",
                    "group",
                    "council",
                    "framework",
                    "partnership",
                    "network")
                .contains(head);
    if (series) {
      return to - from >= 2 && (rank || nation);
    }
    return rank && head.equals("summit");
  }

  /// "(JCBC)", "on maritime affairs", "between China and Japan" after a name.
  private static int complement(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int end = from;
    if (sentence.has(end, "(")) {
      for (int i = end + 1; i < Math.min(sentence.size(), end + 6); i++) {
        if (sentence.at(i).is(")")) {
          end = i + 1;
          break;
        }
      }
    }
    if (end < sentence.size()
        && STOPS.contains(sentence.at(end).norm())
        && !sentence.at(end).is("and")
        && marked.phraseAt("DATE", end + 1).isEmpty()
        && end + 1 < sentence.size()
        && !sentence.at(end + 1).is("the")) {
      int i = end + 1;
      while (i < sentence.size() && inTopic(marked, i)) {
        i++;
      }
      if (i > end + 1) {
        end = sentence.at(i - 1).is("and") ? i - 1 : i;
      }
    }
    if (sentence.has(end, "between")) {
      int i = end + 1;
      while (i < sentence.size()
          && (marked.phraseOver("NATION", i).isPresent()
              || sentence.at(i).is("and")
              || sentence.at(i).is("the"))) {
        i++;
      }
      boolean persons =
          isPerson(marked, end + 1) || (i < sentence.size() && sentence.at(i).isCapitalised());
      if (i > end + 2 && !persons) {
        end = i;
      }
    }
    return end;
  }

  private static boolean inTopic(Marked marked, int i) {
    Token token = marked.sentence().at(i);
    if (marked.phraseOver("DATE", i).isPresent()) {
      return false;
    }
    return token.is(Tag.ADJ)
        || token.is(Tag.NOUN)
        || token.is(Tag.PROPN)
        || token.is("and")
        || token.isCapitalised();
  }

  private static String words(Marked marked, String text, int from, int to) {
    return marked.words(text, from, to).replaceAll("\\s+", " ").strip();
  }
}
