package org.readout.keep;

import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Tables.Decided;
import org.readout.model.Decision;
import org.readout.model.Decision.Anchor;
import org.readout.model.DecisionLog;
import org.readout.model.Side;
import org.readout.model.Span;

/// What people decided, as rows that are only ever added.
final class Decisions {
  private static final List<SelectField<?>> COLUMNS =
      List.of(
          Decided.ID,
          Decided.AT,
          Decided.BY,
          Decided.WHY,
          Decided.VERB,
          Decided.KIND,
          Decided.REPORT,
          Decided.START,
          Decided.END,
          Decided.FINDING,
          Decided.OTHER_KIND,
          Decided.OTHER_REPORT,
          Decided.OTHER_START,
          Decided.OTHER_END,
          Decided.OTHER_FINDING,
          Decided.FIELD,
          Decided.VALUE,
          Decided.OUTLET,
          Decided.STANDING,
          Decided.SIDE,
          Decided.UNDOES);
  private static final Columns ONE =
      new Columns(Decided.KIND, Decided.REPORT, Decided.START, Decided.END, Decided.FINDING);
  private static final Columns OTHER =
      new Columns(
          Decided.OTHER_KIND,
          Decided.OTHER_REPORT,
          Decided.OTHER_START,
          Decided.OTHER_END,
          Decided.OTHER_FINDING);

  private final DSLContext dsl;

  Decisions(DSLContext dsl) {
    this.dsl = dsl;
  }

  DecisionLog log() {
    return new DecisionLog(dsl.select(COLUMNS).from(Decided.TABLE).fetch(Decisions::decision));
  }

  /// What is there already is left alone.
  void add(Decision decision) {
    if (!dsl.fetchExists(Decided.TABLE, Decided.ID.eq(decision.id()))) {
      var row =
          dsl.insertInto(Decided.TABLE)
              .set(Decided.ID, decision.id())
              .set(Decided.AT, VersionRows.stored(decision.at()))
              .set(Decided.BY, decision.by())
              .set(Decided.WHY, decision.why())
              .set(Decided.VERB, decision.verb());
      var anchors = decision.anchors();
      if (!anchors.isEmpty()) {
        row = ONE.set(row, anchors.getFirst());
      }
      if (anchors.size() > 1) {
        row = OTHER.set(row, anchors.getLast());
      }
      rest(row, decision.verdict()).execute();
    }
  }

  private static InsertSetMoreStep<Record> rest(
      InsertSetMoreStep<Record> row, Decision.Verdict verdict) {
    return switch (verdict) {
      case Decision.Accept _, Decision.Reject _, Decision.Merge _, Decision.Split _ -> row;
      case Decision.Correct it -> row.set(Decided.FIELD, it.field()).set(Decided.VALUE, it.value());
      case Decision.Speaks it ->
          row.set(Decided.OUTLET, it.outlet())
              .set(Decided.STANDING, Kind.stored(it.standing()))
              .set(Decided.SIDE, code(it.side()));
      case Decision.Dispute it -> row.set(Decided.SIDE, it.side().code());
      case Decision.Undo it -> row.set(Decided.UNDOES, it.decision());
    };
  }

  private static Field<String> code(@Nullable Side side) {
    return side == null ? val((String) null) : val(side.code());
  }

  private static Decision decision(Record row) {
    return new Decision(
        row.get(Decided.ID),
        Instant.parse(row.get(Decided.AT)),
        row.get(Decided.BY),
        row.get(Decided.WHY),
        verdict(row));
  }

  private static Decision.Verdict verdict(Record row) {
    return switch (row.get(Decided.VERB)) {
      case "accept" -> new Decision.Accept(ONE.anchor(row));
      case "reject" -> new Decision.Reject(ONE.anchor(row));
      case "correct" ->
          new Decision.Correct(
              ONE.anchor(row), needed(row, Decided.FIELD), needed(row, Decided.VALUE));
      case "merge" -> new Decision.Merge(ONE.anchor(row), OTHER.anchor(row));
      case "split" -> new Decision.Split(ONE.anchor(row), OTHER.anchor(row));
      case "speaks" -> {
        var side = row.get(Decided.SIDE);
        yield new Decision.Speaks(
            needed(row, Decided.OUTLET),
            side == null ? null : new Side(side),
            Kind.read(Decision.Standing.class, needed(row, Decided.STANDING)));
      }
      case "dispute" -> new Decision.Dispute(ONE.anchor(row), new Side(needed(row, Decided.SIDE)));
      case "undo" -> new Decision.Undo(needed(row, Decided.UNDOES));
      case String verb -> throw new IllegalStateException("a decision of no known kind: " + verb);
    };
  }

  private static <T> T needed(Record row, Field<T> column) {
    return Objects.requireNonNull(row.get(column), column.getName());
  }

  /// Where an anchor stands in a row.
  private record Columns(
      Field<String> kind,
      Field<String> report,
      Field<Integer> start,
      Field<Integer> end,
      Field<String> finding) {

    InsertSetMoreStep<Record> set(InsertSetMoreStep<Record> row, Anchor anchor) {
      return row.set(kind, anchor.kind())
          .set(report, anchor.report())
          .set(start, anchor.passage().start())
          .set(end, anchor.passage().end())
          .set(finding, anchor.finding());
    }

    Anchor anchor(Record row) {
      return new Anchor(
          needed(row, kind),
          needed(row, report),
          new Span(needed(row, start), needed(row, end)),
          row.get(finding));
    }
  }
}
