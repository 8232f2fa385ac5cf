package org.readout.relate.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Side;

/// Somebody as one finding names him or her.
///
/// @param sides one, but for what several say together
/// @param titles offices as the text gives them
/// @param day on which the titles were held; null where that is unknown
/// @param isDated whether that is the day of what happened, and not of the report
record Sighting(
    String words,
    List<Side> sides,
    List<String> titles,
    @Nullable LocalDate day,
    boolean isDated,
    Mention<?> mention) {
  private static final int LONGEST_PERIOD = 31;

  Sighting {
    sides = List.copyOf(sides);
    titles = List.copyOf(titles);
  }

  @Nullable Side side() {
    return sides.size() == 1 ? sides.getFirst() : null;
  }

  /// All of them, by [Mention#ORDER].
  static List<Sighting> in(List<Account> accounts) {
    var all = new ArrayList<Sighting>();
    for (var account : accounts) {
      for (var mention : account.of(Fact.Engagement.class)) {
        var when = mention.fact().when();
        var day = day(when, mention.published());
        for (var person : mention.fact().participants()) {
          var side = person.side();
          all.add(
              new Sighting(
                  person.name(),
                  side == null ? List.of() : List.of(side),
                  person.offices(),
                  day,
                  !when.isUnknown(),
                  mention));
        }
      }
      for (var mention : account.of(Fact.Statement.class)) {
        all.add(
            new Sighting(
                mention.fact().speaker(),
                mention.fact().sides(),
                List.of(),
                mention.published(),
                false,
                mention));
      }
    }
    all.sort(
        Comparator.<Sighting, Mention<?>>comparing(Sighting::mention, Mention.ORDER)
            .thenComparing(Sighting::words)
            .thenComparing(sighting -> sighting.sides().toString()));
    return all;
  }

  /// Titles are those of the day of the report where what is told has yet to happen.
  private static @Nullable LocalDate day(Period when, @Nullable LocalDate published) {
    var last = when.to();
    if (last == null) {
      return published;
    }
    if (published != null && !last.isBefore(published)) {
      return published;
    }
    var first = when.from();
    return first != null && first.plusDays(LONGEST_PERIOD).isAfter(last) ? last : null;
  }
}
