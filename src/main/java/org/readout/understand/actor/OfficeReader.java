package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.model.Side;
import org.readout.understand.actor.Gazetteer.Entry;
import org.readout.understand.actor.Gazetteer.Use;

/// Reads titles: "Japanese Minister for Foreign Affairs", "State Councilor and Foreign Minister".
final class OfficeReader {
  private static final int FARTHEST = 16;

  private final Line line;
  private final InstitutionReader institutions;

  OfficeReader(Line line) {
    this.line = line;
    institutions = new InstitutionReader(line, this);
  }

  /// What the words before a name or standing for one say.
  static final class Offices {
    final List<String> names = new ArrayList<>();
    final List<Side> sides = new ArrayList<>();
    String head = "";
    int end;
    int number;
  }

  /// The token that a phrase is about (an office, body, group or source), read over its modifiers
  /// from `at`; -1 where there is none.
  int core(int at) {
    int i = at;
    boolean several = false;
    while (i < line.size() && i - at < FARTHEST) {
      Entry entry = line.entry(i);
      var compound = line.compound(i);
      if (compound != null) {
        i = compound.to();
      } else if (entry != null) {
        i = afterSide(i, entry);
        if (line.isPossessive(i)) {
          i++;
        }
      } else if (isCore(i)) {
        if (isModifier(i)) {
          i++;
        } else {
          return several && line.is(i, WordClass.HEAD) && !line.is(i, WordClass.GROUP) ? -1 : i;
        }
      } else if (line.isAny(i, WordClass.PREFIX, WordClass.DOMAIN) && !line.is(i, "under")) {
        i++;
      } else if ((line.is(i, "under") && line.isCapital(i)) || isAbbreviation(i)) {
        i++;
      } else if (i > at && isConjunction(i) && joins(i)) {
        several |= line.entry(i + 1) != null;
        i++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private boolean isUpper(int i) {
    String form = line.at(i).form();
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  /// "FEMA" in "FEMA Administrator".
  private boolean isAbbreviation(int i) {
    String form = line.at(i).form();
    return form.length() >= 2
        && form.length() <= 6
        && line.classes(i) == 0
        && line.isCapital(i + 1)
        && line.isAny(i + 1, WordClass.HEAD, WordClass.DOMAIN, WordClass.PREFIX, WordClass.BODY)
        && isUpper(i);
  }

  private boolean isCore(int i) {
    return line.isAny(
        i, WordClass.HEAD, WordClass.BODY, WordClass.BODIES, WordClass.GROUP, WordClass.SOURCE);
  }

  private boolean isConjunction(int i) {
    return line.is(i, "and") || line.is(i, ",") || line.is(i, "&") || line.is(i, "/");
  }

  /// "Foreign and Defense", "Chinese, Japanese and Korean".
  private boolean joins(int i) {
    Entry next = line.entry(i + 1);
    boolean comma = line.is(i, ",");
    if (next != null) {
      return next.use() == Use.ADJECTIVE
          || (!comma
              && next.isState()
              && line.entry(i - 1) != null
              && plural(i + 1 + next.length()));
    }
    if (comma && !line.isCapital(i - 1)) {
      return false;
    }
    return line.is(i + 1, WordClass.DOMAIN)
        && line.isAny(i - 1, WordClass.DOMAIN)
        && line.isCapital(i + 1) == line.isCapital(i - 1);
  }

  private boolean plural(int i) {
    int j = i;
    while (line.isAny(j, WordClass.PREFIX, WordClass.DOMAIN)) {
      j++;
    }
    return line.isAny(j, WordClass.GROUP, WordClass.BODIES);
  }

  /// Whether a word that could be the core stands before the real one: "Cabinet Secretary".
  private boolean isModifier(int i) {
    int next = i + 1;
    if (line.is(i, WordClass.HEAD) && line.is(next, WordClass.CONTINUED)) {
      return false;
    }
    if (line.isCapital(i) && !line.isCapital(next) && line.is(i, WordClass.HEAD)) {
      return false;
    }
    boolean domain = line.isAny(i, WordClass.DOMAIN, WordClass.PREFIX, WordClass.BODY);
    while (next < line.size()
        && next - i < 7
        && line.isAny(next, WordClass.PREFIX, WordClass.DOMAIN, WordClass.BODY)
        && (line.isCapital(next) || !line.isCapital(i) || line.is(i, WordClass.BODY))) {
      if (line.is(next, WordClass.HEAD) || line.is(next, WordClass.GROUP)) {
        break;
      }
      next++;
    }
    if (next == i + 1 && line.is(next, WordClass.STOP)) {
      return false;
    }
    return domain
        && next < line.size()
        && line.isAny(next, WordClass.HEAD, WordClass.GROUP, WordClass.BODY, WordClass.SOURCE)
        && (next > i + 1 || !line.isAny(i, WordClass.HEAD) || line.isAny(next, WordClass.HEAD));
  }

  /// After a side's name and its abbreviation in brackets: "Republic of Korea (ROK)".
  int afterSide(int at, Entry entry) {
    int next = at + entry.length();
    if (line.is(next, "(") && line.is(next + 2, ")")) {
      return next + 3;
    }
    return next;
  }

  /// The offices that begin at `at`, whose first core word is at `core`; names come after them.
  ///
  /// @param continuing whether an "and" without a name after it goes on with the same person's
  ///   offices, as it does after a name
  Offices read(int at, int core, boolean continuing) {
    var offices = new Offices();
    int start = leading(at, core, offices.sides);
    int end = finish(start, core, offices);
    while (true) {
      int next = another(end);
      if (next < 0) {
        break;
      }
      int nextCore = core(next);
      var more = new Offices();
      int nextStart = leading(next, nextCore, more.sides);
      int nextEnd = finish(nextStart, nextCore, more);
      boolean isTitle = NameReader.afterTitle(line, nextEnd) != null || line.is(end, "/");
      boolean another = line.is(end, ",") ? isTitle : !isTitle && !continuing;
      if (another) {
        break;
      }
      offices.names.addAll(more.names);
      offices.sides.addAll(more.sides);
      end = nextEnd;
    }
    offices.end = end;
    return offices;
  }

  /// The start of a further office of the same person, or -1.
  private int another(int end) {
    int next = end + 1;
    if (line.is(end, ",") && line.is(next, "and")) {
      next++;
    } else if (!line.is(end, "and") && !line.is(end, "/")) {
      if (!line.isAny(end, WordClass.PREFIX, WordClass.DOMAIN, WordClass.HEAD)
          || !line.isCapital(end)) {
        return -1;
      }
      next = end;
    }
    if (line.is(next, "the") || line.entry(next) != null) {
      return -1;
    }
    int core = core(next);
    return core >= 0 && line.is(core, WordClass.HEAD) && !line.is(core, WordClass.GROUP)
        ? next
        : -1;
  }

  /// Leaves out the nationality before an office, and keeps its side.
  private int leading(int at, int core, List<Side> sides) {
    int i = at;
    int start = at;
    while (i < core) {
      Entry entry = line.entry(i);
      var compound = line.compound(i);
      if (compound != null) {
        sides.addAll(compound.sides());
        i = compound.to();
        start = start == at || start == i ? i : start;
        start = i;
      } else if (entry != null) {
        if (entry.side() != null) {
          sides.add(entry.side());
        }
        i = afterSide(i, entry);
        if (line.isPossessive(i)) {
          i++;
        }
        start = i;
      } else if (isConjunction(i) && line.entry(i + 1) != null) {
        i++;
        start = i;
      } else {
        i++;
      }
    }
    while (start < core
        && (line.is(start, "visiting")
            || line.is(start, "new")
            || line.is(start, "outgoing")
            || line.is(start, "incoming")
            || line.is(start, "newly")
            || line.is(start, "then")
            || line.is(start, "current")
            || line.is(start, "late")
            || line.is(start, "other")
            || line.is(start, "former")
            || line.is(start, "respective"))) {
      start++;
    }
    return Math.min(start, core);
  }

  /// Reads the rest of one office from its head, and its complements.
  private int finish(int start, int core, Offices offices) {
    int end = core + 1;
    offices.head = line.at(core).norm();
    if (line.is(end, WordClass.CONTINUED)
        && line.isCapital(end) == line.isCapital(core)
        && line.is(core, WordClass.HEAD)) {
      end++;
    }
    if (line.is(end, "-") && line.is(end + 1, WordClass.HEAD)) {
      end += 2;
    }
    int officeEnd = end;
    while (true) {
      int next = complement(end, offices);
      if (next <= end) {
        break;
      }
      boolean sideOnly = next == sideEnd;
      end = next;
      if (!sideOnly) {
        officeEnd = end;
      }
    }
    if (officeEnd > start) {
      offices.names.add(line.words(start, officeEnd));
    }
    return end;
  }

  private int sideEnd = -1;

  /// Reads "of China", "for Foreign Affairs", "to the Japanese Cabinet" at `at`; returns its end,
  /// or `at`.
  int complement(int at, Offices offices) {
    sideEnd = -1;
    if (line.isCapital(at) && !isUpper(at)) {
      return at; // "General Secretary To Lam"
    }
    boolean of = line.is(at, "of");
    boolean from = line.is(at, "from");
    if (!of && !from && !line.is(at, "for") && !line.is(at, "to") && !line.is(at, "on")) {
      if (!(line.is(at, "at") && line.isCapital(at + 2) && !line.is(at + 1, "a"))
          && !(line.is(at, "in") && line.is(at + 1, "charge"))
          && !(line.is(at, "in")
              && line.is(at + 1, "the")
              && line.isAny(at + 2, WordClass.DOMAIN)
              && line.isCapital(at + 2))) {
        return at;
      }
    }
    int q = at + 1;
    if (line.is(q, "charge") && line.is(q + 1, "of")) {
      q += 2;
    }
    if (line.is(q, "the")) {
      q++;
    }
    Entry entry = line.entry(q);
    if (entry != null && entry.isActor()) {
      int after = afterSide(q, entry);
      boolean longer =
          (line.isCapital(after)
                  && line.isAny(after, WordClass.DOMAIN, WordClass.BODY, WordClass.THING)
                  && line.entry(after) == null
                  && !isHead(after))
              || (line.isPossessive(after) && line.isCapital(after + 1));
      if (!longer) {
        if (of || from) {
          if (entry.side() != null) {
            offices.sides.add(entry.side());
          }
          sideEnd = entry.use() == Use.METONYM ? -1 : after;
        }
        return after;
      }
    }
    int end = institutions.end(q);
    if (end <= q) {
      return at;
    }
    boolean evidence =
        of || from || (line.is(at, "to") && entry != null && entry.use() == Use.ADJECTIVE);
    if (evidence && offices.sides.isEmpty()) {
      for (int i = q; i < end; i++) {
        Entry inner = line.entry(i);
        if (inner != null && inner.side() != null && (of || inner.use() != Use.ORGANISATION)) {
          offices.sides.add(inner.side());
          break;
        }
      }
    }
    return end;
  }

  /// Reads all complements of a body at `at`.
  int complements(int at, Offices read) {
    int end = at;
    if (line.is(end, "(") && line.is(end + 2, ")")) {
      end += 3;
    }
    while (true) {
      if ((line.is(end, "for") && !line.isCapital(end + 1))
          || line.is(end, "to")
          || line.is(end, "at")) {
        return end;
      }
      int next = complement(end, read);
      if (next == end) {
        return end;
      }
      end = next;
    }
  }

  /// Whether the complement read last was only a country's name.
  boolean isSideOnly() {
    return sideEnd >= 0;
  }

  boolean isNamed(int core) {
    return NameReader.afterTitle(line, core + 1) != null;
  }

  boolean isHead(int at) {
    int core = core(at);
    return core >= 0 && line.is(core, WordClass.HEAD);
  }
}
