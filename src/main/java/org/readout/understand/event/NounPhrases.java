package org.readout.understand.event;

import java.util.Optional;
import java.util.Set;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Finds how far the name around a noun goes: "the third [U.S.-Vietnam Civil Space Dialogue]", "a
/// [policy dialogue on climate change]".
final class NounPhrases {
  private static final Set<String> ABOUT =
      Set.of("on", "between", "among", "concerning", "regarding", "against");
  private static final Set<String> LINKS = Set.of("of", "for");

  private final Verbs verbs;
  private final Set<String> heads;
  private final Numerals numerals;
  private final Set<String> timeless;

  /// @param heads the classes of nouns that end a name, so that "and" does not join two of them
  /// @param timeless those before which a year is no part of the name
  NounPhrases(Verbs verbs, Numerals numerals, Set<String> heads, Set<String> timeless) {
    this.verbs = verbs;
    this.timeless = Set.copyOf(timeless);
    this.numerals = numerals;
    this.heads = Set.copyOf(heads);
  }

  NounPhrase around(Marked marked, Hit head) {
    Sentence sentence = marked.sentence();
    boolean titled = sentence.at(head.from()).isCapitalised() && isTitle(marked, head);
    int left = head.from();
    left = titled ? titleLeft(marked, left) : plainLeft(marked, left);
    int round = 0;
    boolean definite = left > 0 && isDefinite(marked, left - 1);
    boolean trimming = true;
    while (trimming && left < head.from()) {
      Token token = sentence.at(left);
      int ordinal = numerals.ordinal(token);
      if (ordinal > 0) {
        round = ordinal;
        left++;
      } else if (isYear(token) && timeless.contains(head.kind())) {
        left++;
      } else if (isLeading(marked, left)) {
        left = Math.min(head.from(), marked.hit("LEADING", left).orElseThrow().to());
      } else if (token.is(Tag.DET) || token.is("the") || token.is("a") || token.is("an")) {
        definite |= isDefinite(marked, left);
        left++;
      } else {
        trimming = false;
      }
    }
    int core = head.to();
    if (isQuote(sentence, left - 1) && isQuote(sentence, core)) {
      left--;
      core++;
      definite |= left > 0 && isDefinite(marked, left - 1);
    }
    if (round == 0) {
      round = roundBefore(marked, left);
    }
    int to = right(marked, core, titled, head.kind().equals("LAW_NOUN"));
    return new NounPhrase(head.kind(), left, head.from(), core, to, titled, definite, round);
  }

  /// "next", "the annual"; not the first word of "Next Generation Dialogue".
  private static boolean isLeading(Marked marked, int i) {
    Token token = marked.sentence().at(i);
    return marked.is("LEADING", i)
        && (!token.isCapitalised() || token.is("annual") || token.is("inaugural"));
  }

  private static boolean isDefinite(Marked marked, int i) {
    Token token = marked.sentence().at(i);
    return token.is("the")
        || token.is("'s")
        || token.is("its")
        || token.is("their")
        || token.is("this");
  }

