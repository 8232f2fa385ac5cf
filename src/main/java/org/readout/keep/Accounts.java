package org.readout.keep;

import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Tables.Commitments;
import org.readout.keep.Tables.Developments;
import org.readout.keep.Tables.Engagements;
import org.readout.keep.Tables.Found;
import org.readout.keep.Tables.FoundSide;
import org.readout.keep.Tables.Instruments;
import org.readout.keep.Tables.Mechanisms;
import org.readout.keep.Tables.Offices;
import org.readout.keep.Tables.OutcomeClaims;
import org.readout.keep.Tables.Participants;
import org.readout.keep.Tables.Passage;
import org.readout.keep.Tables.Reports;
import org.readout.keep.Tables.Statements;
import org.readout.keep.Tables.Version;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Finding.Citation;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Side;
import org.readout.model.Span;

/// What each report tells, whole, read in one pass over the tables.
final class Accounts {
  /// Past this many versions all are read: that is quicker than to name each.
  private static final int FEW = 3000;

  private final DSLContext dsl;
  private final Map<Integer, KeptReport> versions;
  private final Cursor passages;
  private final Cursor sides;
  private final Cursor participants;
  private final Cursor offices;
  private final Map<Kind, Cursor> own = new TreeMap<>();

  private Accounts(DSLContext dsl, Map<Integer, KeptReport> versions) {
    this.dsl = dsl;
    this.versions = versions;
    passages =
        cursor(
            Passage.TABLE,
            Passage.VERSION,
            Passage.FINDING,
            Passage.START,
            Passage.END,
            Passage.RULE);
    sides =
        cursor(
            FoundSide.TABLE, FoundSide.VERSION, FoundSide.FINDING, FoundSide.ROLE, FoundSide.SIDE);
    participants =
        cursor(
            Participants.TABLE,
            Participants.VERSION,
            Participants.FINDING,
            Participants.POSITION,
            Participants.NAME,
            Participants.SIDE);
    offices =
        cursor(
            Offices.TABLE,
            Offices.VERSION,
            Offices.FINDING,
            Offices.PARTICIPANT,
            Offices.POSITION,
            Offices.OFFICE);
    for (var kind : Kind.values()) {
      own.put(kind, own(kind));
    }
  }

  /// Of the versions that are shown on a day, by address; reports without findings are left out.
  static List<Account> speaking(DSLContext dsl, @Nullable LocalDate asOf) {
    var versions = new TreeMap<Integer, KeptReport>();
    dsl.select(VersionRows.COLUMNS)
        .from(Version.TABLE)
        .join(Reports.TABLE)
        .on(Reports.KEY.eq(Version.REPORT))
        .where(Version.KEY.in(VersionRows.speaking(asOf)))
        .forEach(row -> versions.put(row.get(Version.KEY), VersionRows.report(row)));
    return new Accounts(dsl, versions).read();
  }

  private List<Account> read() {
    var findings =
        cursor(
            Found.TABLE, Found.VERSION, Found.POSITION, Found.ID, Found.KIND, Found.FROM, Found.TO);
    var accounts = new ArrayList<Account>();
    while (findings.isOpen()) {
      int version = findings.number(1);
      var report = versions.get(version);
      var all = new ArrayList<Finding<?>>();
      while (findings.isOpen() && findings.number(1) == version) {
        if (report != null) {
          all.add(finding(findings, version));
        }
        findings.advance();
      }
      if (report != null) {
        accounts.add(new Account(report.id(), report.source(), new Findings(all, List.of())));
      }
    }
    accounts.sort(Comparator.comparing(account -> account.source().uri()));
    return accounts;
  }

  private Finding<?> finding(Cursor findings, int version) {
    int position = findings.number(2);
    var kind = Kind.read(Kind.class, findings.text(4));
    var happened = new Period(findings.day(5), findings.day(6));
    return new Finding<>(
        findings.text(3), fact(kind, version, position, happened), citations(version, position));
  }

  private List<Citation> citations(int version, int finding) {
    var citations = new ArrayList<Citation>(2);
    while (passages.isAt(version, finding)) {
      citations.add(
          new Citation(
              new Span(passages.number(3), passages.number(4)), passages.text(5).intern()));
      passages.advance();
    }
    return citations;
  }

  private Fact fact(Kind kind, int version, int finding, Period happened) {
    var row = own.get(kind);
    if (row == null || !row.isAt(version, finding)) {
      throw new IllegalStateException("a " + kind + " has no row of its own");
    }
    return switch (kind) {
      case ENGAGEMENT ->
          new Fact.Engagement(
              Kind.read(Fact.Engagement.Kind.class, row.text(3)),
              Kind.read(Fact.Engagement.Status.class, row.text(4)),
              happened,
              new Fact.Engagement.Setting(
                  row.textOrNull(5), row.textOrNull(6), row.numberOrNull(7)),
              participants(version, finding));
      case COMMITMENT ->
          new Fact.Commitment(
              sides(version, finding).of("by"),
              Kind.read(Fact.Commitment.Strength.class, row.text(3)),
              row.text(4),
              row.number(5) == 0 ? null : new Period(row.day(6), row.day(7)),
              row.textOrNull(8));
      case STATEMENT -> {
        var told = sides(version, finding);
        yield new Fact.Statement(
            row.text(3),
            told.of("speaks"),
            Kind.read(Fact.Statement.Act.class, row.text(4)),
            told.of("addressed"),
            row.text(5));
      }
      case MECHANISM ->
          new Fact.Mechanism(
              row.text(3),
              sides(version, finding).of("member"),
              Kind.read(Fact.Mechanism.State.class, row.text(4)),
              row.number(5) == 0 ? null : new Period(row.day(6), row.day(7)));
      case INSTRUMENT ->
          new Fact.Instrument(row.text(3), Kind.read(Fact.Instrument.Type.class, row.text(4)));
      case OUTCOME_CLAIM -> new Fact.OutcomeClaim(row.number(3), row.text(4));
      case DEVELOPMENT ->
          new Fact.Development(
              Kind.read(Fact.Development.Stage.class, row.text(3)),
              row.text(4),
              sides(version, finding).of("member"),
              happened);
    };
  }

