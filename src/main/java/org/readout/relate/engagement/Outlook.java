package org.readout.relate.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;

/// Finds the contact that is meant where no day is told: what was looked forward to or back on.
final class Outlook {
  /// The longest time, in days, over which "their meeting in Lima" is still understood.
  private static final int LOOK_BACK = 550;

  private static final int NEXT_ROUND = 1100;
  private static final int FAR = 3700;
  private static final int VISIT_AHEAD = 180;
  private static final int TALKS_AHEAD = 10;
  private static final int VISIT = 7;
  private static final int LONG_VISIT = 21;
  private static final int NEWS = 2;
  private static final int RECENT = 100;
  private static final int MONTH = 31;
  private static final int YEAR = 366;
  private static final int SEASON = 92;

  private final Choice choice;
  private final BiConsumer<List<Group>, Function<Group, @Nullable Group>> each;
  private final Supplier<List<Group>> left;

  Outlook(
      Choice choice,
      BiConsumer<List<Group>, Function<Group, @Nullable Group>> each,
      Supplier<List<Group>> left) {
    this.choice = choice;
    this.each = each;
    this.left = left;
  }

  void relate() {
    var dated = new Shelf();
    var begun = new Shelf();
    var rounds = new Shelf();
    for (var group : left.get()) {
      var start = group.start();
      if (!group.days.isEmpty()) {
        group.days.forEach(day -> dated.put(group, day));
      } else if (start != null && length(group) <= LONG_VISIT) {
        dated.put(group, start);
      }
      if (start != null && (isVisit(group) || length(group) <= SEASON)) {
        begun.put(group, start);
      }
      var day = start == null ? group.firstPublished() : start;
      if (!group.rounds.isEmpty() && !group.mechanisms.isEmpty() && day != null) {
        rounds.put(group, day);
      }
    }
    each.accept(left.get(), group -> within(group, dated));
    each.accept(left.get(), group -> numbered(group, rounds));
    each.accept(left.get(), group -> undated(group, begun));
    var vague = new Shelf();
    for (var group : left.get()) {
      var published = group.firstPublished();
      if (group.days.isEmpty() && published != null) {
        vague.put(group, published);
      }
    }
    each.accept(left.get(), group -> among(group, vague));
  }

  // A month, or the days of a visit

  private @Nullable Group within(Group group, Shelf shelf) {
    var from = group.when.from();
    var to = group.when.to();
    if (from == null || to == null || (!group.days.isEmpty() && !isVisit(group))) {
      return null;
    }
    if (isVisit(group) && length(group) <= LONG_VISIT) {
      from = from.minusDays(VISIT * 2L);
    }
    boolean isLong = ChronoUnit.DAYS.between(from, to) > MONTH + VISIT;
    var found = shelf.near(group, from, to);
    Choice.Test test =
        (candidate, like) ->
            candidate.when.meets(group.when)
                && fits(group, candidate)
                && (like.isOfOneKind() || like.hasSameMechanism())
                && (!isLong || like.mechanism() != Arrangement.Likeness.UNKNOWN)
                && isFitting(group, like, isLong);
    if (group.isHeld()) {
      return choice.only(group, found, test);
    }
    return isLong ? choice.earliest(group, found, test) : choice.best(group, found, test);
  }

