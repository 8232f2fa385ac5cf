package org.readout.relate.engagement;

import java.util.TreeSet;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Side;

/// How two groups stand to each other, apart from their dates.
record Likeness(
    KindLikeness kind,
    Company.Likeness people,
    Arrangement.Likeness mechanism,
    RoundLikeness round,
    Places.Likeness place,
    boolean areOfSameSides) {

  enum KindLikeness {
    SAME,
    /// A call and a meeting: a round held by video is told as either.
    AKIN,
    APART
  }

  enum RoundLikeness {
    SAME,
    UNKNOWN,
    APART
  }

  static Likeness of(Group one, Group other, Places places) {
    var kind = kind(one, other);
    var hosts = new TreeSet<Side>(one.hosts);
    hosts.addAll(other.hosts);
    if (kind == KindLikeness.SAME
        && !one.hosts.isEmpty()
        && !other.hosts.isEmpty()
        && one.hosts.stream().noneMatch(other.hosts::contains)) {
      kind = KindLikeness.APART;
    }
    return new Likeness(
        kind,
        Company.compare(one, other, hosts),
        Arrangement.compare(one.arrangements(), other.arrangements()),
        round(one, other),
        places.compare(one.places, other.places),
        areOfSameSides(one, other));
  }

  /// Of more than two, most must be the same.
  private static boolean areOfSameSides(Group one, Group other) {
    if (one.sides.size() <= 2 && other.sides.size() <= 2) {
      return true;
    }
    long shared = one.sides.stream().filter(other.sides::contains).count();
    return shared > 1 && shared * 5 >= (one.sides.size() + other.sides.size() - shared) * 3;
  }

  private static KindLikeness kind(Group one, Group other) {
    if (one.kinds.stream().anyMatch(other.kinds::contains)) {
      return KindLikeness.SAME;
    }
    return isTalk(one) && isTalk(other) ? KindLikeness.AKIN : KindLikeness.APART;
  }

  private static boolean isTalk(Group group) {
    return group.kinds.contains(Kind.MEETING) || group.kinds.contains(Kind.CALL);
  }

  private static RoundLikeness round(Group one, Group other) {
    if (one.rounds.isEmpty() || other.rounds.isEmpty()) {
      return RoundLikeness.UNKNOWN;
    }
    return one.rounds.stream().anyMatch(other.rounds::contains)
        ? RoundLikeness.SAME
        : RoundLikeness.APART;
  }

  /// Whether nothing forbids that they are one.
  boolean isPossible() {
    return kind != KindLikeness.APART
        && areOfSameSides
        && people != Company.Likeness.APART
        && mechanism != Arrangement.Likeness.APART
        && round != RoundLikeness.APART
        && (place != Places.Likeness.APART || people == Company.Likeness.NAMES)
        && (kind == KindLikeness.SAME
            || people == Company.Likeness.NAMES
            || mechanism == Arrangement.Likeness.SAME);
  }

  boolean isOfOneKind() {
    return kind == KindLikeness.SAME;
  }

  boolean hasSameMechanism() {
    return mechanism == Arrangement.Likeness.SAME;
  }

  boolean hasPeople(Company.Likeness least) {
    return people.compareTo(least) >= 0;
  }

  boolean isThere() {
    return place.compareTo(Places.Likeness.WITHIN) <= 0;
  }

  boolean isNotElsewhere() {
    return place.compareTo(Places.Likeness.UNKNOWN) <= 0;
  }

  boolean mayBeThere() {
    return place.compareTo(Places.Likeness.UNSURE) <= 0;
  }

  /// More for what is more alike.
  int points() {
    return people.points()
        + (hasSameMechanism() ? 6 : mechanism == Arrangement.Likeness.NONE ? 3 : 0)
        + (round == RoundLikeness.SAME ? 4 : 0)
        + (kind == KindLikeness.SAME ? 4 : 0)
        + switch (place) {
          case SAME -> 12;
          case WITHIN -> 8;
          case UNKNOWN -> 4;
          case UNSURE -> 2;
          case UNLIKE -> 1;
          case APART -> 0;
        };
  }
}
