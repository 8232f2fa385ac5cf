package org.readout.relate.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Side;

/// Accounts put together so far.
final class Group {
  final List<Contact> contacts = new ArrayList<>();
  final Set<String> reports = new TreeSet<>();
  final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  final Set<Status> statuses = EnumSet.noneOf(Status.class);
  final NavigableMap<Side, List<Attendee>> people = new TreeMap<>();
  final NavigableSet<Side> hosts = new TreeSet<>();
  final List<Set<String>> mechanisms = new ArrayList<>();
  final Set<Integer> rounds = new TreeSet<>();
  final List<String> places = new ArrayList<>();
  final NavigableSet<LocalDate> days = new TreeSet<>();
  final NavigableSet<Side> sides = new TreeSet<>();

  /// What is left of the accounts' periods where they meet.
  Period when = Period.UNKNOWN;

  @Nullable Group into;

  Group(Contact contact) {
    add(contact);
  }

  /// The group that it has become a part of, or itself.
  Group whole() {
    var whole = this;
    while (whole.into != null) {
      whole = whole.into;
    }
    return whole;
  }

  /// The larger with the smaller taken in.
  Group joined(Group other) {
    boolean isSmaller = contacts.size() < other.contacts.size();
    var whole = isSmaller ? other : this;
    whole.take(isSmaller ? this : other);
    return whole;
  }

  void take(Group other) {
    other.into = this;
    other.contacts.forEach(this::add);
    contacts.sort((a, b) -> Mention.ORDER.compare(a.mention(), b.mention()));
  }

  private void add(Contact contact) {
    contacts.add(contact);
    reports.add(contact.report());
    kinds.add(contact.kind());
    statuses.add(contact.status());
    sides.addAll(contact.sides());
    if (contact.host() != null) {
      hosts.add(contact.host());
    }
    contact.people().forEach(this::addAll);
    if (contact.mechanism() != null && !mechanisms.contains(contact.mechanism())) {
      mechanisms.add(contact.mechanism());
    }
    if (contact.round() != null) {
      rounds.add(contact.round());
    }
    if (contact.place() != null && !places.contains(contact.place())) {
      places.add(contact.place());
    }
    narrow(contact.span());
  }

  private void narrow(Period period) {
    if (period.isDay() && period.from() != null) {
      days.add(period.from());
    }
    if (when.meets(period)) {
      when = new Period(later(when.from(), period.from()), earlier(when.to(), period.to()));
    }
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  private void addAll(Side side, List<Attendee> attendees) {
    var here = people.computeIfAbsent(side, s -> new ArrayList<>());
    for (var attendee : attendees) {
      if (!here.contains(attendee)) {
        here.add(attendee);
      }
    }
  }

  String id() {
    return contacts.getFirst().id();
  }

  boolean isHeld() {
    return statuses.contains(Status.HELD);
  }

  boolean isOnlyPlanned() {
    return statuses.equals(EnumSet.of(Status.PLANNED));
  }

  /// The day or the first day on which it was or is to be.
  @Nullable LocalDate start() {
    return days.isEmpty() ? when.from() : days.first();
  }

  boolean sharesAReport(Group other) {
    var fewer = reports.size() <= other.reports.size() ? this : other;
    var more = fewer == this ? other : this;
    return fewer.reports.stream().anyMatch(more.reports::contains);
  }

  /// Whether most of its accounts name an arrangement under which it is held.
  private boolean isMostlyArranged() {
    return contacts.stream().filter(contact -> contact.mechanism() != null).count() * 2
        >= contacts.size();
  }

  /// The arrangements under which it is held; a name that only a few accounts give counts for none.
  List<Set<String>> arrangements() {
    return isMostlyArranged() ? mechanisms : List.of();
  }

  /// When the first report of it came out.
  @Nullable LocalDate firstPublished() {
    return contacts.getFirst().published();
  }
}