  private record Roles(Map<String, List<Side>> byRole) {
    List<Side> of(String role) {
      return byRole.getOrDefault(role, List.of());
    }
  }

  private Roles sides(int version, int finding) {
    var byRole = new TreeMap<String, List<Side>>();
    while (sides.isAt(version, finding)) {
      byRole.computeIfAbsent(sides.text(3), _ -> new ArrayList<>(2)).add(new Side(sides.text(4)));
      sides.advance();
    }
    return new Roles(byRole);
  }

  private List<Fact.Participant> participants(int version, int finding) {
    var all = new ArrayList<Fact.Participant>(2);
    while (participants.isAt(version, finding)) {
      int position = participants.number(3);
      var side = participants.textOrNull(5);
      all.add(
          new Fact.Participant(
              participants.text(4),
              side == null ? null : new Side(side),
              offices(version, finding, position)));
      participants.advance();
    }
    return all;
  }

  private List<String> offices(int version, int finding, int participant) {
    var all = new ArrayList<String>(1);
    while (offices.isAt(version, finding) && offices.number(3) <= participant) {
      if (offices.number(3) == participant) {
        all.add(offices.text(5));
      }
      offices.advance();
    }
    return all;
  }

  private Cursor own(Kind kind) {
    return switch (kind) {
      case ENGAGEMENT ->
          cursor(
              Engagements.TABLE,
              Engagements.VERSION,
              Engagements.FINDING,
              Engagements.KIND,
              Engagements.STATUS,
              Engagements.PLACE,
              Engagements.MECHANISM,
              Engagements.ROUND);
      case COMMITMENT ->
          cursor(
              Commitments.TABLE,
              Commitments.VERSION,
              Commitments.FINDING,
              Commitments.STRENGTH,
              Commitments.ACTION,
              Commitments.DEADLINE_STATED,
              Commitments.DEADLINE_FROM,
              Commitments.DEADLINE_TO,
              Commitments.ENGAGEMENT);
      case STATEMENT ->
          cursor(
              Statements.TABLE,
              Statements.VERSION,
              Statements.FINDING,
              Statements.SPEAKER,
              Statements.ACT,
              Statements.CONTENT);
      case MECHANISM ->
          cursor(
              Mechanisms.TABLE,
              Mechanisms.VERSION,
              Mechanisms.FINDING,
              Mechanisms.NAME,
              Mechanisms.STATE,
              Mechanisms.NEXT_STATED,
              Mechanisms.NEXT_FROM,
              Mechanisms.NEXT_TO);
      case INSTRUMENT ->
          cursor(
              Instruments.TABLE,
              Instruments.VERSION,
              Instruments.FINDING,
              Instruments.NAME,
              Instruments.TYPE);
      case OUTCOME_CLAIM ->
          cursor(
              OutcomeClaims.TABLE,
              OutcomeClaims.VERSION,
              OutcomeClaims.FINDING,
              OutcomeClaims.NUMBER,
              OutcomeClaims.NOUN);
      case DEVELOPMENT ->
          cursor(
              Developments.TABLE,
              Developments.VERSION,
              Developments.FINDING,
              Developments.STAGE,
              Developments.SUBJECT);
    };
  }

  /// In the order of its primary key, which begins with the version and the finding.
  private Cursor cursor(
      Table<Record> table, Field<Integer> version, Field<Integer> finding, SelectField<?>... rest) {
    var columns = new ArrayList<SelectField<?>>();
    columns.add(version);
    columns.add(finding);
    columns.addAll(List.of(rest));
    Condition wanted = versions.size() > FEW ? noCondition() : version.in(versions.keySet());
    return new Cursor(
        dsl.select(columns)
            .from(table)
            .where(wanted)
            .orderBy(primary(version, finding, rest))
            .fetchResultSet());
  }

  private static List<Field<?>> primary(
      Field<Integer> version, Field<Integer> finding, SelectField<?>... rest) {
    var key = new ArrayList<Field<?>>();
    key.add(version);
    key.add(finding);
    for (var column : List.of(rest)) {
      if (column.equals(Participants.POSITION)
          || column.equals(Offices.PARTICIPANT)
          || column.equals(Offices.POSITION)) {
        key.add((Field<?>) column);
      }
    }
    return key;
  }
}
