package org.readout.understand.actor;

import java.util.List;
import java.util.Set;
import org.readout.understand.actor.Gazetteer.Entry;
import org.readout.understand.actor.Mention.Gender;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.actor.OfficeReader.Offices;
import org.readout.understand.text.Tag;

/// Reads parts of one side ("the Foreign Ministry") and sources ("observers").
final class BodyReader {
  private static final Set<String> STRONG_BODIES =
      Set.of(
          "ministry",
          "government",
          "department",
          "cabinet",
          "administration",
          "embassy",
          "delegation",
          "parliament",
          "presidency",
          "authorities",
          "secretariat",
          "regime");
  private static final Set<String> ACTING_BODIES = Set.of("side", "ministry", "delegation");
  private static final Set<String> REPORTING =
      Set.of("state", "local", "government", "diplomatic", "official", "foreign", "senior", "some");

  private final Line line;
  private final OfficeReader offices;
  private final List<Mention> found;
  private final TitledReader titles;

  BodyReader(Line line, OfficeReader offices, TitledReader titles, List<Mention> found) {
    this.line = line;
    this.offices = offices;
    this.titles = titles;
    this.found = found;
  }

  int body(Opening opening, int core) {
    int i = opening.from();
    int p = opening.start();
    var read = new Offices();
    read.sides.addAll(line.sidesIn(opening.start(), core));
    int end = core + 1;
    String head = line.at(core).norm();
    boolean capital = line.isCapital(core);
    int next = offices.complements(end, read);
    // "Ministry of Foreign Affairs spokesperson Mao Ning"
    int office = next < line.size() && !line.is(next, "and") ? offices.core(next) : -1;
    if (office >= 0
        && line.entry(next) == null
        && line.is(office, WordClass.HEAD)
        && !line.is(office, WordClass.GROUP)
        && !line.is(next, "the")) {
      Offices more = offices.read(next, office, false);
      int start = p;
      Entry entry = line.entry(p);
      if (entry != null) {
        start = offices.afterSide(p, entry);
        if (line.isPossessive(start)) {
          start++;
        }
      }
      if (!more.names.isEmpty() && start < office) {
        more.names.set(0, line.words(start, next) + " " + more.names.getFirst());
      }
      more.sides.addAll(0, read.sides);
      return titles.titled(opening, office, more);
    }
    if (!capital && !ACTING_BODIES.contains(head) && isModifying(core, next)) {
      return next;
    }
    boolean strong = STRONG_BODIES.contains(head);
    boolean stands =
        !read.sides.isEmpty()
            ? !head.equals("group") && !head.equals("union")
            : strong && (opening.isKnown() || capital);
    if (!stands) {
      if (capital) {
        found.add(Mention.of(Sort.OTHER, i, next, read.sides, head));
        return next;
      }
      return -1;
    }
    found.add(
        new Mention(
            Sort.BODY,
            i,
            next,
            read.sides,
            List.of(),
            "",
            Gender.UNKNOWN,
            head,
            0,
            opening.owner(),
            null));
    return next;
  }

  /// "the special military operation": the body only tells what kind.
  private boolean isModifying(int core, int next) {
    return next == core + 1
        && next < line.size()
        && !line.isCapital(next)
        && (line.is(next, WordClass.THING)
            || (line.at(next).is(Tag.NOUN) && !line.at(next).norm().endsWith("s")));
  }

  /// "observers", "Japanese media".
  int source(Opening opening, int core) {
    var sides = line.sidesIn(opening.start(), core);
    boolean domestic =
        core > opening.start() && sides.isEmpty() && !REPORTING.contains(line.at(core - 1).norm());
    if (domestic
        || (sides.isEmpty()
            && !opening.isKnown()
            && core > 0
            && core == opening.start()
            && !PronounReader.isVerbal(line, core + 1))) {
      return -1;
    }
    int end = core + 1;
    found.add(Mention.of(Sort.SOURCE, opening.from(), end, sides, line.at(core).norm()));
    return end;
  }
}
