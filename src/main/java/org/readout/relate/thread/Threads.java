package org.readout.relate.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Mention;
import org.readout.model.Related.CommitmentThread;
import org.readout.relate.Ties;

/// Finds which commitments of many reports are one undertaking, and what became of it.
///
/// A pure function of its arguments, whatever their order. Threads do not cross dyads (a pair of
/// sides, or all that has three and more), but where people put something together: those of a dyad
/// are the same whether all accounts are related or only those in which its sides occur.
public final class Threads {
  private final Atlas atlas;
  private final Vocabulary vocabulary = Vocabulary.load();

  public Threads(Atlas atlas) {
    this.atlas = atlas;
  }

  /// All threads, by the first mention of each; as their mechanism and instrument they have the id
  /// of a finding that names it.
  public List<CommitmentThread> of(List<Account> accounts, Ties ties) {
    var dyads = new TreeMap<String, Dyad>();
    for (var account : accounts) {
      new Sorter(account, atlas).into(dyads);
    }
    var knots = new Knots(ties);
    knots.all().forEach(knot -> gather(knot, dyads));
    var threads = new ArrayList<CommitmentThread>();
    for (var dyad : dyads.values()) {
      threads.addAll(new Weaving(dyad, atlas, vocabulary, knots).threads());
    }
    return threads.stream().sorted(Comparator.comparing(Threads::first, Mention.ORDER)).toList();
  }

  /// Moves what people put together to the dyad of the first commitment among it.
  private static void gather(Set<String> findings, Map<String, Dyad> dyads) {
    record Home(Mention<?> first, Dyad dyad) {}
    dyads.values().stream()
        .flatMap(
            dyad ->
                dyad.commitments.stream()
                    .filter(told -> findings.contains(told.mention().id()))
                    .map(told -> new Home(told.mention(), dyad)))
        .min(Comparator.comparing(Home::first, Mention.ORDER))
        .ifPresent(home -> dyads.values().forEach(dyad -> dyad.give(findings, home.dyad)));
  }

  private static Mention<?> first(CommitmentThread thread) {
    return thread.steps().stream()
        .map(step -> step.mention())
        .filter(mention -> mention.id().equals(thread.id()))
        .findFirst()
        .orElseThrow();
  }
}
