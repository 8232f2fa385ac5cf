package org.readout.keep;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Tables.Commitments;
import org.readout.keep.Tables.Engagements;
import org.readout.keep.Tables.Found;
import org.readout.keep.Tables.FoundSide;
import org.readout.keep.Tables.FoundWords;
import org.readout.keep.Tables.Mechanisms;
import org.readout.keep.Tables.Participants;
import org.readout.keep.Tables.Statements;
import org.readout.keep.Tables.Version;
import org.readout.model.Side;

/// A [Filter] as conditions on a query that has `finding`, its kind's table and `report_version`.
final class Conditions {
  private static final Field<Integer> OUTER_VERSION = Version.KEY;

  /// Where only the last day is known, it stands for the first too.
  private static final Field<String> FIRST = coalesce(Found.FROM, Found.TO);

  private Conditions() {}

  static Condition facts(Kind kind, Filter filter) {
    return and(
        Found.VERSION.in(VersionRows.speaking(filter.asOf())),
        sides(kind, filter),
        wanted(filter.person(), person -> person(kind, person)),
        wanted(filter.mechanism(), mechanism -> mechanism(kind, mechanism)),
        wanted(filter.text(), Conditions::words),
        days(filter, FIRST.isNotNull(), FIRST, Found.TO));
  }

  /// For a query of `report_version` alone; the text is left to the caller.
  static Condition reports(Filter filter) {
    return and(
        Version.KEY.in(VersionRows.latest(filter.asOf())),
        and(
            filter.sides().stream()
                .map(side -> company(side).or(Version.SIDE.eq(side.code())))
                .toList()),
        wanted(filter.person(), Conditions::personInReport),
        wanted(filter.mechanism(), Conditions::mechanismInReport),
        days(filter, falseCondition(), Version.PUBLISHED, Version.PUBLISHED));
  }

  private static Condition wanted(@Nullable String value, Function<String, Condition> condition) {
    return value == null || value.isBlank() ? noCondition() : condition.apply(value);
  }

  // Days: what has days of its own meets the wanted ones; what has none is as old as its report.

  private static Condition days(
      Filter filter, Condition dated, Field<String> first, Field<String> last) {
    if (filter.from() == null && filter.to() == null) {
      return noCondition();
    }
    var own =
        and(
            wanted(filter.from(), from -> last.isNull().or(last.ge(from))),
            wanted(filter.to(), to -> first.isNull().or(first.le(to))));
    var published =
        and(
            Version.PUBLISHED.isNotNull(),
            wanted(filter.from(), Version.PUBLISHED::ge),
            wanted(filter.to(), Version.PUBLISHED::le));
    return dated.and(own).or(dated.not().and(published));
  }

  private static Condition wanted(@Nullable LocalDate day, Function<String, Condition> condition) {
    return day == null ? noCondition() : condition.apply(day.toString());
  }

  // Sides: see Filter.

  private static Condition sides(Kind kind, Filter filter) {
    var sides = filter.sides();
    if (sides.isEmpty()) {
      return noCondition();
    }
    return switch (kind) {
      case ENGAGEMENT -> and(sides.stream().map(Conditions::takesPart).toList());
      case MECHANISM, DEVELOPMENT ->
          and(sides.stream().map(side -> ownSide(side, "member")).toList());
      case COMMITMENT -> among(filter, "by");
      case STATEMENT -> among(filter, "speaks");
      case INSTRUMENT, OUTCOME_CLAIM -> and(sides.stream().map(Conditions::company).toList());
    };
  }

  private static Condition among(Filter filter, String role) {
    var sides = filter.sides();
    var any = or(sides.stream().map(side -> ownSide(side, role)).toList());
    return sides.size() == 1
        ? any
        : any.and(
            and(
                sides.stream()
                    .map(side -> or(ownSide(side, role), ownSide(side, "addressed"), company(side)))
                    .toList()));
  }

  private static Condition takesPart(Side side) {
    return exists(
        selectOne()
            .from(Participants.TABLE)
            .where(Participants.VERSION.eq(Found.VERSION))
            .and(Participants.FINDING.eq(Found.POSITION))
            .and(Participants.SIDE.eq(side.code())));
  }

  private static Condition ownSide(Side side, String role) {
    return exists(
        selectOne()
            .from(FoundSide.TABLE)
            .where(FoundSide.VERSION.eq(Found.VERSION))
            .and(FoundSide.FINDING.eq(Found.POSITION))
            .and(FoundSide.ROLE.eq(role))
            .and(FoundSide.SIDE.eq(side.code())));
  }

