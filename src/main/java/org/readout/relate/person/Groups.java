package org.readout.relate.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.relate.Ties;
import org.readout.relate.person.Name.Shorter;

/// Spellings put together, none of which people took apart and none of which contradict each other.
final class Groups {
  private final List<Folk> all;
  private final Ties ties;
  private final Map<Folk, Group> groups = new HashMap<>();
  private final Map<Folk, Set<String>> ids = new HashMap<>();

  Groups(List<Folk> all, Ties ties) {
    this.all = all;
    this.ties = ties;
    for (var folk : all) {
      groups.put(folk, new Group(folk));
    }
    if (!ties.together().isEmpty() || !ties.apart().isEmpty()) {
      all.forEach(folk -> ids.put(folk, idsOf(folk)));
    }
  }

  /// Spellings of one person.
  static final class Group {
    private final List<Folk> members = new ArrayList<>();

    private Group(Folk first) {
      members.add(first);
    }
  }

  private static Set<String> idsOf(Folk folk) {
    var ids = new TreeSet<String>();
    folk.names().forEach(name -> ids.add(Namesakes.idOf(name.text(), name.side())));
    return ids;
  }

  List<Folk> all() {
    return all;
  }

  Group groupOf(Folk folk) {
    return groups.computeIfAbsent(folk, Group::new);
  }

  private List<Folk> of(Folk folk) {
    return groupOf(folk).members;
  }

  /// What people put together.
  void putTogether() {
    var byId = new TreeMap<String, Folk>();
    all.forEach(folk -> ids.getOrDefault(folk, Set.of()).forEach(id -> byId.put(id, folk)));
    for (var pair :
        ties.together().stream()
            .sorted(Comparator.comparing(Ties.Pair::one).thenComparing(Ties.Pair::other))
            .toList()) {
      var one = byId.get(pair.one());
      var other = byId.get(pair.other());
      if (one != null && other != null) {
        merge(one, other);
      }
    }
  }

  void join(Folk one, Folk other, boolean sure) {
    if (groupOf(one) == groupOf(other)) {
      return;
    }
    for (var mine : of(one)) {
      for (var theirs : of(other)) {
        if (areApart(mine, theirs) || !(sure || canBeOne(mine, theirs))) {
          return;
        }
      }
    }
    merge(one, other);
  }

  private void merge(Folk one, Folk other) {
    if (groupOf(one) == groupOf(other) || areApart(one, other)) {
      return;
    }
    var together = groupOf(one);
    for (var folk : List.copyOf(of(other))) {
      together.members.add(folk);
      groups.put(folk, together);
    }
  }

  private boolean areApart(Folk one, Folk other) {
    for (var mine : ids.getOrDefault(one, Set.of())) {
      for (var theirs : ids.getOrDefault(other, Set.of())) {
        if (ties.areApart(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean canBeOne(Folk one, Folk other) {
    var a = one.names().getFirst();
    var b = other.names().getFirst();
    return a.equalsInAnyOrder(b)
        || a.abbreviates(b)
        || b.abbreviates(a)
        || (a.words().size() <= b.words().size() ? a.shorterThan(b) : b.shorterThan(a))
            != Shorter.NOT;
  }

  int times(Folk folk) {
    return of(folk).stream().mapToInt(Folk::times).sum();
  }

  Set<String> offices(Folk folk) {
    var offices = new TreeSet<String>();
    of(folk).forEach(f -> offices.addAll(f.offices()));
    return offices;
  }

  boolean officesMeet(Folk one, Folk other) {
    return offices(one).stream().anyMatch(offices(other)::contains);
  }

  /// Whether they share one, or one of them has none.
  boolean officesAgree(Folk one, Folk other) {
    return offices(one).isEmpty() || offices(other).isEmpty() || officesMeet(one, other);
  }

  List<Folk> people() {
    var people = new ArrayList<Folk>();
    var seen = new HashMap<Group, Folk>();
    for (var folk : all) {
      var group = groupOf(folk);
      var person = seen.get(group);
      if (person == null) {
        seen.put(group, folk);
        people.add(folk);
      } else {
        person.take(folk);
      }
    }
    return people;
  }
}
