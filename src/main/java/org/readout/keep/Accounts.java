package org.readout.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Tables.Found;
import org.readout.model.Account;
import org.readout.model.Findings;

/// What each report tells, whole.
final class Accounts {
  private final DSLContext dsl;

  Accounts(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// Of the versions that are shown on a day, by address.
  List<Account> speaking(@Nullable LocalDate asOf) {
    var byUri = new TreeMap<String, List<Facts.Row<?>>>();
    for (var kind : Kind.values()) {
      for (var row :
          new Facts<>(dsl, kind.type).where(Found.VERSION.in(VersionRows.speaking(asOf)))) {
        byUri.computeIfAbsent(row.report().source().uri(), _ -> new ArrayList<>()).add(row);
      }
    }
    return byUri.values().stream().map(Accounts::account).toList();
  }

  private static Account account(List<Facts.Row<?>> rows) {
    rows.sort(Comparator.comparingInt(row -> row.at().finding()));
    var report = rows.getFirst().report();
    return new Account(
        report.id(),
        report.source(),
        new Findings(List.copyOf(rows.stream().map(Facts.Row::finding).toList()), List.of()));
  }
}
