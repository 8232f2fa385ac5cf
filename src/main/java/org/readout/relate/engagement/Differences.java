package org.readout.relate.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.model.Related.Difference;
import org.readout.model.Side;

/// Where accounts of one contact contradict each other; that one says less or later is none.
final class Differences {
  private final Places places;

  Differences(Places places) {
    this.places = places;
  }

  /// What was only planned and came otherwise is no difference between those who tell what came.
  List<Difference> among(List<Contact> all) {
    var come = all.stream().filter(contact -> contact.status() != Status.PLANNED).toList();
    var accounts = come.isEmpty() ? all : come;
    var found = new ArrayList<Difference>();
    add(found, "date", accounts, Differences::when, (a, b) -> !a.meets(b), Differences::words);
    add(found, "place", accounts, Contact::place, this::areElsewhere, Function.identity());
    addParticipants(found, accounts);
    add(
        found,
        "kind",
        accounts,
        Contact::kind,
        (a, b) -> a != b,
        kind -> kind.name().toLowerCase(Locale.ROOT));
    add(
        found,
        "status",
        accounts,
        Differences::status,
        (a, b) -> a != b,
        status -> status.name().toLowerCase(Locale.ROOT));
    add(
        found,
        "mechanism",
        accounts,
        contact -> contact.mechanism() == null ? null : contact,
        (a, b) -> areOther(a.mechanism(), b.mechanism()),
        contact -> String.valueOf(contact.mention().fact().setting().mechanism()));
    add(found, "round", accounts, Contact::round, (a, b) -> !a.equals(b), String::valueOf);
    return found;
  }

  private static @Nullable Period when(Contact contact) {
    return contact.when().isUnknown() ? null : contact.when();
  }

  /// What is planned and then held or called off is no contradiction.
  private static @Nullable Status status(Contact contact) {
    return contact.status() == Status.PLANNED ? null : contact.status();
  }

  private boolean areElsewhere(String one, String other) {
    var likeness = places.compare(one, other);
    return likeness == Places.Likeness.APART
        || (likeness == Places.Likeness.UNLIKE && areWords(one, other));
  }

  /// Venues have several words, most cities one.
  private static boolean areWords(String one, String other) {
    return Names.words(one).size() == 1 && Names.words(other).size() == 1;
  }

  private static boolean areOther(@Nullable Set<String> one, @Nullable Set<String> other) {
    return one != null
        && other != null
        && Arrangement.compare(List.of(one), List.of(other)) == Arrangement.Likeness.APART;
  }

  private static void addParticipants(List<Difference> found, List<Contact> accounts) {
    var sides = new TreeSet<Side>();
    accounts.forEach(contact -> sides.addAll(contact.people().keySet()));
    for (var side : sides) {
      add(
          found,
          "participants",
          accounts,
          contact -> named(contact, side).isEmpty() ? null : contact,
          (a, b) -> areOthers(named(a, side), named(b, side)),
          contact -> Roll.words(contact, side));
    }
  }

  private static List<Attendee> named(Contact contact, Side side) {
    return contact.people().getOrDefault(side, List.of()).stream()
        .filter(Attendee::isNamed)
        .toList();
  }

  /// Whether each names somebody whom the other does not.
  private static boolean areOthers(List<Attendee> some, List<Attendee> others) {
    return !isWithin(some, others) && !isWithin(others, some);
  }

  private static boolean isWithin(List<Attendee> some, List<Attendee> others) {
    return some.stream().allMatch(a -> others.stream().anyMatch(a::isSamePerson));
  }

  private static String words(Period period) {
    return period.isDay()
        ? String.valueOf(period.from())
        : (period.from() == null ? "" : period.from())
            + "/"
            + (period.to() == null ? "" : period.to());
  }

  private static <V> void add(
      List<Difference> found,
      String field,
      List<Contact> accounts,
      Function<Contact, @Nullable V> value,
      BiPredicate<V, V> differ,
      Function<V, String> words) {
    Map<String, Set<String>> readings = new LinkedHashMap<>();
    Map<String, V> values = new LinkedHashMap<>();
    for (var contact : accounts) {
      V one = value.apply(contact);
      if (one != null) {
        var name = words.apply(one);
        values.putIfAbsent(name, one);
        readings.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(contact.report());
      }
    }
    var told = new ArrayList<Difference.Reading>();
    values.forEach(
        (name, one) -> {
          if (values.values().stream().anyMatch(other -> differ.test(one, other))) {
            told.add(
                new Difference.Reading(name, List.copyOf(readings.getOrDefault(name, Set.of()))));
          }
        });
    if (told.size() > 1) {
      found.add(new Difference(field, told));
    }
  }
}
