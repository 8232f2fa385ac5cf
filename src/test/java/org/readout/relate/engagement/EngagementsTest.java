package org.readout.relate.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.relate.engagement.Press.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.relate.Ties;

class EngagementsTest {
  private static final Engagements ENGAGEMENTS = new Engagements(Atlas.load());
  private static final String NORDMANN = "NO:Kari Nordmann/Prime Minister";
  private static final String VIRTANEN = "FI:Aino Virtanen/President";

  private static List<Related.Engagement> of(Account... accounts) {
    return ENGAGEMENTS.of(List.of(accounts), Ties.NONE);
  }

  /// The ids of the accounts of each, as one line.
  private static List<String> lines(List<Related.Engagement> engagements) {
    return engagements.stream()
        .map(e -> String.join(" ", e.accounts().stream().map(Mention::id).toList()))
        .toList();
  }

  private static List<String> grouped(Account... accounts) {
    return lines(of(accounts));
  }

  private static List<String> fields(Related.Engagement engagement) {
    return engagement.differences().stream().map(Related.Difference::field).toList();
  }

  @Test
  void bothSidesReportsTellOfOneMeeting() {
    var related =
        of(
            report(
                "a", "2024-05-02", "meeting held 2024-05-02 Oslo; " + NORDMANN + "; " + VIRTANEN),
            report(
                "b",
                "2024-05-03",
                "meeting held 2024-05-02 Norway; FI:VIRTANEN Aino/President of Finland;"
                    + " NO:Nordmann/Prime Minister"));
    assertThat(lines(related)).containsExactly("a/1 b/1");
    var one = related.getFirst();
    assertThat(one.id()).isEqualTo("a/1");
    assertThat(one.differences()).isEmpty();
    assertThat(one.fact().setting().place()).isEqualTo("Oslo");
    assertThat(one.fact().participants())
        .extracting(p -> p.name())
        .containsExactly("Kari Nordmann", "Aino Virtanen");
  }

  @Test
  void whatIsFoundForTwoSidesDoesNotDependOnWhatIsToldOfOthers() {
    var nordic =
        List.of(
            report(
                "a", "2024-05-02", "meeting held 2024-05-02 Oslo; " + NORDMANN + "; " + VIRTANEN),
            report(
                "b", "2024-05-03", "meeting held 2024-05-02 -; " + NORDMANN + "; -:Aino Virtanen"),
            report("c", "2024-05-01", "meeting planned 2024-05-02 Oslo; NO:Norway; FI:Finland"));
    var all = new ArrayList<>(nordic);
    all.add(
        report(
            "d",
            "2024-05-02",
            "meeting held 2024-05-02 Oslo; " + NORDMANN + "; ZM:Mutale Banda/President"));
    all.add(
        report(
            "e",
            "2024-05-03",
            "call held 2024-05-03 -; " + VIRTANEN + "; KE:Wanjiru Otieno/President"));
    var origins = Origins.of(all);
    var alone = lines(ENGAGEMENTS.of(nordic, Ties.NONE, origins));
    var among =
        lines(
            ENGAGEMENTS.of(all, Ties.NONE, origins).stream()
                .filter(e -> e.accounts().stream().allMatch(m -> "abc".contains(m.report())))
                .toList());
    assertThat(alone).containsExactly("c/1 a/1 b/1").isEqualTo(among);
  }

  @Test
  void aVagueAccountOfADayWithTwoMeetingsIsPutToNeither() {
    assertThat(
            grouped(
                report(
                    "a", "2024-05-02", "meeting held 2024-05-02 -; " + NORDMANN + "; " + VIRTANEN),
                report(
                    "b",
                    "2024-05-02",
                    "meeting held 2024-05-02 -; NO:Ola Hansen/Foreign Minister; FI:Pekka"
                        + " Laine/Foreign Minister"),
                report("c", "2024-05-02", "meeting held 2024-05-02 -; NO:Norway; FI:Finland")))
        .containsExactly("a/1", "b/1", "c/1");
  }

