package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.Side;
import org.readout.understand.actor.Gazetteer.Entry;
import org.readout.understand.actor.Mention.Gender;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.actor.NameReader.Name;
import org.readout.understand.actor.OfficeReader.Offices;

/// Reads several at once: "the two foreign ministers", "Presidents Biden and Macron".
final class GroupReader {
  private static final Set<String> FREE_GROUPS =
      Set.of("officials", "leaders", "ministers", "representatives");
  private static final Set<String> LOCATED =
      Set.of(
          "officials",
          "authorities",
          "diplomats",
          "lawmakers",
          "companies",
          "businesses",
          "commanders");

  private final Line line;
  private final OfficeReader offices;
  private final List<Mention> found;
  private final TitledReader titles;

  GroupReader(Line line, OfficeReader offices, TitledReader titles, List<Mention> found) {
    this.line = line;
    this.offices = offices;
    this.titles = titles;
    this.found = found;
  }

  int group(Opening opening, int core) {
    int i = opening.from();
    int p = opening.start();
    int number = opening.number();
    boolean known = opening.isKnown();
    boolean vague = opening.vague();
    String owner = opening.owner();
    var read = new Offices();
    addSides(p, core, read);
    String head = line.at(core).norm();
    int end = core + 1;
    if (line.is(core, "heads") && line.is(end, "of")) {
      end = line.is(end + 1, "state") ? end + 2 : end;
      end = line.is(end, "and") && line.is(end + 1, "government") ? end + 2 : end;
    }
    List<Name> names = names(end);
    if (line.is(core, WordClass.GROUP) && !names.isEmpty() && line.isCapital(core)) {
      return namedGroup(i, p, core, names, read);
    }
    int next = groupComplement(end, read, LOCATED.contains(head));
    if (line.isPossessive(next)) {
      int owned = offices.core(next + 1);
      if (owned >= 0 && line.isAny(owned, WordClass.GROUP, WordClass.BODIES)) {
        head = line.at(owned).norm();
        next = owned + 1;
      }
    }
    boolean stands =
        !read.sides.isEmpty()
            || number > 0
            || read.number > 0
            || (!vague
                && ((known && line.is(core, WordClass.GROUP))
                    || (!owner.isEmpty() && (line.is(core, WordClass.GROUP) || owner.equals("its")))
                    || (line.isCapital(core) && i > 0)
                    || (FREE_GROUPS.contains(head) && !line.is(i - 1, WordClass.STOP))
                    || (known && head.equals("authorities"))));
    if (line.is(next, ",") && read.sides.size() > 1 && apposedNames(i, core, next, read)) {
      return found.getLast().end();
    }
    if (!stands || (vague && read.sides.isEmpty() && number == 0)) {
      return vague || known ? end : -1;
    }
    found.add(
        new Mention(
            Sort.GROUP,
            i,
            next,
            read.sides,
            List.of(),
            "",
            Gender.UNKNOWN,
            head,
            Math.max(number, read.number),
            read.number > 0 ? "each" : owner,
            null));
    return next;
  }

  private void addSides(int from, int to, Offices read) {
    for (int k = from; k < to; k++) {
      var compound = line.compound(k);
      if (compound != null) {
        read.sides.addAll(compound.sides());
        k = compound.to() - 1;
        continue;
      }
      Entry entry = line.entry(k);
      if (entry != null && entry.side() != null) {
        read.sides.add(entry.side());
        k += entry.length() - 1;
      }
    }
  }

