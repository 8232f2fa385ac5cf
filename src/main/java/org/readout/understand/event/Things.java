package org.readout.understand.event;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Finds the noun phrases before and after a verb and tells what they name by their nouns.
final class Things {
  private static final Set<String> MARKS =
      Set.of(",", ".", ";", ":", "(", ")", "--", "–", "—", "?", "!", "•", "*");
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "that",
          "which",
          "who",
          "where",
          "when",
          "while",
          "after",
          "since",
          "as",
          "because",
          "if",
          "but",
          "before",
          "until",
          "although",
          "though",
          "how",
          "what",
          "whether",
          "once",
          "whose",
          "said");
  private static final Set<String> STOPS =
      Set.of(
          "that",
          "which",
          "who",
          "where",
          "when",
          "while",
          "after",
          "since",
          "as",
          "because",
          "if",
          "but",
          "by",
          "before",
          "until",
          "under",
          "following",
          "during",
          "at",
          "in",
          "via",
          "through",
          "despite",
          "amid",
          "including",
          "within",
          "so",
          "upon",
          "over",
          "aimed",
          "without",
          "whose",
          "this",
          "last",
          "next",
          "responsible",
          "although",
          "though",
          "given");
  private static final Set<String> LINKS =
      Set.of("of", "on", "for", "with", "between", "from", "among", "against", "to", "into");
  private static final int LONGEST_INSERTION = 40;
  private static final int SHORT = 6;

  private final Verbs verbs;
  private final Set<String> classes;

  /// @param classes the lexicon classes of nouns that name things undertaken
  Things(Verbs verbs, Set<String> classes) {
    this.verbs = verbs;
    this.classes = Set.copyOf(classes);
  }

  /// The thing that begins at a token, its article or an adverb.
  Optional<Thing> after(Marked marked, int token, int end, Set<String> of) {
    int from = VerbGroup.skipAdverbs(marked, inserted(marked.sentence(), token, end), end);
    int to = from;
    while (to < end && !isEnd(marked, from, to, end)) {
      int next = to + 1;
      for (Hit hit : marked.hits(to)) {
        next = classes.contains(hit.kind()) ? Math.max(next, hit.to()) : next;
      }
      to = Math.min(next, end);
    }
    while (to > from && isLoose(marked, to - 1)) {
      to--;
    }
    return of(marked, from, to, of).map(thing -> purpose(marked, thing, end));
  }

  /// Takes in what follows a bare noun: "an initiative [to plant trees]".
  private Thing purpose(Marked marked, Thing thing, int end) {
    Sentence sentence = marked.sentence();
    boolean follows =
        thing.to() == thing.core()
            && thing.core() + 1 < end
            && sentence.at(thing.core()).is("to")
            && verbs.isBase(sentence.at(thing.core() + 1))
            && (thing.kind().equals("PACT") || !sentence.at(thing.head()).isCapitalised());
    return follows
        ? new Thing(
            thing.kind(),
            thing.from(),
            thing.head(),
            thing.core(),
            Complements.clause(marked, thing.core()))
        : thing;
  }

  /// The token after ", with conditions,".
  private static int inserted(Sentence sentence, int at, int end) {
    for (int i = at + 1; sentence.has(at, ",") && i < Math.min(end, at + SHORT); i++) {
      if (sentence.at(i).is(",")) {
        return i + 1;
      }
    }
    return at;
  }

  /// The thing before a verb group, perhaps with ", which" or an insertion between.
  ///
  /// @param nearest whether the last of several nouns is meant: "the signing of the [treaty
  ///   signed]"
  Optional<Thing> before(Marked marked, int verb, Set<String> of, boolean nearest) {
    Sentence sentence = marked.sentence();
    int end = trimmed(marked, verb);
    int and = -1;
    int from = end;
    while (from > 0) {
      int at = from - 1;
      Token token = sentence.at(at);
      var phrase = marked.phraseOver("PARTY", at).or(() -> marked.phraseOver("PLACE", at));
      if (phrase.isPresent() && phrase.get().to() <= end && phrase.get().from() < at) {
        from = phrase.get().from();
        continue;
      }
      int open = token.is(")") ? bracket(sentence, at) : at;
      if (open < at) {
        from = open;
        continue;
      }
      boolean verbal = isVerbal(marked, at);
      if (verbal && and >= 0) {
        from = and + 1;
        break;
      }
      if (verbal || isMark(token) || isClauseWord(token)) {
        break;
      }
      and = token.is("and") && !joinsName(sentence, at) ? at : and;
      from = at;
    }
    if (end == 0) {
      return Optional.empty();
    }
    int start = opened(marked, from, end);
    for (int at = end - 1; nearest && at > start; at--) {
      if (sentence.at(at).is(Tag.ADP)) {
        var thing = of(marked, at + 1, end, of);
        if (thing.filter(t -> !t.kind().equals("NAME")).isPresent()) {
          return thing;
        }
      }
    }
    return of(marked, start, end, of);
  }

  /// Skips ", which", "on Monday" and ", however," leftwards from a verb group.
  private static int trimmed(Marked marked, int verb) {
    Sentence sentence = marked.sentence();
    int end = verb;
    boolean moved = true;
    while (moved && end > 0) {
      int before = end;
      Token last = sentence.at(end - 1);
      if (last.is("which") || last.is("that") || last.is("also")) {
        end--;
        while (end > 0 && (sentence.at(end - 1).is(",") || sentence.at(end - 1).is(Tag.ADP))) {
          end--;
        }
      } else if (last.is(",")) {
        for (int i = end - 2; i > Math.max(0, end - LONGEST_INSERTION); i--) {
          if (sentence.at(i).is(",")) {
            end = i;
            break;
          }
        }
      } else {
        int token = end - 1;
        var date = marked.phraseOver("DATE", token);
        if (date.isPresent() && date.get().from() > 0 && date.get().to() == end) {
          end = date.get().from();
          end = end > 0 && sentence.at(end - 1).is(Tag.ADP) ? end - 1 : end;
        }
      }
      moved = end < before;
    }
    return end;
  }

  /// Where the bracket opens that closes at a token; that token itself where it is long.
  private static int bracket(Sentence sentence, int close) {
    for (int i = close - 1; i >= Math.max(0, close - SHORT); i--) {
      if (sentence.at(i).is("(")) {
        return i;
      }
    }
    return close;
  }

  /// Skips "On Monday", "In Tokyo" at the beginning of a stretch.
  private static int opened(Marked marked, int from, int end) {
    int at = marked.sentence().at(Math.min(from, end - 1)).is("and") ? from + 1 : from;
    boolean moved = true;
    while (moved && at < end) {
      int start = marked.sentence().at(at).is(Tag.ADP) ? at + 1 : at;
      var date = marked.phraseAt("DATE", start);
      var place = marked.phraseAt("PLACE", start).filter(p -> start > from || p.to() < end);
      moved = date.isPresent() || (place.isPresent() && start > at);
      if (moved) {
        at = date.or(() -> place).orElseThrow().to();
      }
    }
    return at;
  }

  private Optional<Thing> of(Marked marked, int from, int to, Set<String> of) {
    if (from >= to || marked.sentence().at(from).is(Tag.ADP) || isNegative(marked, from)) {
      return Optional.empty();
    }
    return headed(marked, from, from, to, of);
  }

  private Optional<Thing> headed(Marked marked, int from, int start, int to, Set<String> of) {
    Sentence sentence = marked.sentence();
    @Nullable Hit head = null;
    @Nullable Hit portion = null;
    int at = start;
    while (at < to && (at == start || !ends(sentence.at(at))) && !isHead(sentence, head, to)) {
      @Nullable Hit best = null;
      for (Hit hit : marked.hits(at)) {
        boolean named = hit.kind().equals("ACCORD_NAME") && !sentence.at(at).isCapitalised();
        if (of.contains(hit.kind()) && hit.to() <= to && !named) {
          best = best == null || hit.to() > best.to() ? hit : best;
        }
      }
      portion = marked.hit("PORTION", at).orElse(null);
      head = best;
      at = best == null ? at + 1 : last(sentence, best);
    }
    if (head != null && last(sentence, head) == at) {
      return Optional.of(new Thing(head.kind(), from, head.from(), at, to));
    }
    if (portion != null && at < to && sentence.at(at).is("of")) {
      return headed(marked, from, at + 1, to, of);
    }
    return named(marked, from, at, to, of);
  }

  /// The token after a noun, without the preposition of "talks on".
  private static int last(Sentence sentence, Hit noun) {
    return sentence.at(noun.to() - 1).is(Tag.ADP) ? noun.to() - 1 : noun.to();
  }

  /// Whether a noun was found that describes no other noun.
  private static boolean isHead(Sentence sentence, @Nullable Hit head, int to) {
    if (head == null || head.to() >= to) {
      return false;
    }
    Token next = sentence.at(head.to());
    return next.isWord() && next.is(Tag.ADJ) && !next.isCapitalised();
  }

  /// A name of two or more words with capitals, where the rule takes names.
  private static Optional<Thing> named(Marked marked, int from, int core, int to, Set<String> of) {
    Sentence sentence = marked.sentence();
    int head = core - 1;
    boolean name =
        of.contains("NAME")
            && head - 1 >= from
            && head > 0
            && sentence.at(head).isCapitalised()
            && sentence.at(head - 1).isCapitalised()
            && marked.phraseOver("PARTY", head).filter(Things::isActor).isEmpty()
            && marked.phraseOver("NATION", head).isEmpty()
            && marked.phraseOver("PLACE", head).isEmpty()
            && marked.phraseOver("DATE", head).isEmpty();
    return name ? Optional.of(new Thing("NAME", from, head, core, to)) : Optional.empty();
  }

  private static boolean isActor(Phrase party) {
    return !(party.value() instanceof Actor actor) || actor.kind() != Actor.Kind.BODY;
  }

  private static boolean isNegative(Marked marked, int from) {
    Token first = marked.sentence().at(from);
    return first.is("no") || first.is("neither") || first.is("any") || first.is("nor");
  }

  /// Whether the noun of a phrase stands before this word.
  private static boolean ends(Token token) {
    return (token.is(Tag.ADP) && !token.is("than"))
        || token.is("itself")
        || token.is("themselves")
        || token.is("to")
        || token.is(",")
        || token.is("(");
  }

  private static boolean isLoose(Marked marked, int at) {
    Token token = marked.sentence().at(at);
    if (token.is(")")) {
      return false;
    }
    return marked.is("ADVERB", at)
        || token.is("only")
        || token.is(Tag.ADP)
        || token.is("and")
        || token.is("to")
        || isMark(token);
  }

  private boolean isEnd(Marked marked, int from, int at, int end) {
    Sentence sentence = marked.sentence();
    Token token = sentence.at(at);
    if (marked.phraseAt("DATE", at).isPresent()) {
      return at == from || !(sentence.at(at - 1).is("for") || sentence.at(at - 1).is("of"));
    }
    if (isMark(token)) {
      return Complements.brackets(sentence, at) == at && !(token.is(")") && at > from);
    }
    boolean capital = at + 1 < end && sentence.at(at + 1).isCapitalised() && at > from;
    boolean name = capital && sentence.at(at - 1).isCapitalised();
    if (STOPS.contains(token.norm())) {
      boolean place = marked.phraseAt("PLACE", at + 1).isPresent();
      return place || !(name && (token.is("in") || token.is("at")));
    }
    if (token.is("on") && marked.is("MARGINS", at)) {
      return true;
    }
    if (token.is("and") && joinsName(sentence, at) && marked.phraseAt("PARTY", at + 1).isEmpty()) {
      return false;
    }
    if (token.is("and")) {
      return startsClause(marked, at + 1, end);
    }
    if (token.is("to")) {
      return at + 1 < end && verbs.isBase(sentence.at(at + 1));
    }
    if (token.is(Tag.ADP) && !LINKS.contains(token.norm())) {
      return !name;
    }
    return at > from && isVerbal(marked, at);
  }

  /// Whether "and" stands between two words with capitals.
  private static boolean joinsName(Sentence sentence, int and) {
    return and > 0
        && and + 1 < sentence.size()
        && sentence.at(and - 1).isCapitalised()
        && sentence.at(and + 1).isCapitalised();
  }

  /// Whether a predicate goes on there: "and agreed to", "and the two sides will".
  private boolean startsClause(Marked marked, int from, int end) {
    if (from >= end || isVerbal(marked, from) || marked.is("ADVERB", from)) {
      return true;
    }
    for (int i = from; i < end; i++) {
      if (isMark(marked.sentence().at(i))
          || marked.sentence().at(i).is("and")
          || marked.sentence().at(i).is("to")) {
        return false;
      }
      if (isVerbal(marked, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a predicate begins or goes on at a token.
  boolean isVerbal(Marked marked, int at) {
    Token token = marked.sentence().at(at);
    if (token.is(Tag.AUX) || marked.is("BE", at) || VerbGroup.isModal(marked, at)) {
      return true;
    }
    if (token.isCapitalised() || marked.phraseOver("PARTY", at).isPresent()) {
      return false;
    }
    var entry = verbs.entry(token);
    return token.is(Tag.VERB)
        ? verbs.form(token) != null
        : entry != null && !entry.alsoNoun() && !token.is(Tag.NOUN) && !token.is(Tag.ADJ);
  }

  private static boolean isMark(Token token) {
    return !token.isWord() && MARKS.contains(token.norm());
  }

  private static boolean isClauseWord(Token token) {
    return CLAUSE_WORDS.contains(token.norm());
  }
}
