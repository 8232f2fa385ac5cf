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
/// @param news whether the report is a news story, in which what nobody is said to say is background
/// @param found where drafts are added
record Scene(
    Marked marked,
    String text,
    @Nullable Actor together,
    @Nullable LocalDate published,
    List<Span> engagements,
    boolean news,
    List<Draft> found) {

  /// Whether the passages of engagements cover most of tokens `[from, to)`.
  boolean tellsEngagement(int from, int to) {
    Span span = marked.sentence().span(from, to);
    int covered = 0;
    for (Span passage : engagements) {
      if (passage.overlaps(span)) {
        int start = Math.max(passage.start(), span.start());
        covered = Math.max(covered, Math.min(passage.end(), span.end()) - start);
      }
    }
    return covered * 5 > (span.end() - span.start()) * 2;
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
