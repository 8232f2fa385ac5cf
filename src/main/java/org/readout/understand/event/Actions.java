package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Splits coordinated verb phrases: "fight the epidemic, exchange information, and carry out ...".
///
/// Actions are split where each could be kept or broken by itself; "promote and deepen trade" is
/// one.
final class Actions {
  /// Tokens `[from, to)`, and a verb before them that they share ("promote A, and the B of C").
  ///
  /// @param verbFrom the first token of the shared verb, or -1
  record Action(int from, int to, int verbFrom, int verbTo) {
    Action until(int end) {
      return new Action(from, end, verbFrom, verbTo);
    }

    String words(Sentence sentence, String text) {
      String own = sentence.span(from, to).in(text);
      return verbFrom < 0 ? own : sentence.span(verbFrom, verbTo).in(text) + " " + own;
    }
  }

  private static final Set<String> NOT_OBJECT =
      Set.of("of", "and", "or", ",", "in", ".", ";", "between", "among", "for");
  private static final Set<String> LEAD =
      Set.of("to", "on", "in", "by", "with", "through", "at", "for", "under");

  private final Verbs verbs;

  Actions(Verbs verbs) {
    this.verbs = verbs;
  }

  /// The actions in tokens `[from, to)`, which begin with a verb.
  List<Action> split(Marked marked, int from, int to) {
    Sentence sentence = marked.sentence();
    int first = VerbGroup.skipAdverbs(marked, from, to);
    if (first >= to) {
      return List.of();
    }
    @Nullable Form form = verbs.form(sentence.at(first));
    if (form != Form.BASE && form != Form.ING) {
      return List.of(new Action(from, to, -1, -1));
    }
    var actions = new ArrayList<Action>();
    int start = from;
    int verb = first;
    int depth = 0;
    for (int i = first + 1; i < to; i++) {
      Token token = sentence.at(i);
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
      }
      if (depth > 0 || !(token.is(",") || token.is("and") || token.is(";"))) {
        continue;
      }
      int next = afterConjunction(sentence, i, to);
      int begin = beginning(marked, next, to, form);
      if (begin >= 0 && i > verb + 1 && !isVerbPair(marked, verb, i)) {
        actions.add(new Action(start, i, -1, -1));
        start = next;
        verb = begin;
        i = begin;
      } else if (begin >= 0) {
        i = begin;
      }
    }
    actions.add(new Action(start, to, -1, -1));
    return actions.stream().flatMap(a -> objects(marked, a).stream()).toList();
  }

  private static int afterConjunction(Sentence sentence, int i, int to) {
    int next = i + 1;
    while (next < to
        && (sentence.at(next).is("and")
            || sentence.at(next).is(",")
            || sentence.at(next).is("also"))) {
      next++;
    }
    return next;
  }

  /// Whether only verbs and adverbs stand between, as in "maintain and strengthen".
  private boolean isVerbPair(Marked marked, int verb, int conjunction) {
    for (int i = verb + 1; i < conjunction; i++) {
      if (!VerbGroup.isAdverb(marked.sentence().at(i)) && !marked.is("ADVERB", i)) {
        return false;
      }
    }
    return true;
  }

  /// The verb that begins the next action at a token, perhaps after adverbs or a phrase up to a
  /// comma.
  private int beginning(Marked marked, int from, int to, Form form) {
    Sentence sentence = marked.sentence();
    int at = VerbGroup.skipAdverbs(marked, from, to);
    if (at < to && sentence.at(at).is("to") && form == Form.BASE) {
      int verb = VerbGroup.skipAdverbs(marked, at + 1, to);
      return verb < to && verbs.isBase(sentence.at(verb)) ? verb : -1;
    }
    if (at < to && sentence.at(at).is("not")) {
      at++;
    }
    if (at < to && begins(marked, at, to, form, from)) {
      return at;
    }
    if (at < to && LEAD.contains(sentence.at(at).norm())) {
      for (int i = at + 1; i < Math.min(to, at + 25); i++) {
        if (sentence.at(i).is(",")) {
          int verb = VerbGroup.skipAdverbs(marked, i + 1, to);
          return verb < to && begins(marked, verb, to, form, verb) ? verb : -1;
        }
      }
    }
    return -1;
  }

  private boolean begins(Marked marked, int at, int to, Form form, int from) {
    Token token = marked.sentence().at(at);
    var entry = verbs.entry(token);
    if (form == Form.ING) {
      return verbs.form(token) == Form.ING && at + 1 < to && !marked.sentence().at(at + 1).is("of");
    }
    if (entry == null) {
      return at > from
          && token.is(Tag.VERB)
          && verbs.form(token) == Form.BASE
          && at + 1 < to
          && startsObject(marked.sentence().at(at + 1));
    }
    if (entry.form() != Form.BASE) {
      return false;
    }
    if (!entry.alsoNoun() || at > from) {
      return true;
    }
    return at + 1 < to && startsObject(marked.sentence().at(at + 1));
  }

  private static boolean startsObject(Token token) {
    if (NOT_OBJECT.contains(token.norm())) {
      return false;
    }
    return token.is(Tag.DET)
        || token.is(Tag.ADJ)
        || token.is(Tag.NOUN)
        || token.is(Tag.PRON)
        || token.is(Tag.PROPN)
        || token.is(Tag.ADP)
        || token.is(Tag.NUM)
        || token.is("\"")
        || token.is("together")
        || token.is("closely");
  }

  /// Two heavy objects of one verb: "promote the growth of A, and the stable operation of B".
  private List<Action> objects(Marked marked, Action action) {
    Sentence sentence = marked.sentence();
    for (int i = action.from() + 4; i + 4 < action.to(); i++) {
      boolean heavy =
          sentence.at(i).is(",")
              && sentence.at(i + 1).is("and")
              && (sentence.at(i + 2).is("the") || sentence.at(i + 2).is("its"));
      if (heavy && !hasCommaBefore(sentence, action.from(), i)) {
        int object = objectStart(marked, action.from(), i);
        if (object > action.from()) {
          return List.of(
              new Action(action.from(), i, -1, -1),
              new Action(i + 2, action.to(), action.from(), object));
        }
      }
    }
    return List.of(action);
  }

  private static boolean hasCommaBefore(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i).is(",")) {
        return true;
      }
    }
    return false;
  }

  /// Where the object of the last verb before `to` begins: at its first determiner.
  private static int objectStart(Marked marked, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (marked.sentence().at(i).is("the") || marked.sentence().at(i).is("its")) {
        return i;
      }
    }
    return -1;
  }
}