  private static boolean isFitting(Group group, Likeness like, boolean isLong) {
    boolean isPlaced = group.isHeld() ? like.isNotElsewhere() : like.mayBeThere();
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

  /// Whether what is told of the one can be the other: what was planned comes after that was said,
  /// what is looked back on came before.
  private static boolean fits(Group group, Group candidate) {
    boolean isOff =
        (group.statuses.contains(Status.CANCELLED) && candidate.isHeld())
            || (candidate.statuses.contains(Status.CANCELLED) && group.isHeld());
    return !isOff && fitsTime(group, candidate) && fitsTime(candidate, group);
  }

  private static boolean fitsTime(Group teller, Group told) {
    var start = told.days.isEmpty() ? null : told.days.first();
    var published = teller.firstPublished();
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

  /// The planned round however long it was put off.
  private @Nullable Group numbered(Group group, Shelf shelf) {
    var day = group.start() == null ? group.firstPublished() : group.start();
    if (group.rounds.isEmpty() || day == null) {
      return null;
    }
    Choice.Test test =
        (candidate, like) ->
            like.hasSameMechanism()
                && like.round() == Likeness.RoundLikeness.SAME
                && like.mayBeThere()
                && (candidate.when.meets(group.when)
                    || group.isOnlyPlanned() != candidate.isOnlyPlanned())
                && fits(group, candidate);
    var found = shelf.near(group, day.minusDays(FAR), day.plusDays(FAR));
    return group.isHeld() ? choice.only(group, found, test) : choice.earliest(group, found, test);
  }

  // What has no date

  private @Nullable Group undated(Group group, Shelf shelf) {
    var published = group.firstPublished();
    if (published == null || !group.when.isUnknown()) {
      return null;
    }
    if (group.statuses.contains(Status.CANCELLED)) {
      return calledOff(group, published, shelf);
    }
    if (!group.isHeld()) {
      return after(group, published, shelf);
    }
    var now = now(group, published, shelf);
    boolean isBackground = group.contacts.stream().allMatch(Contact::isBackground);
    return now == null && isBackground ? before(group, published, shelf) : now;
  }

  /// What was planned by when it was called off, or would have been.
  private @Nullable Group calledOff(Group group, LocalDate published, Shelf shelf) {
    return choice.latest(
        group,
        shelf.near(group, published.minusDays(NEXT_ROUND), published.plusDays(YEAR)),
        (candidate, like) ->
            !candidate.isHeld()
                && like.isOfOneKind()
                && (isVisit(group) ? like.isThere() : like.mayBeThere())
                && (like.hasPeople(Company.Likeness.OFFICES) || like.hasSameMechanism()));
  }

  /// What the report is about, its day left out.
  private @Nullable Group now(Group group, LocalDate published, Shelf shelf) {
    int back = isVisit(group) ? VISIT : NEWS;
    var least = isVisit(group) ? Company.Likeness.OFFICES : Company.Likeness.MIXED;
    return choice.latest(
        group,
        shelf.near(group, published.minusDays(back), published.plusDays(1)),
        (candidate, like) ->
            fits(group, candidate)
                && like.isOfOneKind()
                && like.mayBeThere()
                && (like.hasPeople(least) || like.hasSameMechanism()));
  }

  /// What the report looks back on.
  private @Nullable Group before(Group group, LocalDate published, Shelf shelf) {
    var there =
        choice.latest(
            group,
            shelf.near(group, published.minusDays(LOOK_BACK), published),
            (candidate, like) ->
                fits(group, candidate)
                    && like.isOfOneKind()
                    && ((like.isThere() && like.hasPeople(Company.Likeness.OFFICES))
                        || (like.hasSameMechanism() && like.mayBeThere())));
    if (there != null || isVisit(group)) {
      return there;
    }
    if (!group.places.isEmpty()) {
      return expected(group, published, shelf);
    }
    return choice.only(
        group,
        shelf.near(group, published.minusDays(RECENT), published),
        (candidate, like) ->
            fits(group, candidate)
                && like.isOfOneKind()
                && like.mechanism() == Arrangement.Likeness.NONE
                && candidate.places.isEmpty()
                && like.hasPeople(Company.Likeness.NAMES));
  }

  /// What others looked forward to and the report looks back on, though none tells of its day.
  private @Nullable Group expected(Group group, LocalDate published, Shelf shelf) {
    return choice.only(
        group,
        shelf.near(group, published.minusDays(YEAR), published),
        (candidate, like) ->
            candidate.isOnlyPlanned()
                && candidate.when.to() != null
                && !candidate.when.to().isAfter(published)
                && like.isOfOneKind()
                && like.mechanism() == Arrangement.Likeness.NONE
                && like.mayBeThere()
                && like.hasPeople(Company.Likeness.OFFICES));
  }

  /// What the report looks forward to.
  private @Nullable Group after(Group group, LocalDate published, Shelf shelf) {
    int ahead = isVisit(group) ? VISIT_AHEAD : TALKS_AHEAD;
    if (!group.mechanisms.isEmpty()) {
      ahead = NEXT_ROUND;
    }
    return choice.earliest(
        group,
        shelf.near(group, published, published.plusDays(ahead)),
        (candidate, like) ->
            fits(group, candidate)
                && like.isOfOneKind()
                && like.mayBeThere()
                && (like.hasSameMechanism()
                    || (like.mechanism() == Arrangement.Likeness.NONE
                        && like.hasPeople(Company.Likeness.NAMES)
                        && (!isVisit(group) || like.isThere()))));
  }

  // What is left, dated by a month or not at all

  private @Nullable Group among(Group group, Shelf shelf) {
    var published = group.firstPublished();
    if (published == null || !group.days.isEmpty()) {
      return null;
    }
    boolean isDated = !group.when.isUnknown();
    boolean isPassing = !isDated && group.mechanisms.isEmpty() && !group.isHeld();
    int span = isDated ? NEXT_ROUND : isPassing ? MONTH : YEAR;
    return choice.latest(
        group,
        shelf.near(group, published.minusDays(span), published),
        (candidate, like) ->
            like.isOfOneKind()
                && candidate.when.meets(group.when)
                && candidate.when.isUnknown() == group.when.isUnknown()
                && fits(group, candidate)
                && isFitting(group, like, true)
                && (isDated || group.isOnlyPlanned() == candidate.isOnlyPlanned())
                && (like.isThere()
                    || like.hasSameMechanism()
                    || (isShort(group) && isShort(candidate))));
  }

  private static boolean isShort(Group group) {
    return !group.when.isUnknown() && length(group) <= MONTH;
  }
}
