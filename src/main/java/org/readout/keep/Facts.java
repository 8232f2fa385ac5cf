package org.readout.keep;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.readout.keep.Tables.Commitments;
import org.readout.keep.Tables.Developments;
import org.readout.keep.Tables.Engagements;
import org.readout.keep.Tables.Found;
import org.readout.keep.Tables.Instruments;
import org.readout.keep.Tables.Mechanisms;
import org.readout.keep.Tables.OutcomeClaims;
import org.readout.keep.Tables.Reports;
import org.readout.keep.Tables.Statements;
import org.readout.keep.Tables.Version;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Period;

/// Findings of one kind, read back from the tables.
final class Facts<F extends Fact> {
  private final DSLContext dsl;
  private final Class<F> type;
  private final Kind kind;

  Facts(DSLContext dsl, Class<F> type) {
    this.dsl = dsl;
    this.type = type;
    this.kind = Kind.of(type);
  }

  /// Where a finding stands in the store, and what it says.
  record Row<F extends Fact>(At at, KeptReport report, Finding<F> finding) {
    Kept<F> kept() {
      return new Kept<>(finding, report.source(), report.id(), report.learned());
    }
  }

  record At(int version, int finding) {}

  /// By day, then by id; what has no day comes last.
  List<Row<F>> where(Condition condition) {
    var heads = heads(condition);
    var parts =
        Parts.read(
            dsl,
            kind,
            heads.stream().map(row -> row.get(Found.VERSION)).collect(Collectors.toSet()));
    var reports = new HashMap<Integer, KeptReport>();
    var rows = new ArrayList<Row<F>>(heads.size());
    for (var head : heads) {
      var at = new At(head.get(Found.VERSION), head.get(Found.POSITION));
      var report = reports.computeIfAbsent(at.version, _ -> VersionRows.report(head));
      var fact = type.cast(fact(at, head, parts));
      rows.add(new Row<>(at, report, new Finding<>(head.get(Found.ID), fact, parts.citations(at))));
    }
    return rows;
  }

  private List<Record> heads(Condition condition) {
    var columns = new ArrayList<SelectField<?>>(VersionRows.COLUMNS);
    columns.addAll(List.of(Found.VERSION, Found.POSITION, Found.ID, Found.FROM, Found.TO));
    columns.addAll(columns(kind));
    return List.copyOf(
        dsl.select(columns)
            .from(Found.TABLE)
            .join(kind.table())
            .on(own("version").eq(Found.VERSION))
            .and(own("finding").eq(Found.POSITION))
            .join(Version.TABLE)
            .on(Version.KEY.eq(Found.VERSION))
            .join(Reports.TABLE)
            .on(Reports.KEY.eq(Version.REPORT))
            .where(Found.KIND.eq(kind.stored()))
            .and(condition)
            .orderBy(
                coalesce(Found.FROM, Found.TO, Version.PUBLISHED).asc().nullsLast(),
                Found.ID.asc(),
                Reports.URI.asc(),
                Version.NUMBER.asc(),
                Found.POSITION.asc())
            .fetch());
  }

  private Field<Integer> own(String column) {
    return field(name(kind.stored(), column), INTEGER);
  }

  private static List<Field<?>> columns(Kind kind) {
    return switch (kind) {
      case ENGAGEMENT ->
          List.of(
              Engagements.KIND,
              Engagements.STATUS,
              Engagements.PLACE,
              Engagements.MECHANISM,
              Engagements.ROUND);
      case COMMITMENT ->
          List.of(
              Commitments.STRENGTH,
              Commitments.ACTION,
              Commitments.DEADLINE_STATED,
              Commitments.DEADLINE_FROM,
              Commitments.DEADLINE_TO,
              Commitments.ENGAGEMENT);
      case STATEMENT -> List.of(Statements.SPEAKER, Statements.ACT, Statements.CONTENT);
      case MECHANISM ->
          List.of(
              Mechanisms.NAME,
              Mechanisms.STATE,
              Mechanisms.NEXT_STATED,
              Mechanisms.NEXT_FROM,
              Mechanisms.NEXT_TO);
      case INSTRUMENT -> List.of(Instruments.NAME, Instruments.TYPE);
      case OUTCOME_CLAIM -> List.of(OutcomeClaims.NUMBER, OutcomeClaims.NOUN);
      case DEVELOPMENT -> List.of(Developments.STAGE, Developments.SUBJECT);
    };
  }

  private Fact fact(At at, Record row, Parts parts) {
    return switch (kind) {
      case ENGAGEMENT ->
          new Fact.Engagement(
              Kind.read(Fact.Engagement.Kind.class, row.get(Engagements.KIND)),
              Kind.read(Fact.Engagement.Status.class, row.get(Engagements.STATUS)),
              period(row, Found.FROM, Found.TO),
              new Fact.Engagement.Setting(
                  row.get(Engagements.PLACE),
                  row.get(Engagements.MECHANISM),
                  row.get(Engagements.ROUND)),
              parts.participants(at));
      case COMMITMENT ->
          new Fact.Commitment(
              parts.sides(at, "by"),
              Kind.read(Fact.Commitment.Strength.class, row.get(Commitments.STRENGTH)),
              row.get(Commitments.ACTION),
              row.get(Commitments.DEADLINE_STATED) == 0
                  ? null
                  : period(row, Commitments.DEADLINE_FROM, Commitments.DEADLINE_TO),
              row.get(Commitments.ENGAGEMENT));
      case STATEMENT ->
          new Fact.Statement(
              row.get(Statements.SPEAKER),
              parts.sides(at, "speaks"),
              Kind.read(Fact.Statement.Act.class, row.get(Statements.ACT)),
              parts.sides(at, "addressed"),
              row.get(Statements.CONTENT));
      case MECHANISM ->
          new Fact.Mechanism(
              row.get(Mechanisms.NAME),
              parts.sides(at, "member"),
              Kind.read(Fact.Mechanism.State.class, row.get(Mechanisms.STATE)),
              row.get(Mechanisms.NEXT_STATED) == 0
                  ? null
                  : period(row, Mechanisms.NEXT_FROM, Mechanisms.NEXT_TO));
      case INSTRUMENT ->
          new Fact.Instrument(
              row.get(Instruments.NAME),
              Kind.read(Fact.Instrument.Type.class, row.get(Instruments.TYPE)));
      case OUTCOME_CLAIM ->
          new Fact.OutcomeClaim(row.get(OutcomeClaims.NUMBER), row.get(OutcomeClaims.NOUN));
      case DEVELOPMENT ->
          new Fact.Development(
              Kind.read(Fact.Development.Stage.class, row.get(Developments.STAGE)),
              row.get(Developments.SUBJECT),
              parts.sides(at, "member"),
              period(row, Found.FROM, Found.TO));
    };
  }

  private static Period period(Record row, Field<String> from, Field<String> to) {
    return new Period(VersionRows.day(row, from), VersionRows.day(row, to));
  }
}
