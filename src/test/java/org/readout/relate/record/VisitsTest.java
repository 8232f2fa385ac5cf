package org.readout.relate.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.data.Atlas;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Participant;
import org.readout.model.Finding;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

class VisitsTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final Participant NORWEGIAN =
      new Participant("Kari Nordmann", new Side("NO"), List.of("Foreign Minister"));
  private static final Participant CHILEAN =
      new Participant("María Soto", new Side("CL"), List.of("President"));
  private static final Participant PERUVIAN =
      new Participant("Luis Quispe", new Side("PE"), List.of("President"));
  private static final Related.Engagement VISIT =
      engagement("v", Kind.VISIT, new Period(MONDAY, null), "Chile", NORWEGIAN);

  private static Related.Engagement engagement(
      String id, Kind kind, Period when, @Nullable String place, Participant... people) {
    var fact =
        new Fact.Engagement(
            kind,
            Status.HELD,
            when,
            new Fact.Engagement.Setting(place, null, null),
            List.of(people));
    var source = new Report.Source(id + ".txt", null, MONDAY, null, null, "en");
    var cited = List.of(new Finding.Citation(new Span(0, 1), "made-up"));
    var mention = new Mention<>(new Finding<>(id, fact, cited), id, source);
    return new Related.Engagement(id, fact, List.of(mention), List.of());
  }

  private static boolean isPart(Period when, @Nullable String place, Participant... people) {
    var contact = engagement("m", Kind.MEETING, when, place, people);
    return new Visits(List.of(VISIT), Atlas.load()).of(contact).equals(Optional.of(VISIT));
  }

  @Test
  void aMeetingOfTheVisitorWithTheHostsOnADayOfTheVisitIsPartOfIt() {
    assertThat(isPart(Period.of(MONDAY.plusDays(1)), "Santiago", CHILEAN, NORWEGIAN)).isTrue();
    assertThat(isPart(Period.of(MONDAY), null, NORWEGIAN, CHILEAN)).isTrue();
  }

  @Test
  void whatIsLaterElsewhereOrWithOthersIsNot() {
    assertThat(isPart(Period.of(MONDAY.minusDays(1)), null, NORWEGIAN, CHILEAN)).isFalse();
    assertThat(isPart(Period.of(MONDAY.plusDays(9)), null, NORWEGIAN, CHILEAN)).isFalse();
    assertThat(isPart(Period.of(MONDAY), "Lima", NORWEGIAN, CHILEAN)).isFalse();
    assertThat(isPart(Period.of(MONDAY), null, NORWEGIAN, PERUVIAN)).isFalse();
    assertThat(isPart(Period.of(MONDAY), null, PERUVIAN, CHILEAN)).isFalse();
    assertThat(isPart(Period.ofYear(2024), null, NORWEGIAN, CHILEAN)).isFalse();
  }

  @Test
  void ofTwoVisitsThatFitNoneIsTaken() {
    var other = engagement("w", Kind.VISIT, Period.of(MONDAY), "Santiago", NORWEGIAN);
    var contact = engagement("m", Kind.MEETING, Period.of(MONDAY), null, NORWEGIAN, CHILEAN);
    assertThat(new Visits(List.of(VISIT, other), Atlas.load()).of(contact)).isEmpty();
  }
}
