package org.readout.understand.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Status;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Sentence;

/// What is said of an event as the subject: "took place", "will be held", "has been put off".
///
/// @param status null where the words deny it or leave it open
/// @param to the token after it
record Predicate(@Nullable Status status, int to) {
  private static final int MOST = 9;

  /// The token after ", for which arrangements were under way,".
  private static int afterInsertion(Sentence sentence, int from) {
    boolean relative =
        sentence.has(from, ",", "for", "which")
            || sentence.has(from, ",", "which", "had")
            || sentence.has(from, ",", "originally");
    for (int i = from + 2; relative && i < Math.min(sentence.size(), from + 25); i++) {
      if (sentence.at(i).is(",")) {
        return i + 1;
      }
    }
    return from;
  }

  /// The predicate at a token, perhaps after ", which".
  static Optional<Predicate> at(Marked marked, int from) {
    Sentence sentence = marked.sentence();
    int i = afterInsertion(sentence, from);
    while (i < sentence.size()
        && (sentence.at(i).is(",") || sentence.at(i).is("which") || sentence.at(i).is("that"))) {
      i++;
    }
    Status status = Status.HELD;
    boolean negated = false;
    boolean prospective = false;
    int end = Math.min(sentence.size(), i + MOST);
    while (i < end) {
      var held = marked.hit("TAKE_PLACE", i);
      if (held.isPresent()) {
        return Optional.of(
            new Predicate(negated ? null : prospective ? Status.PLANNED : status, held.get().to()));
      }
      var off = marked.hit("PUT_OFF", i);
      if (off.isPresent()) {
        return Optional.of(new Predicate(negated ? null : Status.CANCELLED, off.get().to()));
      }
      if (marked.is("NEGATION", i)) {
        negated = true;
        i++;
      } else if (marked.is("WILL", i) || marked.is("WOULD", i)) {
        prospective = true;
        i++;
      } else if (marked.is("SHOULD", i) || marked.is("CAN", i)) {
        negated = true;
        i++;
      } else if (sentence.has(i, "set", "up") || sentence.has(i, "set", "out")) {
        return Optional.empty();
      } else if (marked.is("PROSPECT", i)) {
        prospective = true;
        boolean infinitive = sentence.has(i + 1, "to");
        i++;
        if (!infinitive) {
          return Optional.of(new Predicate(negated ? null : Status.PLANNED, i));
        }
      } else if (marked.is("BE", i) || marked.is("HAVE", i)) {
        if (sentence.has(i + 1, "to", "be") || sentence.has(i + 1, "to", "take")) {
          prospective = true;
        }
        if (sentence.has(i + 1, "being", "arranged") || sentence.has(i + 1, "being", "planned")) {
          return Optional.of(new Predicate(Status.PLANNED, i + 3));
        }
        i++;
      } else if (sentence.at(i).is("to") && prospective) {
        i++;
      } else if (sentence.at(i).is("to") && sentence.has(i + 1, "be")) {
        prospective = true;
        i++;
      } else if (marked.is("ADVERB", i)
          || VerbGroup.isAdverb(sentence.at(i))
          || sentence.at(i).is("last")
          || sentence.at(i).is("being")) {
        i++;
      } else if (sentence.at(i).is("held")
          || sentence.at(i).is("hosted")
          || sentence.at(i).is("arranged")) {
        return Optional.of(
            new Predicate(
                negated
                    ? null
                    : prospective || sentence.at(i).is("arranged") ? Status.PLANNED : status,
                i + 1));
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
