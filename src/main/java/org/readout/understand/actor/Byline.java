package org.readout.understand.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.rule.Marked;

/// Reads who signs a report in its first lines: "By Anna Berg, Minister of Trade", or a name and an
/// office in lines of their own.
final class Byline {
  private static final int LINES = 5;

  private Byline() {}

  static @Nullable Person read(
      List<Marked> sentences, List<Line> lines, List<List<Mention>> mentions, Roster roster) {
    @Nullable Person signer = null;
    @Nullable Mention office = null;
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      Line line = lines.get(i);
      boolean by = line.is(0, "by");
      for (Mention mention : mentions.get(i)) {
        boolean whole =
            mention.from() <= (by ? 1 : 0)
                && mention.end() >= line.size() - 1
                && mention.end() - mention.from() > 1
                && sentences
                    .get(i)
                    .sentence()
                    .span()
                    .equals(sentences.get(i).sentence().paragraph().span());
        if (!whole) {
          continue;
        }
        if (mention.sort() == Sort.PERSON && signer == null) {
          signer = roster.meet(mention);
        } else if (mention.sort() == Sort.OFFICE && office == null) {
          office = mention;
        }
      }
    }
    if (signer != null && office != null && signer.offices().isEmpty()) {
      signer.tell(office.called(signer.name()));
    }
    return signer != null && !signer.offices().isEmpty() ? signer : null;
  }
}
