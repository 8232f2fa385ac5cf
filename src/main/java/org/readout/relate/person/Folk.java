package org.readout.relate.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Digest;
import org.readout.model.Mention;
import org.readout.model.Side;

/// One person while the reports are gone through.
final class Folk {
  private final List<Name> names = new ArrayList<>();
  private final Map<String, Integer> spellings = new TreeMap<>();
  private final Map<Side, Integer> sides = new TreeMap<>();
  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<String> offices = new TreeSet<>();
  private final List<Stint> stints = new ArrayList<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  /// @param side in which it was shown
  record Stint(
      Office office, @Nullable Side side, LocalDate from, LocalDate to, @Nullable Folk successor) {}

  Folk(Name name) {
    names.add(name);
  }

  /// What was told of the other was told of this one.
  void take(Folk other) {
    names.addAll(other.names);
    sightings.addAll(other.sightings);
    other.spellings.forEach((name, times) -> spellings.merge(name, times, Integer::sum));
    other.sides.forEach((side, times) -> sides.merge(side, times, Integer::sum));
    offices.addAll(other.offices);
    widen(other.first);
    widen(other.last);
  }

  void add(String spelling, Sighting sighting, List<Office> held) {
    sightings.add(sighting);
    if (!spelling.isEmpty()) {
      spellings.merge(spelling, 1, Integer::sum);
    }
    var side = sighting.side();
    if (side != null) {
      sides.merge(side, 1, Integer::sum);
    }
    held.forEach(office -> offices.add(office.name()));
    widen(sighting.day());
  }

  private void widen(@Nullable LocalDate day) {
    if (day != null) {
      first = first == null || day.isBefore(first) ? day : first;
      last = last == null || day.isAfter(last) ? day : last;
    }
  }

  List<Name> names() {
    return names;
  }

  List<Sighting> sightings() {
    return sightings;
  }

  Set<String> offices() {
    return offices;
  }

  List<Stint> stints() {
    return stints;
  }

  /// The one of most mentions; of several, the first by code.
  @Nullable Side side() {
    Side best = null;
    int most = 0;
    for (var entry : sides.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  int times() {
    return sightings.size();
  }

  /// Days from what is told of this person to a day; none where either is undated.
  long daysTo(@Nullable LocalDate day) {
    if (day == null || first == null || last == null) {
      return 0;
    }
    return day.isBefore(first)
        ? day.until(first, ChronoUnit.DAYS)
        : day.isAfter(last) ? last.until(day, ChronoUnit.DAYS) : 0;
  }

  /// Made of the side and the first spelling that is more than a surname.
  String id() {
    Mention<?> earliest = null;
    String spelling = names.getFirst().text();
    var own = new TreeSet<String>();
    names.forEach(name -> own.add(name.text()));
    for (var sighting : sightings) {
      if ((earliest == null || Mention.ORDER.compare(sighting.mention(), earliest) < 0)) {
        for (var name : own) {
          if (sighting.words().contains(name)) {
            earliest = sighting.mention();
            spelling = name;
          }
        }
      }
    }
    var side = side();
    return Digest.sha256("person\n" + spelling + "\n" + (side == null ? "" : side.code()));
  }

  /// The longest of those used at least a fourth as often as the most usual one, then the others by
  /// how usual they are.
  List<String> spellings() {
    int most = names.stream().mapToInt(name -> timesOf(name.text())).max().orElse(0);
    var usual = new ArrayList<>(spellings.keySet());
    usual.sort(
        Comparator.comparingInt((String spelling) -> -timesOf(spelling))
            .thenComparing(Comparator.naturalOrder()));
    String fullest = "";
    for (var spelling : usual) {
      if (timesOf(spelling) * 4 >= most && length(spelling) > length(fullest)) {
        fullest = spelling;
      }
    }
    var ordered = new LinkedHashSet<String>();
    if (!fullest.isEmpty()) {
      ordered.add(fullest);
    }
    ordered.addAll(usual);
    return List.copyOf(ordered);
  }

  private int timesOf(String spelling) {
    return spellings.getOrDefault(spelling, 0);
  }

  private static int length(String spelling) {
    return Spelling.plainWords(spelling).size();
  }
}
