package org.readout.understand.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.readout.understand.actor.Mention.Gender;
import org.readout.understand.actor.Mention.Range;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.actor.NameReader.Name;
import org.readout.understand.actor.OfficeReader.Offices;
import org.readout.understand.text.Tag;

/// Reads offices with the names before or after them, and appositions.
final class TitledReader {

  private final Line line;
  private final OfficeReader offices;
  private final List<Mention> found;

  TitledReader(Line line, OfficeReader offices, List<Mention> found) {
    this.line = line;
    this.offices = offices;
    this.found = found;
  }

  /// Reads the office whose head is at `core`; -1 where it stands for nobody.
  int office(Opening opening, int core) {
    Offices read = offices.read(opening.start(), core, false);
    return titled(opening, core, read);
  }

  /// An office, and the name after it if there is one.
  int titled(Opening opening, int core, Offices read) {
    int i = opening.from();
    int end = read.end;
    boolean counterpart = read.head.equals("counterpart") && read.names.size() < 2;
    Name name = NameReader.afterTitle(line, end);
    if (name != null) {
      int to = afterName(name.end(), read);
      List<String> names =
          counterpart ? List.of() : read.names.stream().filter(TitledReader::isOffice).toList();
      add(
          new Mention(
              Sort.PERSON,
              i,
              to,
              read.sides,
              names,
              line.words(name.from(), name.to()),
              name.gender(),
              read.head,
              1,
              opening.owner(),
              null));
      return last().end();
    }
    boolean capital = line.isCapital(core) || line.isCapital(Math.max(i, core - 1));
    if (!opening.isKnown() && read.sides.isEmpty() && !capital) {
      return -1;
    }
    boolean role = i > 0 && isRole(i);
    boolean weak =
        Set.of("member", "head", "chair", "lady", "attorney", "charge").contains(read.head);
    if (weak && !role && !line.isCapital(core)) {
      return -1;
    }
    List<String> names = counterpart ? List.of() : read.names;
    var mention =
        new Mention(
            role ? Sort.ROLE : Sort.OFFICE,
            i,
            end,
            read.sides,
            names,
            "",
            Gender.UNKNOWN,
            read.head,
            1,
            opening.owner(),
            null);
    if (line.is(end, ",") && !role && opensName(end)) {
      Name after = NameReader.afterTitle(line, end + 1);
      if (after != null) {
        int close = line.is(after.end(), ",") ? after.end() + 1 : after.end();
        found.add(
            mention.named(
                line.words(after.from(), after.to()), after.gender(), new Range(end, close)));
        return close;
      }
    }
    found.add(mention);
    return end;
  }

  /// "an official visit"
  boolean isQualifier(int core) {
    int next = core + 1;
    return next < line.size()
        && !line.isCapital(core)
        && line.at(next).isWord()
        && (line.is(next, WordClass.THING) || line.at(next).is(Tag.NOUN));
  }

  /// "no foreign minister of South Korea"
  int vagueOffice(int i, int core) {
    var read = new Offices();
    int end = offices.complement(core + 1, read);
    found.add(Mention.of(Sort.OTHER, i, end, read.sides, ""));
    return end;
  }

  /// Whether a name stands between this comma and the next: "the Foreign Secretary, Anna Berg,
  /// held".
  private boolean opensName(int comma) {
    Name after = NameReader.afterTitle(line, comma + 1);
    return after != null
        && (after.honoured() || after.to() - after.from() >= 2)
        && closes(after.end());
  }

  /// After "elected as", "became", "as".
  private boolean isRole(int i) {
    String before = line.at(i - 1).norm();
    return Set.of("as", "become", "became", "becoming", "elected", "appointed").contains(before);
  }

  private static boolean isOffice(String words) {
    return !words.toLowerCase(Locale.ROOT).endsWith("counterpart");
  }

  private boolean closes(int i) {
    return i >= line.size()
        || line.is(i, "(")
        || line.is(i, ",")
        || line.is(i, ".")
        || line.is(i, ";")
        || line.is(i, ")");
  }

  /// Reads "of India", "of the U.S. Embassy in Hanoi" after a name.
  int afterName(int at, Offices read) {
    if (!line.is(at, "of")) {
      return at;
    }
    int end = offices.complement(at, read);
    if (end > at && !offices.isSideOnly() && !read.names.isEmpty()) {
      int last = read.names.size() - 1;
      if (line.is(end, "in") && line.entry(end + 1) != null) {
        end = end + 1 + Objects.requireNonNull(line.entry(end + 1)).length();
      }
      read.names.set(last, read.names.get(last) + " " + line.words(at, end));
    }
    return end;
  }

  /// Adds a named person with the apposition that follows.
  void add(Mention mention) {
    found.add(appositioned(mention));
  }

  private Mention last() {
    return found.getLast();
  }

  private Mention appositioned(Mention mention) {
    int comma = mention.to();
    if (!line.is(comma, ",")) {
      return mention;
    }
    int q = comma + 1;
    boolean relative = line.is(q, "who");
    if (relative) {
      q++;
      if (!line.is(q, "is") && !line.is(q, "was") && !line.is(q, "serves")) {
        return mention;
      }
      q++;
      while (line.is(q, "also")
          || line.is(q, "both")
          || line.is(q, "concurrently")
          || line.is(q, "as")
          || line.is(q, "currently")) {
        q++;
      }
    }
    if (line.is(q, "the")
        || line.is(q, "a")
        || line.is(q, "an")
        || line.is(q, "its")
        || line.is(q, "his")
        || line.is(q, "her")) {
      q++;
    }
    int core = offices.core(q);
    if (core >= 0 && line.is(core, WordClass.BODY) && !line.is(core, WordClass.HEAD)) {
      return ofBody(mention, comma, q, core);
    }
    if (core < 0 || !line.is(core, WordClass.HEAD) || line.is(core, WordClass.GROUP)) {
      return mention;
    }
    Offices read = offices.read(q, core, true);
    int end = read.end;
    if (!relative && NameReader.afterTitle(line, end) != null) {
      return mention;
    }
    if (!relative && line.is(comma + 1, "the") && line.is(end, ",") && opensName(end)) {
      return mention; // "X, the President of Y, Z, arrived": the office is Z's
    }
    Range range;
    if (line.is(end, ",")) {
      range = new Range(comma, end + 1);
    } else if (closes(end)
        || relative
        || (line.isCapital(core)
            && (line.is(end, "and") || (end < line.size() && line.at(end).is(Tag.ADP))))) {
      range = new Range(comma, end);
    } else {
      return mention;
    }
    boolean counterpart = read.head.equals("counterpart");
    Mention whole = mention.withApposition(range, read.sides, counterpart ? List.of() : read.names);
    if (counterpart) {
      return whole.headed("counterpart", "");
    }
    return line.is(comma + 1, "its") ? whole.headed(whole.head(), "its") : whole;
  }

  /// "State Secretary Udo Philipp, Federal Ministry of Economic Affairs;"
  private Mention ofBody(Mention mention, int comma, int q, int core) {
    var read = new Offices();
    read.sides.addAll(line.sidesIn(q, core));
    int end = offices.complements(core + 1, read);
    if (!closes(end) || !line.isCapital(core) || mention.offices().isEmpty()) {
      return mention;
    }
    String office = mention.offices().getLast() + ", " + line.words(q, end);
    int close = line.is(end, ",") ? end + 1 : end;
    return mention.withApposition(new Range(comma, close), read.sides, List.of(office));
  }
}
