package org.readout.keep;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Store.Reading;
import org.readout.model.Digest;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Finding.Citation;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

/// Made-up reports with their findings, the same for the same seed.
///
/// Every passage cuts out the words it cites; every kind, enum constant and absent component occurs
/// in a few dozen reports; some texts hold characters beyond the basic plane.
public final class SyntheticReports {
  private static final List<String> SIDES = List.of("CN", "JP", "KR", "US", "EU", "ASEAN");
  private static final List<String> FAMILY =
      List.of("Wang", "Sato", "Kim", "Müller", "Erdoğan", "O'Neil", "李");
  private static final List<String> GIVEN = List.of("Yi", "Akiko", "Jean-Noël", "Min-jun", "Ada");
  private static final List<String> OFFICES =
      List.of("Foreign Minister", "Vice Minister", "special adviser", "spokesperson");
  private static final List<String> PLACES =
      List.of("Beijing", "Tokyo", "Seoul", "Lima", "Çanakkale");
  private static final List<String> MECHANISMS =
      List.of(
          "high-level political dialogue", "Maritime Affairs Consultations", "economic dialogue");
  private static final List<String> ACTIONS =
      List.of(
          "maintain exchanges", "resume the dialogue", "open a hotline 📞", "widen trade in fish");

  private final Random random;
  private final int findings;

  private SyntheticReports(long seed, int findings) {
    this.random = new Random(seed);
    this.findings = findings;
  }

  /// Reports of consecutive numbers.
  ///
  /// @param count how many reports
  /// @param findings how many each has
  public static List<Reading> of(long seed, int count, int findings) {
    return IntStream.range(0, count)
        .mapToObj(i -> new SyntheticReports(seed * 1_000_003 + i, findings).reading(i))
        .toList();
  }

  private Reading reading(int number) {
    var text = new StringBuilder("Report %d of %d.\n".formatted(number, random.nextInt(1_000_000)));
    var found = new ArrayList<Finding<?>>();
    @Nullable String engagement = null;
    for (int i = 0; i < findings; i++) {
      var fact = fact(i, engagement);
      var finding = cited(fact, text, i);
      found.add(finding);
      if (fact instanceof Fact.Engagement) {
        engagement = finding.id();
      }
    }
    var warnings =
        random.nextInt(5) == 0
            ? List.of("publication date not found", "a table was left out")
            : List.<String>of();
    return new Reading(new Report(source(number), text.toString()), new Findings(found, warnings));
  }

  private Report.Source source(int number) {
    var published = random.nextInt(10) == 0 ? null : day();
    return new Report.Source(
        "/reports/%05d.txt".formatted(number),
        random.nextBoolean() ? "Title, with “quotes” and ; " + number : null,
        published,
        random.nextBoolean() ? "Ministry of Foreign Affairs" : null,
        random.nextBoolean() ? side() : null,
        random.nextInt(8) == 0 ? "ja" : "en");
  }

  private Fact fact(int i, @Nullable String engagement) {
    int kind = i == 0 ? 0 : random.nextInt(17);
    if (kind < 3) {
      return new Fact.Engagement(
          any(Fact.Engagement.Kind.class),
          any(Fact.Engagement.Status.class),
          period(),
          setting(),
          participants());
    }
    if (kind < 8) {
      return new Fact.Commitment(
          sides(1),
          any(Fact.Commitment.Strength.class),
          any(ACTIONS) + " " + i,
          maybe(period()),
          maybe(engagement));
    }
    if (kind < 12) {
      return new Fact.Statement(
          person(), sides(0), any(Fact.Statement.Act.class), sides(0), any(ACTIONS) + " is wanted");
    }
    return switch (kind) {
      case 12, 13 ->
          new Fact.Mechanism(
              any(MECHANISMS), sides(0), any(Fact.Mechanism.State.class), maybe(period()));
      case 14 ->
          new Fact.Instrument(
              "the %d communiqué".formatted(1970 + random.nextInt(50)),
              any(Fact.Instrument.Type.class));
      case 15 ->
          new Fact.Development(any(Fact.Development.Stage.class), any(ACTIONS), sides(0), period());
      default -> new Fact.OutcomeClaim(1 + random.nextInt(20), "points of consensus");
    };
  }

  private Finding<Fact> cited(Fact fact, StringBuilder text, int i) {
    var citations = new ArrayList<Citation>();
    for (int p = 0; p <= random.nextInt(2); p++) {
      int start = text.length();
      text.append("Sentence %d.%d says: %s".formatted(i, p, fact.toString().replace('\n', ' ')));
      citations.add(new Citation(new Span(start, text.length()), "made-up-" + random.nextInt(9)));
      text.append(random.nextInt(4) == 0 ? ".\n\n" : ". ");
    }
    var id =
        Kind.of(fact).stored().charAt(0) + "-" + Digest.sha256(text.toString()).substring(0, 16);
    return new Finding<>(id, fact, citations);
  }

  private Fact.Engagement.Setting setting() {
    var mechanism = maybe(any(MECHANISMS));
    return new Fact.Engagement.Setting(
        maybe(any(PLACES)), mechanism, mechanism == null ? null : maybe(1 + random.nextInt(30)));
  }

  private List<Fact.Participant> participants() {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(
            _ ->
                new Fact.Participant(
                    person(), maybe(side()), OFFICES.subList(0, random.nextInt(OFFICES.size()))))
        .toList();
  }

  private String person() {
    return any(FAMILY) + " " + any(GIVEN);
  }

  private Side side() {
    return new Side(any(SIDES));
  }

  private List<Side> sides(int atLeast) {
    return IntStream.range(0, atLeast + random.nextInt(3)).mapToObj(_ -> side()).toList();
  }

  private Period period() {
    return switch (random.nextInt(6)) {
      case 0 -> Period.UNKNOWN;
      case 1 -> new Period(null, day());
      case 2 -> new Period(day(), null);
      case 3 -> Period.of(YearMonth.from(day()));
      default -> Period.of(day());
    };
  }

  private LocalDate day() {
    return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2800));
  }

  private <T> @Nullable T maybe(@Nullable T value) {
    return random.nextInt(3) == 0 ? null : value;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    return any(List.of(type.getEnumConstants()));
  }
}
