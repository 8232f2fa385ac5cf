package org.readout.understand.actor;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Gazetteer.Entry;
import org.readout.understand.actor.Gazetteer.Use;
import org.readout.understand.text.Tag;

/// Reads capitalised names after prepositions of place: "in Lima, Peru", "at Laguna Presidential
/// Palace".
final class PlaceReader {
  private static final Set<String> IN = Set.of("in", "at", "near", "outside", "inside", "around");
  private static final Set<String> MOTION =
      Set.of(
          "delegation",
          "mission",
          "bound",
          "head",
          "heads",
          "headed",
          "visit",
          "visits",
          "visited",
          "visiting",
          "trip",
          "trips",
          "travel",
          "travels",
          "travelled",
          "traveled",
          "travelling",
          "traveling",
          "tour",
          "return",
          "returned",
          "arrived",
          "arrive",
          "arrival",
          "fly",
          "flew",
          "journey",
          "went",
          "go",
          "going",
          "came",
          "come",
          "coming",
          "invited",
          "moved",
          "heading",
          "tours",
          "welcome",
          "welcomed",
          "paid",
          "pay",
          "flight",
          "flights",
          "stay",
          "stopover",
          "depart",
          "departed");
  private static final Set<String> VISITING =
      Set.of("visit", "visits", "visited", "visiting", "tour", "toured", "touring", "reached");
  private static final Set<String> SETTLEMENTS =
      Set.of("city", "capital", "resort", "town", "port", "suburb", "village");
  private static final Set<String> GATHERINGS =
      Set.of(
          "summit",
          "forum",
          "meeting",
          "conference",
          "dialogue",
          "agreement",
          "treaty",
          "declaration",
          "convention",
          "talks",
          "process",
          "session",
          "statement",
          "charter",
          "initiative",
          "partnership",
          "framework",
          "mechanism",
          "council",
          "cabinet",
          "commission",
          "committee",
          "parliament",
          "congress",
          "senate",
          "government",
          "ministry",
          "war",
          "consultations",
          "games",
          "olympics",
          "expo",
          "law",
          "protocol",
          "pact",
          "consensus");

  private PlaceReader() {}

  /// A place at tokens `[from, to)`, shown as tokens `[from, shownTo)`.
  record Place(int from, int to, int shownTo) {}

  static @Nullable Place read(Line line, int at) {
    if (at == 0 && isDateline(line)) {
      int end = run(line, 0);
      return end == 0 ? null : new Place(0, end, end);
    }
    if (!isPlaced(line, at)) {
      return null;
    }
    int from = line.is(at, "the") ? at + 1 : at;
    Entry entry = line.entry(from);
    if (entry != null && (entry.use() == Use.MEDIUM || entry.use() == Use.ORGANISATION)) {
      return null;
    }
    int end = run(line, from);
    if (end == from) {
      return null;
    }
    int shown = end;
    if (line.is(end, ",") && line.isCapital(end + 1)) {
      int next = run(line, end + 1);
      Entry country = line.entry(end + 1);
      boolean placeAfter =
          (country != null && country.isState())
              || (line.is(next, ",") && next - end <= 3 && line.classes(end + 1) == 0);
      if (next > end + 1 && placeAfter) {
        end = next;
      }
    }
    return new Place(from, end, shown);
  }

  /// "LIMA -", "Hanoi, Viet Nam, 3 May (WAM) --": a place before a dash, with a date at most.
  private static boolean isDateline(Line line) {
    for (int i = 0; i < Math.min(line.size(), 14); i++) {
      String word = line.at(i).norm();
      if (word.equals("-") || word.equals("--") || word.equals("–") || word.equals("—")) {
        return i > 0;
      }
      boolean fits = line.isCapital(i) || !line.at(i).isWord() || Character.isDigit(word.charAt(0));
      if (!fits || word.equals(":") || line.is(i, WordClass.HEAD)) {
        return word.equals(":")
            && line.entry(0) != null
            && line.at(0).form().length() > 2
            && line.at(0).form().equals(line.at(0).form().toUpperCase(Locale.ROOT));
      }
    }
    return false;
  }

  private static boolean isPlaced(Line line, int at) {
    if (at == 0) {
      return false;
    }
    String before = line.at(at - 1).norm();
    if (IN.contains(before)) {
      return true;
    }
    if (VISITING.contains(before) || isDescribed(line, at)) {
      return true;
    }
    if (before.equals("and") && at > 2 && line.entry(at) != null && line.entry(at - 2) != null) {
      int first = at - 2; // "in Seoul and Tokyo"
      return isPlaced(line, first) && !(at + 1 < line.size() && line.at(at + 1).is(Tag.VERB));
    }
    if (before.equals("to") || before.equals("from") || before.equals("for")) {
      for (int i = at - 2; i >= Math.max(0, at - 5); i--) {
        String word = line.at(i).norm();
        if (before.equals("for")
            ? word.equals("left") || word.equals("leave") || word.equals("departed")
            : MOTION.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /// "in the resort city of Lima", "in the Peruvian capital Lima".
  private static boolean isDescribed(Line line, int at) {
    int noun = line.is(at - 1, "of") || line.is(at - 1, ",") ? at - 2 : at - 1;
    if (noun < 1 || !SETTLEMENTS.contains(line.at(noun).norm())) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
      if (IN.contains(line.at(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /// The end of the capitalised name at `from`, `from` itself where it is no place.
  private static int run(Line line, int from) {
    int i = from;
    while (i < line.size()) {
      Entry entry = line.entry(i);
      if (entry != null) {
        if (entry.use() == Use.ADJECTIVE && !line.isCapital(i + 1)) {
          return from;
        }
        i += entry.length();
        if (entry.isState() && line.is(i, ",")) {
          break;
        }
      } else if (line.isCapital(i) && !line.isAny(i, WordClass.STOP, WordClass.CALENDAR)) {
        if (line.isAny(i, WordClass.GROUP, WordClass.BODIES, WordClass.SOURCE)
            || (line.is(i, WordClass.HEAD) && !line.isCapital(i + 1))) {
          return from;
        }
        i++;
      } else if (i > from
          && (line.is(i, "of") || line.is(i, "de") || (line.is(i, "the") && line.is(i - 1, "of")))
          && (line.isCapital(i + 1) || (line.is(i + 1, "the") && line.isCapital(i + 2)))) {
        i++;
      } else {
        break;
      }
    }
    if (i == from) {
      return from;
    }
    for (int k = from; k < i; k++) {
      if (GATHERINGS.contains(line.at(k).norm())) {
        return from;
      }
    }
    if (line.isPossessive(i) && i - from == 1 && line.entry(from) == null) {
      return from;
    }
    return line.compound(from) == null ? i : from;
  }
}
