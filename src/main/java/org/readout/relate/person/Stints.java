package org.readout.relate.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// Finds from when to when reports show each office held, and by whom.
final class Stints {
  private static final int ENOUGH = 3;

  /// Titles that stand near everybody's name.
  private static final Set<String> HIGHEST =
      Set.of(
          "President",
          "Vice President",
          "Prime Minister",
          "First Lady",
          "King",
          "Chancellor",
          "Leader",
          "Member");

  private final Offices offices;
  private final Map<String, List<Held>> byOffice = new TreeMap<>();

  /// @param times how many findings show it
  private record Held(
      Folk folk, Office office, @Nullable Side side, LocalDate from, LocalDate to, int times) {}

  private record Shown(Folk folk, LocalDate day) {}

  Stints(Offices offices) {
    this.offices = offices;
  }

  /// Works them out afresh, and leaves them with the people.
  void workOut(List<Folk> people) {
    byOffice.clear();
    var shown = new TreeMap<String, List<Shown>>();
    var named = new HashMap<String, Office>();
    var sides = new HashMap<String, @Nullable Side>();
    for (var folk : people) {
      folk.stints().clear();
      days(folk)
          .forEach(
              (office, days) -> {
                for (var day : days) {
                  var key = office.office().name() + "\t" + office.side();
                  named.put(key, office.office());
                  sides.put(key, office.side());
                  shown.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Shown(folk, day));
                }
              });
    }
    shown.forEach(
        (key, days) -> {
          var office = named.get(key);
          if (office != null) {
            byOffice.put(key, stints(office, sides.get(key), days));
          }
        });
    byOffice.values().forEach(Stints::tellPeople);
  }

  private record OfficeOf(Office office, @Nullable Side side) {}

  /// The days on which a person is shown in each office. A report without a day of its own counts
  /// only where no other does; a high office shown a few times amid many of another is a slip.
  private Map<OfficeOf, List<LocalDate>> days(Folk folk) {
    var dated = new LinkedHashMap<OfficeOf, List<LocalDate>>();
    var others = new LinkedHashMap<OfficeOf, List<LocalDate>>();
    var own = folk.side();
    for (var sighting : folk.sightings()) {
      var day = sighting.day();
      if (day == null) {
        continue;
      }
      var side = isOrganisation(own) || isOrganisation(sighting.side()) ? sighting.side() : own;
      for (var title : sighting.titles()) {
        for (var office : offices.heldBy(title, sighting.side())) {
          (sighting.isDated() ? dated : others)
              .computeIfAbsent(new OfficeOf(office, side), _ -> new ArrayList<>())
              .add(day);
        }
      }
    }
    others.forEach(dated::putIfAbsent);
    dated
        .entrySet()
        .removeIf(
            rare ->
                HIGHEST.contains(rare.getKey().office().name())
                    && List.copyOf(dated.values()).stream()
                        .anyMatch(days -> isSlip(rare.getValue(), days)));
    return dated;
  }

  private static boolean isSlip(List<LocalDate> days, List<LocalDate> usual) {
    return days.size() * ENOUGH <= usual.size()
        && days.stream().allMatch(day -> isAmid(day, usual));
  }

  private static boolean isAmid(LocalDate day, List<LocalDate> days) {
    return days.stream().anyMatch(d -> !d.isAfter(day))
        && days.stream().anyMatch(d -> !d.isBefore(day));
  }

  static boolean isOrganisation(@Nullable Side side) {
    return side != null
        && (side.code().length() > 2 || Set.of("EU", "UN", "WB").contains(side.code()));
  }

  /// Somebody is shown twice in an office where another had all his or her time in between.
  private static List<Held> stints(Office office, @Nullable Side side, List<Shown> shown) {
    shown.sort(Comparator.comparing(Shown::day));
    var whole = new HashMap<Folk, Integer>();
    shown.forEach(s -> whole.merge(s.folk(), 1, Integer::sum));
    var runs = new ArrayList<Held>();
    for (var s : shown) {
      var before = runs.isEmpty() ? null : runs.getLast();
      if (before != null && before.folk() == s.folk()) {
        runs.set(
            runs.size() - 1,
            new Held(s.folk(), office, side, before.from(), s.day(), before.times() + 1));
      } else {
        runs.add(new Held(s.folk(), office, side, s.day(), s.day(), 1));
      }
    }
    var open = new HashMap<Folk, Integer>();
    var held = new ArrayList<Held>();
    int lastWhole = -1;
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      var at = open.get(run.folk());
      if (at != null && !(office.isOnes() && lastWhole > at.intValue())) {
        var earlier = held.get(at);
        held.set(
            at,
            new Held(
                run.folk(), office, side, earlier.from(), run.to(), earlier.times() + run.times()));
      } else {
        held.add(run);
        open.put(run.folk(), held.size() - 1);
      }
      if (run.times() > 1 && run.times() == whole.getOrDefault(run.folk(), 0)) {
        lastWhole = held.size() - 1;
      }
    }
    held.sort(Comparator.comparing(Held::from).thenComparing(Held::to));
    return held;
  }

  private static void tellPeople(List<Held> held) {
    for (int i = 0; i < held.size(); i++) {
      var it = held.get(i);
      Folk next = null;
      for (int k = i + 1; k < held.size() && next == null && it.office().isOnes(); k++) {
        var later = held.get(k);
        if (later.folk() != it.folk()
            && later.from().isAfter(it.from())
            && later.to().isAfter(it.to())) {
          next = later.folk();
        }
      }
      it.folk().stints().add(new Folk.Stint(it.office(), it.side(), it.from(), it.to(), next));
    }
  }

  /// Who surely held it that day.
  Optional<Folk> holder(Office office, @Nullable Side side, LocalDate day) {
    if (!office.isOnes() || side == null) {
      return Optional.empty();
    }
    return Holders.onlyOne(
        byOffice.getOrDefault(office.name() + "\t" + side, List.of()).stream()
            .map(h -> new Holders.Candidate<>(h.folk(), h.from(), h.to()))
            .toList(),
        day);
  }
}
