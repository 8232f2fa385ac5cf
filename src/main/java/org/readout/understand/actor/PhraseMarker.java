package org.readout.understand.actor;

import java.util.List;
import org.readout.understand.actor.Gazetteer.Entry;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;

/// Writes resolved mentions into a sentence as phrases.
final class PhraseMarker {
  private PhraseMarker() {}

  static void mark(
      Marked marked,
      Line line,
      List<Mention> mentions,
      List<List<Resolved>> chains,
      boolean opensParagraph) {
    for (Mention mention : mentions) {
      if (mention.sort() == Sort.PLACE) {
        marked.add(new Phrase("PLACE", mention.from(), mention.to(), mention.name()));
      }
    }
    for (List<Resolved> chain : chains) {
      party(marked, line, chain);
    }
    if (opensParagraph && !chains.isEmpty()) {
      Resolved first = chains.getFirst().getFirst();
      int to = first.mention().end();
      if (first.mention().from() == 0 && line.is(to, ":")) {
        marked.add(new Phrase("LABEL", 0, to + 1, first.referent().actor()));
      }
    }
    nations(marked, line);
  }

  private static void party(Marked marked, Line line, List<Resolved> chain) {
    for (Resolved member : chain) {
      var range = member.mention().apposition();
      if (range != null) {
        marked.add(new Phrase("APPOSITION", range.from(), range.to(), member.referent().actor()));
      }
      if (chain.size() > 1) {
        marked.add(
            new Phrase(
                "MEMBER",
                member.mention().from(),
                member.mention().to(),
                member.referent().actor()));
      }
    }
    int from = chain.getFirst().mention().from();
    int to = chain.getLast().mention().to();
    marked.add(
        new Phrase("PARTY", from, to, Resolved.together(line.words(from, to), chain).actor()));
  }

  private static void nations(Marked marked, Line line) {
    for (int i = 0; i < line.size(); i++) {
      var compound = line.compound(i);
      if (compound != null) {
        marked.add(new Phrase("NATION", compound.from(), compound.to(), compound.sides()));
        i = compound.to() - 1;
        continue;
      }
      Entry entry = line.entry(i);
      if (entry != null && entry.side() != null) {
        marked.add(new Phrase("NATION", i, i + entry.length(), List.of(entry.side())));
        i += entry.length() - 1;
      }
    }
  }
}
