package org.readout.relate.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Mention;
import org.readout.relate.Ties;

/// Puts together the accounts of one dyad, from the surest to the least sure.
final class Grouping {
  private static final int LOOK_BACK = 550;
  private static final int NEXT_ROUND = 1100;
  private static final int FAR = 3700;
  private static final int VISIT_AHEAD = 180;
  private static final int TALKS_AHEAD = 10;
  private static final int CURRENT_VISIT = 7;
  private static final int RECENT = 100;
  private static final int YEAR = 366;
  private static final Comparator<Group> BY_FIRST =
      Comparator.comparing(group -> group.contacts.getFirst().mention(), Mention.ORDER);

  private final Places places;
  private final Ties ties;
  private final List<Group> groups;

  Grouping(Places places, Ties ties, List<Group> groups) {
    this.places = places;
    this.ties = ties;
    this.groups = new ArrayList<>(groups);
  }

  List<Group> related() {
    sameDay((group, candidate, like) -> isSure(like));
    if (left().stream().allMatch(group -> group.sides.size() < 2)) {
      return left();
    }
    sameDay(Grouping::isProbable);
    nextDay();
    within();
    byRound();
    undated();
    among();
    return left();
  }

  private List<Group> left() {
    return groups.stream().filter(group -> group.into == null).sorted(BY_FIRST).toList();
  }

  /// Something that a pass looks for.
  private interface Test {
    boolean passes(Group candidate, Likeness like);
  }

  // What is dated by the day

  /// Something that two groups may pass.
  private interface Pair {
    boolean passes(Group group, Group candidate, Likeness like);
  }

  private void sameDay(Pair pair) {
    var shelf = shelf(left());
    for (var group : bySureness()) {
      if (group.into != null || group.days.isEmpty()) {
        continue;
      }
      var found = new ArrayList<Group>();
      for (var day : group.days) {
        found.addAll(shelf.near(group, day, day));
      }
      join(group, best(group, found, (candidate, like) -> pair.passes(group, candidate, like)));
    }
  }

  private static Shelf shelf(List<Group> groups) {
    var shelf = new Shelf();
    for (var group : groups) {
      group.days.forEach(day -> shelf.put(group, day));
    }
    return shelf;
  }

  /// Those with most names first, so that what is told vaguely finds them.
  private List<Group> bySureness() {
    return left().stream()
        .sorted(Comparator.comparing(Grouping::names).reversed().thenComparing(BY_FIRST))
        .toList();
  }

  private static int names(Group group) {
    return (int)
        group.people.values().stream()
            .filter(people -> people.stream().anyMatch(Attendee::isNamed))
            .count();
  }

  private static boolean isSure(Likeness like) {
    return like.kind() == Likeness.KindLikeness.SAME
        && like.mechanism() != Arrangement.Likeness.UNKNOWN
        && (like.hasPeople(Company.Likeness.OFFICES) || like.hasSameMechanism())
        && like.place() != Places.Likeness.APART;
  }

  private static boolean isProbable(Group group, Group candidate, Likeness like) {
    return like.hasPeople(Company.Likeness.OFFICES)
        || (like.hasPeople(Company.Likeness.PARTLY) && like.mayBeThere())
        || like.hasSameMechanism()
        || (like.place() == Places.Likeness.SAME && names(group) + names(candidate) == 0);
  }

  /// A day off, because of time zones and days of publication.
  private void nextDay() {
    var shelf = shelf(left());
    for (var group : bySureness()) {
      if (group.into != null || group.days.isEmpty()) {
        continue;
      }
      var found =
          new ArrayList<>(
              shelf.near(group, group.days.first().minusDays(1), group.days.last().plusDays(1)));
      join(
          group,
          best(
              group,
              found,
              (candidate, like) ->
                  like.kind() == Likeness.KindLikeness.SAME
                      && (like.hasPeople(Company.Likeness.NAMES)
                          || (like.hasSameMechanism()
                              && like.hasPeople(Company.Likeness.PARTLY)))
                      && like.place() != Places.Likeness.APART
                      && like.place() != Places.Likeness.UNLIKE
                      && !areBothWellDated(group, candidate)
                      && !isOneOutlet(group, candidate)));
    }
  }

