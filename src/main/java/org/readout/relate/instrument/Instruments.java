package org.readout.relate.instrument;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.relate.Ties;
import org.readout.relate.name.NameReader;
import org.readout.relate.name.Parties;

/// Makes the register of texts that things rest on out of all that invoke them.
public final class Instruments {
  private final NameReader names;

  public Instruments(Atlas atlas) {
    names = NameReader.ofInstruments(atlas);
  }

  /// In the order of their first mentions.
  ///
  /// @param engagements related, over the same accounts
  public List<Related.Instrument> of(
      List<Account> accounts, List<Related.Engagement> engagements, Ties ties) {
    var parties = new Parties(accounts);
    var invoked =
        accounts.stream()
            .flatMap(account -> account.of(Fact.Instrument.class).stream())
            .sorted(Mention.ORDER)
            .map(
                mention ->
                    Invoked.of(mention, names.read(mention.fact().name()), parties.near(mention)))
            .toList();
    var groups = SameText.groups(invoked, byReport(engagements), ties);
    var milestones = Milestones.of(accounts, engagements, invoked, groups, names);
    return IntStream.range(0, groups.size())
        .mapToObj(
            i ->
                instrument(
                    groups.get(i).stream().map(place -> invoked.get(place).mention()).toList(),
                    milestones.get(i)))
        .toList();
  }

  private static Map<String, Set<String>> byReport(List<Related.Engagement> engagements) {
    var byReport = new HashMap<String, Set<String>>();
    for (var engagement : engagements) {
      for (var account : engagement.accounts()) {
        byReport.computeIfAbsent(account.report(), _ -> new TreeSet<>()).add(engagement.id());
      }
    }
    return byReport;
  }

  private static Related.Instrument instrument(
      List<Mention<Fact.Instrument>> mentions, List<Related.Milestone> milestones) {
    var written = new TreeMap<String, Integer>();
    var types = new EnumMap<Fact.Instrument.Type, Integer>(Fact.Instrument.Type.class);
    for (var mention : mentions) {
      written.merge(mention.fact().name(), 1, Integer::sum);
      types.merge(mention.fact().type(), 1, Integer::sum);
    }
    return new Related.Instrument(
        mentions.getFirst().id(),
        written.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList(),
        types.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey(),
        milestones,
        mentions);
  }
}
