package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;
import org.readout.understand.actor.Mention.Sort;

/// Finds the side of those whose own words do not name one.
final class SideSettler {
  private static final Set<String> GATHERING =
      Set.of("with", "included", "include", "includes", "hosted", "met", "on");
  private static final Set<String> LEADING =
      Set.of(
          "led",
          "leads",
          "headed",
          "heads",
          "included",
          "includes",
          "including",
          "comprised",
          "co-led",
          "consisted");
  private static final Set<String> MEETING =
      Set.of("with", "on", "met", "received", "hosted", "welcomed", "greeted");
  private static final Set<String> VISITS =
      Set.of(
          "visit",
          "visits",
          "visited",
          "visiting",
          "arrived",
          "arrives",
          "travel",
          "travels",
          "travelled",
          "traveled",
          "trip");
  private static final double MET = 3.5;
  private static final double LISTED = 4;
  private static final double SENT = 8;
  private static final double NEAR = 1.5;
  private static final double KNOWN = 12;
  private static final int CANDIDATES = 15;

  private final Governments governments;
  private final Origins origins;

  SideSettler(Governments governments, Origins origins) {
    this.governments = governments;
    this.origins = origins;
  }

  /// Settles everybody in a roster.
  ///
  /// @param header whether the report's header names `home`
  /// @param ruling offices that belong to the report's own, unnamed voice
  void settle(
      Roster roster,
      List<Line> lines,
      List<List<Mention>> mentions,
      @Nullable Side home,
      boolean header,
      List<String> ruling,
      List<Side> main) {
    var hints = new HashMap<Person, Map<Side, Double>>();
    @Nullable Side owner = null;
    for (int i = 0; i < lines.size(); i++) {
      hint(lines.get(i), mentions.get(i), roster, home, main, owner, hints);
      for (Mention mention : mentions.get(i)) {
        if (mention.sort() == Sort.STATE && mention.sides().getFirst().code().length() == 2) {
          owner = mention.sides().getFirst();
        }
      }
    }
    var open = new ArrayList<Person>();
    for (Person person : roster.persons()) {
      if (person.marked() == null) {
        open.add(person);
      }
    }
    var decided = new ArrayList<>(roster.persons());
    decided.removeAll(open);
    while (!open.isEmpty()) {
      Person surest = null;
      Side surestSide = null;
      double surestMargin = -1;
      for (Person person : open) {
        Side best = null;
        double first = -100;
        double second = -100;
        Side known = origins.known(Person.words(person.name()));
        for (Side side : candidates(home, known, main, hints.getOrDefault(person, Map.of()))) {
          double score =
              score(person, side, home, header, hints.getOrDefault(person, Map.of()))
                  + (side.equals(home) ? 0 : standing(main.indexOf(side)))
                  + (side.equals(known) ? KNOWN : 0)
                  - (rivals(person, side, decided, side.equals(home) ? ruling : List.of()) ? 6 : 0);
          if (score > first) {
            second = first;
            first = score;
            best = side;
          } else {
            second = Math.max(second, score);
          }
        }
        double margin = first - second;
        if (best == null || first < 0.3) {
          best = home != null && mayBeOf(home, person) ? home : null;
          margin = 0;
        }
        if (margin > surestMargin) {
          surest = person;
          surestSide = best;
          surestMargin = margin;
        }
      }
      if (surest == null) {
        return;
      }
      Side family = surest.offices().isEmpty() ? family(surest, decided) : null;
      surest.settle(family != null ? family : surestSide);
      decided.add(surest);
      open.remove(surest);
    }
  }

  /// Whether nothing speaks against somebody's acting for a side.
  private boolean mayBeOf(Side side, Person person) {
    return governments.allows(side, person.offices())
        && (!person.offices().isEmpty() || origins.fit(Person.words(person.name()), side) >= 0);
  }

  /// The sides a report is about come before those it mentions.
  private static double standing(int rank) {
    return rank < 0 ? 0 : rank < 3 ? 0.9 - 0.3 * rank : 0;
  }

