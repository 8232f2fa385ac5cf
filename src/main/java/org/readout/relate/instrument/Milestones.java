package org.readout.relate.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement;
import org.readout.model.Finding;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.Milestone;
import org.readout.model.Related.Milestone.Stage;
import org.readout.relate.name.NameReader;

/// What reports tell has become of instruments.
final class Milestones {
  private static final Comparator<Milestone> ORDER =
      Comparator.<Milestone, @Nullable LocalDate>comparing(
              Milestones::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Milestone::stage)
          .thenComparing(Milestone::mention, Mention.ORDER);

  private final NameReader names;
  private final List<Invoked> invoked;
  private final List<List<Milestone>> found = new ArrayList<>();
  private final Map<String, List<Integer>> byReport = new HashMap<>();
  private final Map<String, Set<Integer>> byKey = new HashMap<>();
  private final int[] groupOf;

  /// Of each account of an engagement, when all accounts together say that it was.
  private final Map<String, Period> days = new HashMap<>();

  private Milestones(
      NameReader names,
      List<Invoked> invoked,
      List<List<Integer>> groups,
      List<Related.Engagement> engagements) {
    this.names = names;
    this.invoked = invoked;
    for (var engagement : engagements) {
      engagement.accounts().forEach(one -> days.put(one.id(), engagement.fact().when()));
    }
    groupOf = new int[invoked.size()];
    for (int group = 0; group < groups.size(); group++) {
      found.add(new ArrayList<>());
      for (int i : groups.get(group)) {
        groupOf[i] = group;
        byKey.computeIfAbsent(invoked.get(i).key(), _ -> new LinkedHashSet<>()).add(group);
        byReport.computeIfAbsent(invoked.get(i).mention().report(), _ -> new ArrayList<>()).add(i);
      }
    }
  }

  /// By day, for each group.
  static List<List<Milestone>> of(
      List<Account> accounts,
      List<Related.Engagement> engagements,
      List<Invoked> invoked,
      List<List<Integer>> groups,
      NameReader names) {
    var milestones = new Milestones(names, invoked, groups, engagements);
    for (var account : accounts) {
      account.of(Fact.Development.class).forEach(milestones::take);
      account.of(Engagement.class).forEach(milestones::takeSigning);
    }
    return milestones.found.stream().map(Milestones::onceEach).toList();
  }

  private void take(Mention<Fact.Development> told) {
    var stage = stage(told.fact().stage());
    if (stage != null) {
      var when = when(told.fact().when(), told);
      subjects(told).forEach(group -> found.get(group).add(new Milestone(stage, when, told)));
    }
  }

  /// Those of its report that it names; else the one in the record whose name it gives.
  private Set<Integer> subjects(Mention<Fact.Development> told) {
    var name = names.read(told.fact().subject());
    Set<String> words = Invoked.words(name);
    var groups = new LinkedHashSet<Integer>();
    for (int i : byReport.getOrDefault(told.report(), List.of())) {
      var one = invoked.get(i);
      boolean isNamed = words.containsAll(one.name().words()) && !one.name().words().isEmpty();
      boolean isMeant = isNamed || words.equals(one.words());
      boolean isInLetters = one.name().shortForms().stream().anyMatch(words::contains);
      if (((isMeant || isInLetters) && !one.isBare())
          || (isMeant && overlap(one.mention().finding(), told.finding()))) {
        groups.add(groupOf[i]);
      }
    }
    if (!groups.isEmpty()) {
      return groups;
    }
    var fact = new Fact.Instrument(told.fact().subject(), Fact.Instrument.Type.AGREEMENT);
    var finding = new Finding<>(told.id(), fact, told.finding().citations());
    var same =
        Invoked.of(new Mention<>(finding, told.report(), told.source()), name, told.fact().sides());
    return same.isBare() ? Set.of() : byKey.getOrDefault(same.key(), Set.of());
  }

  /// A signing that was held on a day that is known signs what is named in its words.
  private void takeSigning(Mention<Engagement> told) {
    var when = days.getOrDefault(told.id(), told.fact().when());
    if (told.fact().kind() == Engagement.Kind.SIGNING
        && told.fact().status() == Engagement.Status.HELD
        && !when.isUnknown()
        && !isAhead(when, told)) {
      byReport.getOrDefault(told.report(), List.of()).stream()
          .filter(i -> overlap(invoked.get(i).mention().finding(), told.finding()))
          .map(i -> groupOf[i])
          .distinct()
          .forEach(group -> found.get(group).add(new Milestone(Stage.SIGNED, when, told)));
    }
  }

  private static boolean isAhead(Period when, Mention<Engagement> told) {
    var to = when.to();
    var published = told.published();
    return to != null && published != null && to.isAfter(published);
  }

  private static boolean overlap(Finding<?> one, Finding<?> other) {
    return one.citations().stream()
        .anyMatch(a -> other.citations().stream().anyMatch(b -> a.passage().overlaps(b.passage())));
  }

  private static Period when(Period said, Mention<?> told) {
    var published = told.published();
    return said.isUnknown() && published != null ? Period.of(published) : said;
  }

  private static @Nullable Stage stage(Fact.Development.Stage stage) {
    return switch (stage) {
      case PROGRESSED -> Stage.NEGOTIATED;
      case CONCLUDED -> Stage.CONCLUDED;
      case SIGNED -> Stage.SIGNED;
      case IN_FORCE -> Stage.IN_FORCE;
      case DELIVERED -> Stage.IMPLEMENTED;
      case SUSPENDED -> Stage.SUSPENDED;
      case WITHDRAWN -> Stage.ENDED;
      case DISPUTED -> null;
    };
  }

  private static @Nullable LocalDate day(Milestone milestone) {
    var when = milestone.when();
    return when.from() != null ? when.from() : when.to();
  }

  /// What one report says twice counts once.
  private static List<Milestone> onceEach(List<Milestone> milestones) {
    var seen = new LinkedHashSet<String>();
    return milestones.stream()
        .sorted(ORDER)
        .filter(m -> seen.add(m.stage() + "|" + m.when() + "|" + m.mention().report()))
        .toList();
  }
}
