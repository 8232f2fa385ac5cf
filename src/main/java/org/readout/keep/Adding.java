package org.readout.keep;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Store.Added;
import org.readout.keep.Store.Reading;
import org.readout.keep.Tables.Found;
import org.readout.keep.Tables.ReportText;
import org.readout.keep.Tables.Reports;
import org.readout.keep.Tables.Version;
import org.readout.keep.Tables.Warning;
import org.readout.model.Digest;
import org.readout.model.Report;

/// Adds reports within one transaction of the caller's.
final class Adding {
  /// A scheme of two letters or more; `C:` is a drive.
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

  private final DSLContext dsl;
  private final Instant learned;
  private final String rules;
  private final FindingRows rows = new FindingRows();
  private final Carrying carrying;

  Adding(DSLContext dsl, Instant learned, String rules) {
    this.carrying = new Carrying(dsl);
    this.dsl = dsl;
    this.learned = learned;
    this.rules = rules;
  }

  Added add(Reading reading) {
    var report = new Report(absolute(reading.report().source()), reading.report().text());
    var latest = latest(report.source().uri());
    if (latest == null || !latest.holds(report)) {
      int version = insertVersion(report, reading.sketch(), latest == null ? 0 : latest.number);
      rows.add(version, report.text(), carrying.into(report.id(), reading.findings()));
      return latest == null ? Added.NEW : Added.CHANGED;
    }
    if (!latest.rules.equals(rules)) {
      var findings = carrying.into(report.id(), reading.findings());
      forgetFindings(latest.key);
      rows.add(latest.key, report.text(), findings);
    }
    return Added.UNCHANGED;
  }

  /// Must be called before the transaction ends.
  void finish() {
    rows.insert(dsl);
  }

  /// Whether the latest version of its address is this very report, read by these rules.
  static boolean holds(DSLContext dsl, Report report, String rules) {
    var adding = new Adding(dsl, Instant.EPOCH, rules);
    var same = new Report(absolute(report.source()), report.text());
    var latest = adding.latest(same.source().uri());
    return latest != null && latest.holds(same) && latest.rules.equals(rules);
  }

  /// The newest version of an address.
  private record Latest(int key, int number, String textId, Report.Source source, String rules) {
    boolean holds(Report report) {
      return source.equals(report.source()) && textId.equals(report.id());
    }
  }

  private @Nullable Latest latest(String uri) {
    var row =
        dsl.select(VersionRows.COLUMNS)
            .from(Version.TABLE)
            .join(Reports.TABLE)
            .on(Reports.KEY.eq(Version.REPORT))
            .where(Reports.URI.eq(uri))
            .orderBy(Version.NUMBER.desc())
            .limit(1)
            .fetchOne();
    return row == null
        ? null
        : new Latest(
            row.get(Version.KEY),
            row.get(Version.NUMBER),
            row.get(Version.TEXT),
            VersionRows.source(row),
            row.get(Version.RULES));
  }

  private int insertVersion(Report report, @Nullable String sketch, int before) {
    var source = report.source();
    int reportKey = before == 0 ? insertReport(source.uri()) : reportKey(source.uri());
    dsl.insertInto(ReportText.TABLE)
        .columns(ReportText.ID, ReportText.CONTENT, ReportText.SKETCH)
        .values(report.id(), report.text(), sketch)
        .onConflictDoNothing()
        .execute();
    int key = next(Version.TABLE, Version.KEY);
    dsl.insertInto(Version.TABLE)
        .set(Version.KEY, key)
        .set(Version.ID, versionId(report, before + 1))
        .set(Version.REPORT, reportKey)
        .set(Version.NUMBER, before + 1)
        .set(Version.TEXT, report.id())
        .set(Version.TITLE, source.title())
        .set(Version.PUBLISHED, text(source.published()))
        .set(Version.OUTLET, source.outlet())
        .set(Version.SIDE, text(source.side()))
        .set(Version.LANGUAGE, source.language())
        .set(Version.LEARNED, VersionRows.stored(learned))
        .set(Version.RULES, rules)
        .execute();
    return key;
  }

  private int insertReport(String uri) {
    int key = next(Reports.TABLE, Reports.KEY);
    dsl.insertInto(Reports.TABLE).set(Reports.KEY, key).set(Reports.URI, uri).execute();
    return key;
  }

  private int reportKey(String uri) {
    return dsl.select(Reports.KEY)
        .from(Reports.TABLE)
        .where(Reports.URI.eq(uri))
        .fetchSingle()
        .value1();
  }

  /// The writing transaction is alone, so that nobody else takes the same key.
  private int next(Table<Record> table, Field<Integer> key) {
    return dsl.select(coalesce(max(key), 0)).from(table).fetchSingle().value1() + 1;
  }

  private void forgetFindings(int version) {
    dsl.deleteFrom(Warning.TABLE).where(Warning.VERSION.eq(version)).execute();
    dsl.deleteFrom(Found.TABLE).where(Found.VERSION.eq(version)).execute();
    dsl.update(Version.TABLE).set(Version.RULES, rules).where(Version.KEY.eq(version)).execute();
  }

  private static String versionId(Report report, int number) {
    var source = report.source();
    return Digest.sha256(
        Stream.of(
                source.uri(),
                number,
                source.title(),
                source.published(),
                source.outlet(),
                source.side(),
                source.language(),
                report.id())
            .map(Objects::toString)
            .collect(Collectors.joining("\n")));
  }

  /// The same file is the same report from wherever it is named.
  private static Report.Source absolute(Report.Source source) {
    return new Report.Source(
        absolute(source.uri()),
        source.title(),
        source.published(),
        source.outlet(),
        source.side(),
        source.language());
  }

  static String absolute(String uri) {
    if (ADDRESS.matcher(uri).matches()) {
      return uri;
    }
    try {
      return Path.of(uri).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return uri;
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