  /// The side of somebody else of the same name: "Mrs Higgins".
  private static @Nullable Side family(Person person, List<Person> others) {
    List<String> words = Person.words(person.name());
    for (Person other : others) {
      if (words.size() == 1 && other.fits(words) == 2) {
        return other.side();
      }
    }
    return null;
  }

  private static Set<Side> candidates(
      @Nullable Side home, @Nullable Side known, List<Side> main, Map<Side, Double> hinted) {
    var all = new LinkedHashSet<Side>();
    if (home != null) {
      all.add(home);
    }
    if (known != null) {
      all.add(known);
    }
    main.stream().limit(CANDIDATES).forEach(all::add);
    all.addAll(hinted.keySet());
    return all;
  }

  private double score(
      Person person, Side side, @Nullable Side home, boolean header, Map<Side, Double> hinted) {
    double score = side.equals(home) ? (header ? 5 : 3) : 0;
    score += hinted.getOrDefault(side, 0.0);
    score += governments.allows(side, person.offices()) ? 0 : -6;
    score += 1.5 * origins.fit(Person.words(person.name()), side);
    if (side.code().length() != 2) {
      score -= Titles.leads(person.offices()) ? 6 : 2;
    }
    if (person.offices().isEmpty() && side.equals(home) && !header) {
      score -= 1;
    }
    return score;
  }

