package org.readout.relate.instrument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.relate.Ties;
import org.readout.relate.name.Joining;
import org.readout.relate.name.Name.Trait;

/// Decides which names are of one text.
///
/// Sure signs come first; a sign that fits more than one text is none.
final class SameText {
  private static final int DAYS_OF_ONE_EVENT = 3;

  private final List<Invoked> invoked;
  private final Joining joining;

  /// One for each key.
  private final List<Integer> heads = new ArrayList<>();

  private SameText(List<Invoked> invoked) {
    this.invoked = invoked;
    joining = new Joining(invoked.size());
  }

  /// Groups them.
  ///
  /// @param invoked in the order of their mentions
  /// @param engagements ids of the related engagements that each report tells of
  /// @return their places in the list, by text
  static List<List<Integer>> groups(
      List<Invoked> invoked, Map<String, Set<String>> engagements, Ties ties) {
    var same = new SameText(invoked);
    same.decided(ties);
    same.byKey();
    same.bySharedLetters();
    same.byFewerWords();
    same.byYear();
    same.byLetters();
    same.bySides();
    same.ofOneEvent(engagements);
    return same.joining.groups();
  }

  private void decided(Ties ties) {
    var places = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < invoked.size(); i++) {
      places.put(invoked.get(i).mention().id(), i);
    }
    joining.decide(places, ties);
  }

  private void byKey() {
    var first = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < invoked.size(); i++) {
      var earlier = first.putIfAbsent(invoked.get(i).key(), i);
      if (earlier == null || !joining.join(earlier, i)) {
        heads.add(i);
      }
    }
  }

  /// Titles with the same letters in brackets and mostly the same words.
  private void bySharedLetters() {
    var byForm = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < invoked.size(); i++) {
      if (invoked.get(i).isBare() || isAnybodys(invoked.get(i))) {
        continue;
      }
      for (var form : invoked.get(i).name().shortForms()) {
        byForm.computeIfAbsent(invoked.get(i).scope() + "|" + form, _ -> new ArrayList<>()).add(i);
      }
    }
    for (var same : byForm.values()) {
      for (int i : same) {
        if (isAlike(invoked.get(same.getFirst()), invoked.get(i))) {
          joining.join(same.getFirst(), i);
        }
      }
    }
  }

  /// Whether it may be a text between any sides.
  private static boolean isAnybodys(Invoked one) {
    return !one.isDefinite() && one.sides().isEmpty();
  }

  private static boolean isAlike(Invoked one, Invoked other) {
    var shared = new TreeSet<>(one.words());
    shared.retainAll(other.words());
    return 2 * shared.size() >= Math.max(one.words().size(), other.words().size());
  }

  /// "RCEP", "RCEP Agreement" beside the long name, with the letters in brackets or by its
  /// initials.
  private void byLetters() {
    var byForm = new LinkedHashMap<String, List<Integer>>();
    var byInitials = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < invoked.size(); i++) {
      var one = invoked.get(i);
      for (var form : one.name().shortForms()) {
        byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(i);
      }
      if (one.isDefinite() && one.name().words().size() > 1) {
        for (var form : one.name().initials()) {
          byInitials.computeIfAbsent(form, _ -> new ArrayList<>()).add(i);
        }
      }
    }
    for (int head : heads) {
      var one = invoked.get(head);
      if (one.name().words().size() == 1 && one.figures().isEmpty()) {
        var letters = one.name().words().first();
        if (!joinOnly(head, in(byForm, letters, other -> isBeside(one, other)))) {
          joinOnly(head, in(byInitials, letters, other -> isBeside(one, other)));
        }
      }
    }
  }

  private List<Integer> in(Map<String, List<Integer>> index, String key, Predicate<Invoked> fits) {
    return index.getOrDefault(key, List.of()).stream()
        .filter(i -> fits.test(invoked.get(i)))
        .toList();
  }

  private static boolean isBeside(Invoked one, Invoked other) {
    var kind = one.name().kind();
    return (kind.isEmpty() || kind.equals("agreement") || kind.equals(other.name().kind()))
        && isAmong(one, other);
  }

  private static boolean isAmong(Invoked one, Invoked other) {
    return one.sides().isEmpty() || one.sides().equals(other.sides());
  }

  /// "Partnership" beside "Partnership Agreement"; "A and B Initiative" beside "A Initiative".
  private void byFewerWords() {
    var byWord = new LinkedHashMap<String, List<Integer>>();
    for (int head : heads) {
      var one = invoked.get(head);
      for (var word : one.words()) {
        byWord.computeIfAbsent(one.scope() + "|" + word, _ -> new ArrayList<>()).add(head);
      }
    }
    for (int head : heads) {
      var one = invoked.get(head);
      if (!one.isBare() && !one.isNumbered()) {
        List<Integer> rarest = List.of();
        boolean first = true;
        for (var word : one.words()) {
          var holding = byWord.getOrDefault(one.scope() + "|" + word, List.of());
          if (first || holding.size() < rarest.size()) {
            rarest = holding;
            first = false;
          }
        }
        joinOnly(
            head,
            rarest.stream().filter(i -> i != head && isShorter(one, invoked.get(i))).toList());
      }
    }
  }

  private static boolean isShorter(Invoked one, Invoked other) {
    if (!other.words().containsAll(one.words())
        || !one.figures().equals(other.figures())
        || one.words().size() == other.words().size()) {
      return false;
    }
    var left = new TreeSet<>(other.words());
    left.removeAll(one.words());
    if (left.equals(Set.of(other.name().kind()))) {
      return true;
    }
    return one.name().words().size() > 1
        && one.name().kind().equals(other.name().kind())
        && other.name().loose().containsAll(left);
  }

  /// With and without its year.
  private void byYear() {
    var byWords = new LinkedHashMap<String, List<Integer>>();
    for (int head : heads) {
      byWords.computeIfAbsent(timeless(invoked.get(head)), _ -> new ArrayList<>()).add(head);
    }
    for (int head : heads) {
      var one = invoked.get(head);
      if (one.figures().isEmpty()
          && !one.isBare()
          && (one.isDefinite() || !one.sides().isEmpty())) {
        joinOnly(
            head,
            byWords.getOrDefault(timeless(one), List.of()).stream()
                .filter(i -> !invoked.get(i).figures().isEmpty())
                .toList());
      }
    }
  }

  private static String timeless(Invoked one) {
    return one.scope() + "|" + one.words();
  }

  /// A name whose sides are not all said, beside the one that says them.
  private void bySides() {
    var byWords = new LinkedHashMap<String, List<Integer>>();
    for (int head : heads) {
      var one = invoked.get(head);
      byWords.computeIfAbsent(sideless(one), _ -> new ArrayList<>()).add(head);
    }
    for (int head : heads) {
      var one = invoked.get(head);
      if (!(one.isBare() && one.figures().isEmpty()) && !one.isNumbered()) {
        joinOnly(
            head,
            byWords.getOrDefault(sideless(one), List.of()).stream()
                .filter(i -> i != head && lacksSides(one, invoked.get(i)))
                .toList());
      }
    }
  }

  private static String sideless(Invoked one) {
    return one.words() + "|" + one.figures();
  }

  private static boolean lacksSides(Invoked one, Invoked other) {
    if (!one.name().sides().isEmpty() && one.name().sides().size() > 1) {
      return false;
    }
    int parties = one.name().parties();
    if (parties > 0) {
      return other.sides().size() == parties
          && one.sides().size() != parties
          && other.sides().containsAll(one.sides());
    }
    if (one.isDefinite()) {
      return one.sides().isEmpty() && !other.sides().isEmpty() && other.isDefinite();
    }
    if (one.sides().isEmpty()) {
      return (one.name().is(Trait.TITLE) || one.name().words().size() > 1)
          && !other.sides().isEmpty();
    }
    return one.name().sides().isEmpty()
        && other.name().sides().size() == 1
        && one.sides().containsAll(other.sides());
  }

  /// Bare descriptions in reports of one engagement, a few days apart: "the joint statement".
  private void ofOneEvent(Map<String, Set<String>> engagements) {
    var byEvent = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < invoked.size(); i++) {
      var one = invoked.get(i);
      if (one.isBare() && one.figures().isEmpty() && !one.sides().isEmpty()) {
        for (var engagement : engagements.getOrDefault(one.mention().report(), Set.of())) {
          byEvent
              .computeIfAbsent(
                  engagement
                      + "|"
                      + one.sides()
                      + "|"
                      + one.words()
                      + "|"
                      + one.name().is(Trait.MANY),
                  _ -> new ArrayList<>())
              .add(i);
        }
      }
    }
    for (var same : byEvent.values()) {
      for (int i = 1; i < same.size(); i++) {
        if (areNear(invoked.get(same.get(i - 1)), invoked.get(same.get(i)))) {
          joining.join(same.get(i - 1), same.get(i));
        }
      }
    }
  }

  private static boolean areNear(Invoked one, Invoked other) {
    return areNear(one.mention().published(), other.mention().published());
  }

  private static boolean areNear(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null
        && other != null
        && Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_OF_ONE_EVENT;
  }

  /// Joins where all candidates are one text.
  ///
  /// @return whether there was one
  private boolean joinOnly(int one, List<Integer> candidates) {
    Set<Integer> roots = new HashSet<>();
    int other = one;
    for (int i : candidates) {
      if (!joining.areTogether(i, one) && roots.add(joining.rootOf(i))) {
        other = i;
      }
    }
    return roots.size() == 1 && joining.join(one, other);
  }
}
