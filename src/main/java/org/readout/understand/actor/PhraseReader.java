package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import org.readout.understand.actor.Mention.Sort;

/// Finds the words for actors and places in one sentence, from left to right.
final class PhraseReader {
  private final Line line;
  private final OfficeReader offices;
  private final TitledReader titles;
  private final BodyReader bodies;
  private final GroupReader groups;
  private final PlainReader plain;
  private final List<Mention> found = new ArrayList<>();

  private PhraseReader(Line line) {
    this.line = line;
    offices = new OfficeReader(line);
    titles = new TitledReader(line, offices, found);
    bodies = new BodyReader(line, offices, titles, found);
    groups = new GroupReader(line, offices, titles, found);
    plain = new PlainReader(line, offices, titles, found);
  }

  static List<Mention> read(Line line) {
    var reader = new PhraseReader(line);
    int i = 0;
    while (i < line.size()) {
      i = Math.max(reader.at(i), i + 1);
    }
    return reader.found;
  }

  /// The end of what begins at `i`, or `i`.
  private int at(int i) {
    var place = PlaceReader.read(line, i);
    if (place != null && !isNamed(place.from(), i)) {
      found.add(
          Mention.of(
                  Sort.PLACE, place.from(), place.to(), line.sidesIn(place.from(), place.to()), "")
              .called(line.words(place.from(), place.shownTo())));
      return place.to();
    }
    Mention pronoun = PronounReader.read(line, i);
    if (pronoun != null) {
      found.add(pronoun);
      return i + 1;
    }
    return phrase(i);
  }

  /// Whether the words begin an office rather than a place: "in Chinese President Xi's view".
  private boolean isNamed(int from, int at) {
    int core = offices.core(from);
    return core >= 0
        && ((line.is(core, WordClass.HEAD) && !line.is(at, "the"))
            || line.isAny(core, WordClass.GROUP, WordClass.BODIES, WordClass.SOURCE));
  }

  private int phrase(int i) {
    Opening opening = Opening.read(line, i);
    int start = opening.start();
    if (start >= line.size()) {
      return i;
    }
    int core = offices.core(start);
    int end = core < 0 ? i : withCore(opening, core);
    if (end <= i) {
      end = plain.read(i, start);
    }
    return Math.max(end, start);
  }

  /// "experts from both countries"
  private boolean isOfBoth(int i) {
    int number = line.is(i + 1, "the") ? i + 2 : i + 1;
    return (line.is(i, "from") || line.is(i, "of")) && Opening.number(line, number) > 0;
  }

  private int withCore(Opening opening, int core) {
    if (line.is(core, WordClass.HEAD) && !line.is(core, WordClass.GROUP)) {
      if (line.is(core, "official") && titles.isQualifier(core)) {
        return -1;
      }
      return opening.vague()
          ? titles.vagueOffice(opening.from(), core)
          : titles.office(opening, core);
    }
    if (line.is(core, WordClass.SOURCE) && !isOfBoth(core + 1)) {
      return bodies.source(opening, core);
    }
    return line.isAny(core, WordClass.GROUP, WordClass.BODIES, WordClass.SOURCE)
        ? groups.group(opening, core)
        : bodies.body(opening, core);
  }
}