  private static boolean areBothWellDated(Group one, Group other) {
    return dated(one) > 1 && dated(other) > 1;
  }

  private static long dated(Group group) {
    return group.contacts.stream().filter(contact -> contact.when().isDay()).count();
  }

  private static boolean isOneOutlet(Group one, Group other) {
    return one.contacts.stream()
        .anyMatch(a -> other.contacts.stream().anyMatch(b -> isOneOutlet(a, b)));
  }

  private static boolean isOneOutlet(Contact one, Contact other) {
    var outlet = one.mention().source().outlet();
    return outlet != null && outlet.equals(other.mention().source().outlet());
  }

  // What is dated by a month, or by the days of a visit

  private void within() {
    var shelf = new Shelf();
    for (var group : left()) {
      var start = group.start();
      if (!group.days.isEmpty()) {
        group.days.forEach(day -> shelf.put(group, day));
      } else if (start != null && length(group) <= CURRENT_VISIT * 3L) {
        shelf.put(group, start);
      }
    }
    for (var group : left()) {
      if (group.into != null || group.when.isUnknown() || !group.days.isEmpty()) {
        if (!(isVisit(group) && group.into == null && !group.when.isUnknown())) {
          continue;
        }
      }
      var from = group.when.from();
      var to = group.when.to();
      if (isVisit(group) && length(group) <= CURRENT_VISIT * 3L) {
        from = from == null ? null : from.minusDays(CURRENT_VISIT * 2L);
        to = to == null ? group.when.from() : to;
      }
      var published = group.firstPublished();
      from = from == null && published != null && group.isOnlyPlanned() ? published : from;
      from = from == null && to != null ? to.minusDays(LOOK_BACK) : from;
      to = to == null && from != null ? from.plusDays(CURRENT_VISIT) : to;
      if (from == null || to == null) {
        continue;
      }
      boolean isLong = ChronoUnit.DAYS.between(from, to) > 40;
      join(
          group,
          bestInTime(
              group,
              shelf.near(group, from, to),
              (candidate, like) ->
                  candidate.when.meets(group.when)
                      && fits(group, candidate)
                      && (like.kind() == Likeness.KindLikeness.SAME || like.hasSameMechanism())
                      && like.mechanism() != Arrangement.Likeness.UNKNOWN | !isLong
                      && isFitting(group, like, isLong)));
    }
  }

  private static boolean isFitting(Group group, Likeness like, boolean isLong) {
    boolean isPlaced =
        group.isHeld()
            ? like.place().compareTo(Places.Likeness.UNKNOWN) <= 0
            : like.mayBeThere();
    boolean isPeopled =
        like.hasPeople(isVisit(group) ? Company.Likeness.OFFICES : Company.Likeness.MIXED)
            || (!isLong && like.hasPeople(Company.Likeness.OFFICES));
    return isPlaced && (isPeopled || like.hasSameMechanism());
  }

  private static long length(Group group) {
    var from = group.when.from();
    var to = group.when.to();
    return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
  }

  private static boolean isVisit(Group group) {
    return group.kinds.contains(Kind.VISIT);
  }

  /// Whether what was told of the one can be the other: what was planned comes after that was said,
  /// what is looked back on came before.
  private static boolean fits(Group group, Group candidate) {
    if (group.statuses.contains(Status.CANCELLED) && candidate.isHeld()) {
      return false;
    }
    if (group.isHeld() && candidate.statuses.contains(Status.CANCELLED)) {
      return false;
    }
    return fitsTime(group, candidate) && fitsTime(candidate, group);
  }

  private static boolean fitsTime(Group teller, Group told) {
    var start = told.days.isEmpty() ? null : told.days.first();
    var published = teller.contacts.getFirst().published();
    var last = teller.contacts.getLast().published();
    if (start == null || published == null || last == null) {
      return true;
    }
    if (teller.isHeld() && !teller.statuses.contains(Status.PLANNED)) {
      return !start.isAfter(last.plusDays(1));
    }
    return !teller.isOnlyPlanned() || !start.isBefore(published);
  }

