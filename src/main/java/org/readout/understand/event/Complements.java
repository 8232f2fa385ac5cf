package org.readout.understand.event;

import java.util.Set;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Finds what goes on after the noun of a name: "Commission [on Water]", "hotline [between ...]".
final class Complements {
  private static final Set<String> ABOUT =
      Set.of("on", "between", "among", "concerning", "regarding", "against");
  private static final Set<String> LINKS = Set.of("of", "for");

  private final NameWords words;

  Complements(NameWords words) {
    this.words = words;
  }

  /// Whether a capital there means a name: not at the beginning, unless the name goes on.
  boolean isTitle(Marked marked, Hit head) {
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

  /// What follows: an abbreviation in brackets, "on ...", "between ...", "of ...".
  int right(Marked marked, int from, boolean titled, boolean law) {
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
    if (sentence.has(at, "(")) {
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
    if (NameWords.isDate(marked, at + 1) || NameWords.isDate(marked, at)) {
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
      if (NameWords.isDate(marked, i)) {
        break;
      }
      boolean link = token.is("of") || token.is("and") || token.is("for") || token.is("on");
      boolean connection = token.is("with") || (token.is("in") && after.is("with"));
      int closed = i > start ? brackets(sentence, i) : i;
      if (closed > i && closed < sentence.size() && sentence.at(closed).is("and")) {
        i = closed;
      } else if (token.isCapitalised() || NameWords.isYear(token)) {
        i++;
      } else if (NameWords.isHyphen(sentence, i)
          || token.is("'s")
          || NameWords.isApostrophe(token)) {
        i++;
      } else if (i > start
          && (link || connection)
          && next.isCapitalised()
          && !(token.is("and") && words.headWithin(marked, i + 1))) {
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
    while (i > start
        && (sentence.at(i - 1).is("'s") || NameWords.isApostrophe(sentence.at(i - 1)))) {
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
      if (NameWords.isDate(marked, i)) {
        break;
      }
      boolean opening = i == start || sentence.at(i - 1).is("of") || sentence.at(i - 1).is("and");
      if (words.isModifier(marked, i)
          || token.is("'s")
          || NameWords.isApostrophe(token)
          || NameWords.isHyphen(sentence, i)) {
        i++;
      } else if (opening && NameWords.isArticle(token)) {
        i++;
      } else if (i > start && token.is("of") && startsObject(marked, i + 1, true)) {
        i++;
      } else if (i > start
          && token.is("and")
          && startsObject(marked, i + 1, between)
          && (NameWords.isArticle(sentence.at(i - 2)) || !words.headWithin(marked, i + 1))) {
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
    boolean empty = i == start || (i == start + 1 && NameWords.isArticle(sentence.at(start)));
    return empty ? from : i;
  }

  /// How far "reached by the two leaders in Lagos" goes from a token: to the next verb or mark.
  int tail(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int i = from;
    while (i < sentence.size()) {
      Token token = sentence.at(i);
      boolean more =
          i + 1 < sentence.size()
              && (words.isModifier(marked, i + 1) || NameWords.isArticle(sentence.at(i + 1)));
      boolean joins = (token.is(Tag.ADP) || token.is("and")) && more && !token.is("to");
      if (words.isModifier(marked, i)
          || NameWords.isArticle(token)
          || token.is("'s")
          || NameWords.isApostrophe(token)
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
    return words.isModifier(marked, at) || (article && NameWords.isArticle(token));
  }

  /// "food, [agriculture and water products]": whether a comma stands inside a list of nouns.
  private boolean listGoesOn(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int i = from;
    while (i < Math.min(sentence.size(), from + 4) && words.isModifier(marked, i)) {
      i++;
    }
    if (i == from || i + 1 >= sentence.size()) {
      return false;
    }
    boolean more = sentence.at(i).is("and") || sentence.at(i).is(",");
    return more
        && words.isModifier(marked, i + 1)
        && !words.headWithin(marked, from)
        && !words.headWithin(marked, i + 1);
  }
}
