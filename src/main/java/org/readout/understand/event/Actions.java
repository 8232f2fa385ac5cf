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
  /// @param verbFrom the first token of the shared verb
  /// @param verbTo its end, or -1 where nothing is shared
  record Action(int from, int to, int verbFrom, int verbTo) {
    Action until(int end) {
      return new Action(from, end, verbFrom, verbTo);
    }

    String words(Sentence sentence, String text) {
      String own = sentence.span(from, to).in(text);
      return verbFrom < verbTo ? sentence.span(verbFrom, verbTo).in(text) + " " + own : own;
    }
  }

  private static final Set<String> NOT_OBJECT =
      Set.of("of", "and", "or", ",", "in", ".", ";", "between", "among", "for");
  private static final Set<String> LEAD =
      Set.of("to", "on", "in", "by", "with", "through", "at", "for", "under");
  private static final Set<String> PREPOSITIONAL =
      Set.of("including", "regarding", "concerning", "following", "pending", "considering");
  private static final Set<String> REPEATED = Set.of("to", "on", "in", "of");

  private final Verbs verbs;
  private final SharedVerb shared = new SharedVerb();

  Actions(Verbs verbs) {
    this.verbs = verbs;
  }

  /// The actions in tokens `[from, to)`, which begin with a verb.
  List<Action> split(Marked marked, int from, int to) {
    Sentence sentence = marked.sentence();
    int first = VerbGroup.skipAdverbs(marked, from, to);
    if (first + 1 < to && sentence.at(first).is("\"")) {
      first++;
    }
    if (first >= to) {
      return List.of();
    }
    @Nullable Form form = verbs.form(sentence.at(first));
    if (form != Form.BASE && form != Form.ING) {
      return List.of(new Action(from, to, -1, -1));
    }
    var actions = new ArrayList<Action>();
    int inner = innerList(marked, first, to);
    int shared = -1;
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
      boolean inside = inner > 0 && i > inner && begin < 0 && form == Form.BASE;
      if (inside) {
        begin = beginning(marked, next, to, Form.ING);
      }
      if (begin < 0 || joinsAdjectives(marked, i)) {
        continue;
      }
      if (i > verb + 1 && !isVerbPair(marked, verb, i)) {
        if (!inside && isPurpose(marked, start, verb, i, next, from, to)) {
          break;
        }
        actions.add(new Action(start, i, from, shared));
        start = REPEATED.contains(sentence.at(next).norm()) ? next + 1 : next;
        shared = inside ? inner : -1;
        verb = begin;
      }
      i = begin;
    }
    actions.add(new Action(start, to, from, shared));
    return actions.stream().flatMap(a -> this.shared.split(marked, a).stream()).toList();
  }

  /// Where a list of participles begins under the first verb: "join France in opening up ...,
  /// advancing ...", "keep adding to ..., settling ...".
  private int innerList(Marked marked, int verb, int to) {
    Sentence sentence = marked.sentence();
    int at = verb + 1;
    if (sentence.has(verb, "go", "on")) {
      at++;
    }
    if (marked.is("TOGETHER_WITH", verb)) {
      while (at < Math.min(to, verb + 25) && !sentence.at(at).is("in")) {
        at++;
      }
      at++;
    } else if (!marked.is("GO_ON", verb)) {
      return -1;
    }
    return at < to && verbs.form(sentence.at(at)) == Form.ING ? at : -1;
  }

  /// Whether what follows the conjunction belongs to a purpose or relative clause of the action
  /// before it: "measures to prevent A and to deter B", "a body which will meet and discuss".
  private boolean isPurpose(
      Marked marked, int start, int verb, int conjunction, int next, int from, int to) {
    Sentence sentence = marked.sentence();
    boolean comma = sentence.at(conjunction).is(",");
    boolean repeated = sentence.at(next).is("to");
    int purposes = marked.is("TOGETHER_WITH", verb) || marked.is("STRIVE", verb) ? -1 : 0;
    boolean clause = false;
    for (int i = verb + 1; i + 1 < conjunction; i++) {
      Token token = sentence.at(i);
      int after = VerbGroup.skipAdverbs(marked, i + 1, conjunction);
      if (token.is("to") && after < conjunction && verbs.isBase(sentence.at(after))) {
        purposes++;
      }
      clause |= token.is("which") || token.is("who") || token.is("when") || token.is("as");
      clause |= token.is("that") && VerbGroup.isModal(marked, i + 1);
      if (token.is(",")) {
        clause = false;
      }
    }
    if (clause && !comma && !repeated) {
      return true;
    }
    boolean joined = next > conjunction + 1;
    if (comma && repeated && !joined && !isList(sentence, start, to)) {
      return true;
    }
    boolean outer = comma && from > 0 && sentence.at(from - 1).is("to");
    boolean parallel = repeated && (outer || isList(sentence, start, to));
    return purposes > 0 && (!comma || repeated) && !parallel;
  }

  /// Whether infinitives stand in a list: "to A, to B, and to C".
  private static boolean isList(Sentence sentence, int from, int to) {
    int items = 0;
    boolean closed = false;
    for (int i = from; i + 2 < to; i++) {
      boolean comma = sentence.at(i).is(",");
      items += comma && sentence.at(i + 1).is("to") ? 1 : 0;
      closed |= sentence.at(i).is("and") && sentence.at(i + 1).is("to");
    }
    return closed && items > 0;
  }

  /// Whether "and" joins two words before one noun: "free and open seas", "economic and trade
  /// ties".
  private boolean joinsAdjectives(Marked marked, int conjunction) {
    Sentence sentence = marked.sentence();
    if (!sentence.at(conjunction).is("and") || !sentence.at(conjunction - 1).is(Tag.ADJ)) {
      return false;
    }
    Token before = sentence.at(conjunction - 2);
    var verb = verbs.entry(sentence.at(conjunction + 1));
    boolean predicative = before.is(Tag.NOUN) || before.is(Tag.PROPN) || before.is(Tag.PRON);
    return !predicative && verb != null && verb.alsoNoun();
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
    if (at < to && form == Form.ING && REPEATED.contains(sentence.at(at).norm())) {
      int verb = VerbGroup.skipAdverbs(marked, at + 1, to);
      return verb < to && verbs.form(sentence.at(verb)) == Form.ING ? verb : -1;
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
      return entry != null
          && entry.form() == Form.ING
          && !PREPOSITIONAL.contains(token.norm())
          && at + 1 < to
          && !marked.sentence().at(at + 1).is("of");
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
    if (at + 1 >= to) {
      return false;
    }
    Token object = marked.sentence().at(at + 1);
    return entry.mostlyNoun()
        ? object.is(Tag.DET) || object.is("up") || (object.is(Tag.PRON) && !object.is("that"))
        : startsObject(object);
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
}