  // Rounds by their number

  private void byRound() {
    var shelf = new Shelf();
    for (var group : left()) {
      var day = group.start() == null ? group.firstPublished() : group.start();
      if (!group.rounds.isEmpty() && !group.mechanisms.isEmpty() && day != null) {
        shelf.put(group, day);
      }
    }
    for (var group : left()) {
      var day = group.start() == null ? group.firstPublished() : group.start();
      if (group.into != null || group.rounds.isEmpty() || day == null) {
        continue;
      }
      join(
          group,
          bestInTime(
              group,
              shelf.near(group, day.minusDays(FAR), day.plusDays(FAR)),
              (candidate, like) ->
                  like.hasSameMechanism()
                      && like.round() == Likeness.RoundLikeness.SAME
                      && like.mayBeThere()
                      && (candidate.when.meets(group.when)
                          || group.isOnlyPlanned() != candidate.isOnlyPlanned())
                      && fits(group, candidate)));
    }
  }

  // What has no date

  private void undated() {
    var shelf = new Shelf();
    for (var group : left()) {
      var start = group.start();
      if (start != null && (isVisit(group) || length(group) <= 31)) {
        shelf.put(group, start);
      }
    }
    for (var group : left()) {
      var published = group.firstPublished();
      if (group.into != null || published == null || !group.when.isUnknown()) {
        continue;
      }
      var found = now(group, published, shelf);
      if (found == null && group.isHeld() && isBackground(group)) {
        found = before(group, published, shelf);
      } else if (found == null && !group.isHeld()) {
        found = after(group, published, shelf);
      }
      join(group, found);
    }
  }

  private static boolean isBackground(Group group) {
    return group.contacts.stream().allMatch(Contact::isBackground);
  }

  /// What the report is about, its day left out.
  private @Nullable Group now(Group group, LocalDate published, Shelf shelf) {
    if (!group.isHeld()) {
      return null;
    }
    int back = isVisit(group) ? CURRENT_VISIT : 2;
    return latest(
        group,
        shelf.near(group, published.minusDays(back), published.plusDays(1)),
        (candidate, like) ->
            fits(group, candidate)
                && like.kind() == Likeness.KindLikeness.SAME
                && like.mayBeThere()
                && (like.hasPeople(
                        isVisit(group) ? Company.Likeness.OFFICES : Company.Likeness.MIXED)
                    || like.hasSameMechanism()));
  }

  private @Nullable Group before(Group group, LocalDate published, Shelf shelf) {
    var found = shelf.near(group, published.minusDays(LOOK_BACK), published);
    var there =
        latest(
            group,
            found,
            (candidate, like) ->
                fits(group, candidate)
                    && like.kind() == Likeness.KindLikeness.SAME
                    && ((like.isThere() && like.hasPeople(Company.Likeness.OFFICES))
                        || (like.hasSameMechanism() && like.mayBeThere())));
    if (there != null || isVisit(group) || !group.places.isEmpty()) {
      return there;
    }
    return only(
        group,
        shelf.near(group, published.minusDays(RECENT), published),
        (candidate, like) ->
            fits(group, candidate)
                && like.kind() == Likeness.KindLikeness.SAME
                && like.mechanism() == Arrangement.Likeness.NONE
                && candidate.places.isEmpty()
                && like.hasPeople(Company.Likeness.NAMES));
  }

  private @Nullable Group after(Group group, LocalDate published, Shelf shelf) {
    int ahead = group.mechanisms.isEmpty() ? isVisit(group) ? VISIT_AHEAD : TALKS_AHEAD : NEXT_ROUND;
    return earliest(
        group,
        shelf.near(group, published, published.plusDays(ahead)),
        (candidate, like) ->
            fits(group, candidate)
                && like.kind() == Likeness.KindLikeness.SAME
                && like.mayBeThere()
                && (like.hasSameMechanism()
                    || (like.mechanism() == Arrangement.Likeness.NONE
                        && like.hasPeople(Company.Likeness.NAMES)
                        && (isVisit(group) ? like.isThere() : true))));
  }

