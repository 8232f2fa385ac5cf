package org.readout.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Store;
import org.readout.model.Account;
import org.readout.model.Decision;
import org.readout.model.DecisionLog;
import org.readout.model.Report;
import org.readout.relate.Deciding;
import org.readout.show.Told;

/// What people decided about a store, with the words it is about.
final class History {
  private final Store store;
  private final DecisionLog log;
  private final Set<String> undone;
  private final Set<String> waiting;
  private final Deciding deciding;
  private final Map<String, Optional<Report>> reports = new HashMap<>();

  /// Reads only the reports that decisions are about.
  History(Store store) {
    this.store = store;
    this.log = store.decisions();
    this.undone = log.undone();
    var named = new TreeSet<String>();
    log.all().forEach(d -> d.anchors().forEach(anchor -> named.add(anchor.report())));
    List<Account> accounts = named.stream().map(store::account).flatMap(Optional::stream).toList();
    this.deciding = Deciding.of(accounts, log.all());
    this.waiting = deciding.waiting().stream().map(Decision::id).collect(Collectors.toSet());
  }

  List<Told> all() {
    return log.all().stream().map(this::told).toList();
  }

  /// About any of some findings.
  List<Told> about(List<String> findings) {
    return findings.stream()
        .map(id -> deciding.about().getOrDefault(id, List.of()))
        .flatMap(List::stream)
        .distinct()
        .sorted(Decision.ORDER)
        .map(this::told)
        .toList();
  }

  Told told(Decision decision) {
    var state =
        undone.contains(decision.id())
            ? Told.State.UNDONE
            : waiting.contains(decision.id()) ? Told.State.WAITING : Told.State.STANDING;
    var about =
        decision.anchors().stream()
            .map(anchor -> new Told.Words(anchor, report(anchor.report())))
            .toList();
    return new Told(decision, state, about);
  }

  private @Nullable Report report(String id) {
    return reports.computeIfAbsent(id, store::text).orElse(null);
  }
}
