package org.readout.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Digest;
import org.readout.model.Fact;
import org.readout.model.Side;

/// Gathers the people of engagements and statements.
final class People {
  private static final Comparator<@Nullable LocalDate> UNDATED_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final Map<Who, Seen> seen = new TreeMap<>();

  record Who(String name, @Nullable Side side) implements Comparable<Who> {
    private static final Comparator<Who> ORDER =
        Comparator.comparing(Who::name)
            .thenComparing(Who::side, Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public int compareTo(Who other) {
      return ORDER.compare(this, other);
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

  void addEngagement(Kept<Fact.Engagement> kept) {
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
  void addStatement(Kept<Fact.Statement> kept) {
    var statement = kept.finding().fact();
    var side = statement.sides().size() == 1 ? statement.sides().getFirst() : null;
    var person = of(statement.speaker(), side);
    person.statements++;
    person.reports.add(kept);
  }

  private Seen of(String name, @Nullable Side side) {
    return seen.computeIfAbsent(new Who(name, side), _ -> new Seen());
  }

  /// By name, then by side.
  List<Person> matching(Filter filter) {
    return seen.entrySet().stream()
        .filter(entry -> entry.getKey().matches(filter))
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
