package org.readout.relate.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.model.Side;
import org.readout.relate.Ties;
import org.readout.relate.name.NameReader;
import org.readout.relate.name.Parties;

/// Makes the register of standing arrangements out of all that mention them.
public final class Mechanisms {
  private final NameReader names;
  private final Levels levels = Levels.load();

  public Mechanisms(Atlas atlas) {
    names = NameReader.ofMechanisms(atlas);
  }

  /// In the order of their first mentions. What is only named as what an engagement was held under,
  /// but nowhere as a mechanism, is none.
  ///
  /// @param engagements related, over the same accounts
  public List<Related.Mechanism> of(
      List<Account> accounts, List<Related.Engagement> engagements, Ties ties) {
    var usages = new ArrayList<Usage>();
    var parties = new Parties(accounts);
    var sidesOf = new HashMap<String, List<Side>>();
    accounts.stream()
        .flatMap(account -> account.of(Fact.Mechanism.class).stream())
        .sorted(Mention.ORDER)
        .forEach(
            mention -> {
              var usage = usage(mention, parties);
              sidesOf.put(mention.report() + "|" + mention.fact().name(), usage.sides());
              usages.add(usage);
            });
    int mentioned = usages.size();
    var held = new ArrayList<Held>();
    for (var engagement :
        engagements.stream().sorted(Comparator.comparing(Related.Engagement::id)).toList()) {
      for (var account : engagement.accounts()) {
        if (Held.isUnderOne(account.fact())) {
          held.add(new Held(engagement, account));
          usages.add(usage(account, sidesOf));
        }
      }
    }
    var groups = Same.groups(usages, ties);
    var mechanisms = new ArrayList<Related.Mechanism>();
    var under = under(groups, held, mentioned);
    for (var group : groups) {
      if (group.getFirst() < mentioned) {
        mechanisms.add(
            mechanism(
                group.stream().map(usages::get).toList(),
                under.getOrDefault(group.getFirst(), List.of())));
      }
    }
    return mechanisms;
  }

  /// What was held, under the mechanism that an account names only where it can have been: leaders
  /// who speak of a dialogue of others do not meet under it.
  public Fact.Engagement held(Fact.Engagement engagement) {
    var name = engagement.setting().mechanism();
    if (name == null) {
      return engagement;
    }
    var kind = names.read(name).kind();
    return levels.isRound(levels.of(name), kind, engagement)
        ? engagement
        : new Fact.Engagement(
            engagement.kind(),
            engagement.status(),
            engagement.when(),
            new Fact.Engagement.Setting(engagement.setting().place(), null, null),
            engagement.participants());
  }

  private Usage usage(Mention<Fact.Mechanism> mention, Parties parties) {
    var name = names.read(mention.fact().name());
    var found = mention.fact().sides();
    if (found.size() < 2 && name.sides().size() < 2) {
      var near = parties.near(mention);
      found = near.containsAll(found) && near.containsAll(name.sides()) ? near : found;
    }
    return new Usage(
        mention.fact().name(), name, Usage.sides(name, found), mention, mention.report());
  }

  private Usage usage(Mention<Fact.Engagement> account, Map<String, List<Side>> sidesOf) {
    var written = Objects.requireNonNull(account.fact().setting().mechanism());
    var name = names.read(written);
    var known = sidesOf.get(account.report() + "|" + written);
    var sides = known == null ? Usage.sides(name, Parties.sidesOf(account.fact())) : known;
    return new Usage(written, name, sides, null, account.report());
  }

  /// The engagements of each group, by its first place: each under the one that most of its
  /// accounts name, or else the first does.
  private static Map<Integer, List<Held>> under(
      List<List<Integer>> groups, List<Held> held, int mentioned) {
    var groupOf = new HashMap<Integer, Integer>();
    for (var group : groups) {
      group.stream()
          .filter(i -> i >= mentioned)
          .forEach(i -> groupOf.put(i - mentioned, group.getFirst()));
    }
    var byEngagement = new LinkedHashMap<String, Map<Integer, List<Held>>>();
    for (int i = 0; i < held.size(); i++) {
      byEngagement
          .computeIfAbsent(held.get(i).engagement().id(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(groupOf.get(i), _ -> new ArrayList<>())
          .add(held.get(i));
    }
    var under = new HashMap<Integer, List<Held>>();
    for (var byGroup : byEngagement.values()) {
      var most = byGroup.values().stream().mapToInt(List::size).max().orElse(0);
      byGroup.entrySet().stream()
          .filter(entry -> entry.getValue().size() == most)
          .findFirst()
          .ifPresent(
              entry ->
                  under
                      .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                      .addAll(entry.getValue()));
    }
    return under;
  }

  private Related.Mechanism mechanism(List<Usage> usages, List<Held> held) {
    var mentions = usages.stream().flatMap(usage -> Stream.ofNullable(usage.mention())).toList();
    var written = new TreeMap<String, Integer>();
    usages.forEach(usage -> written.merge(usage.written(), 1, Integer::sum));
    var names =
        written.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    var kind = usages.getFirst().name().kind();
    var level = levels.of(names, kind, held);
    return new Related.Mechanism(
        mentions.getFirst().id(),
        names,
        sides(usages),
        level,
        Rounds.of(levels.rounds(level, kind, held)),
        mentions);
  }

  /// Those that most usages have whose sides are known well; else each that half of all have.
  private static List<Side> sides(List<Usage> usages) {
    var sure = new LinkedHashMap<List<Side>, Integer>();
    var each = new TreeMap<Side, Integer>();
    for (var usage : usages) {
      if (!usage.isOpen()) {
        sure.merge(usage.sides(), 1, Integer::sum);
      }
      usage.sides().forEach(side -> each.merge(side, 1, Integer::sum));
    }
    return sure.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(
            () ->
                each.entrySet().stream()
                    .filter(entry -> 2 * entry.getValue() >= usages.size())
                    .map(Map.Entry::getKey)
                    .toList());
  }
}
