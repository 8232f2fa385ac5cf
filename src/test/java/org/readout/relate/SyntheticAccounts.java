package org.readout.relate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Digest;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

/// Made-up reports of contacts between many sides over some years, the same for the same seed.
///
/// Some pairs of sides meet far more often than others; a contact is told by one to three reports,
/// some of which announce it, some of which refer to one before; half of the commitments are taken
/// up again by later reports of the same two sides.
final class SyntheticAccounts {
  private static final List<String> CODES =
      List.of(
          "AR", "AU", "BR", "CA", "CL", "CN", "DE", "EG", "ES", "FI", "FR", "GB", "GH", "ID", "IN",
          "IT", "JP", "KE", "KR", "MX", "NG", "NO", "NZ", "PE", "PK", "PL", "SE", "TH", "TR", "US",
          "VN", "ZA");
  private static final List<String> PLACES =
      List.of("Oslo", "Lima", "Accra", "Hanoi", "Ankara", "Paris", "Nairobi", "Ottawa");
  private static final List<String> OFFICES =
      List.of("President", "Foreign Minister", "Trade Minister", "Vice Minister", "Ambassador");
  private static final List<String> FIELDS =
      List.of("fisheries", "energy", "rail", "space", "health", "customs", "tourism", "harbour");
  private static final List<String> THINGS =
      List.of("survey", "hotline", "fund", "agreement", "visa waiver", "exchange programme", "ban");
  private static final List<String> VERBS =
      List.of("complete the", "open the", "extend the", "negotiate the", "review the", "lift the");
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 15 * 365;

  private final Random random;

  private SyntheticAccounts(long seed) {
    random = new Random(seed);
  }

  static List<Account> of(long seed, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new SyntheticAccounts(seed * 1_000_003 + i / 2).account(seed, i))
        .toList();
  }

  /// Two reports in a row tell of the same contact, each in its own words.
  private Account account(long seed, int number) {
    var one = side();
    var other = side();
    while (other.equals(one)) {
      other = side();
    }
    var day = FIRST.plusDays(random.nextInt(DAYS));
    int rank = random.nextInt(OFFICES.size());
    var own = new Random(seed + 31L * number);
    var found = new ArrayList<Finding<?>>();
    var contact = engagement(one, other, rank, day, own.nextInt(6) == 0);
    found.add(finding(number, 0, contact));
    if (own.nextInt(3) == 0) {
      found.add(finding(number, 1, engagement(one, other, 0, day.minusDays(200), false)));
    }
    for (int i = 0; i < 4; i++) {
      found.add(finding(number, 10 + i, commitment(List.of(one, other), day, own)));
    }
    found.add(
        finding(
            number,
            20,
            new Fact.Mechanism(
                mechanism(rank), List.of(one, other), Fact.Mechanism.State.EXISTING, null)));
    found.add(
        finding(
            number,
            21,
            new Fact.Instrument(
                "%s Agreement".formatted(any(FIELDS, own)), Fact.Instrument.Type.AGREEMENT)));
    found.add(
        finding(
            number,
            22,
            new Fact.Statement(
                person(one, rank, day.getYear()),
                List.of(one),
                Fact.Statement.Act.PROPOSE,
                List.of(),
                any(VERBS, own) + " " + any(FIELDS, own) + " " + any(THINGS, own))));
    var source =
        new Report.Source(
            "/reports/%06d.txt".formatted(number), null, day.plusDays(1), null, null, "en");
    return new Account(Digest.sha256(seed + "/" + number), source, new Findings(found, List.of()));
  }

  private Fact.Engagement engagement(
      Side one, Side other, int rank, LocalDate day, boolean planned) {
    return new Fact.Engagement(
        rank == 2 ? Fact.Engagement.Kind.CALL : Fact.Engagement.Kind.MEETING,
        planned ? Fact.Engagement.Status.PLANNED : Fact.Engagement.Status.HELD,
        planned ? Period.of(YearMonth.from(day)) : Period.of(day),
        new Fact.Engagement.Setting(
            PLACES.get(Math.floorMod(day.toEpochDay(), PLACES.size())),
            rank == 3 ? mechanism(rank) : null,
            null),
        List.of(participant(one, rank, day), participant(other, rank, day)));
  }

  private static Fact.Participant participant(Side side, int rank, LocalDate day) {
    return new Fact.Participant(
        person(side, rank, day.getYear()), side, List.of(OFFICES.get(rank)));
  }

  /// Offices change hands every four years.
  private static String person(Side side, int rank, int year) {
    var name = Digest.sha256(side + "/" + rank + "/" + year / 4).replaceAll("[0-9]", "");
    return "Xa" + name.substring(0, 5) + " Ye" + name.substring(5, 9);
  }

  private static String mechanism(int rank) {
    return FIELDS.get(rank) + " dialogue";
  }

  private Fact.Commitment commitment(List<Side> by, LocalDate day, Random own) {
    int thing = own.nextInt(FIELDS.size() * THINGS.size());
    var action =
        VERBS.get(thing % VERBS.size())
            + " "
            + FIELDS.get(thing % FIELDS.size())
            + " "
            + THINGS.get(thing / FIELDS.size())
            + " no. "
            + day.getYear();
    @Nullable Period deadline = own.nextInt(3) == 0 ? Period.ofYear(day.getYear() + 1) : null;
    return new Fact.Commitment(by, Fact.Commitment.Strength.AGREED, action, deadline, null);
  }

  private Side side() {
    double skewed = random.nextDouble() * random.nextDouble();
    return new Side(CODES.get((int) (skewed * CODES.size())));
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static Finding<?> finding(int report, int position, Fact fact) {
    var id = Digest.sha256(report + "/" + position).substring(0, 16);
    return new Finding<>(
        id,
        fact,
        List.of(new Finding.Citation(new Span(position * 10, position * 10 + 5), "made-up")));
  }
}
