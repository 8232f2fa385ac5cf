package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Related;
import org.readout.relate.Ties;
import org.readout.relate.engagement.Engagements;
import org.readout.understand.Grammar;

/// What five real reports tell of contacts, put together.
class SeedEngagementsTest {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");
  private static List<Related.Engagement> engagements = List.of();

  @BeforeAll
  static void read() {
    assumeTrue(Files.isDirectory(SEEDS));
    var accounts =
        Read.of(SEEDS, Grammar.load()).stream()
            .map(
                it ->
                    new Account(
                        name(it.report().source().uri()), it.report().source(), it.findings()))
            .toList();
    engagements = new Engagements(Atlas.load()).of(accounts, Ties.NONE);
  }

  private static String name(String uri) {
    return Path.of(uri).getFileName().toString().replace(".txt", "");
  }

  private static List<Related.Engagement> where(Predicate<Engagement> test) {
    return engagements.stream().filter(it -> test.test(it.fact())).toList();
  }

  private static boolean isOf(Engagement fact, String name) {
    return fact.participants().stream().anyMatch(it -> it.name().contains(name));
  }

  @Test
  void theMeetingExpectedLaterInTheMonthIsTheOneHeldInLima() {
    var lima = where(fact -> fact.kind() == Kind.MEETING && "Lima".equals(fact.setting().place()));
    assertThat(lima).hasSize(1);
    assertThat(lima.getFirst().accounts())
        .extracting(it -> it.report() + " " + it.fact().status())
        .contains("000 " + Status.PLANNED, "001 " + Status.HELD);
    assertThat(lima.getFirst().fact().status()).isEqualTo(Status.HELD);
  }

  @Test
  void theMeetingWithTheSecretaryFallsIntoTheOneVisit() {
    var visits = where(fact -> fact.kind() == Kind.VISIT && isOf(fact, "Wang"));
    assertThat(visits).hasSize(1);
    var kato = where(fact -> fact.kind() == Kind.MEETING && isOf(fact, "Kato"));
    assertThat(kato).hasSize(1);
    assertThat(kato.getFirst().fact().when().meets(visits.getFirst().fact().when())).isTrue();
  }

  @Test
  void theExpectedMeetingStaysPlannedAndIsNotTheOneWithTheSecretary() {
    var suga = where(fact -> fact.kind() == Kind.MEETING && isOf(fact, "Suga"));
    assertThat(suga).isNotEmpty();
    assertThat(suga).allMatch(it -> it.fact().status() == Status.PLANNED);
    assertThat(suga).noneMatch(it -> isOf(it.fact(), "Kato"));
  }
}