  @Test
  void theMinistersMeetingIsNotTheLeaders() {
    assertThat(
            grouped(
                report(
                    "a",
                    "2024-05-02",
                    "meeting held 2024-05-02 Lusaka; ZM:Mutale Banda/President; KE:Wanjiru"
                        + " Otieno/President"),
                report(
                    "b",
                    "2024-05-02",
                    "meeting held 2024-05-02 Lusaka; ZM:foreign minister; KE:foreign minister")))
        .containsExactly("a/1", "b/1");
  }

  @Test
  void aViceMinistersMeetingIsNotTheMinisters() {
    assertThat(
            grouped(
                report(
                    "a",
                    "2024-05-02",
                    "meeting held 2024-05-02 Lima; PE:Rosa Quispe/Foreign Minister; CL:foreign"
                        + " minister"),
                report(
                    "b",
                    "2024-05-02",
                    "meeting held 2024-05-02 Lima; PE:vice foreign minister; CL:vice foreign"
                        + " minister")))
        .hasSize(2);
  }

  @Test
  void threeMeetingsOfOneVisitAreThree() {
    var guest = "VN:Tran Van Minh/Foreign Minister; ";
    var related =
        grouped(
            report(
                "a",
                "2024-05-03",
                "meeting held 2024-05-02 Manila; " + guest + "PH:Maria Reyes/Secretary",
                "meeting held 2024-05-02 Manila; " + guest + "PH:Jose Cruz/President"),
            report(
                "b",
                "2024-05-03",
                "meeting held 2024-05-02 Manila; " + guest + "PH:Jose Cruz/President"),
            report(
                "c",
                "2024-05-03",
                "meeting held 2024-05-02 Manila; " + guest + "PH:Ana Lopez/Trade Secretary"));
    assertThat(related).containsExactly("a/1", "a/2 b/1", "c/1");
  }

  @Test
  void theVisitIsNotTheMeetingDuringIt() {
    assertThat(
            grouped(
                report("a", "2024-05-03", "visit held 2024-05-02..2024-05-04 Norway; " + VIRTANEN),
                report(
                    "b",
                    "2024-05-03",
                    "meeting held 2024-05-02 Oslo; " + NORDMANN + "; " + VIRTANEN),
                report("c", "2024-05-03", "visit held - Oslo; FI:Virtanen/President")))
        .containsExactly("a/1 c/1", "b/1");
  }

  @Test
  void visitsInBothDirectionsAreTwo() {
    assertThat(
            grouped(
                report("a", "2024-05-03", "visit held 2024-05-02 Norway; " + VIRTANEN),
                report("b", "2024-05-03", "visit held 2024-05-02 Finland; " + NORDMANN)))
        .hasSize(2);
  }

  @Test
  void whatWasPlannedIsWhatWasHeld() {
    var related =
        of(
            report(
                "a", "2024-05-02", "meeting planned 2024-05 South America; NO:leader; FI:leader"),
            report(
                "b",
                "2024-06-20",
                "meeting held 2024-06-19 Oslo; NO:Per Hansen/Foreign Minister;"
                    + " FI:Eero Laine/Foreign Minister",
                "meeting held - Lima; " + NORDMANN + "; " + VIRTANEN),
            report(
                "c", "2024-05-20", "meeting held 2024-05-19 Lima; " + NORDMANN + "; " + VIRTANEN));
    assertThat(lines(related)).containsExactly("a/1 c/1 b/2", "b/1");
    assertThat(related.getFirst().fact().status()).isEqualTo(Status.HELD);
    assertThat(related.getFirst().differences()).isEmpty();
  }

  @Test
  void whatWasPlannedIsWhatIsLookedBackOn() {
    assertThat(
            grouped(
                report(
                    "a",
                    "2024-05-02",
                    "meeting planned 2024-05 South America; NO:leader; FI:leader"),
                report(
                    "b",
                    "2024-06-20",
                    "meeting held 2024-06-19 Oslo; NO:Per Hansen/Foreign Minister;"
                        + " FI:Eero Laine/Foreign Minister",
                    "meeting held - Lima; " + NORDMANN + "; " + VIRTANEN)))
        .containsExactly("a/1 b/2", "b/1");
  }

