package org.readout.relate.mechanism;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Related.Mechanism.Level;
import org.readout.model.Side;
import org.readout.relate.name.Tokens;

/// Tells how high those are who meet under a mechanism: by the words of its names, else by the
/// offices of those who met.
final class Levels {
  private static final int MOST_WORDS = 5;

  /// So many words from that of a deputy on belong to the same office.
  private static final int WORDS_LOWERED = 4;

  private final Map<String, Level> byWords = new HashMap<>();

  private final Set<String> deputies = new HashSet<>();
  private final Set<String> belowLeaders = new HashSet<>();

  private Levels() {}

  static Levels load() {
    var levels = new Levels();
    for (var row : Table.in("/org/readout/relate/", "level", "level", "form", "example").rows()) {
      var words = String.join(" ", Tokens.stems(row.cell(1)));
      if (row.cell(0).equals("deputy")) {
        levels.deputies.add(words);
      } else {
        levels.byWords.put(words, Level.valueOf(row.cell(0).toUpperCase(Locale.ROOT)));
      }
    }
    for (var row : Table.in("/org/readout/relate/", "below-leaders", "kind", "example").rows()) {
      levels.belowLeaders.add(row.cell(0));
    }
    return levels;
  }

  /// Whether leaders do not meet under it, though they speak of it.
  boolean isBelowLeaders(String kind) {
    return belowLeaders.contains(kind);
  }

  /// @param names the most usual first
  /// @param kind of mechanism
  @Nullable Level of(List<String> names, String kind, List<Held> held) {
    for (var name : names) {
      var level = of(name);
      if (level != null) {
        return level;
      }
    }
    var counts = new EnumMap<Level, Integer>(Level.class);
    for (var one : held) {
      if (one.account().fact().status() != Status.HELD) {
        continue;
      }
      var level = of(one.account().fact());
      if (level != null && !(level == Level.LEADERS && isBelowLeaders(kind))) {
        counts.merge(level, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /// Those of them that can be rounds: leaders who speak of a mechanism of others do not meet under
  /// it.
  List<Held> rounds(@Nullable Level level, String kind, List<Held> held) {
    return held.stream().filter(one -> isRound(level, kind, one.account().fact())).toList();
  }

  boolean isRound(@Nullable Level level, String kind, Fact.Engagement engagement) {
    return level == Level.LEADERS
        || (level == null && !isBelowLeaders(kind))
        || of(engagement) != Level.LEADERS;
  }

  /// Of each side the highest office counts, of the sides the lowest.
  private @Nullable Level of(Fact.Engagement engagement) {
    var bySide = new TreeMap<Side, Level>();
    for (var participant : engagement.participants()) {
      for (var office : participant.offices()) {
        var level = of(office);
        if (level != null && participant.side() != null) {
          bySide.merge(participant.side(), level, Levels::higher);
        }
      }
    }
    return bySide.values().stream().max(Level::compareTo).orElse(null);
  }

  /// The highest of its parts; null where no word tells.
  @Nullable Level of(String words) {
    var stems = Tokens.stems(words);
    var found = new ArrayList<Level>();
    int lowered = -1;
    for (int at = 0; at < stems.size(); ) {
      int length = 1;
      for (int n = Math.min(MOST_WORDS, stems.size() - at); n > 0; n--) {
        var level = byWords.get(String.join(" ", stems.subList(at, at + n)));
        if (level != null) {
          found.add(at < lowered ? Level.OFFICIALS : level);
          length = n;
          break;
        }
      }
      if (length == 1 && deputies.contains(stems.get(at))) {
        found.add(Level.OFFICIALS);
        lowered = at + WORDS_LOWERED;
      }
      at += length;
    }
    return found.stream().min(Level::compareTo).orElse(null);
  }

  private static Level higher(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
