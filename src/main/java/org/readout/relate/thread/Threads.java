package org.readout.relate.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Mention;
import org.readout.model.Related.CommitmentThread;
import org.readout.relate.Ties;

/// Finds which commitments of many reports are one undertaking, and what became of it.
///
/// A pure function of its arguments, whatever their order. Threads do not cross dyads (a pair of
/// sides, or all that has three and more): those of a dyad are the same whether all accounts are
/// related or only those in which its sides occur.
public final class Threads {
  private final Atlas atlas;
  private final Vocabulary vocabulary = Vocabulary.load();
  private final Function<String, Optional<String>> mechanisms;
  private final Function<String, Optional<String>> instruments;

  public Threads(Atlas atlas) {
    this(atlas, _ -> Optional.empty(), _ -> Optional.empty());
  }

  /// With registers to look names up in.
  ///
  /// @param mechanisms the id of the mechanism of a name
  /// @param instruments the id of the instrument of a name
  public Threads(
      Atlas atlas,
      Function<String, Optional<String>> mechanisms,
      Function<String, Optional<String>> instruments) {
    this.atlas = atlas;
    this.mechanisms = mechanisms;
    this.instruments = instruments;
  }

  /// All threads, by the first mention of each.
  public List<CommitmentThread> of(List<Account> accounts, Ties ties) {
    var dyads = new TreeMap<String, Dyad>();
    for (var account : accounts) {
      new Sorter(account, atlas).into(dyads);
    }
    var threads = new ArrayList<CommitmentThread>();
    for (var dyad : dyads.values()) {
      threads.addAll(new Weaving(dyad, atlas, vocabulary, mechanisms, instruments, ties).threads());
    }
    return threads.stream().sorted(Comparator.comparing(Threads::first, Mention.ORDER)).toList();
  }

  private static Mention<?> first(CommitmentThread thread) {
    return thread.steps().stream()
        .map(step -> step.mention())
        .filter(mention -> mention.id().equals(thread.id()))
        .findFirst()
        .orElseThrow();
  }
}
