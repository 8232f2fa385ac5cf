package org.readout.relate.source;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Report;

/// Which reports are one text: reprints, with another headline or dateline, cut or with something
/// put in.
///
/// Two accounts of one meeting are no copies, however alike their phrases; neither are two days of
/// a daily notice.
public final class Copies {
  /// How much of the shorter text the longer one must have. Two calls of one day told in the same
  /// phrases reach 0.83.
  private static final double SHARED = 0.86;

  /// The same where one outlet published both: it tells of two things rather than twice of one.
  private static final double SHARED_BY_OUTLET = 0.95;

  /// The same for the later members of a group, each of which may have been cut elsewhere.
  private static final double SHARED_WITH_ALL = 0.4;

  /// The shorter text is at least so large a part of the longer one.
  private static final double LEAST_PART = 0.2;

  /// A text of fewer runs of words could be anybody's.
  private static final int LEAST_SIZE = 25;

  private static final long MOST_DAYS = 10;
  private static final int MARKS = 32;
  private static final int FEW = 8;
  private static final int MOST_ASKED = 20;

  private final Map<String, List<String>> groups;

  private Copies(Map<String, List<String>> groups) {
    this.groups = groups;
  }

  /// A report's text.
  ///
  /// @param report the report's id
  public record Text(String report, Report.Source source, Sketch sketch) {
    private static final Comparator<Text> ORDER =
        Comparator.<Text, @Nullable LocalDate>comparing(
                text -> text.source().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(text -> text.source().uri())
            .thenComparing(Text::report);

    double shared(Text other) {
      return sketch.shared(other.sketch);
    }

    private boolean canBeCopyOf(Text other) {
      int shorter = Math.min(sketch.size(), other.sketch.size());
      int longer = Math.max(sketch.size(), other.sketch.size());
      return shorter >= LEAST_SIZE && shorter >= LEAST_PART * longer && isNear(other);
    }

    private boolean isNear(Text other) {
      var mine = source.published();
      var theirs = other.source.published();
      return mine == null
          || theirs == null
          || Math.abs(ChronoUnit.DAYS.between(mine, theirs)) <= MOST_DAYS;
    }
  }

  /// Does not depend on the order of the texts.
  public static Copies of(List<Text> texts) {
    var sorted = texts.stream().sorted(Text.ORDER).toList();
    var candidates = candidates(sorted);
    var groupOf = new HashMap<Integer, List<Integer>>();
    for (int at = 0; at < sorted.size(); at++) {
      var own = new ArrayList<>(List.of(at));
      for (int earlier : candidates.getOrDefault(at, new TreeSet<>())) {
        var group = groupOf.getOrDefault(earlier, List.of());
        if (belongs(sorted, at, earlier, group)) {
          own = new ArrayList<>();
          group.add(at);
          groupOf.put(at, group);
          break;
        }
      }
      if (!own.isEmpty()) {
        groupOf.put(at, own);
      }
    }
    var groups = new LinkedHashMap<String, List<String>>();
    for (int at = 0; at < sorted.size(); at++) {
      var group = groupOf.getOrDefault(at, List.of());
      groups.put(sorted.get(at).report(), group.stream().map(i -> sorted.get(i).report()).toList());
    }
    return new Copies(groups);
  }

  private static boolean belongs(List<Text> texts, int at, int earlier, List<Integer> group) {
    var text = texts.get(at);
    var model = texts.get(earlier);
    boolean sameOutlet =
        text.source().outlet() != null && text.source().outlet().equals(model.source().outlet());
    if (!text.canBeCopyOf(model) || text.shared(model) < (sameOutlet ? SHARED_BY_OUTLET : SHARED)) {
      return false;
    }
    return group.stream()
        .limit(MOST_ASKED)
        .map(texts::get)
        .allMatch(other -> text.shared(other) >= SHARED_WITH_ALL);
  }

  /// For each text those before it with which it has a mark in common; of a mark that many have,
  /// only the neighbour.
  private static Map<Integer, SortedSet<Integer>> candidates(List<Text> sorted) {
    var byMark = new TreeMap<Integer, List<Integer>>();
    for (int at = 0; at < sorted.size(); at++) {
      for (int mark : sorted.get(at).sketch().marks(MARKS)) {
        byMark.computeIfAbsent(mark, _ -> new ArrayList<>()).add(at);
      }
    }
    var candidates = new HashMap<Integer, SortedSet<Integer>>();
    for (var texts : byMark.values()) {
      for (int i = 1; i < texts.size(); i++) {
        int from = texts.size() <= FEW ? 0 : i - 1;
        for (int k = from; k < i; k++) {
          candidates.computeIfAbsent(texts.get(i), _ -> new TreeSet<>()).add(texts.get(k));
        }
      }
    }
    return candidates;
  }

  /// All that are one text with a report, the first published first; itself alone where it has no
  /// copies, or is not known.
  public List<String> of(String report) {
    return groups.getOrDefault(report, List.of(report));
  }

  /// The one of them that was published first.
  public String original(String report) {
    return of(report).getFirst();
  }

  /// Those of two or more, by the first.
  public List<List<String>> groups() {
    return groups.values().stream().filter(group -> group.size() > 1).distinct().toList();
  }
}
