package org.readout.understand.event;

import java.util.List;
import org.readout.understand.event.Actions.Action;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Sentence;

/// Splits the objects of one verb where each could be kept or broken by itself.
///
/// "Promote the growth of A, and the stable operation of B" are two actions; so are "hold a round
/// of A and of B" and "launch a dialogue on A and a dialogue on B".
final class SharedVerb {
  private static final int SHORTEST = 2;

  List<Action> split(Marked marked, Action action) {
    if (action.verbFrom() < action.verbTo()) {
      return List.of(action);
    }
    int verb = VerbGroup.skipAdverbs(marked, action.from(), action.to());
    for (int i = action.from() + 3; i + SHORTEST < action.to(); i++) {
      int object = heavy(marked.sentence(), action, i);
      if (object < 0 && marked.is("ARRANGE", verb)) {
        object = arranged(marked.sentence(), verb, i);
      }
      if (object > action.from()) {
        int next = marked.sentence().at(i).is(",") ? i + 2 : i + 1;
        return List.of(
            new Action(action.from(), i, -1, -1),
            new Action(next, action.to(), action.from(), object));
      }
    }
    return List.of(action);
  }

  /// Where the first of two heavy objects begins; -1 where the token does not part such two.
  private static int heavy(Sentence sentence, Action action, int i) {
    boolean parts =
        i > action.from() + 3
            && i + 4 < action.to()
            && sentence.at(i).is(",")
            && sentence.at(i + 1).is("and")
            && (sentence.at(i + 2).is("the") || sentence.at(i + 2).is("its"));
    if (!parts) {
      return -1;
    }
    int object = -1;
    for (int j = i - 1; j > action.from(); j--) {
      if (sentence.at(j).is(",")) {
        return -1;
      }
      if (sentence.at(j).is("the") || sentence.at(j).is("its")) {
        object = j;
      }
    }
    return object;
  }

  /// Where what is arranged begins, if an article or its own preposition follows "and".
  private static int arranged(Sentence sentence, int verb, int i) {
    if (!sentence.at(i).is("and")) {
      return -1;
    }
    int next = i + 1;
    if (sentence.at(next).is("a") || sentence.at(next).is("an")) {
      return verb + 1;
    }
    for (String preposition : List.of("of", "for", "on")) {
      if (sentence.at(next).is(preposition) && isArticle(sentence, next + 1)) {
        for (int j = verb + 1; j < i; j++) {
          if (sentence.at(j).is(preposition)) {
            return j;
          }
        }
      }
    }
    return -1;
  }

  private static boolean isArticle(Sentence sentence, int token) {
    return sentence.at(token).is("the")
        || sentence.at(token).is("a")
        || sentence.at(token).is("an");
  }
}
