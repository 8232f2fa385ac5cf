package org.readout.relate.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.data.Table;
import org.readout.model.Account;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Related;
import org.readout.relate.name.Telling;

class ClaimsTest {
  private static final Claims CLAIMS = new Claims();

  private static Telling meeting(String day, String uri) {
    return Telling.on(day, uri).meeting(Status.HELD, Telling.day(day), null, null, "IS", "NO");
  }

  private static Commitment agreed(String action, String engagement) {
    return new Commitment(
        Telling.sides("IS", "NO"), Commitment.Strength.AGREED, action, null, engagement);
  }

  @Test
  void whatSeveralReportsAnnounceOfOneMeetingIsOneClaimWithWhatCanBeSeen() {
    var one = meeting("2020-05-01", "a");
    one.says(agreed("open a line for fishing boats", one.last()))
        .says(new OutcomeClaim(5, "important consensuses"));
    var other = meeting("2020-05-02", "b");
    var held = other.last();
    other
        .says(agreed("open the line for fishing boats soon", held))
        .says(agreed("restock the fjords", held))
        .says(new OutcomeClaim(5, "points of consensus"))
        .says(new OutcomeClaim(6, "concrete results"));
    var accounts = List.of(one.account(), other.account());
    var claims = CLAIMS.of(accounts, Telling.together(accounts));
    assertThat(claims).extracting(claim -> claim.mentions().size()).containsExactly(2, 1);
    assertThat(claims.getFirst().items())
        .extracting(item -> ((Commitment) item.fact()).action())
        .containsExactly("open a line for fishing boats", "restock the fjords");
    assertThat(claims.getFirst().engagement())
        .isEqualTo(accounts.getFirst().findings().all().getFirst().id());
  }

  @Test
  void theSameCountAtAnotherMeetingIsAnotherClaim() {
    var accounts =
        List.of(
            meeting("2020-05-01", "a").says(new OutcomeClaim(5, "results")).account(),
            meeting("2021-05-01", "b").says(new OutcomeClaim(5, "results")).account());
    assertThat(CLAIMS.of(accounts, Telling.apart(accounts))).hasSize(2);
  }

  @Test
  void aMeetingLongPastIsNotTheOccasion() {
    var telling =
        Telling.on("2020-05-02", "a")
            .meeting(Status.HELD, Telling.day("2020-05-01"), null, null, "IS", "NO");
    var recent = telling.last();
    telling
        .meeting(Status.HELD, Telling.day("2019-11-01"), null, null, "IS", "NO")
        .says(new OutcomeClaim(10, "agreements"));
    var accounts = List.of(telling.account());
    assertThat(CLAIMS.of(accounts, Telling.apart(accounts)))
        .extracting(Related.Claim::engagement)
        .containsExactly(recent);
  }

  @Test
  void whatIsOnlyPlannedIsNoOccasion() {
    var telling =
        Telling.on("2020-05-02", "a")
            .meeting(Status.PLANNED, Telling.day("2020-06-01"), null, null, "IS", "NO")
            .says(new OutcomeClaim(10, "agreements"));
    var accounts = List.of(telling.account());
    var claim = CLAIMS.of(accounts, Telling.apart(accounts)).getFirst();
    assertThat(claim.engagement()).isNull();
    assertThat(claim.items()).isEmpty();
  }

  @Test
  void instrumentsSignedAtItCanBeSeen() {
    var telling = meeting("2020-05-01", "a");
    telling
        .at(4, new Instrument("Herring Agreement", Instrument.Type.AGREEMENT))
        .at(
            4,
            Telling.engagement(
                Kind.SIGNING, Status.HELD, Telling.day("2020-05-01"), null, null, "minister", "IS"))
        .at(9, new Instrument("Cod Agreement", Instrument.Type.AGREEMENT))
        .at(0, new OutcomeClaim(2, "documents"));
    var accounts = List.of(telling.account());
    assertThat(CLAIMS.of(accounts, Telling.apart(accounts)).getFirst().items())
        .extracting(item -> ((Instrument) item.fact()).name())
        .containsExactly("Herring Agreement");
  }

  static Stream<Table.Row> nouns() {
    return Table.in("/org/readout/relate/", "claim-noun", "form", "means", "example")
        .rows()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void everyNounIsCountedAsItsRowSays(Table.Row row) {
    assertThat(row.cell(2)).contains(row.cell(0));
    var accounts =
        List.of(
            meeting("2020-05-01", "a")
                .says(new OutcomeClaim(5, "important " + row.cell(0)))
                .account(),
            meeting("2020-05-01", "b").says(new OutcomeClaim(5, row.cell(1))).account());
    assertThat(CLAIMS.of(accounts, Telling.together(accounts))).hasSize(1);
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    var accounts = new ArrayList<Account>();
    for (int i = 0; i < 30; i++) {
      var telling = meeting("2020-05-%02d".formatted(1 + i), "uri" + i);
      accounts.add(
          telling
              .says(agreed("do thing " + i % 7 + " of those at sea", telling.last()))
              .says(new OutcomeClaim(i % 3, "results"))
              .account());
    }
    var sorted = List.copyOf(accounts);
    var expected = CLAIMS.of(accounts, Telling.together(sorted));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(accounts, new Random(seed));
      assertThat(CLAIMS.of(accounts, Telling.together(sorted))).isEqualTo(expected);
    }
  }
}