  /// "of the two countries", "of China, Japan and South Korea", "in Seoul".
  private int groupComplement(int at, Offices read, boolean located) {
    boolean of = line.is(at, "of") || line.is(at, "from");
    if (!of && !(located && line.is(at, "in"))) {
      return at;
    }
    int q = at + 1;
    int number = 0;
    while (line.is(q, "the") || (q < line.size() && Opening.number(line, q) > 0)) {
      number = Math.max(number, Opening.number(line, q));
      q++;
    }
    if (of && number > 0 && line.isAny(q, WordClass.GROUP, WordClass.BODIES)) {
      read.number = number;
      return q + 1;
    }
    int end = at;
    while (true) {
      if (line.is(q, "the") && line.entry(q + 1) != null) {
        q++;
      }
      Entry entry = line.entry(q);
      if (entry == null || !entry.isActor() || entry.side() == null) {
        break;
      }
      read.sides.add(entry.side());
      end = offices.afterSide(q, entry);
      boolean comma = line.is(end, ",");
      q = end;
      if (comma && line.is(q + 1, "and")) {
        q += 2;
      } else if (comma || line.is(q, "and")) {
        q++;
      } else {
        break;
      }
    }
    if (end == at && of && line.isCapital(at + (line.is(at + 1, "the") ? 2 : 1))) {
      return offices.complement(at, read);
    }
    return end;
  }

  private List<Name> names(int at) {
    var names = new ArrayList<Name>();
    int i = at;
    while (true) {
      Name name = NameReader.afterTitle(line, i);
      if (name == null) {
        return names;
      }
      names.add(name);
      i = name.to();
      int country = line.is(i + 1, "the") ? i + 2 : i + 1;
      Entry entry = line.entry(country);
      if (line.is(i, "of") && entry != null && entry.isActor()) {
        i = offices.afterSide(country, entry);
      }
      if (line.is(i, ",") && line.is(i + 1, "and")) {
        i += 2;
      } else if (line.is(i, ",") || line.is(i, "and")) {
        i++;
      } else {
        return names;
      }
    }
  }

  /// "Presidents Biden and Macron".
  private int namedGroup(int i, int p, int core, List<Name> names, Offices read) {
    String head = singular(line.at(core).norm());
    String form = line.at(core).form();
    String office = form.substring(0, form.length() - 1);
    if (form.endsWith("ies")) {
      office = form.substring(0, form.length() - 3) + "y";
    }
    int start = p;
    Entry entry = line.entry(start);
    while (start < core && entry != null) {
      start = offices.afterSide(start, entry);
      if (line.isPossessive(start)) {
        start++;
      }
      entry = line.entry(start);
    }
    if (start < core) {
      office = line.words(start, core) + " " + office;
    }
    boolean first = true;
    for (Name name : names) {
      List<Side> sides =
          names.size() == read.sides.size()
              ? List.of(read.sides.get(names.indexOf(name)))
              : read.sides.size() == 1 ? read.sides : List.of();
      var more = new Offices();
      int to = titles.afterName(name.to(), more);
      var all = new ArrayList<>(sides);
      all.addAll(more.sides);
      found.add(
          new Mention(
              Sort.PERSON,
              first ? i : name.start(),
              to,
              all,
              List.of(office),
              line.words(name.from(), name.to()),
              name.gender(),
              head,
              1,
              "",
              null));
      first = false;
    }
    return found.getLast().to();
  }

  /// "the Foreign Ministers of France and Poland, A and B, met": each of his own side.
  private boolean apposedNames(int i, int core, int comma, Offices read) {
    List<Name> names = names(comma + 1);
    if (names.size() != read.sides.size() || line.is(names.getLast().to(), "of")) {
      return false;
    }
    int start = i;
    while (start < core && !line.isAny(start, WordClass.DOMAIN, WordClass.PREFIX)) {
      start++;
    }
    String group = line.words(start, core + 1);
    String office = group.substring(0, group.length() - 1);
    found.add(Mention.of(Sort.GROUP, i, comma, read.sides, line.at(core).norm()));
    for (int k = 0; k < names.size(); k++) {
      Name name = names.get(k);
      found.add(
          new Mention(
              Sort.PERSON,
              name.start(),
              name.end(),
              List.of(read.sides.get(k)),
              List.of(office),
              line.words(name.from(), name.to()),
              name.gender(),
              singular(line.at(core).norm()),
              1,
              "",
              null));
    }
    return true;
  }

  static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.endsWith("men")) {
      return plural.substring(0, plural.length() - 3) + "man";
    }
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }
}
