package org.readout.relate.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.data.Atlas;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Participant;
import org.readout.model.Related;
import org.readout.model.Side;

/// Which visit a contact was part of.
///
/// A meeting or signing is part of a visit when the visitor takes part in it and someone of the
/// visited side does, on a day of the visit; of a visit whose end no report tells, on its first
/// days. A report that calls a minister "visiting" thus tells of the visit that others report.
final class Visits {
  /// In days, of a visit without an end.
  private static final int FIRST_DAYS = 3;

  private final Atlas atlas;
  private final Map<String, List<Related.Engagement>> byVisitor = new HashMap<>();

  Visits(List<Related.Engagement> engagements, Atlas atlas) {
    this.atlas = atlas;
    for (var engagement : engagements) {
      var fact = engagement.fact();
      if (fact.kind() == Kind.VISIT
          && fact.status() != Status.CANCELLED
          && fact.when().from() != null) {
        visitors(fact)
            .forEach(
                visitor ->
                    byVisitor.computeIfAbsent(visitor, _ -> new ArrayList<>()).add(engagement));
      }
    }
  }

  /// The visit, where exactly one fits.
  Optional<Related.Engagement> of(Related.Engagement contact) {
    var kind = contact.fact().kind();
    if (kind != Kind.MEETING && kind != Kind.SIGNING) {
      return Optional.empty();
    }
    var visits =
        names(contact.fact().participants().stream())
            .flatMap(name -> byVisitor.getOrDefault(name, List.of()).stream())
            .distinct()
            .filter(visit -> holds(visit.fact(), contact.fact()))
            .toList();
    return visits.size() == 1 ? Optional.of(visits.getFirst()) : Optional.empty();
  }

  private Stream<String> visitors(Fact.Engagement visit) {
    var host = host(visit);
    return names(
        visit.participants().stream()
            .filter(person -> person.side() != null)
            .filter(person -> host.isEmpty() || !host.get().equals(person.side())));
  }

  /// Names of people; what has one word may be a title.
  private static Stream<String> names(Stream<Participant> people) {
    return people
        .map(person -> person.name().toLowerCase(Locale.ROOT).split("[\\s-]+", 0))
        .filter(words -> words.length > 1)
        .map(words -> Stream.of(words).sorted().collect(Collectors.joining(" ")));
  }

  private Optional<Side> host(Fact.Engagement engagement) {
    return Optional.ofNullable(engagement.setting().place()).flatMap(atlas::sideOf);
  }

  private boolean holds(Fact.Engagement visit, Fact.Engagement contact) {
    var day = contact.when().from();
    var first = visit.when().from();
    if (day == null || first == null || !contact.when().isDay()) {
      return false;
    }
    LocalDate end = visit.when().to() == null ? first.plusDays(FIRST_DAYS) : visit.when().to();
    var host = host(visit);
    return !day.isBefore(first)
        && !day.isAfter(end)
        && host.isPresent()
        && contact.participants().stream().anyMatch(p -> host.get().equals(p.side()))
        && host(contact).map(host.get()::equals).orElse(true);
  }
}
