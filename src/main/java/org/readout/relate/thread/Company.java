package org.readout.relate.thread;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Side;

/// Between whom things are said in one account.
final class Company {
  private static final Pattern US = Pattern.compile("\\bus\\b");

  private final Atlas atlas;
  private final Map<String, Mention<Fact.Engagement>> engagements = new HashMap<>();

  Company(Account account, Atlas atlas) {
    this.atlas = atlas;
    for (var engagement : account.of(Fact.Engagement.class)) {
      engagements.put(engagement.id(), engagement);
    }
  }

  @Nullable Mention<Fact.Engagement> engagement(@Nullable String id) {
    return id == null ? null : engagements.get(id);
  }

  static SortedSet<Side> of(Fact.Engagement engagement) {
    var sides = new TreeSet<Side>();
    for (var participant : engagement.participants()) {
      if (participant.side() != null) {
        sides.add(participant.side());
      }
    }
    return sides;
  }

  /// Those who bind themselves, and where that is one side, whom it told so: the other side of the
  /// engagement at which it did, else the one that its words name, else the one that the report's
  /// engagements show it with most.
  SortedSet<Side> between(Collection<Side> sides, String words, @Nullable String engagement) {
    var company = new TreeSet<Side>(sides);
    if (company.size() != 1) {
      return company;
    }
    var at = engagement(engagement);
    if (at != null && of(at.fact()).containsAll(company) && of(at.fact()).size() > 1) {
      return of(at.fact());
    }
    var named = new TreeSet<>(atlas.takenFrom(US.matcher(words).replaceAll(" ")).sides());
    named.removeAll(company);
    if (named.size() == 1) {
      company.addAll(named);
      return company;
    }
    var with = with(company.first());
    if (with != null) {
      company.add(with);
    }
    return company;
  }

  private @Nullable Side with(Side side) {
    var met = new TreeMap<Side, Integer>();
    for (var engagement : engagements.values()) {
      var sides = of(engagement.fact());
      if (sides.size() == 2 && sides.remove(side)) {
        met.merge(sides.first(), 1, Integer::sum);
      }
    }
    if (met.isEmpty()) {
      return null;
    }
    int most = Collections.max(met.values());
    List<Side> first =
        met.keySet().stream().filter(each -> met.getOrDefault(each, 0) == most).toList();
    return first.size() == 1 ? first.getFirst() : null;
  }

  /// What relates only among itself: a pair of sides, or all that has more or fewer.
  static String dyad(SortedSet<Side> company) {
    return switch (company.size()) {
      case 1 -> company.first().code();
      case 2 -> company.first() + " " + company.last();
      default -> "multilateral";
    };
  }
}
