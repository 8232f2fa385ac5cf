package org.readout.relate.mechanism;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.relate.Ties;
import org.readout.relate.name.Joining;
import org.readout.relate.name.Name;
import org.readout.relate.name.Name.Trait;

/// Decides which names are of one mechanism.
///
/// Sure signs come first; a sign that fits more than one mechanism is none.
final class Same {
  private static final String VAGUE = "mechanism";

  private final List<Usage> usages;
  private final Joining joining;

  /// One usage for each key.
  private final List<Integer> heads = new ArrayList<>();

  private Same(List<Usage> usages) {
    this.usages = usages;
    joining = new Joining(usages.size());
  }

  /// Groups them.
  ///
  /// @param usages in the order of their mentions
  /// @return their places in the list, by mechanism
  static List<List<Integer>> groups(List<Usage> usages, Ties ties) {
    var same = new Same(usages);
    same.decided(ties);
    same.byKey();
    same.byShortForm();
    same.byFewerWords();
    same.bare();
    same.open();
    return same.joining.groups();
  }

  private void decided(Ties ties) {
    var places = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < usages.size(); i++) {
      var mention = usages.get(i).mention();
      if (mention != null) {
        places.put(mention.id(), i);
      }
    }
    joining.decide(places, ties);
  }

  private void byKey() {
    var first = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < usages.size(); i++) {
      var earlier = first.putIfAbsent(usages.get(i).key(), i);
      if (earlier == null || !joining.join(earlier, i)) {
        heads.add(i);
      }
    }
  }

  /// Names with the same letters in brackets; "TTC" beside "Trade and Technology Council (TTC)";
  /// between the same sides.
  private void byShortForm() {
    var byForm = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < usages.size(); i++) {
      for (var form : usages.get(i).name().shortForms()) {
        byForm.computeIfAbsent(usages.get(i).sides() + "|" + form, _ -> new ArrayList<>()).add(i);
      }
    }
    byForm.values().forEach(same -> same.forEach(i -> joining.join(same.getFirst(), i)));
    for (int head : heads) {
      var usage = usages.get(head);
      if (usage.name().words().size() == 1 && usage.name().kind().isEmpty()) {
        joinOnly(
            head,
            byForm.getOrDefault(usage.sides() + "|" + usage.name().words().first(), List.of()));
      } else if (usage.name().words().isEmpty() && usage.name().is(Trait.SOLE)) {
        joinOnly(head, byForm.getOrDefault(usage.sides() + "|" + usage.name().kind(), List.of()));
      }
    }
  }

  /// "Consultation on people-to-people exchanges" beside "people-to-people and cultural exchanges";
  /// a mechanism of no said kind beside a dialogue on the same.
  private void byFewerWords() {
    var byWord = new LinkedHashMap<String, List<Integer>>();
    for (int head : heads) {
      var usage = usages.get(head);
      for (var word : usage.name().words()) {
        byWord.computeIfAbsent(usage.sides() + "|" + word, _ -> new ArrayList<>()).add(head);
      }
    }
    for (int head : heads) {
      var usage = usages.get(head);
      if (!usage.name().words().isEmpty()) {
        joinOnly(head, candidates(usage, byWord).stream().filter(i -> i != head).toList());
      }
    }
  }

  private List<Integer> candidates(Usage usage, Map<String, List<Integer>> byWord) {
    List<Integer> rarest = List.of();
    boolean first = true;
    for (var word : usage.name().words()) {
      var holding = byWord.getOrDefault(usage.sides() + "|" + word, List.of());
      if (first || holding.size() < rarest.size()) {
        rarest = holding;
        first = false;
      }
    }
    return rarest.stream()
        .filter(i -> usage.parties() == usages.get(i).parties())
        .filter(i -> isShorter(usage.name(), usages.get(i).name()))
        .toList();
  }

  /// Whether one name may be another, said in fewer words.
  private static boolean isShorter(Name one, Name other) {
    boolean sameKind = one.kind().equals(other.kind());
    if (!sameKind && (!one.kind().equals(VAGUE) || one.words().size() < 2)) {
      return false;
    }
    if (one.words().equals(other.words())) {
      return true;
    }
    var left = new TreeSet<>(other.words());
    left.removeAll(one.words());
    return one.words().size() > 1
        && other.words().containsAll(one.words())
        && other.loose().containsAll(left);
  }

  /// "The dialogue" in a report that names one dialogue between the same sides; "the hotline" where
  /// all reports that say so name one hotline between them beside it.
  private void bare() {
    var byReport = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < usages.size(); i++) {
      var usage = usages.get(i);
      if (!usage.name().words().isEmpty()) {
        byReport.computeIfAbsent(within(usage), _ -> new ArrayList<>()).add(i);
      }
    }
    var beside = new LinkedHashMap<String, List<Integer>>();
    var wordless = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < usages.size(); i++) {
      var usage = usages.get(i);
      if (usage.name().words().isEmpty()) {
        wordless.putIfAbsent(usage.key(), i);
        beside
            .computeIfAbsent(usage.key(), _ -> new ArrayList<>())
            .addAll(byReport.getOrDefault(within(usage), List.of()));
      }
    }
    wordless.forEach((key, i) -> joinOnly(i, beside.getOrDefault(key, List.of())));
  }

  private static String within(Usage usage) {
    return usage.report() + "|" + usage.sides() + "|" + usage.name().kind();
  }

  /// A name whose sides are not all known, or too many, beside the one that has them.
  private void open() {
    var byName = new LinkedHashMap<String, List<Integer>>();
    for (int head : heads) {
      byName.computeIfAbsent(named(usages.get(head)), _ -> new ArrayList<>()).add(head);
    }
    for (int head : heads) {
      var usage = usages.get(head);
      if (!usage.isBare() && usage.isOpen()) {
        var others =
            byName.getOrDefault(named(usage), List.of()).stream()
                .filter(i -> i != head && fits(usage, usages.get(i)))
                .toList();
        if (usage.name().is(Trait.PROPER)) {
          others.forEach(i -> joining.join(head, i));
        } else {
          joinOnly(head, others);
        }
      }
    }
  }

  private static String named(Usage usage) {
    return usage.name().kind() + "|" + String.join(",", usage.name().words());
  }

  private static boolean fits(Usage open, Usage other) {
    boolean within =
        other.sides().containsAll(open.sides()) || open.sides().containsAll(other.sides());
    if (open.name().is(Trait.PROPER)) {
      return !Collections.disjoint(open.sides(), other.sides());
    }
    int parties = open.name().parties();
    return within && !other.isOpen() && (parties == 0 || other.sides().size() == parties);
  }

  /// Joins where all candidates are one mechanism.
  private void joinOnly(int one, List<Integer> candidates) {
    Set<Integer> roots = new HashSet<>();
    candidates.forEach(i -> roots.add(joining.rootOf(i)));
    roots.remove(joining.rootOf(one));
    if (roots.size() == 1) {
      joining.join(
          one,
          candidates.stream().filter(i -> !joining.areTogether(i, one)).findFirst().orElse(one));
    }
  }
}
