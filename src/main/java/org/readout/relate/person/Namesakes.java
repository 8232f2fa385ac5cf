package org.readout.relate.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Digest;
import org.readout.model.Side;
import org.readout.relate.Ties;
import org.readout.relate.person.Name.Shorter;

/// Tells which full names are one person's.
final class Namesakes {
  /// Where many people have one name only.
  private static final Set<String> ONE_NAME = Set.of("ID", "MM", "AF", "BT", "MN");

  private static final Set<String> CROWNS =
      Set.of("King", "Queen", "Emperor", "Sultan", "Emir", "Pope", "Crown Prince", "Grand Duke");

  private static final int MOST_IN_A_BUCKET = 60;

  private final Spelling spelling;
  private final Ties ties;
  private final Map<String, Folk> byName = new LinkedHashMap<>();

  Namesakes(Spelling spelling, Ties ties) {
    this.spelling = spelling;
    this.ties = ties;
  }

  /// The id under which people put two spellings together or take them apart.
  static String idOf(String name, @Nullable Side side) {
    return Digest.sha256("person\n" + name + "\n" + (side == null ? "" : side.code()));
  }

  /// False where it is no full name.
  boolean add(String text, Sighting sighting, List<Office> held) {
    var name = Name.of(text, sighting.side(), spelling);
    if (!name.isFull()) {
      return false;
    }
    byName
        .computeIfAbsent(text + "\t" + sighting.side(), _ -> new Folk(name))
        .add(text, sighting, held);
    return true;
  }

  List<Folk> people() {
    var groups = new Groups(List.copyOf(byName.values()), ties);
    groups.putTogether();
    join(groups, Namesakes::sideAndWords, (a, b) -> a.equalsInAnyOrder(b), true);
    join(groups, Namesakes::sideAndPairs, (a, b) -> shorter(a, b) == Shorter.SURELY, false);
    joinIfOnlyOne(groups, Namesakes::sideAndPairs, (a, b) -> a.shorterThan(b) == Shorter.MAYBE);
    joinIfOnlyOne(groups, Namesakes::sideAndSurnames, Name::abbreviates);
    join(groups, Namesakes::slips, Namesakes::isSlip, true);
    joinAcross(groups);
    return groups.people();
  }

  private static Shorter shorter(Name a, Name b) {
    return a.words().size() <= b.words().size() ? a.shorterThan(b) : b.shorterThan(a);
  }

  private interface Keys {
    Set<String> of(Folk folk);
  }

  private interface Sameness {
    boolean of(Name one, Name other);
  }

  private void join(Groups groups, Keys keys, Sameness same, boolean sure) {
    for (var bucket : buckets(groups, keys).values()) {
      var some = bucket.subList(0, Math.min(MOST_IN_A_BUCKET, bucket.size()));
      for (int i = 0; i < some.size(); i++) {
        for (int k = i + 1; k < some.size(); k++) {
          if (same.of(name(some.get(i)), name(some.get(k)))) {
            groups.join(some.get(i), some.get(k), sure);
          }
        }
      }
    }
  }

  private static Name name(Folk folk) {
    return folk.names().getFirst();
  }

  private static Map<String, List<Folk>> buckets(Groups groups, Keys keys) {
    var buckets = new TreeMap<String, List<Folk>>();
    for (var folk : groups.all()) {
      for (var key : keys.of(folk)) {
        buckets.computeIfAbsent(key, _ -> new ArrayList<>()).add(folk);
      }
    }
    return buckets;
  }

  /// The same letters in both orders of a family name and what is given.
  private static Set<String> sideAndWords(Folk folk) {
    var name = name(folk);
    var letters =
        String.join("", name.words())
            .chars()
            .sorted()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return Set.of(name.side() + "\t" + letters);
  }

  private static Set<String> sideAndPairs(Folk folk) {
    var name = name(folk);
    var keys = new TreeSet<String>();
    for (int i = 0; i < name.words().size(); i++) {
      for (int k = i + 1; k < name.words().size(); k++) {
        keys.add(name.side() + "\t" + name.words().get(i) + " " + name.words().get(k));
      }
    }
    return keys;
  }

