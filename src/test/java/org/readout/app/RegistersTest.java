package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.relate.Ties;
import org.readout.relate.claim.Claims;
import org.readout.relate.instrument.Instruments;
import org.readout.relate.mechanism.Mechanisms;
import org.readout.relate.mechanism.Rhythms;
import org.readout.understand.Grammar;

/// The registers of five real reports, each engagement by itself.
class RegistersTest {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");
  private static List<Account> accounts = List.of();
  private static List<Related.Engagement> engagements = List.of();

  @BeforeAll
  static void read() {
    assumeTrue(Files.isDirectory(SEEDS));
    accounts =
        Read.of(SEEDS, Grammar.load()).stream()
            .map(it -> new Account(it.report().id(), it.report().source(), it.findings()))
            .toList();
    engagements =
        accounts.stream()
            .flatMap(account -> account.of(Engagement.class).stream())
            .map(one -> new Related.Engagement(one.id(), one.fact(), List.of(one), List.of()))
            .toList();
  }

  private static Related.Mechanism mechanism(String words) {
    return new Mechanisms(Atlas.load())
        .of(accounts, engagements, Ties.NONE).stream()
            .filter(one -> one.names().stream().anyMatch(name -> name.contains(words)))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void theExchangesHaveASecondRoundAndNoFirst() {
    var rounds = mechanism("people-to-people").rounds();
    assertThat(rounds).extracting(Related.Round::number).containsExactly(1, 2);
    assertThat(rounds.getFirst().engagement()).isNull();
    assertThat(rounds.getLast().status()).isEqualTo(Engagement.Status.HELD);
  }

  @Test
  void nextRoundsHaveTheirDates() {
    var day = LocalDate.parse("2020-11-30");
    assertThat(Rhythms.of(mechanism("economic dialogue"), day).stated())
        .isEqualTo(Period.ofYear(2021));
    assertThat(Rhythms.of(mechanism("maritime affairs"), day).stated())
        .isEqualTo(new Period(LocalDate.parse("2020-12-01"), LocalDate.parse("2020-12-31")));
  }

  @Test
  void twoMechanismsAreToBeEstablished() {
    for (var words : List.of("climate change", "food, agriculture")) {
      assertThat(mechanism(words).mentions())
          .extracting(mention -> mention.fact().state())
          .containsOnly(Fact.Mechanism.State.TO_BE_ESTABLISHED);
    }
  }

  @Test
  void thePartnershipIsOneAndTheThreeSidedAgreementAnother() {
    var instruments = new Instruments(Atlas.load()).of(accounts, engagements, Ties.NONE);
    assertThat(instruments)
        .filteredOn(
            one -> one.names().toString().matches(".*(?:Free Trade|Partnership|political doc).*"))
        .extracting(one -> one.mentions().size())
        .containsExactly(2, 2, 2);
  }

  @Test
  void announcedNumbersAreClaimsAndTheirItemsCanBeSeen() {
    var claims = new Claims().of(accounts, engagements);
    assertThat(claims)
        .extracting(claim -> claim.mentions().getFirst().fact().count())
        .containsExactlyInAnyOrder(5, 6, 10);
    assertThat(claims.getFirst().items())
        .extracting(item -> item.fact() instanceof Fact.Commitment it ? it.action() : "")
        .anyMatch(action -> action.contains("economic dialogue"))
        .anyMatch(action -> action.contains("climate change"))
        .hasSizeGreaterThan(10);
  }
}