  /// "the third round of", "the 5th meeting of the".
  private int roundBefore(Marked marked, int left) {
    Sentence sentence = marked.sentence();
    int i = left - 1;
    if (i >= 0 && sentence.at(i).is("the")) {
      i--;
    }
    if (i >= 1 && (sentence.at(i).is("of") || sentence.at(i).is("under"))) {
      for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
        int ordinal = numerals.ordinal(sentence.at(k));
        if (ordinal > 0) {
          return ordinal;
        }
      }
    }
    return 0;
  }

  /// Whether a capital there means a name: not at the beginning, unless the name goes on.
  private boolean isTitle(Marked marked, Hit head) {
    Sentence sentence = marked.sentence();
    if (head.from() > 0 || head.to() >= sentence.size()) {
      return head.from() > 0;
    }
    Token next = sentence.at(head.to());
    boolean linked = ABOUT.contains(next.norm()) || LINKS.contains(next.norm());
    return linked
        && head.to() + 1 < sentence.size()
        && titleObject(marked, head.to() + 1, next.is("between")) > head.to() + 1;
  }

  private int titleLeft(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int left = from;
    while (left > 0) {
      Token token = sentence.at(left - 1);
      Token before = left > 1 ? sentence.at(left - 2) : token;
      if (isPerson(marked, left - 1) || isDate(marked, left - 1)) {
        break;
      }
      if (isNameWord(token, left - 1) || marked.is("SCOPE", left - 1) || isYear(token)) {
        left--;
      } else if (left > 1
          && token.is("and")
          && isNameWord(before, left - 2)
          && !isHead(marked, left - 2)
          && !marked.is("SCOPE", left)
          && !NounPhrase.isCompound(sentence, left)) {
        left -= 2;
      } else if (left > 1 && isHyphen(sentence, left - 1) && before.isCapitalised()) {
        left -= 2;
      } else if (left > 1
          && isApostrophe(token)
          && before.isCapitalised()
          && before.norm().endsWith("s")) {
        left -= 2;
      } else if (left > 1 && token.is("'s") && before.is("people")) {
        left -= 2;
      } else if (left > 3 && token.is(")") && sentence.at(left - 3).is("(")) {
        left -= 3;
      } else if (token.is("+") || (token.is("2") && isNear(sentence, left - 1, "+"))) {
        left--;
      } else {
        break;
      }
    }
    return left;
  }

  private int plainLeft(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int left = from;
    boolean joined = false;
    while (left > 0) {
      Token token = sentence.at(left - 1);
      if (isPerson(marked, left - 1) || isDate(marked, left - 1)) {
        break;
      }
      if (isModifier(marked, left - 1)) {
        left--;
      } else if (left > 2
          && token.is("and")
          && left < from
          && isModifier(marked, left - 2)
          && !isHead(marked, left - 2)
          && !marked.is("SCOPE", left)
          && joinsLeft(marked, left - 2)) {
        left -= 2;
        joined = true;
      } else if (left > 2 && joined && token.is(",") && isModifier(marked, left - 2)) {
        left -= 2;
      } else if (left > 1
          && isHyphen(sentence, left - 1)
          && sentence.at(left - 2).isCapitalised()) {
        left -= 2;
      } else {
        break;
      }
    }
    return left;
  }

  /// Whether the word before "and" begins a name, or goes on with one: "the maritime and air ...".
  private boolean joinsLeft(Marked marked, int i) {
    if (i == 0) {
      return true;
    }
    Token before = marked.sentence().at(i - 1);
    return before.is(Tag.DET)
        || before.is(",")
        || before.is(Tag.ADP)
        || isModifier(marked, i - 1)
        || before.is("'s");
  }

  /// What follows: an abbreviation in brackets, "on ...", "between ...", "of ...".
  private int right(Marked marked, int from, boolean titled, boolean law) {
    Sentence sentence = marked.sentence();
    int to = from;
    while (to < sentence.size()) {
      int next = numbered(sentence, brackets(sentence, to));
      if (next == to) {
        next = complement(marked, to, titled, law);
      }
      if (next == to) {
        break;
      }
      to = next;
    }
    return to;
  }

  /// "Law [No. 12-A]".
  private static int numbered(Sentence sentence, int at) {
    if (at > 0
        && at < sentence.size()
        && sentence.at(at - 1).norm().startsWith("resolution")
        && sentence.at(at).form().matches("\\d{2,4}")) {
      return at + 1;
    }
    if (at + 1 < sentence.size() && sentence.at(at).is("no.")) {
      int i = at + 1;
      while (i < sentence.size() && sentence.at(i).form().matches("\\d.*|[A-Z-]{1,4}")) {
        i++;
      }
      return i > at + 1 ? i : at;
    }
    return at;
  }

  static int brackets(Sentence sentence, int at) {
    if (sentence.at(at).is("(")) {
      for (int i = at + 1; i < Math.min(sentence.size(), at + 7); i++) {
        if (sentence.at(i).is(")")) {
          String first = sentence.at(at + 1).form();
          boolean short_ = i == at + 2 && first.chars().filter(Character::isUpperCase).count() >= 2;
          boolean format = first.equals("2") || first.startsWith("\"") || first.equals("“");
          return short_ || format ? i + 1 : at;
        }
      }
    }
    return at;
  }

  private int complement(Marked marked, int at, boolean titled, boolean law) {
    Sentence sentence = marked.sentence();
    Token token = sentence.at(at);
    boolean about = ABOUT.contains(token.norm());
    if (!(about || LINKS.contains(token.norm())) || at + 1 >= sentence.size()) {
      return at;
    }
    if (isDate(marked, at + 1) || isDate(marked, at)) {
      return at;
    }
    boolean between = token.is("between") || token.is("among");
    int end = titled ? titleObject(marked, at + 1, between) : at + 1;
    if (end == at + 1 && (about || !titled) && !(law && titled)) {
      end = plainObject(marked, at + 1, between);
    }
    boolean partial = end < sentence.size() && sentence.at(end).is("side");
    return end == at + 1 || partial || sentence.at(end - 1).is("side") ? at : end;
  }

  private int titleObject(Marked marked, int from, boolean between) {
    Sentence sentence = marked.sentence();
    int i = from;
    if (sentence.at(i).is("the")) {
      i++;
    }
    int start = i;
    while (i < sentence.size()) {
      Token token = sentence.at(i);
      Token next = i + 1 < sentence.size() ? sentence.at(i + 1) : token;
      Token after = i + 2 < sentence.size() ? sentence.at(i + 2) : next;
      if (isDate(marked, i)) {
        break;
      }
      boolean link = token.is("of") || token.is("and") || token.is("for") || token.is("on");
      boolean connection = token.is("with") || (token.is("in") && after.is("with"));
      int closed = i > start ? brackets(sentence, i) : i;
      if (closed > i && closed < sentence.size() && sentence.at(closed).is("and")) {
        i = closed;
      } else if (token.isCapitalised() || isYear(token)) {
        i++;
      } else if (isHyphen(sentence, i) || token.is("'s") || isApostrophe(token)) {
        i++;
      } else if (i > start
          && (link || connection)
          && next.isCapitalised()
          && !(token.is("and") && headWithin(marked, i + 1))) {
        i += 2;
      } else if (i > start
          && next.is("the")
          && after.isCapitalised()
          && (token.is("of") || token.is("for") || connection || (between && token.is("and")))) {
        i += 3;
      } else {
        break;
      }
    }
    while (i > start && (sentence.at(i - 1).is("'s") || isApostrophe(sentence.at(i - 1)))) {
      i--;
    }
    return i == start ? from : i;
  }

  private int plainObject(Marked marked, int from, boolean between) {
    Sentence sentence = marked.sentence();
    int i = from;
    int start = from;
    while (i < sentence.size()) {
      Token token = sentence.at(i);
      if (isDate(marked, i)) {
        break;
      }
      boolean opening = i == start || sentence.at(i - 1).is("of") || sentence.at(i - 1).is("and");
      if (isModifier(marked, i) || token.is("'s") || isApostrophe(token) || isHyphen(sentence, i)) {
        i++;
      } else if (opening && isArticle(token)) {
        i++;
      } else if (i > start && token.is("of") && startsObject(marked, i + 1, true)) {
        i++;
      } else if (i > start
          && token.is("and")
          && startsObject(marked, i + 1, between)
          && (isArticle(sentence.at(i - 2)) || !headWithin(marked, i + 1))) {
        i++;
      } else if (i > start && token.is(",") && listGoesOn(marked, i + 1)) {
        i++;
      } else {
        break;
      }
    }
    while (i > start && !sentence.at(i - 1).isWord()) {
      i--;
    }
    boolean empty = i == start || (i == start + 1 && isArticle(sentence.at(start)));
    return empty ? from : i;
  }

  /// How far "reached by the two leaders in Lagos" goes from a token: to the next verb or mark.
  int tail(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int i = from;
    while (i < sentence.size()) {
      Token token = sentence.at(i);
      boolean more =
          i + 1 < sentence.size() && (isModifier(marked, i + 1) || isArticle(sentence.at(i + 1)));
      boolean joins = (token.is(Tag.ADP) || token.is("and")) && more && !token.is("to");
      if (isModifier(marked, i)
          || isArticle(token)
          || token.is("'s")
          || isApostrophe(token)
          || marked.phraseOver("DATE", i).isPresent()
          || joins) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /// How far a clause goes from a token: to the next mark.
  static int clause(Marked marked, int from) {
    int i = from;
    while (i < marked.sentence().size() && !marked.sentence().at(i).norm().matches("[,.;:()!?]")) {
      i++;
    }
    return i;
  }

  private boolean startsObject(Marked marked, int at, boolean article) {
    if (at >= marked.sentence().size()) {
      return false;
    }
    Token token = marked.sentence().at(at);
    return isModifier(marked, at) || (article && isArticle(token));
  }

  /// "food, [agriculture and water products]": whether a comma stands inside a list of nouns.
  private boolean listGoesOn(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int i = from;
    while (i < Math.min(sentence.size(), from + 4) && isModifier(marked, i)) {
      i++;
    }
    if (i == from || i + 1 >= sentence.size()) {
      return false;
    }
    boolean more = sentence.at(i).is("and") || sentence.at(i).is(",");
    return more
        && isModifier(marked, i + 1)
        && !headWithin(marked, from)
        && !headWithin(marked, i + 1);
  }

  private static boolean isArticle(Token token) {
    return token.is("the")
        || token.is("their")
        || token.is("its")
        || token.is("both")
        || token.is("a")
        || token.is("an");
  }

  private static boolean isNameWord(Token token, int index) {
    if (!token.isCapitalised()) {
      return false;
    }
    boolean small =
        token.is(Tag.DET)
            || token.is(Tag.ADP)
            || token.is(Tag.SCONJ)
            || token.is(Tag.CCONJ)
            || token.is(Tag.PRON)
            || token.is(Tag.AUX)
            || token.is(Tag.ADV);
    return index > 0 ? !(small && token.is("the")) : !small && !token.is(Tag.VERB);
  }

  private boolean isModifier(Marked marked, int i) {
    Token token = marked.sentence().at(i);
    if (!token.isWord()) {
      return false;
    }
    if (token.isCapitalised()) {
      return isNameWord(token, i);
    }
    if (marked.is("SCOPE", i)) {
      return true;
    }
    var verb = verbs.entry(token);
    if (verb != null && !verb.alsoNoun() && !token.is(Tag.NOUN) && !token.is(Tag.ADJ)) {
      return false;
    }
    if (verb != null && !verb.alsoNoun() && verb.form().isFinite() && !token.is(Tag.NOUN)) {
      return false;
    }
    if (verb != null && !verb.alsoNoun() && verb.form() == Form.ING) {
      return false;
    }
    return token.is(Tag.NOUN)
        || token.is(Tag.PROPN)
        || token.is(Tag.ADJ)
        || token.is(Tag.NUM)
        || token.norm().indexOf('-') > 0;
  }

  private boolean isHead(Marked marked, int i) {
    for (var hit : marked.hits(i)) {
      if (heads.contains(hit.kind())) {
        return true;
      }
    }
    return false;
  }

  /// Whether a noun that ends a name comes before the next preposition.
  private boolean headWithin(Marked marked, int from) {
    for (int i = from; i < Math.min(marked.sentence().size(), from + 6); i++) {
      if (isHead(marked, i)) {
        return true;
      }
      if (!isModifier(marked, i) && !isArticle(marked.sentence().at(i))) {
        return false;
      }
    }
    return false;
  }

  static boolean isPerson(Marked marked, int i) {
    return marked
        .phraseOver("PARTY", i)
        .filter(p -> p.value() instanceof Actor a && a.kind() == Actor.Kind.PERSON)
        .isPresent();
  }

  private static boolean isDate(Marked marked, int i) {
    return marked.phraseOver("DATE", i).isPresent() && !isYear(marked.sentence().at(i));
  }

  private static boolean isYear(Token token) {
    return token.form().matches("(19|20)\\d\\d([-–](19|20)?\\d\\d)?");
  }

  private static boolean isApostrophe(Token token) {
    return token.is("'");
  }

  static boolean isQuote(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() && (sentence.at(i).is("\"") || sentence.at(i).is("'"));
  }

  private static boolean isNear(Sentence sentence, int i, String mark) {
    return (i + 1 < sentence.size() && sentence.at(i + 1).is(mark))
        || (i > 0 && sentence.at(i - 1).is(mark));
  }

  /// A hyphen without spaces, as in "U.S.-Germany".
  private static boolean isHyphen(Sentence sentence, int i) {
    Token token = sentence.at(i);
    return (token.is("-") || token.is("–"))
        && i > 0
        && i + 1 < sentence.size()
        && sentence.at(i - 1).span().end() == token.span().start()
        && token.span().end() == sentence.at(i + 1).span().start();
  }

  /// Whether the noun only describes another: "dialogue process", "summit declaration".
  static boolean isInner(Marked marked, Hit head) {
    Sentence sentence = marked.sentence();
    if (head.to() >= sentence.size()) {
      return false;
    }
    Token next = sentence.at(head.to());
    return next.isWord()
        && (sentence.at(head.from()).isCapitalised()
            ? next.isCapitalised() && next.is(Tag.PROPN)
            : next.is(Tag.NOUN));
  }

  /// The longest phrase of one of the classes that begins at a token.
  static Optional<Hit> head(Marked marked, int i, Set<String> classes) {
    for (Hit hit : marked.hits(i)) {
      if (classes.contains(hit.kind())) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }
}
