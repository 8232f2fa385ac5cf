package org.readout.keep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.readout.keep.Tables.Found;
import org.readout.keep.Tables.Version;

/// Finds whatever has an id by the beginning of it.
final class Items {
  private final DSLContext dsl;

  Items(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// By id. A finding that several versions have is that of the version that is shown now, else of
  /// the newest.
  List<Item> withId(String prefix) {
    var items = new ArrayList<Item>();
    items.addAll(findings(prefix));
    items.addAll(reports(prefix));
    new Decisions(dsl)
        .log().all().stream()
            .filter(decision -> decision.id().startsWith(prefix))
            .forEach(decision -> items.add(new Item.OfDecision(decision)));
    items.sort(Comparator.comparing(Item::id));
    return items;
  }

  private List<Item> findings(String prefix) {
    var rows = new ArrayList<Facts.Row<?>>();
    for (var kind : Kind.values()) {
      rows.addAll(new Facts<>(dsl, kind.type).where(startsWith(Found.ID, prefix)));
    }
    Set<Integer> speaking =
        rows.isEmpty() ? Set.of() : new HashSet<>(dsl.fetchValues(VersionRows.speaking(null)));
    Comparator<Facts.Row<?>> best =
        Comparator.<Facts.Row<?>, Boolean>comparing(row -> !speaking.contains(row.at().version()))
            .thenComparingInt(row -> -row.report().version())
            .thenComparing(row -> row.report().source().uri());
    var byId = new TreeMap<String, Facts.Row<?>>();
    rows.forEach(row -> byId.merge(row.finding().id(), row, BinaryOperator.minBy(best)));
    return byId.values().stream().<Item>map(row -> new Item.OfFinding(row.kept())).toList();
  }

  private List<Item> reports(String prefix) {
    var items = new ArrayList<Item>();
    var versions = new Versions(dsl);
    var byText = new TreeMap<String, List<KeptReport>>();
    for (var version : versions.shownFirst(startsWith(Version.TEXT, prefix))) {
      byText.computeIfAbsent(version.id(), _ -> new ArrayList<>()).add(version);
    }
    byText.forEach((id, all) -> items.add(new Item.OfReport(id, all)));
    versions
        .shownFirst(startsWith(Version.ID, prefix))
        .forEach(version -> items.add(new Item.OfVersion(version)));
    return items;
  }

  /// As a range, which an index answers.
  private static Condition startsWith(Field<String> id, String prefix) {
    return id.ge(prefix).and(id.lt(prefix + Character.toString(Character.MAX_CODE_POINT)));
  }
}
