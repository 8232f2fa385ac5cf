package org.readout.keep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.readout.keep.Store.Reread;
import org.readout.keep.Store.Trial;
import org.readout.keep.Tables.Found;
import org.readout.keep.Tables.ReportText;
import org.readout.keep.Tables.Reports;
import org.readout.keep.Tables.Version;
import org.readout.keep.Tables.Warning;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;

/// Reads all texts again within one transaction of the caller's, a few dozen at a time.
final class Rereading {
  private static final int TOGETHER = 32;

  private final DSLContext dsl;
  private final String rules;
  private final Trial trial;
  private final Function<Report, Supplier<Optional<Findings>>> reader;
  private final Consumer<Reread> taker;
  private final Carrying carrying;
  private final FindingRows rows = new FindingRows();

  Rereading(
      DSLContext dsl,
      String rules,
      Trial trial,
      Function<Report, Supplier<Optional<Findings>>> reader,
      Consumer<Reread> taker) {
    this.dsl = dsl;
    this.rules = rules;
    this.trial = trial;
    this.reader = reader;
    this.taker = taker;
    this.carrying = new Carrying(dsl);
  }

  /// A version whose text is being read.
  private record Begun(
      int key, KeptReport report, String text, Supplier<Optional<Findings>> reading) {}

  /// While one batch is written, the next is being read.
  void all() {
    var keys = dsl.select(Version.KEY).from(Version.TABLE).orderBy(Version.KEY).fetch(Version.KEY);
    var begun = List.<Begun>of();
    for (int i = 0; i < keys.size(); i += TOGETHER) {
      var next = begin(keys.subList(i, Math.min(i + TOGETHER, keys.size())));
      finish(begun);
      begun = next;
    }
    finish(begun);
  }

  private List<Begun> begin(List<Integer> keys) {
    var columns = new ArrayList<>(VersionRows.COLUMNS);
    columns.add(ReportText.CONTENT);
    return dsl.select(columns)
        .from(Version.TABLE)
        .join(Reports.TABLE)
        .on(Reports.KEY.eq(Version.REPORT))
        .join(ReportText.TABLE)
        .on(ReportText.ID.eq(Version.TEXT))
        .where(Version.KEY.in(keys))
        .orderBy(Version.KEY)
        .fetch(
            row -> {
              var text = row.get(ReportText.CONTENT);
              var report = VersionRows.report(row);
              return new Begun(
                  row.get(Version.KEY),
                  report,
                  text,
                  reader.apply(new Report(report.source(), text)));
            });
  }

  private void finish(List<Begun> batch) {
    var before = findings(batch.stream().map(Begun::key).toList());
    var changed = new ArrayList<Integer>();
    var read = new ArrayList<Integer>();
    for (var begun : batch) {
      var found = begun.reading.get();
      if (found.isEmpty()) {
        continue;
      }
      var old = before.getOrDefault(begun.key, new Findings(List.of(), List.of()));
      var now = carrying.into(begun.report.id(), withWarnings(found.get(), old.warnings()));
      read.add(begun.key);
      if (!now.equals(old)) {
        changed.add(begun.key);
        rows.add(begun.key, begun.text, now);
      }
      var own = found.get().all().stream().map(Finding::id).collect(Collectors.toSet());
      taker.accept(
          new Reread(
              begun.report,
              old,
              now,
              now.all().stream().filter(f -> !own.contains(f.id())).toList()));
    }
    if (trial == Trial.NONE && !read.isEmpty()) {
      dsl.deleteFrom(Warning.TABLE).where(Warning.VERSION.in(changed)).execute();
      dsl.deleteFrom(Found.TABLE).where(Found.VERSION.in(changed)).execute();
      dsl.update(Version.TABLE)
          .set(Version.RULES, rules)
          .where(Version.KEY.in(read))
          .and(Version.RULES.ne(rules))
          .execute();
      rows.insert(dsl);
    }
    rows.clear();
  }

  /// Warnings tell of the file too, which is not read again: they stay.
  private static Findings withWarnings(Findings found, List<String> warnings) {
    var all = new LinkedHashSet<>(warnings);
    all.addAll(found.warnings());
    return new Findings(found.all(), List.copyOf(all));
  }

  private Map<Integer, Findings> findings(List<Integer> versions) {
    var found = new HashMap<Integer, List<Facts.Row<?>>>();
    for (var kind : Kind.values()) {
      for (var row : new Facts<>(dsl, kind.type).where(Found.VERSION.in(versions))) {
        found.computeIfAbsent(row.at().version(), _ -> new ArrayList<>()).add(row);
      }
    }
    var warnings =
        dsl.select(Warning.VERSION, Warning.SENTENCE)
            .from(Warning.TABLE)
            .where(Warning.VERSION.in(versions))
            .orderBy(Warning.VERSION, Warning.POSITION)
            .fetchGroups(Warning.VERSION, Warning.SENTENCE);
    var all = new LinkedHashMap<Integer, Findings>();
    for (int version : versions) {
      var rows = found.getOrDefault(version, new ArrayList<>());
      rows.sort(Comparator.comparingInt(row -> row.at().finding()));
      all.put(
          version,
          new Findings(
              List.copyOf(rows.stream().map(Facts.Row::finding).toList()),
              warnings.getOrDefault(version, List.of())));
    }
    return all;
  }
}
