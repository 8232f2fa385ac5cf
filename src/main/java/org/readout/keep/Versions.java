package org.readout.keep;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConnectByStep;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Tables.ReportText;
import org.readout.keep.Tables.Reports;
import org.readout.keep.Tables.Version;
import org.readout.model.Report;

/// Versions of reports, read back from the tables.
final class Versions {
  private final DSLContext dsl;

  Versions(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// By day of publication, then by address; undated ones last.
  List<KeptReport> matching(Filter filter) {
    var text = filter.text();
    return selected(Conditions.reports(filter))
        .orderBy(Version.PUBLISHED.asc().nullsLast(), Reports.URI.asc())
        .fetch(VersionRows::report)
        .stream()
        .filter(report -> text == null || text.isBlank() || says(report, Folding.words(text)))
        .toList();
  }

  /// Of one address, the latest first.
  List<KeptReport> of(String uri) {
    return selected(Reports.URI.eq(uri)).orderBy(Version.NUMBER.desc()).fetch(VersionRows::report);
  }

  /// What is shown now first, then what is or was kept beside it.
  List<KeptReport> shownFirst(Condition condition) {
    var all = selected(condition).fetch(VersionRows::report);
    return all.size() < 2 ? all : ranked(condition);
  }

  private List<KeptReport> ranked(Condition condition) {
    var shown =
        when(Version.KEY.in(VersionRows.speaking(null)), 0)
            .when(Version.KEY.in(VersionRows.latest(null)), 1)
            .otherwise(2);
    return selected(condition)
        .orderBy(
            shown.asc(),
            Version.NUMBER.desc(),
            Version.PUBLISHED.asc().nullsLast(),
            Reports.URI.asc())
        .fetch(VersionRows::report);
  }

  /// A text by its own id or by that of a version that has it.
  Optional<Report> text(String id) {
    return shownFirst(Version.TEXT.eq(id).or(Version.ID.eq(id))).stream()
        .findFirst()
        .map(version -> new Report(version.source(), content(version.id())));
  }

  /// Of the texts that are shown, by id.
  SortedMap<String, String> sketches(@Nullable LocalDate asOf, UnaryOperator<String> make) {
    var sketches = new TreeMap<String, String>();
    dsl.select(ReportText.ID, ReportText.SKETCH)
        .from(ReportText.TABLE)
        .where(
            ReportText.ID.in(
                select(Version.TEXT)
                    .from(Version.TABLE)
                    .where(Version.KEY.in(VersionRows.latest(asOf)))))
        .forEach(
            row ->
                sketches.put(
                    row.value1(),
                    row.value2() == null ? make.apply(content(row.value1())) : row.value2()));
    return sketches;
  }

  private boolean says(KeptReport report, String words) {
    var title = report.source().title();
    return (title != null && Folding.words(title).contains(words))
        || Folding.words(content(report.id())).contains(words);
  }

  private String content(String textId) {
    return dsl.select(ReportText.CONTENT)
        .from(ReportText.TABLE)
        .where(ReportText.ID.eq(textId))
        .fetchSingle()
        .value1();
  }

  private SelectConnectByStep<? extends Record> selected(Condition condition) {
    return dsl.select(VersionRows.COLUMNS)
        .from(Version.TABLE)
        .join(Reports.TABLE)
        .on(Reports.KEY.eq(Version.REPORT))
        .where(condition);
  }
}
