package org.readout.understand.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.understand.actor.Gazetteer.Entry;
import org.readout.understand.actor.Gazetteer.Use;
import org.readout.understand.actor.Mention.Gender;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.actor.NameReader.Name;
import org.readout.understand.actor.OfficeReader.Offices;
import org.readout.understand.text.Tag;

/// Reads bare names: of persons, of sides, of other things.
final class PlainReader {
  private static final Set<String> FAMILY =
      Set.of("administration", "government", "family", "cabinet");

  private final Line line;
  private final OfficeReader offices;
  private final List<Mention> found;
  private final TitledReader titles;

  PlainReader(Line line, OfficeReader offices, TitledReader titles, List<Mention> found) {
    this.line = line;
    this.offices = offices;
    this.titles = titles;
    this.found = found;
  }

  /// Reads what begins at `p`, in a phrase that began at `i`; `i` where nothing does.
  int read(int i, int p) {
    Entry entry = line.entry(p);
    var compound = line.compound(p);
    if (compound != null) {
      return compound.to();
    }
    if (entry != null) {
      return side(i, p, entry);
    }
    if (!line.isCapital(p)) {
      return i;
    }
    Name name =
        NameReader.isFamilyName(line, p)
            ? NameReader.afterTitle(line, p)
            : NameReader.bare(line, p);
    if (name == null) {
      return line.isAny(p, WordClass.STOP, WordClass.CALENDAR) ? i : other(p);
    }
    int end = name.end();
    int from = NameReader.isHonorific(line, p) || p == i ? name.start() : i;
    if (line.isCapital(end)
        && line.entry(end) == null
        && line.classes(end) != 0
        && !line.isAny(end, WordClass.STOP, WordClass.CALENDAR)) {
      if (!FAMILY.contains(line.at(end).norm())) {
        return other(p);
      }
    }
    if (end < line.size() && FAMILY.contains(line.at(end).norm()) && !name.honoured()) {
      found.add(
          new Mention(
              Sort.BODY,
              i,
              end + 1,
              List.of(),
              List.of(),
              line.words(name.from(), name.to()),
              Gender.UNKNOWN,
              line.at(end).norm(),
              0,
              "",
              null));
      return end + 1;
    }
    var read = new Offices();
    int to = titles.afterName(end, read);
    boolean honoured = name.honoured();
    if (!honoured && read.sides.isEmpty()) {
      to = end;
    }
    titles.add(
        new Mention(
            Sort.PERSON,
            p == i ? name.start() : from,
            to,
            read.sides,
            List.of(),
            line.words(name.from(), name.to()),
            name.gender(),
            honoured ? "mr" : "",
            1,
            "",
            null));
    return found.getLast().end();
  }

  private int side(int i, int p, Entry entry) {
    int end = p + entry.length();
    if (entry.use() == Use.MEDIUM) {
      found.add(Mention.of(Sort.SOURCE, i, end, List.of(), ""));
      return end;
    }
    int run = end;
    while (line.isCapital(run)
        && line.entry(run) == null
        && !line.isAny(run, WordClass.STOP, WordClass.CALENDAR, WordClass.HONORIFIC)) {
      run++;
    }
    if (run > end) {
      boolean body = line.isAny(run - 1, WordClass.BODY, WordClass.BODIES);
      int to = other(p);
      if (body && entry.side() != null) {
        found.removeLast();
        found.add(Mention.of(Sort.BODY, i, run, List.of(entry.side()), line.at(run - 1).norm()));
        return run;
      }
      return to;
    }
    if (entry.use() == Use.ADJECTIVE || entry.side() == null) {
      return end;
    }
    int after = offices.afterSide(p, entry);
    if (isAttributive(p, after)) {
      return after;
    }
    int from = p > i && line.is(p - 1, "the") ? p - 1 : p;
    found.add(Mention.of(Sort.STATE, from, after, List.of(entry.side()), ""));
    return after;
  }

  /// "US sanctions", "the Ukraine crisis": the side only tells what kind.
  private boolean isAttributive(int p, int after) {
    if (after >= line.size() || line.isCapital(after)) {
      return false;
    }
    var next = line.at(after);
    if (line.is(after, WordClass.THING)) {
      return after + 1 >= line.size() || !line.at(after + 1).is("to");
    }
    boolean abbreviation = line.at(p).form().equals(line.at(p).form().toUpperCase(Locale.ROOT));
    return abbreviation && (next.is(Tag.NOUN) || next.is(Tag.ADJ)) && !next.norm().endsWith("s");
  }

  /// A capitalised name of something that is no person.
  private int other(int p) {
    int i = p;
    while (i < line.size()) {
      if (line.isCapital(i)
          && !line.isAny(i, WordClass.STOP, WordClass.CALENDAR)
          && !(i > p && line.is(i, WordClass.HONORIFIC) && line.isCapital(i + 1))) {
        i++;
      } else if (i > p
          && (line.is(i, "of") || line.is(i, "for") || line.is(i, "on") || line.is(i, "and"))
          && (line.isCapital(i + 1) || (line.is(i + 1, "the") && line.isCapital(i + 2)))) {
        if (line.is(i, "and")
            && (line.entry(i + 1) != null || line.classes(i + 1) == 0 || isOffice(i + 1))) {
          break;
        }
        i += line.is(i + 1, "the") ? 2 : 1;
      } else {
        break;
      }
    }
    if (i == p) {
      return p;
    }
    found.add(Mention.of(Sort.OTHER, p, i, line.sidesIn(p, i), ""));
    return i;
  }

  private boolean isOffice(int at) {
    int core = offices.core(at);
    return core >= 0 && line.is(core, WordClass.HEAD);
  }
}
