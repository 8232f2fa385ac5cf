package org.readout.relate.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.model.Related;

/// What the accounts of a contact say together, and where they differ.
final class Summary {
  private static final long OPEN = 10_000;

  private final Places places;
  private final Roll roll;
  private final Differences differences;

  Summary(Places places, Roll roll) {
    this.places = places;
    this.roll = roll;
    this.differences = new Differences(places);
  }

  Related.Engagement of(Group group) {
    var accounts = group.contacts;
    var status = status(accounts);
    var telling = accounts.stream().filter(contact -> contact.status() == status).toList();
    var kind = Objects.requireNonNull(usual(telling, Contact::kind));
    var setting =
        new Setting(place(telling, accounts), mechanism(accounts), usual(accounts, Contact::round));
    var when = when(kind, telling);
    var fact =
        new Fact.Engagement(
            kind,
            status,
            when.isUnknown() ? shortly(when(kind, accounts)) : when,
            setting,
            roll.of(accounts));
    return new Related.Engagement(
        group.id(),
        fact,
        accounts.stream().map(Contact::mention).toList(),
        differences.among(accounts));
  }

  /// Held where an account says so that can know; else the last word counts.
  private static Status status(List<Contact> accounts) {
    if (accounts.stream().anyMatch(Summary::isHeldToItsKnowledge)) {
      return Status.HELD;
    }
    var dated = accounts.stream().filter(c -> c.published() != null).toList();
    var last = dated.isEmpty() ? accounts.getLast() : dated.getLast();
    boolean isOff =
        dated.stream()
            .filter(c -> Objects.equals(c.published(), last.published()))
            .anyMatch(c -> c.status() == Status.CANCELLED);
    return isOff ? Status.CANCELLED : last.status();
  }

  private static boolean isHeldToItsKnowledge(Contact contact) {
    var published = contact.published();
    var from = contact.when().from();
    return contact.status() == Status.HELD
        && (published == null || from == null || !published.isBefore(from.minusDays(1)));
  }

  /// The most usual of the most specific periods.
  private static Period when(Kind kind, List<Contact> accounts) {
    var known = accounts.stream().map(Contact::when).filter(period -> !period.isUnknown()).toList();
    if (known.isEmpty()) {
      return Period.UNKNOWN;
    }
    if (kind == Kind.VISIT) {
      var spans = known.stream().filter(p -> !p.isDay() && length(p) <= 21).toList();
      if (!spans.isEmpty()) {
        return Objects.requireNonNull(usual(spans, Function.identity()));
      }
    }
    long shortest = known.stream().mapToLong(Summary::length).min().orElse(OPEN);
    return Objects.requireNonNull(
        usual(known.stream().filter(p -> length(p) == shortest).toList(), Function.identity()));
  }

  /// That of what was planned, where it says more than the year.
  private static Period shortly(Period planned) {
    return length(planned) <= 31 ? planned : Period.UNKNOWN;
  }

  private static long length(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return from == null || to == null ? OPEN : ChronoUnit.DAYS.between(from, to);
  }

  private @Nullable String place(List<Contact> telling, List<Contact> accounts) {
    var city = usual(telling, contact -> city(contact.place()));
    var any = city == null ? usual(telling, Contact::place) : city;
    var cityOfAny = any == null ? usual(accounts, contact -> city(contact.place())) : any;
    return cityOfAny == null ? usual(accounts, Contact::place) : cityOfAny;
  }

  private @Nullable String city(@Nullable String place) {
    return place != null && places.isCity(place) ? place : null;
  }

  private static @Nullable String mechanism(List<Contact> accounts) {
    var names = new LinkedHashMap<String, Integer>();
    for (var contact : accounts) {
      var name = contact.mention().fact().setting().mechanism();
      if (name != null) {
        names.merge(name, 1, Integer::sum);
      }
    }
    return names.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> e.getValue())
                .thenComparingInt(e -> e.getKey().length()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /// The value that most have, of several the first.
  static <T, V> @Nullable V usual(List<T> things, Function<T, @Nullable V> value) {
    var counts = new LinkedHashMap<V, Integer>();
    for (var thing : things) {
      V found = value.apply(thing);
      if (found != null) {
        counts.merge(found, 1, Integer::sum);
      }
    }
    V most = null;
    for (var entry : counts.entrySet()) {
      if (most == null || entry.getValue() > Objects.requireNonNull(counts.get(most))) {
        most = entry.getKey();
      }
    }
    return most;
  }
}