  private static Set<String> sideAndSurnames(Folk folk) {
    var name = name(folk);
    boolean names = !Spelling.isOfSyllables(name.side());
    return names ? Set.of(name.side() + "\t" + name.words().getLast()) : Set.of();
  }

  /// One letter wrong in a long surname.
  private static Set<String> slips(Folk folk) {
    var name = name(folk);
    if (Spelling.isOfSyllables(name.side())
        || name.words().size() < 2
        || name.words().getLast().length() < 6) {
      return Set.of();
    }
    return Set.of(
        name.side() + "\t" + name.words().getFirst() + " " + name.words().getLast().charAt(0));
  }

  private static boolean isSlip(Name a, Name b) {
    return a.words().size() == b.words().size()
        && a.words()
            .subList(0, a.words().size() - 1)
            .equals(b.words().subList(0, b.words().size() - 1))
        && Slip.isOne(a.words().getLast(), b.words().getLast());
  }

  /// Words left out in the middle or before: only where one longer name alone fits, and an office
  /// does not speak against it.
  private void joinIfOnlyOne(Groups groups, Keys keys, Sameness same) {
    var found = new LinkedHashMap<Folk, List<Folk>>();
    for (var bucket : buckets(groups, keys).values()) {
      var some = bucket.subList(0, Math.min(MOST_IN_A_BUCKET, bucket.size()));
      for (var one : some) {
        for (var other : some) {
          if (one != other && same.of(name(one), name(other))) {
            found.computeIfAbsent(one, _ -> new ArrayList<>()).add(other);
          }
        }
      }
    }
    found.forEach(
        (one, others) -> {
          var groupsOf = others.stream().map(groups::groupOf).distinct().toList();
          if (groupsOf.size() == 1 && groups.officesAgree(one, others.getFirst())) {
            groups.join(one, others.getFirst(), name(one).words().size() == 1);
          }
        });
  }

  /// The same full name under two sides is one person where the office is the same as well, where
  /// under one side it has none, where one side is an organisation, or where it is not known.
  private void joinAcross(Groups groups) {
    Keys words =
        folk ->
            Set.of(
                String.join(" ", name(folk).words().stream().sorted().toList())
                    + name(folk).number());
    for (var bucket : buckets(groups, words).values()) {
      var sided = bucket.stream().filter(f -> f.side() != null).toList();
      var most = sided.stream().max(Comparator.comparingInt(f -> groups.times(f))).orElse(null);
      if (most == null || !name(most).isFull()) {
        continue;
      }
      boolean onlyOne = sided.stream().map(groups::groupOf).distinct().count() == 1;
      for (var folk : bucket) {
        boolean same =
            folk.side() == null
                ? onlyOne
                : Stints.isOrganisation(folk.side())
                    || Stints.isOrganisation(most.side())
                    || groups.officesMeet(folk, most)
                    || (groups.offices(folk).isEmpty() && name(folk).words().size() > 1);
        if (folk != most && same) {
          groups.join(folk, most, false);
        }
      }
    }
  }

  /// People who are known by one name: kings, popes, and everybody where that is usual.
  List<Folk> ofOneName(List<Lookup.Unfound> unfound) {
    var found = new TreeMap<String, Folk>();
    for (var one : unfound) {
      var side = one.sighting().side();
      if (side == null) {
        continue;
      }
      boolean crowned = one.held().stream().anyMatch(office -> CROWNS.contains(office.name()));
      boolean usual = ONE_NAME.contains(side.code()) && !one.held().isEmpty();
      if (crowned || usual) {
        var name = Name.of(one.name(), side, spelling);
        found
            .computeIfAbsent(side + "\t" + String.join(" ", name.words()), _ -> new Folk(name))
            .add(one.name(), one.sighting(), one.held());
      }
    }
    return List.copyOf(found.values());
  }
}