  /// Whether somebody else holds the same highest office at that side.
  private static boolean rivals(
      Person person, Side side, List<Person> decided, List<String> ruling) {
    if (!Titles.leads(person.offices())) {
      return false;
    }
    for (String office : ruling) {
      if (person.offices().stream().anyMatch(o -> o.equalsIgnoreCase(office))) {
        return true;
      }
    }
    for (Person other : decided) {
      if (side.equals(other.side()) && Titles.leads(other.offices())) {
        for (String office : other.offices()) {
          if (person.offices().stream().anyMatch(o -> o.equalsIgnoreCase(office))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// What the company in a sentence tells: lists of one delegation, the place of a meeting.
  private static void hint(
      Line line,
      List<Mention> mentions,
      Roster roster,
      @Nullable Side home,
      List<Side> main,
      @Nullable Side owner,
      Map<Person, Map<Side, Double>> hints) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.sort() != Sort.PERSON || !mention.sides().isEmpty()) {
        continue;
      }
      Person person = roster.find(mention);
      if (person == null || person.marked() != null) {
        continue;
      }
      Map<Side, Double> own = hints.computeIfAbsent(person, p -> new HashMap<>());
      Side listed = listed(line, mentions, i, roster, home);
      if (listed != null) {
        own.merge(listed, LISTED, Double::sum);
      }
      for (int k = 0; k < mentions.size(); k++) {
        Mention other = mentions.get(k);
        if (isDelegation(other) && leads(line, mentions, k, i)) {
          own.merge(other.sides().getFirst(), SENT, Double::max);
        }
        if (other.sort() == Sort.PLACE
            && other.from() <= 2
            && other.sides().size() == 1
            && !other.sides().getFirst().equals(home)) {
          own.merge(other.sides().getFirst(), NEAR + 1, Double::max);
        }
      }
      for (int k = 0; k < i; k++) {
        Mention before = mentions.get(k);
        for (Side side : before.sides()) {
          if (!side.equals(home)) {
            own.merge(side, k == i - 1 ? NEAR : NEAR / 2, Double::max);
          }
        }
      }
      Side met = met(line, mentions, i, roster, home, main);
      if (met != null) {
        own.merge(met, MET, Double::max);
      }
      Side visited = visited(line, mentions, i);
      if (visited != null) {
        own.merge(visited, -LISTED, Double::sum);
      }
      if (mention.owner().equals("its") && owner != null) {
        own.merge(owner, SENT, Double::max);
      }
    }
  }

  /// The other side of a meeting: "Foreign Minister X met the Adviser, Y".
  private static @Nullable Side met(
      Line line,
      List<Mention> mentions,
      int at,
      Roster roster,
      @Nullable Side home,
      List<Side> main) {
    int before = mentions.get(at).from() - 1;
    if (at == 0 || before < 0 || !MEETING.contains(line.at(before).norm())) {
      return null;
    }
    boolean host = false;
    Side near = null;
    for (Mention earlier : mentions.subList(0, at)) {
      host |= earlier.isPerson() || earlier.sort() == Sort.PRONOUN;
      Person person = earlier.sort() == Sort.PERSON ? roster.find(earlier) : null;
      if (person != null && person.marked() != null && !person.marked().equals(home)) {
        return null;
      }
      for (Side side : earlier.sides()) {
        near = side.equals(home) || side.code().length() != 2 ? near : side;
      }
    }
    if (!host) {
      return null;
    }
    return near != null
        ? near
        : main.stream()
            .filter(side -> !side.equals(home) && side.code().length() == 2)
            .findFirst()
            .orElse(null);
  }

  /// Where somebody went: "X's state visit to Fiji", "X arrived in Fiji"; nobody visits home.
  static @Nullable Side visited(Line line, List<Mention> mentions, int at) {
    if (at + 1 >= mentions.size() || mentions.get(at + 1).sort() != Sort.PLACE) {
      return null;
    }
    Mention place = mentions.get(at + 1);
    boolean visit = false;
    int from = mentions.get(at).end();
    for (int i = from; i < place.from(); i++) {
      visit |= VISITS.contains(line.at(i).norm());
    }
    return visit && place.from() - from < 9 && place.sides().size() == 1
        ? place.sides().getFirst()
        : null;
  }

  private static boolean isDelegation(Mention mention) {
    return (mention.sort() == Sort.BODY
            || mention.sort() == Sort.GROUP
            || mention.sort() == Sort.STATE)
        && mention.sides().size() == 1
        && (mention.head().startsWith("delegation")
            || mention.head().equals("side")
            || mention.head().equals("team"));
  }

  /// "The Thai delegation, led by X", "X led the Thai delegation".
  private static boolean leads(Line line, List<Mention> mentions, int delegation, int person) {
    Mention sent = mentions.get(delegation);
    Mention leader = mentions.get(person);
    if (delegation < person) {
      for (int i = sent.to(); i < Math.min(line.size(), sent.to() + 5); i++) {
        if (LEADING.contains(line.at(i).norm())) {
          return mentions.subList(delegation + 1, person).stream()
              .noneMatch(SideSettler::isDelegation);
        }
      }
      return false;
    }
    int verb = leader.end();
    return verb < line.size() && LEADING.contains(line.at(verb).norm()) && delegation == person + 1;
  }

  /// The side that others in the same list bear: "Israeli Adviser A, Minister B and C".
  private static @Nullable Side listed(
      Line line, List<Mention> mentions, int at, Roster roster, @Nullable Side home) {
    int first = at;
    while (first > 0 && adjoins(line, mentions.get(first - 1), mentions.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < mentions.size()
        && adjoins(line, mentions.get(last), mentions.get(last + 1))) {
      last++;
    }
    if (first == last || first == 0) {
      return null;
    }
    int start = mentions.get(first).from();
    boolean gathered = start > 0 && GATHERING.contains(line.at(start - 1).norm());
    if (!gathered && !(start > 0 && line.at(start - 1).norm().equals(":"))) {
      return null;
    }
    @Nullable Side side = null;
    for (int i = first; i <= last; i++) {
      Mention mention = mentions.get(i);
      if (mention.sort() != Sort.PERSON) {
        continue;
      }
      Person person = roster.find(mention);
      Side own = person == null ? null : person.marked();
      if (own != null && !own.equals(home)) {
        if (side != null && !side.equals(own)) {
          return null;
        }
        side = own;
      }
    }
    return side;
  }

  private static boolean adjoins(Line line, Mention left, Mention right) {
    if (!left.isPerson() || !right.isPerson()) {
      return false;
    }
    int gap = left.end();
    if (line.is(gap, ",") || line.is(gap, ";")) {
      gap++;
    }
    if (line.is(gap, "and")) {
      gap++;
    }
    if (line.is(gap, "on")) {
      gap++;
    }
    return gap == right.from();
  }
}
