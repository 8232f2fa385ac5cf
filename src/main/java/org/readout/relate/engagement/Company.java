package org.readout.relate.engagement;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.readout.model.Side;

/// Whether the people of two groups may be the same, side by side.
final class Company {
  private Company() {}

  /// How much speaks for it, from the least.
  enum Likeness {
    /// Other people, or others than those of that level.
    APART(0),
    /// Nothing is said of one or the other.
    VAGUE(8),
    /// One side by name or by office.
    PARTLY(16),
    /// All sides by office.
    OFFICES(24),
    /// One side by name, the others by office.
    MIXED(32),
    /// All sides by name.
    NAMES(40);

    private final int points;

    Likeness(int points) {
      this.points = points;
    }

    int points() {
      return points;
    }
  }

  private enum Match {
    APART,
    VAGUE,
    OFFICE,
    NAME
  }

  /// @param hosts sides whose people do not count, since a visit is told without them
  static Likeness compare(Group one, Group other, NavigableSet<Side> hosts) {
    var sides = new TreeSet<>(one.people.keySet());
    sides.addAll(other.people.keySet());
    sides.removeAll(hosts);
    int names = 0;
    int offices = 0;
    int vague = 0;
    for (var side : sides) {
      switch (match(here(one, side), here(other, side))) {
        case APART -> {
          return Likeness.APART;
        }
        case NAME -> names++;
        case OFFICE -> offices++;
        case VAGUE -> vague++;
      }
    }
    return sum(names, offices, vague);
  }

  private static List<Attendee> here(Group group, Side side) {
    return Objects.requireNonNullElse(group.people.get(side), List.of());
  }

  private static Likeness sum(int names, int offices, int vague) {
    if (vague == 0 && names + offices > 0) {
      if (offices == 0) {
        return Likeness.NAMES;
      }
      return names == 0 ? Likeness.OFFICES : Likeness.MIXED;
    }
    if (names > 1) {
      return Likeness.NAMES;
    }
    return names + offices > 0 ? Likeness.PARTLY : Likeness.VAGUE;
  }

  private static Match match(List<Attendee> some, List<Attendee> others) {
    var named = named(some);
    var othersNamed = named(others);
    if (!named.isEmpty() && !othersNamed.isEmpty()) {
      return areLedAlike(named, othersNamed) && areLedAlike(othersNamed, named)
          ? Match.NAME
          : Match.APART;
    }
    if (!named.isEmpty()) {
      return match(named, others, Match.VAGUE);
    }
    return othersNamed.isEmpty() ? unnamed(some, others) : match(othersNamed, some, Match.VAGUE);
  }

  private static List<Attendee> named(List<Attendee> attendees) {
    return attendees.stream().filter(Attendee::isNamed).toList();
  }

  /// Whether somebody who leads the one is there in the other.
  private static boolean areLedAlike(List<Attendee> some, List<Attendee> others) {
    var top = some.stream().flatMap(a -> a.level().stream()).min(Rank.Level::compareTo);
    return some.stream()
        .filter(a -> top.isEmpty() || a.level().isEmpty() || a.level().equals(top))
        .anyMatch(a -> others.stream().anyMatch(a::isSamePerson));
  }

  private static Match match(List<Attendee> named, List<Attendee> unnamed, Match otherwise) {
    var offices = unnamed.stream().filter(a -> a.kind() == Attendee.Kind.OFFICE).toList();
    if (!offices.isEmpty()) {
      boolean noRank = named.stream().anyMatch(a -> a.ranks().isEmpty());
      if (named.stream().anyMatch(a -> offices.stream().anyMatch(a::hasRankLike))) {
        return Match.OFFICE;
      }
      return noRank ? Match.VAGUE : Match.APART;
    }
    return unnamed.stream().anyMatch(Company::isParticular) ? Match.APART : otherwise;
  }

  private static boolean isParticular(Attendee attendee) {
    return attendee.kind() == Attendee.Kind.BODY && !attendee.words().isEmpty();
  }

  private static Match unnamed(List<Attendee> some, List<Attendee> others) {
    var offices = some.stream().filter(a -> a.kind() == Attendee.Kind.OFFICE).toList();
    var otherOffices = others.stream().filter(a -> a.kind() == Attendee.Kind.OFFICE).toList();
    if (!offices.isEmpty() && !otherOffices.isEmpty()) {
      return offices.stream().anyMatch(a -> otherOffices.stream().anyMatch(a::hasRankLike))
          ? Match.OFFICE
          : Match.APART;
    }
    var bodies = some.stream().filter(Company::isParticular).toList();
    var otherBodies = others.stream().filter(Company::isParticular).toList();
    if (bodies.isEmpty() || otherBodies.isEmpty()) {
      return Match.VAGUE;
    }
    return bodies.stream()
            .anyMatch(a -> otherBodies.stream().anyMatch(b -> Names.alike(a.words(), b.words())))
        ? Match.OFFICE
        : Match.APART;
  }
}
