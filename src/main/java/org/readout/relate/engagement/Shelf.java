package org.readout.relate.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups of one dyad, to be found by day and by a word of a name or of a mechanism.
final class Shelf {
  private static final String ALL = "";
  private static final String NAMELESS = "?";
  private static final int SHORT = 4;

  private final Map<String, NavigableMap<LocalDate, List<Group>>> rows = new TreeMap<>();

  void put(Group group, LocalDate day) {
    put(ALL, group, day);
    var words = words(group);
    for (var word : words.isEmpty() ? Set.of(NAMELESS) : words) {
      put(word, group, day);
    }
  }

  private void put(String word, Group group, LocalDate day) {
    rows.computeIfAbsent(word, w -> new TreeMap<>())
        .computeIfAbsent(day, d -> new ArrayList<>())
        .add(group);
  }

  private static Set<String> words(Group group) {
    var words = new TreeSet<String>();
    for (var attendees : group.people.values()) {
      for (var attendee : attendees) {
        if (attendee.isNamed()) {
          words.addAll(attendee.words());
        }
      }
    }
    group.mechanisms.forEach(words::addAll);
    return words;
  }

  /// Other groups on days from the first to the last, both included, by day; over more than a few
  /// days only those that share a word with it or have none, where it has any.
  Collection<Group> near(Group group, LocalDate first, LocalDate last) {
    var found = new LinkedHashSet<Group>();
    if (last.isBefore(first)) {
      return found;
    }
    var words = words(group);
    if (words.isEmpty() || first.plusDays(SHORT).isAfter(last)) {
      words = Set.of(ALL);
    } else {
      words.add(NAMELESS);
    }
    for (var word : words) {
      var row = rows.get(word);
      if (row != null) {
        row.subMap(first, true, last, true)
            .values()
            .forEach(groups -> groups.forEach(g -> found.add(g.whole())));
      }
    }
    found.remove(group);
    return found;
  }
}
