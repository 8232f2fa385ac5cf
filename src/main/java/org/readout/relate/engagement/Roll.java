package org.readout.relate.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;

/// Who took part by all accounts: each once, under the fullest name, with all offices.
final class Roll {
  private static final Side NONE = new Side("ZZ");
  private final Casting casting;

  Roll(Casting casting) {
    this.casting = casting;
  }

  /// One through the accounts.
  private static final class Entry {
    final Attendee attendee;
    final List<Participant> told = new ArrayList<>();

    Entry(Attendee attendee) {
      this.attendee = attendee;
    }

    boolean isLike(Attendee other) {
      boolean areNamed = attendee.isNamed() && other.isNamed();
      return areNamed ? attendee.isSamePerson(other) : attendee.equals(other);
    }
  }

  List<Participant> of(List<Contact> accounts) {
    Map<Side, List<Entry>> sides = new LinkedHashMap<>();
    for (var contact : accounts) {
      for (var participant : contact.participants()) {
        var attendee = casting.of(participant);
        var side = Objects.requireNonNullElse(participant.side(), NONE);
        var entries = sides.computeIfAbsent(side, s -> new ArrayList<>());
        entries.stream()
            .filter(entry -> entry.isLike(attendee))
            .findFirst()
            .orElseGet(
                () -> {
                  entries.add(new Entry(attendee));
                  return entries.getLast();
                })
            .told
            .add(participant);
      }
    }
    var sided =
        sides.entrySet().stream()
            .filter(e -> !e.getKey().equals(NONE))
            .flatMap(e -> e.getValue().stream())
            .toList();
    var list = new ArrayList<Participant>();
    sides.forEach(
        (side, entries) -> {
          for (var entry : entries) {
            boolean isElsewhere =
                side.equals(NONE) && sided.stream().anyMatch(e -> e.isLike(entry.attendee));
            if (!isElsewhere && !isToldBetter(entry, entries)) {
              list.add(participant(side.equals(NONE) ? null : side, entry));
            }
          }
        });
    return list;
  }

  /// Whether another of its side says who it is.
  private static boolean isToldBetter(Entry entry, List<Entry> all) {
    var attendee = entry.attendee;
    return switch (attendee.kind()) {
      case PERSON, BODY -> false;
      case VAGUE ->
          all.stream().anyMatch(e -> e.attendee.kind() != Attendee.Kind.VAGUE)
              || all.getFirst() != entry;
      case OFFICE ->
          all.stream().anyMatch(e -> e.attendee.isNamed() && e.attendee.hasRankLike(attendee));
    };
  }

  private static Participant participant(@Nullable Side side, Entry entry) {
    var names = new TreeMap<String, Integer>();
    entry.told.forEach(p -> names.merge(p.name(), 1, Integer::sum));
    var name = entry.told.getFirst().name();
    for (var other : entry.told) {
      int longer = Names.words(other.name()).size() - Names.words(name).size();
      int more =
          Objects.requireNonNull(names.get(other.name())) - Objects.requireNonNull(names.get(name));
      if (longer > 0 || (longer == 0 && more > 0)) {
        name = other.name();
      }
    }
    var offices = new LinkedHashMap<String, String>();
    for (var participant : entry.told) {
      for (var office : participant.offices()) {
        offices.putIfAbsent(office.toLowerCase(Locale.ROOT), office);
      }
    }
    return new Participant(name, side, List.copyOf(offices.values()));
  }

  /// Those of a side as the report names them.
  static String words(Contact contact, Side side) {
    return String.join(
        ", ",
        contact.participants().stream()
            .filter(p -> side.equals(p.side()))
            .map(Participant::name)
            .toList());
  }
}
