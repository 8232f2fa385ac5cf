package org.readout.relate.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.relate.Ties;

/// Puts together the accounts of one dyad, from the surest to the least sure.
///
/// First what is told of the same day, then of the next day, then what is dated by a month or by
/// the days of a visit, then rounds by their number, then what has no date, then what is left.
final class Grouping {
  private final List<Group> groups;
  private final Choice choice;

  Grouping(Places places, Ties ties, List<Group> groups) {
    this.groups = List.copyOf(groups);
    this.choice = new Choice(places, ties);
  }

  /// By first mention.
  List<Group> related() {
    sameDay((group, candidate, like) -> isSure(like));
    if (groups.stream().anyMatch(group -> group.sides.size() > 1)) {
      sameDay(Grouping::isProbable);
      vague();
      nextDay();
      new Outlook(choice, this::each, this::left).relate();
    }
    return left();
  }

  private List<Group> left() {
    return groups.stream().filter(group -> group.into == null).sorted(Choice.BY_FIRST).toList();
  }

  /// Joins each with what is found for it, and then for both, until nothing more is.
  private void each(List<Group> some, Function<Group, @Nullable Group> finder) {
    for (var group : some) {
      if (group.into == null) {
        var whole = group;
        var found = finder.apply(whole);
        while (found != null) {
          whole = whole.joined(found);
          found = finder.apply(whole);
        }
      }
    }
  }

  /// Something that two groups may pass.
  private interface Pair {
    boolean passes(Group group, Group candidate, Likeness like);
  }

  private void sameDay(Pair pair) {
    var shelf = shelf();
    each(
        bySureness(),
        group -> {
          var found = new ArrayList<Group>();
          for (var day : group.days) {
            found.addAll(shelf.near(group, day, day));
          }
          return choice.best(
              group, found, (candidate, like) -> pair.passes(group, candidate, like));
        });
  }

  private Shelf shelf() {
    var shelf = new Shelf();
    for (var group : left()) {
      group.days.forEach(day -> shelf.put(group, day));
    }
    return shelf;
  }

  /// Those with most names first, so that what is told vaguely finds them.
  private List<Group> bySureness() {
    return left().stream()
        .sorted(Comparator.comparingInt(Grouping::names).reversed().thenComparing(Choice.BY_FIRST))
        .toList();
  }

  private static int names(Group group) {
    return (int)
        group.people.values().stream()
            .filter(people -> people.stream().anyMatch(Attendee::isNamed))
            .count();
  }

  private static boolean isSure(Likeness like) {
    return like.isOfOneKind()
        && like.mechanism() != Arrangement.Likeness.UNKNOWN
        && (like.hasPeople(Company.Likeness.OFFICES) || like.hasSameMechanism())
        && like.place() != Places.Likeness.APART;
  }

  private static boolean isProbable(Group group, Group candidate, Likeness like) {
    return like.hasPeople(Company.Likeness.OFFICES)
        || (like.hasPeople(Company.Likeness.PARTLY) && like.mayBeThere())
        || like.hasSameMechanism()
        || (like.place() == Places.Likeness.SAME && names(group) + names(candidate) == 0)
        || (group.kinds.contains(Kind.SIGNING) && like.mayBeThere());
  }

  /// What is told of a day without saying who met: the only contact of that day that it may be.
  private void vague() {
    var shelf = shelf();
    var some = left().stream().filter(group -> isVague(group) && !group.days.isEmpty()).toList();
    each(
        some,
        group ->
            choice.only(
                group,
                shelf.near(group, group.days.first(), group.days.last()),
                (candidate, like) ->
                    like.isOfOneKind()
                        && like.mayBeThere()
                        && !group.kinds.contains(Kind.SIGNING)));
  }

  private static boolean isVague(Group group) {
    return group.people.values().stream()
        .allMatch(people -> people.stream().allMatch(a -> a.kind() == Attendee.Kind.VAGUE));
  }

  /// A day off, because of time zones and days of publication.
  private void nextDay() {
    var shelf = shelf();
    each(
        bySureness(),
        group -> {
          if (group.days.isEmpty()) {
            return null;
          }
          LocalDate first = group.days.first().minusDays(1);
          LocalDate last = group.days.last().plusDays(1);
          return choice.best(
              group,
              shelf.near(group, first, last),
              (candidate, like) ->
                  like.isOfOneKind()
                      && (like.hasPeople(Company.Likeness.NAMES)
                          || (like.hasPeople(Company.Likeness.MIXED)
                              && (isOfItsDay(group) || isOfItsDay(candidate)))
                          || (like.hasSameMechanism() && like.hasPeople(Company.Likeness.PARTLY)))
                      && like.mayBeThere()
                      && !areBothWellDated(group, candidate)
                      && !isOneOutlet(group, candidate));
        });
  }

  /// Whether its day is only that on which it was reported.
  private static boolean isOfItsDay(Group group) {
    return group.contacts.stream()
        .filter(contact -> contact.when().isDay())
        .allMatch(contact -> Objects.equals(contact.when().from(), contact.published()));
  }

  /// Two days on which several agree are two.
  private static boolean areBothWellDated(Group one, Group other) {
    return dated(one) > 1 && dated(other) > 1;
  }

  private static long dated(Group group) {
    return group.contacts.stream().filter(contact -> contact.when().isDay()).count();
  }

  /// An outlet that tells of two days tells of two contacts.
  private static boolean isOneOutlet(Group one, Group other) {
    return one.contacts.stream()
        .anyMatch(a -> other.contacts.stream().anyMatch(b -> isOneOutlet(a, b)));
  }

  private static boolean isOneOutlet(Contact one, Contact other) {
    var outlet = one.mention().source().outlet();
    return outlet != null && outlet.equals(other.mention().source().outlet());
  }
}
