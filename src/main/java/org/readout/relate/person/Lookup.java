package org.readout.relate.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// Finds the person that a surname means.
final class Lookup {
  /// A surname alone without an office means somebody of these years.
  private static final long FAR = 2 * 366L;

  private static final long FAR_IN_OFFICE = 4 * 366L;

  private final Spelling spelling;
  private final Stints stints;
  private final Map<String, List<Folk>> byWord = new HashMap<>();
  private final List<Unfound> unfound = new ArrayList<>();
  private final List<Runnable> found = new ArrayList<>();

  /// A name that is nobody's so far.
  record Unfound(String name, Sighting sighting, List<Office> held) {
    Unfound {
      held = List.copyOf(held);
    }
  }

  Lookup(List<Folk> people, Spelling spelling, Stints stints) {
    this.spelling = spelling;
    this.stints = stints;
    for (var folk : people) {
      var keys = new TreeSet<String>();
      for (var name : folk.names()) {
        for (var word : name.words()) {
          keys.add(folk.side() + "\t" + word);
          keys.add(name.side() + "\t" + word);
        }
      }
      keys.forEach(key -> byWord.computeIfAbsent(key, _ -> new ArrayList<>()).add(folk));
    }
  }

  /// @param names whether the words are a spelling of the person's name
  void find(String text, Sighting sighting, List<Office> held, boolean names) {
    var candidates = new ArrayList<Folk>();
    for (var side : sighting.sides()) {
      candidates(text, side).stream().filter(c -> !candidates.contains(c)).forEach(candidates::add);
    }
    var fitting = candidates.stream().filter(c -> fits(c, held, sighting)).toList();
    if (fitting.size() > 1) {
      fitting = narrowed(fitting, held, sighting);
    }
    if (fitting.size() == 1) {
      var folk = fitting.getFirst();
      found.add(() -> folk.add(names ? text : "", sighting, held));
    } else if (candidates.isEmpty() && names) {
      unfound.add(new Unfound(text, sighting, held));
    }
  }

  /// Only after all were looked up does what was found count.
  void finish() {
    found.forEach(Runnable::run);
  }

  List<Unfound> unfound() {
    return unfound;
  }

  private List<Folk> candidates(String text, @Nullable Side side) {
    var name = Name.of(text, side, spelling);
    if (name.words().isEmpty()) {
      return List.of();
    }
    return byWord.getOrDefault(side + "\t" + name.words().getLast(), List.of()).stream()
        .filter(
            folk ->
                folk.names().stream().anyMatch(full -> name.isFull() ? isPartOf(name, full) : true))
        .toList();
  }

  private static boolean isPartOf(Name name, Name full) {
    return full.words().containsAll(name.words()) && name.initials().isEmpty();
  }

  private boolean fits(Folk folk, List<Office> held, Sighting sighting) {
    long far = held.isEmpty() ? FAR : FAR_IN_OFFICE;
    return folk.daysTo(sighting.day()) <= far && (held.isEmpty() || agree(folk, held));
  }

  /// A bare "Minister" fits any minister.
  private static boolean agree(Folk folk, List<Office> held) {
    for (var office : held) {
      for (var own : folk.offices()) {
        if (own.equals(office.name())
            || (!office.isOnes() && own.endsWith(office.name()))
            || (!office.isOnes() && own.startsWith(office.name() + " "))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Folk> narrowed(List<Folk> fitting, List<Office> held, Sighting sighting) {
    var day = sighting.day();
    if (day == null) {
      return fitting;
    }
    var holders = new ArrayList<Folk>();
    for (var office : held) {
      stints.holder(office, sighting.side(), day).filter(fitting::contains).ifPresent(holders::add);
    }
    return holders.isEmpty() ? fitting : holders.stream().distinct().toList();
  }
}
