package org.readout.relate.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.relate.Ties;

/// Chooses among the groups that one may be told of in.
///
/// Accounts of one report are of several contacts: two groups that have a report in common are
/// never one.
final class Choice {
  static final Comparator<Group> BY_FIRST =
      Comparator.comparing(group -> group.contacts.getFirst().mention(), Mention.ORDER);
  private static final Comparator<Group> ANY_TIME = Comparator.comparingInt(group -> 0);
  private static final Comparator<Group> EARLIEST =
      Comparator.comparing(Choice::start, Comparator.nullsLast(Comparator.naturalOrder()));
  private static final Comparator<Group> LATEST =
      Comparator.comparing(Choice::start, Comparator.nullsLast(Comparator.reverseOrder()));
  private static final int FAR_MORE = 3;

  private final Places places;
  private final Ties ties;

  Choice(Places places, Ties ties) {
    this.places = places;
    this.ties = ties;
  }

  /// What a candidate must pass.
  interface Test {
    boolean passes(Group candidate, Likeness like);
  }

  private record Fitting(Group group, Likeness like) {}

  private static @Nullable LocalDate start(Group group) {
    return group.start();
  }

  /// The most alike.
  @Nullable Group best(Group group, Collection<Group> candidates, Test test) {
    return first(fitting(group, candidates, test, ANY_TIME));
  }

  @Nullable Group earliest(Group group, Collection<Group> candidates, Test test) {
    return first(fitting(group, candidates, test, EARLIEST));
  }

  @Nullable Group latest(Group group, Collection<Group> candidates, Test test) {
    return first(fitting(group, candidates, test, LATEST));
  }

  /// The most alike, where no other is so, or it is told of far more.
  @Nullable Group only(Group group, Collection<Group> candidates, Test test) {
    var fitting = fitting(group, candidates, test, ANY_TIME);
    if (fitting.size() > 1) {
      var one = fitting.get(0);
      var next = fitting.get(1);
      if (one.like().points() == next.like().points()
          && one.group().reports.size() < FAR_MORE * next.group().reports.size()) {
        return null;
      }
    }
    return first(fitting);
  }

  private static @Nullable Group first(List<Fitting> fitting) {
    return fitting.isEmpty() ? null : fitting.getFirst().group();
  }

  private List<Fitting> fitting(
      Group group, Collection<Group> candidates, Test test, Comparator<Group> inTime) {
    var fitting = new ArrayList<Fitting>();
    for (var candidate : candidates) {
      if (candidate == group || candidate.into != null || group.sharesAReport(candidate)) {
        continue;
      }
      var like = Likeness.of(group, candidate, places);
      if (like.isPossible() && test.passes(candidate, like) && !areApart(group, candidate)) {
        fitting.add(new Fitting(candidate, like));
      }
    }
    fitting.sort(
        Comparator.comparing(Fitting::group, inTime)
            .thenComparingInt(choice -> -choice.like().points())
            .thenComparingInt(choice -> -choice.group().reports.size())
            .thenComparing(Fitting::group, BY_FIRST));
    return fitting;
  }

  private boolean areApart(Group one, Group other) {
    return !ties.apart().isEmpty()
        && one.contacts.stream()
            .anyMatch(a -> other.contacts.stream().anyMatch(b -> ties.areApart(a.id(), b.id())));
  }
}