  // What is left, dated by a month or not at all

  private void among() {
    var shelf = new Shelf();
    for (var group : left()) {
      var published = group.firstPublished();
      if (group.days.isEmpty() && published != null) {
        shelf.put(group, published);
      }
    }
    for (var group : left()) {
      var published = group.firstPublished();
      if (group.into != null || published == null || !group.days.isEmpty()) {
        continue;
      }
      boolean isDated = !group.when.isUnknown();
      int span = isDated ? YEAR : group.mechanisms.isEmpty() && !group.isHeld() ? 31 : YEAR;
      join(
          group,
          latest(
              group,
              shelf.near(group, published.minusDays(span), published),
              (candidate, like) ->
                  like.kind() == Likeness.KindLikeness.SAME
                      && candidate.when.meets(group.when)
                      && candidate.when.isUnknown() == group.when.isUnknown()
                      && fits(group, candidate)
                      && isFitting(group, like, true)
                      && (group.isOnlyPlanned() == candidate.isOnlyPlanned()
                          || isDated)
                      && (isShort(group) && isShort(candidate) || like.isThere() || like.hasSameMechanism())
                      && (isDated || like.isThere() || like.hasSameMechanism())));
    }
  }

  private static boolean isShort(Group group) {
    return !group.when.isUnknown() && length(group) <= 31;
  }

  // Choosing

  private @Nullable Group best(Group group, Collection<Group> candidates, Test test) {
    return chosen(group, candidates, test, Comparator.comparing(g -> 0), false);
  }

  private @Nullable Group only(Group group, Collection<Group> candidates, Test test) {
    return chosen(group, candidates, test, Comparator.comparing(g -> 0), true);
  }

  /// The earliest of what is to come, the best of what is past where there is one best.
  private @Nullable Group bestInTime(Group group, Collection<Group> candidates, Test test) {
    return group.isHeld()
        ? chosen(group, candidates, test, Comparator.comparing(g -> 0), true)
        : length(group) > 31
            ? earliest(group, candidates, test)
            : best(group, candidates, test);
  }

  private @Nullable Group latest(Group group, Collection<Group> candidates, Test test) {
    return chosen(
        group,
        candidates,
        test,
        Comparator.comparing(
            g -> g.start() == null ? LocalDate.MIN : g.start(), Comparator.reverseOrder()),
        false);
  }

  private @Nullable Group earliest(Group group, Collection<Group> candidates, Test test) {
    return chosen(
        group,
        candidates,
        test,
        Comparator.comparing(g -> g.start() == null ? LocalDate.MAX : g.start()),
        false);
  }

  private record Choice(Group group, Likeness like) {}

  private @Nullable Group chosen(
      Group group,
      Collection<Group> candidates,
      Test test,
      Comparator<Group> inTime,
      boolean mustBeOne) {
    var fitting = new ArrayList<Choice>();
    for (var candidate : candidates) {
      if (candidate == group || candidate.into != null || group.sharesAReport(candidate)) {
        continue;
      }
      var like = Likeness.of(group, candidate, places);
      if (like.isPossible() && test.passes(candidate, like) && !areApart(group, candidate)) {
        fitting.add(new Choice(candidate, like));
      }
    }
    fitting.sort(
        Comparator.comparing(Choice::group, inTime)
            .thenComparing(choice -> -choice.like().points())
            .thenComparing(choice -> -choice.group().reports.size())
            .thenComparing(Choice::group, BY_FIRST));
    if (fitting.isEmpty()
        || (mustBeOne
            && fitting.size() > 1
            && fitting.get(0).like().points() == fitting.get(1).like().points())) {
      return null;
    }
    return fitting.getFirst().group();
  }

  private boolean areApart(Group one, Group other) {
    return one.contacts.stream()
        .anyMatch(a -> other.contacts.stream().anyMatch(b -> ties.areApart(a.id(), b.id())));
  }

  private static void join(Group group, @Nullable Group other) {
    if (other == null) {
      return;
    }
    if (other.contacts.size() >= group.contacts.size()) {
      other.take(group);
    } else {
      group.take(other);
    }
  }
}