  @Test
  void whatIsStillToComeIsNotWhatWasHeldBefore() {
    var people = "; " + NORDMANN + "; " + VIRTANEN;
    var related =
        of(
            report("a", "2024-05-02", "meeting held 2024-05-02 Oslo" + people),
            report("b", "2024-05-10", "meeting planned 2024-05 Oslo" + people));
    assertThat(lines(related)).containsExactly("a/1", "b/1");
    assertThat(related.getLast().fact().status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void aPlannedVisitIsTheOneCalledOff() {
    var related =
        of(
            report(
                "a",
                "2024-01-02",
                "visit planned 2024-03..2024-05 Kenya; ZM:Mutale Banda/President"
                    .replace("2024-03..2024-05", "2024-03-01..2024-05-31")),
            report("b", "2024-03-05", "visit cancelled 2024-04 Kenya; ZM:Mutale Banda/President"),
            report("c", "2025-01-05", "visit cancelled - Kenya; ZM:Banda/President"));
    assertThat(lines(related)).containsExactly("a/1 b/1 c/1");
    assertThat(related.getFirst().fact().status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void callsSomeDaysApartAreTwo() {
    assertThat(
            grouped(
                report("a", "2024-05-02", "call held 2024-05-02 -; " + NORDMANN + "; " + VIRTANEN),
                report("b", "2024-05-06", "call held 2024-05-06 -; " + NORDMANN + "; " + VIRTANEN)))
        .hasSize(2);
  }

  @Test
  void aDayOffIsOneContactAndADifference() {
    var related =
        of(
            report("a", "2024-05-02", "call held 2024-05-02 -; " + NORDMANN + "; " + VIRTANEN),
            report("b", "2024-05-03", "call held 2024-05-03 -; " + NORDMANN + "; " + VIRTANEN));
    assertThat(lines(related)).containsExactly("a/1 b/1");
    assertThat(fields(related.getFirst())).containsExactly("date");
  }

  @Test
  void aDayOffIsTwoContactsWhereSeveralTellOfEach() {
    var people = " -; " + NORDMANN + "; " + VIRTANEN;
    assertThat(
            grouped(
                report("a", "2024-05-02", "call held 2024-05-02" + people),
                report("b", "2024-05-02", "call held 2024-05-02" + people),
                report("c", "2024-05-03", "call held 2024-05-03" + people),
                report("d", "2024-05-03", "call held 2024-05-03" + people)))
        .containsExactly("a/1 b/1", "c/1 d/1");
  }

  @Test
  void lastMonthsCallIsTheOneOfThatMonth() {
    var people = " -; " + NORDMANN + "; " + VIRTANEN;
    assertThat(
            grouped(
                report("a", "2024-04-09", "call held 2024-04-09" + people),
                report("b", "2024-05-03", "call held 2024-05-03" + people),
                report("c", "2024-05-05", "call held 2024-04" + people)))
        .containsExactly("a/1 c/1", "b/1");
  }

  @Test
  void twoCallsOfAMonthLeaveItOpenWhichIsMeant() {
    var people = " -; " + NORDMANN + "; " + VIRTANEN;
    assertThat(
            grouped(
                report("a", "2024-04-09", "call held 2024-04-09" + people),
                report("b", "2024-04-20", "call held 2024-04-20" + people),
                report("c", "2024-05-05", "call held 2024-04" + people)))
        .hasSize(3);
  }

  @Test
  void aRoundIsOneHoweverLongItWasPutOff() {
    assertThat(
            grouped(
                report(
                    "a",
                    "2019-05-02",
                    "meeting planned 2020 Oslo, Norway-Finland Fisheries Dialogue #4; NO:Norway;"
                        + " FI:Finland"),
                report(
                    "b",
                    "2023-05-02",
                    "meeting held 2023-05-01 Oslo, Finland-Norway Dialogue on Fisheries #4;"
                        + " NO:Norway; FI:Finland"),
                report(
                    "c",
                    "2023-05-02",
                    "meeting held 2023-05-01 Oslo, Norway-Finland Security Dialogue #4; NO:Norway;"
                        + " FI:Finland")))
        .containsExactly("a/1 b/1", "c/1");
  }

  @Test
  void ofManySidesMostMustBeTheSame() {
    var leaders = "; NO:leader; FI:leader; SE:leader";
    assertThat(
            grouped(
                report("a", "2024-05-02", "meeting held 2024-05-02 Oslo" + leaders),
                report("b", "2024-05-02", "meeting held 2024-05-02 Oslo" + leaders + "; DK:leader"),
                report(
                    "c",
                    "2024-05-02",
                    "meeting held 2024-05-02 Oslo; NO:leader; FI:leader; GB:leader; US:leader;"
                        + " FR:leader"),
                report("d", "2024-05-02", "meeting held 2024-05-02 Oslo; NO:leader; FI:leader")))
        .containsExactly("a/1 b/1", "c/1", "d/1");
  }

  @Test
  void theKnownSideOfANameIsTakenWhereAReportDoesNotSay() {
    assertThat(
            grouped(
                report("a", "2024-05-02", "call held 2024-05-02 -; " + NORDMANN + "; " + VIRTANEN),
                report(
                    "b",
                    "2024-05-02",
                    "call held 2024-05-02 -; -:Kari Nordmann/Prime Minister; " + VIRTANEN)))
        .containsExactly("a/1 b/1");
  }

  @Test
  void otherPlacesAndKindsAreShownAsDifferences() {
    var people = "; " + NORDMANN + "; " + VIRTANEN;
    var related =
        of(
            report("a", "2024-05-02", "meeting held 2024-05-02 Oslo" + people),
            report("b", "2024-05-02", "meeting held 2024-05-02 Helsinki" + people),
            report("c", "2024-05-02", "call held 2024-05-02 -" + people));
    assertThat(lines(related)).containsExactly("a/1 b/1 c/1");
    assertThat(fields(related.getFirst())).containsExactly("place", "kind");
  }

  @Test
  void peopleDecide() {
    var one = report("a", "2024-05-02", "call held 2024-05-02 -; " + NORDMANN + "; " + VIRTANEN);
    var same = report("b", "2024-05-02", "call held 2024-05-02 -; " + NORDMANN + "; " + VIRTANEN);
    var other = report("c", "2024-07-02", "visit held 2024-07-01 Peru; " + NORDMANN);
    var ties = new Ties(Set.of(new Ties.Pair("a/1", "c/1")), Set.of(new Ties.Pair("a/1", "b/1")));
    assertThat(lines(ENGAGEMENTS.of(List.of(one, same, other), ties)))
        .containsExactly("a/1 c/1", "b/1");
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    var people = "; " + NORDMANN + "; " + VIRTANEN;
    var accounts = new ArrayList<Account>();
    for (int i = 1; i <= 9; i++) {
      var day = "2024-05-0" + i;
      accounts.add(report("a" + i, day, "call held " + day + " -" + people));
      accounts.add(
          report("b" + i, day, "call held - -" + people, "meeting held 2024-04 Oslo" + people));
      accounts.add(report("c" + i, day, "meeting planned 2024-05 -; NO:leader; FI:leader"));
      accounts.add(report("d" + i, day, "meeting held 2024-04-1" + i + " Oslo" + people));
      accounts.add(report("e" + i, day, "visit held - Norway; FI:Virtanen/President"));
    }
    var first = ENGAGEMENTS.of(accounts, Ties.NONE);
    assertThat(first).hasSizeLessThan(accounts.size());
    for (int seed = 0; seed < 20; seed++) {
      var shuffled = new ArrayList<>(accounts);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(ENGAGEMENTS.of(shuffled, Ties.NONE)).as("seed %d", seed).isEqualTo(first);
    }
  }
}
