package org.readout.keep;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Tables.FoundSide;
import org.readout.keep.Tables.Participants;
import org.readout.keep.Tables.Statements;
import org.readout.model.Digest;
import org.readout.model.Fact;
import org.readout.model.Side;

/// Gathers the people of engagements and statements.
final class People {
  private static final Comparator<@Nullable LocalDate> UNDATED_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final DSLContext dsl;
  private final Map<Who, Seen> seen = new TreeMap<>();

  People(DSLContext dsl) {
    this.dsl = dsl;
  }

  record Who(String name, @Nullable Side side) implements Comparable<Who> {
    private static final Comparator<Who> ORDER =
        Comparator.comparing(Who::name)
            .thenComparing(Who::side, Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public int compareTo(Who other) {
      return ORDER.compare(this, other);
    }

    static Who of(String name, @Nullable String side) {
      return new Who(name, side == null ? null : new Side(side));
    }

    String id() {
      return Digest.sha256("person\n" + name + "\n" + (side == null ? "" : side.code()));
    }

    private boolean matches(Filter filter) {
      return (filter.sides().isEmpty() || (side != null && filter.sides().contains(side)))
          && (filter.person() == null || isNamed(filter.person()));
    }

    private boolean isNamed(String words) {
      return Folding.nameWords(name).containsAll(Folding.nameWords(words));
    }
  }

  private static final class Seen {
    private final Reports reports = new Reports();
    private final Map<String, Reports> offices = new TreeMap<>();
    private int engagements;
    private int statements;
  }

  private static final class Reports {
    private final Set<String> ids = new HashSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private void add(Kept<?> kept) {
      ids.add(kept.reportId());
      var day = kept.source().published();
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }

    private Person.Mentions mentions() {
      return new Person.Mentions(ids.size(), first, last);
    }
  }

  private Seen of(String name, @Nullable Side side) {
    return seen.computeIfAbsent(new Who(name, side), _ -> new Seen());
  }

  /// By name, then by side. Days, mechanism and text choose the engagements and statements that
  /// count.
  List<Person> matching(Filter filter) {
    count(filter.ofAnybody());
    return people(who -> who.matches(filter));
  }

  /// Those whose id starts so.
  List<Person> withId(String prefix) {
    var meant =
        everybody().stream().filter(who -> who.id().startsWith(prefix)).collect(Collectors.toSet());
    if (!meant.isEmpty()) {
      count(Filter.EVERYTHING);
    }
    return people(meant::contains);
  }

  private void count(Filter filter) {
    new Facts<>(dsl, Fact.Engagement.class)
        .where(Conditions.facts(Kind.ENGAGEMENT, filter))
        .forEach(row -> addEngagement(row.kept()));
    new Facts<>(dsl, Fact.Statement.class)
        .where(Conditions.facts(Kind.STATEMENT, filter))
        .forEach(row -> addStatement(row.kept()));
  }

  /// Whoever may be among the people, quickly: names and sides of every version.
  private Set<Who> everybody() {
    var everybody = new HashSet<Who>();
    dsl.selectDistinct(Participants.NAME, Participants.SIDE)
        .from(Participants.TABLE)
        .forEach(row -> everybody.add(Who.of(row.value1(), row.value2())));
    var side =
        when(min(FoundSide.SIDE).eq(max(FoundSide.SIDE)), min(FoundSide.SIDE))
            .otherwise(val((String) null));
    dsl.select(Statements.SPEAKER, side)
        .from(Statements.TABLE)
        .leftJoin(FoundSide.TABLE)
        .on(FoundSide.VERSION.eq(Statements.VERSION))
        .and(FoundSide.FINDING.eq(Statements.FINDING))
        .and(FoundSide.ROLE.eq("speaks"))
        .groupBy(Statements.VERSION, Statements.FINDING, Statements.SPEAKER)
        .forEach(row -> everybody.add(Who.of(row.value1(), row.value2())));
    return everybody;
  }

  private void addEngagement(Kept<Fact.Engagement> kept) {
    for (var participant : kept.finding().fact().participants()) {
      var person = of(participant.name(), participant.side());
      person.engagements++;
      person.reports.add(kept);
      for (var office : participant.offices()) {
        person.offices.computeIfAbsent(office, _ -> new Reports()).add(kept);
      }
    }
  }

  /// A speaker for several sides at once has none of their own.
  private void addStatement(Kept<Fact.Statement> kept) {
    var statement = kept.finding().fact();
    var side = statement.sides().size() == 1 ? statement.sides().getFirst() : null;
    var person = of(statement.speaker(), side);
    person.statements++;
    person.reports.add(kept);
  }

  private List<Person> people(Predicate<Who> wanted) {
    return seen.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(entry -> person(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Person person(Who who, Seen seen) {
    var offices = new ArrayList<Person.Office>();
    seen.offices.forEach((title, in) -> offices.add(new Person.Office(title, in.mentions())));
    offices.sort(
        Comparator.comparing((Person.Office office) -> office.mentions().first(), UNDATED_LAST)
            .thenComparing(Person.Office::title));
    return new Person(
        who.id(),
        who.name(),
        who.side(),
        offices,
        seen.reports.mentions(),
        seen.engagements,
        seen.statements);
  }
}
