package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Side;
import org.readout.understand.actor.Gazetteer.Entry;
import org.readout.understand.actor.Gazetteer.Use;
import org.readout.understand.actor.Mention.Gender;
import org.readout.understand.actor.Mention.Range;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.actor.NameReader.Name;
import org.readout.understand.actor.OfficeReader.Offices;
import org.readout.understand.text.Tag;

/// Finds the words for actors and places in one sentence, from left to right.
final class PhraseReader {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("both", 2),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("2", 2),
          Map.entry("3", 3));
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "our", "my");
  private static final Set<String> VAGUE =
      Set.of(
          "other",
          "another",
          "many",
          "some",
          "several",
          "various",
          "numerous",
          "all",
          "every",
          "any",
          "no",
          "developing",
          "relevant",
          "most",
          "such",
          "like-minded",
          "regional",
          "neighboring",
          "neighbouring",
          "emerging",
          "certain",
          "more",
          "few",
          "major",
          "third");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "we", "i", "him", "them", "us", "both", "it");
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
          "leadership",
          "military",
          "authorities",
          "secretariat",
          "regime");
  private static final Set<String> FAMILY =
      Set.of("administration", "government", "family", "cabinet");
  private static final Set<String> FREE_GROUPS =
      Set.of("officials", "leaders", "ministers", "representatives");

  private final Line line;
  private final OfficeReader offices;
  private final List<Mention> found = new ArrayList<>();

  private PhraseReader(Line line) {
    this.line = line;
    offices = new OfficeReader(line);
  }

  static List<Mention> read(Line line) {
    var reader = new PhraseReader(line);
    int i = 0;
    while (i < line.size()) {
      int end = reader.at(i);
      i = Math.max(end, i + 1);
    }
    return reader.found;
  }

  private int at(int i) {
    var place = PlaceReader.read(line, i);
    if (place != null && !isNamed(place.from(), i)) {
      found.add(
          new Mention(
              Sort.PLACE,
              place.from(),
              place.to(),
              sidesIn(place.from(), place.to()),
              List.of(),
              line.words(place.from(), place.shownTo()),
              Gender.UNKNOWN,
              "",
              0,
              "",
              null));
      return place.to();
    }
    int end = pronoun(i);
    return end > i ? end : phrase(i);
  }

  /// Whether the words begin an office rather than a place: "in Chinese President Xi's view".
  private boolean isNamed(int from, int at) {
    int core = offices.core(from);
    return core >= 0
        && ((line.is(core, WordClass.HEAD) && !line.is(at, "the"))
            || line.isAny(core, WordClass.GROUP, WordClass.BODIES, WordClass.SOURCE));
  }

  private List<Side> sidesIn(int from, int to) {
    var sides = new ArrayList<Side>();
    for (int i = from; i < to; i++) {
      Entry entry = line.entry(i);
      if (entry != null && entry.side() != null) {
        sides.add(entry.side());
      }
    }
    return sides;
  }

  private int pronoun(int i) {
    String word = line.at(i).norm();
    if (!PRONOUNS.contains(word)) {
      return i;
    }
    switch (word) {
      case "he" -> {
        if (NameReader.isFamilyName(line, i)) {
          return i;
        }
      }
      case "i" -> {
        if (!line.at(i).form().equals("I") || line.is(i + 1, ".")) {
          return i;
        }
      }
      case "us" -> {
        if (!line.at(i).form().equals("us")) {
          return i;
        }
      }
      case "both" -> {
        if (!isVerbal(i + 1) && !line.is(i + 1, ",")) {
          return i;
        }
      }
      case "it" -> {
        if (!isActing(i)) {
          return i;
        }
      }
      default -> {}
    }
    found.add(Mention.of(Sort.PRONOUN, i, i + 1, List.of(), word));
    return i + 1;
  }

  /// Whether a verb stands at `i`: not a noun or another word that "both" could go with.
  private boolean isVerbal(int i) {
    if (i >= line.size() || line.isCapital(i)) {
      return false;
    }
    var token = line.at(i);
    return ((token.is(Tag.VERB) || token.is(Tag.AUX) || token.norm().endsWith("ed"))
            && !line.isAny(i, WordClass.GROUP, WordClass.BODIES))
        || token.is("said");
  }

  /// "it hopes", "it will", not "it is important".
  private boolean isActing(int i) {
    if (i + 1 >= line.size() || line.isCapital(i + 1)) {
      return false;
    }
    String next = line.at(i + 1).norm();
    if (Set.of("is", "was", "'s", "has", "had", "would", "be", "can", "could", "may", "seems")
        .contains(next)) {
      return line.is(i + 2, "ready")
          || line.is(i + 2, "willing")
          || line.is(i + 2, "committed")
          || line.is(i + 2, "determined");
    }
    return line.at(i + 1).is(Tag.VERB) || next.equals("will") || next.equals("does");
  }

  private int phrase(int i) {
    int p = i;
    int number = 0;
    String owner = "";
    boolean definite = false;
    boolean vague = false;
    while (p < line.size() && !NameReader.isHonorific(line, p)) {
      String word = line.at(p).norm();
      if (word.equals("the") || word.equals("a") || word.equals("an") || word.equals("these")) {
        definite = true;
      } else if (NUMBERS.containsKey(word) && p + 1 < line.size()) {
        number = NUMBERS.get(word);
      } else if (OWNERS.contains(word)) {
        owner = word;
      } else if (VAGUE.contains(word) && !(word.equals("all") && NUMBERS.containsKey(next(p)))) {
        vague = true;
      } else if (word.equals("all") || (word.equals("of") && number > 0)) {
        definite |= word.equals("all");
      } else {
        break;
      }
      p++;
    }
    if (p >= line.size()) {
      return i;
    }
    boolean known = definite || number > 0 || !owner.isEmpty();
    int core = offices.core(p);
    if (core >= 0) {
      int end = withCore(i, p, core, known, number, owner, vague);
      if (end > i) {
        return end;
      }
    }
    int end = without(i, p);
    return end > i ? end : p > i ? p : i;
  }

  private String next(int p) {
    return p + 1 < line.size() ? line.at(p + 1).norm() : "";
  }

  // ---- phrases with an office, body or group

  private int withCore(
      int i, int p, int core, boolean known, int number, String owner, boolean vague) {
    if (line.isAny(core, WordClass.HEAD) && !line.is(core, WordClass.GROUP)) {
      if (line.is(core, "official") && isQualifier(core)) {
        return -1;
      }
      return vague ? vagueOffice(i, core) : office(i, p, core, known, owner);
    }
    if (line.isAny(core, WordClass.SOURCE)) {
      var sides = sidesIn(p, core);
      if (sides.isEmpty() && !known && core > 0 && core == p && !isVerbal(core + 1)) {
        return -1;
      }
      int end = core + 1;
      found.add(Mention.of(Sort.SOURCE, i, end, sides, line.at(core).norm()));
      return end;
    }
    if (line.isAny(core, WordClass.GROUP, WordClass.BODIES)) {
      return group(i, p, core, known, number, owner, vague);
    }
    return body(i, p, core, known, owner);
  }

  /// "an official visit"
  private boolean isQualifier(int core) {
    int next = core + 1;
    return next < line.size()
        && !line.isCapital(core)
        && line.at(next).isWord()
        && (line.is(next, WordClass.THING) || line.at(next).is(Tag.NOUN));
  }

  /// "no foreign minister of South Korea"
  private int vagueOffice(int i, int core) {
    var read = new Offices();
    int end = offices.complement(core + 1, read);
    found.add(Mention.of(Sort.OTHER, i, end, read.sides, ""));
    return end;
  }

  private int office(int i, int p, int core, boolean known, String owner) {
    Offices read = offices.read(p, core, false);
    return titled(i, core, read, known, owner);
  }

  /// An office, and the name after it if there is one.
  private int titled(int i, int core, Offices read, boolean known, String owner) {
    int end = read.end;
    boolean counterpart = read.head.equals("counterpart");
    Name name = NameReader.afterTitle(line, end);
    List<String> names = counterpart ? List.of() : read.names;
    if (name != null) {
      int to = afterName(name.end(), read);
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
              owner,
              null));
      return last().end();
    }
    boolean capital = line.isCapital(core) || line.isCapital(Math.max(i, core - 1));
    if (!known && read.sides.isEmpty() && !capital) {
      return -1;
    }
    boolean role = i > 0 && isRole(i);
    boolean weak =
        Set.of("member", "head", "chair", "lady", "attorney", "charge").contains(read.head);
    if (weak && !role && !line.isCapital(core)) {
      return -1;
    }
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
            owner,
            null);
    // "the Foreign Secretary, David Lammy, held"
    if (line.is(end, ",") && !role) {
      Name after = NameReader.afterTitle(line, end + 1);
      if (after != null
          && (after.honoured() || after.to() - after.from() >= 2)
          && closes(after.end())) {
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

  /// After "elected as", "became", "as".
  private boolean isRole(int i) {
    String before = line.at(i - 1).norm();
    return Set.of("as", "become", "became", "becoming", "elected", "appointed").contains(before);
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
  private int afterName(int at, Offices read) {
    if (!line.is(at, "of")) {
      return at;
    }
    int end = offices.complement(at, read);
    if (end > at && !offices.isSideOnly() && !read.names.isEmpty()) {
      int last = read.names.size() - 1;
      if (line.is(end, "in") && line.entry(end + 1) != null) {
        end = end + 1 + java.util.Objects.requireNonNull(line.entry(end + 1)).length();
      }
      read.names.set(last, read.names.get(last) + " " + line.words(at, end));
    }
    return end;
  }

  private Mention last() {
    return found.getLast();
  }

  /// Adds a named person with the apposition that follows.
  private void add(Mention mention) {
    found.add(appositioned(mention));
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
    read.sides.addAll(sidesIn(q, core));
    int end = bodyComplement(core + 1, read);
    if (!closes(end) || !line.isCapital(core) || mention.offices().isEmpty()) {
      return mention;
    }
    String office = mention.offices().getLast() + ", " + line.words(q, end);
    int close = line.is(end, ",") ? end + 1 : end;
    return mention.withApposition(new Range(comma, close), read.sides, List.of(office));
  }

  private int body(int i, int p, int core, boolean known, String owner) {
    var read = new Offices();
    read.sides.addAll(sidesIn(p, core));
    int end = core + 1;
    String head = line.at(core).norm();
    boolean capital = line.isCapital(core);
    int next = bodyComplement(end, read);
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
      return titled(i, office, more, known, owner);
    }
    boolean strong = STRONG_BODIES.contains(head);
    boolean stands =
        !read.sides.isEmpty()
            ? !head.equals("group") && !head.equals("union")
            : strong && (known || capital);
    if (!stands) {
      if (capital) {
        found.add(Mention.of(Sort.OTHER, i, next, read.sides, head));
        return next;
      }
      return -1;
    }
    found.add(
        new Mention(
            Sort.BODY, i, next, read.sides, List.of(), "", Gender.UNKNOWN, head, 0, owner, null));
    return next;
  }

  private int bodyComplement(int at, Offices read) {
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
      int next = offices.complement(end, read);
      if (next == end) {
        return end;
      }
      end = next;
    }
  }

  private int group(
      int i, int p, int core, boolean known, int number, String owner, boolean vague) {
    var read = new Offices();
    addSides(p, core, read);
    String head = line.at(core).norm();
    int end = core + 1;
    List<Name> names = names(end);
    if (line.is(core, WordClass.GROUP) && !names.isEmpty() && line.isCapital(core)) {
      return namedGroup(i, p, core, names, read);
    }
    int next = groupComplement(end, read);
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
                    || !owner.isEmpty()
                    || (line.isCapital(core) && i > 0)
                    || (FREE_GROUPS.contains(head) && !line.is(i - 1, WordClass.STOP))
                    || (known && head.equals("authorities"))));
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
            owner,
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
  private int groupComplement(int at, Offices read) {
    boolean of = line.is(at, "of") || line.is(at, "from");
    if (!of && !line.is(at, "in")) {
      return at;
    }
    int q = at + 1;
    int number = 0;
    while (line.is(q, "the") || (q < line.size() && NUMBERS.containsKey(line.at(q).norm()))) {
      number = Math.max(number, NUMBERS.getOrDefault(line.at(q).norm(), 0));
      q++;
    }
    if (of && number > 0 && line.is(q, WordClass.GROUP)) {
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
      int to = afterName(name.to(), more);
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
    return last().to();
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

  // ---- phrases without

  private int without(int i, int p) {
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
      return line.is(p, WordClass.STOP) ? i : other(p);
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
    int to = afterName(end, read);
    boolean honoured = name.honoured();
    if (!honoured && read.sides.isEmpty()) {
      to = end;
    }
    add(
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
    return last().end();
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
      return true;
    }
    boolean abbreviation =
        line.at(p).form().equals(line.at(p).form().toUpperCase(java.util.Locale.ROOT));
    return abbreviation && (next.is(Tag.NOUN) || next.is(Tag.ADJ)) && !next.norm().endsWith("s");
  }

  /// A capitalised name of something that is no person.
  private int other(int p) {
    int i = p;
    while (i < line.size()) {
      if (line.isCapital(i) && !line.is(i, WordClass.STOP)) {
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
    found.add(Mention.of(Sort.OTHER, p, i, sidesIn(p, i), ""));
    return i;
  }

  private boolean isOffice(int at) {
    int core = offices.core(at);
    return core >= 0 && line.is(core, WordClass.HEAD);
  }
}
