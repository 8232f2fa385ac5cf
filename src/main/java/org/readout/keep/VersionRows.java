package org.readout.keep;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Tables.Reports;
import org.readout.keep.Tables.Version;
import org.readout.model.Report;
import org.readout.model.Side;

/// Versions of reports as rows, and which of them are shown.
final class VersionRows {
  static final List<SelectField<?>> COLUMNS =
      List.of(
          Version.KEY,
          Version.ID,
          Version.NUMBER,
          Version.TEXT,
          Version.TITLE,
          Version.PUBLISHED,
          Version.OUTLET,
          Version.SIDE,
          Version.LANGUAGE,
          Version.LEARNED,
          Version.RULES,
          Reports.URI);

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private VersionRows() {}

  /// Of each report the latest version, or the latest published by a day.
  static Select<Record1<Integer>> latest(@Nullable LocalDate asOf) {
    var rank = rowNumber().over().partitionBy(Version.REPORT).orderBy(Version.NUMBER.desc());
    return first(select(Version.KEY, rank.as("rank")).from(Version.TABLE).where(by(asOf)));
  }

  /// Those of the latest whose findings are shown: one text under several addresses speaks once,
  /// for the address that published it first.
  static Select<Record1<Integer>> speaking(@Nullable LocalDate asOf) {
    var rank =
        rowNumber()
            .over()
            .partitionBy(Version.TEXT)
            .orderBy(Version.PUBLISHED.asc().nullsLast(), Reports.URI.asc());
    return first(
        select(Version.KEY, rank.as("rank"))
            .from(Version.TABLE)
            .join(Reports.TABLE)
            .on(Reports.KEY.eq(Version.REPORT))
            .where(Version.KEY.in(latest(asOf))));
  }

  private static Select<Record1<Integer>> first(Select<Record2<Integer, Integer>> ranked) {
    return select(field(name("ranked", "key"), INTEGER))
        .from(ranked.asTable("ranked"))
        .where(field(name("ranked", "rank"), INTEGER).eq(1));
  }

  private static Condition by(@Nullable LocalDate asOf) {
    return asOf == null ? noCondition() : Version.PUBLISHED.le(asOf.toString());
  }

  static KeptReport report(Record row) {
    return new KeptReport(
        row.get(Version.TEXT),
        row.get(Version.ID),
        row.get(Version.NUMBER),
        source(row),
        Instant.parse(row.get(Version.LEARNED)),
        row.get(Version.RULES));
  }

  static Report.Source source(Record row) {
    var side = row.get(Version.SIDE);
    return new Report.Source(
        row.get(Reports.URI),
        row.get(Version.TITLE),
        day(row, Version.PUBLISHED),
        row.get(Version.OUTLET),
        side == null ? null : new Side(side),
        row.get(Version.LANGUAGE));
  }

  static @Nullable LocalDate day(Record row, Field<String> column) {
    var day = row.get(column);
    return day == null ? null : LocalDate.parse(day);
  }

  static String stored(Instant instant) {
    return MILLISECONDS.format(instant.truncatedTo(ChronoUnit.MILLIS));
  }
}
