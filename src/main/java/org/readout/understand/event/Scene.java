package org.readout.understand.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Span;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Marked;

/// A sentence being read for its acts, and what was found in it so far.
///
/// @param together who "it was agreed" means where nobody is named: the report's sides
/// @param engagements the passages that tell the report's engagements
/// @param owner whose page it is, who urges where nobody is named
/// @param found where drafts are added
record Scene(
    Marked marked,
    String text,
    @Nullable Actor together,
    @Nullable LocalDate published,
    List<Span> engagements,
    @Nullable Actor owner,
    List<Draft> found) {

  /// Whether a token stands in the passage of an engagement.
  boolean tellsEngagement(int token) {
    Span span = marked.sentence().at(token).span();
    return engagements.stream().anyMatch(passage -> passage.contains(span));
  }

  void add(Fact fact, int from, int to, String rule) {
    found.add(new Draft(fact, marked.sentence().span(from, to), rule, marked.sentence().index()));
  }

  /// The words of tokens `[from, to)` without insertions such as ", he said,".
  String words(int from, int to) {
    var words = new StringBuilder();
    int at = from;
    for (var insertion : marked.phrases("INSERTION")) {
      if (insertion.from() > at && insertion.to() < to) {
        words.append(marked.words(text, at, insertion.from())).append(' ');
        at = insertion.to();
      }
    }
    return words.append(marked.words(text, at, to)).toString();
  }
}
