package org.readout.understand.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Cuts from an action what only tells its background: ", as the two leaders met", ", which was
/// agreed in May", ", but gave no date", ", the minister said".
final class Background {
  private static final Set<String> OPENERS =
      Set.of(
          "as",
          "though",
          "although",
          "while",
          "after",
          "even",
          "but",
          "where",
          "more",
          "in",
          "a",
          "an");
  private static final Set<String> RELATIVES = Set.of("which", "whose", "who");
  private static final int LONGEST_SPEAKER = 12;

  private final Verbs verbs;

  Background(Verbs verbs) {
    this.verbs = verbs;
  }

  /// Where the action that begins at token `from` ends, before its background if it has any.
  int end(Marked marked, int from, int to) {
    for (int i = from + 2; i + 2 < to; i++) {
      Token token = marked.sentence().at(i);
      if (token.is("and") && (isAuxiliary(marked, i + 1) || marked.sentence().at(i + 1).is(","))) {
        return i;
      }
      if (token.is(",") && isBackground(marked, i + 1, to)) {
        return i;
      }
    }
    return to;
  }

  private boolean isBackground(Marked marked, int from, int to) {
    Token first = marked.sentence().at(from);
    if (OPENERS.contains(first.norm())) {
      return tells(marked, from + 1, to);
    }
    if (RELATIVES.contains(first.norm())) {
      return tells(marked, from + 1, to) && !marked.is("BE", from + 1);
    }
    boolean joined = first.is("and");
    if (joined && (isFinite(marked, from + 1) || marked.sentence().at(from + 1).is("that"))) {
      return true;
    }
    return isPredicate(marked, from, to) || says(marked, from, to);
  }

  /// Whether the main clause goes on there: "agreed to A, discussed B, and ...".
  private boolean isPredicate(Marked marked, int from, int to) {
    if (from + 1 >= to || !isFinite(marked, from)) {
      return false;
    }
    Token object = marked.sentence().at(from + 1);
    return object.is(Tag.DET)
        || object.is(Tag.PROPN)
        || object.is(Tag.PRON)
        || object.is(Tag.NOUN)
        || object.is(Tag.ADJ);
  }

  /// Whether something past is told before the next comma.
  private boolean tells(Marked marked, int from, int to) {
    for (int i = from; i < to && !marked.sentence().at(i).is(","); i++) {
      if (VerbGroup.isModal(marked, i)) {
        return false;
      }
      if (isFinite(marked, i) && i > from) {
        return true;
      }
      if (i == from && isFinite(marked, i) && !marked.is("BE", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(Marked marked, int token) {
    return isAuxiliary(marked, token)
        || (verbs.entry(marked.sentence().at(token)) != null
            && verbs.form(marked.sentence().at(token)) == Form.PAST);
  }

  private static boolean isAuxiliary(Marked marked, int token) {
    for (var hit : marked.hits(token)) {
      @Nullable Form form =
          hit.kind().equals("BE") || hit.kind().equals("HAVE") ? hit.form() : null;
      if (form == Form.THIRD || form == Form.PAST) {
        return true;
      }
    }
    return false;
  }

  /// Whether somebody is named there as saying it: ", the top spokesman said on Tuesday".
  private static boolean says(Marked marked, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_SPEAKER); i++) {
      Token token = marked.sentence().at(i);
      if (token.is(",") || token.is("to") || VerbGroup.isModal(marked, i)) {
        return false;
      }
      var said = marked.hit("SAY", i);
      if (i > from && said.isPresent() && said.get().form() == Form.PAST) {
        return true;
      }
    }
    return false;
  }
}