  /// Takes part, binds itself or speaks anywhere in the report.
  private static Condition company(Side side) {
    return exists(
            selectOne()
                .from(Participants.TABLE)
                .where(Participants.VERSION.eq(OUTER_VERSION))
                .and(Participants.SIDE.eq(side.code())))
        .or(
            exists(
                selectOne()
                    .from(FoundSide.TABLE)
                    .where(FoundSide.VERSION.eq(OUTER_VERSION))
                    .and(FoundSide.ROLE.in("by", "speaks"))
                    .and(FoundSide.SIDE.eq(side.code()))));
  }

  // People.

  private static Condition person(Kind kind, String person) {
    return switch (kind) {
      case ENGAGEMENT ->
          exists(
              selectOne()
                  .from(Participants.TABLE)
                  .where(Participants.VERSION.eq(Found.VERSION))
                  .and(Participants.FINDING.eq(Found.POSITION))
                  .and(named(Participants.NAME_WORDS, person)));
      case STATEMENT -> named(Statements.SPEAKER_WORDS, person);
      case COMMITMENT -> {
        var made = table(Found.TABLE, "made");
        yield exists(
            selectOne()
                .from(made)
                .join(Participants.TABLE)
                .on(Participants.VERSION.eq(of("made", Found.VERSION)))
                .and(Participants.FINDING.eq(of("made", Found.POSITION)))
                .where(madeAt())
                .and(named(Participants.NAME_WORDS, person)));
      }
      case MECHANISM, INSTRUMENT, OUTCOME_CLAIM, DEVELOPMENT -> personInReport(person);
    };
  }

  private static Condition personInReport(String person) {
    var says = table(Statements.TABLE, "says");
    return exists(
            selectOne()
                .from(Participants.TABLE)
                .where(Participants.VERSION.eq(OUTER_VERSION))
                .and(named(Participants.NAME_WORDS, person)))
        .or(
            exists(
                selectOne()
                    .from(says)
                    .where(of("says", Statements.VERSION).eq(OUTER_VERSION))
                    .and(named(of("says", Statements.SPEAKER_WORDS), person))));
  }

  private static Condition named(Field<String> words, String person) {
    return and(
        Folding.nameWords(person).stream().map(word -> has(words, " " + word + " ")).toList());
  }

  /// The engagement, as `made`, at which the commitment of the outer query was made.
  private static Condition madeAt() {
    return of("made", Found.VERSION)
        .eq(Found.VERSION)
        .and(of("made", Found.ID).eq(Commitments.ENGAGEMENT));
  }

  // Mechanisms.

  private static Condition mechanism(Kind kind, String mechanism) {
    var words = Folding.words(mechanism);
    return switch (kind) {
      case ENGAGEMENT -> has(Engagements.MECHANISM_WORDS, words);
      case MECHANISM -> has(Mechanisms.NAME_WORDS, words);
      case COMMITMENT -> {
        var made = table(Found.TABLE, "made");
        yield exists(
            selectOne()
                .from(made)
                .join(Engagements.TABLE)
                .on(Engagements.VERSION.eq(of("made", Found.VERSION)))
                .and(Engagements.FINDING.eq(of("made", Found.POSITION)))
                .where(madeAt())
                .and(has(Engagements.MECHANISM_WORDS, words)));
      }
      case STATEMENT, INSTRUMENT, OUTCOME_CLAIM, DEVELOPMENT -> mechanismInReport(mechanism);
    };
  }

  private static Condition mechanismInReport(String mechanism) {
    return exists(
        selectOne()
            .from(Engagements.TABLE)
            .where(Engagements.VERSION.eq(OUTER_VERSION))
            .and(has(Engagements.MECHANISM_WORDS, Folding.words(mechanism))));
  }

  // Words.

  private static Condition words(String text) {
    return exists(
        selectOne()
            .from(FoundWords.TABLE)
            .where(FoundWords.VERSION.eq(Found.VERSION))
            .and(FoundWords.FINDING.eq(Found.POSITION))
            .and(has(FoundWords.WORDS, Folding.words(text))));
  }

  private static Condition has(Field<String> words, String part) {
    return position(words, val(part)).gt(0);
  }

  private static Table<Record> table(Table<Record> table, String alias) {
    return table.as(name(alias));
  }

  private static <T> Field<T> of(String alias, Field<T> column) {
    return field(name(alias, column.getName()), column.getDataType());
  }
}
