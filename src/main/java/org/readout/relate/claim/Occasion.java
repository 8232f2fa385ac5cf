package org.readout.relate.claim;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Fact.Engagement;
import org.readout.model.Finding;
import org.readout.model.Mention;

/// Finds the engagement of its report at which something announced came about.
final class Occasion {
  private static final int DAYS_OF_NEWS = 14;

  private Occasion() {}

  /// The held one told in the same words; else the last one told before it, else the first. One
  /// that is weeks older than the report, or undated beside a recent one, is background.
  static @Nullable Finding<Engagement> of(Mention<?> claim, Account account) {
    var held =
        account.findings().of(Engagement.class).stream()
            .filter(one -> one.fact().status() == Engagement.Status.HELD)
            .filter(one -> one.fact().kind() != Engagement.Kind.MESSAGE)
            .toList();
    var recent = held.stream().filter(one -> isRecent(one.fact(), claim.published())).toList();
    var likely = recent.isEmpty() ? held : recent;
    int start = start(claim.finding());
    return likely.stream()
        .filter(one -> overlap(one, claim.finding()))
        .min(Comparator.comparing(one -> one.fact().kind()))
        .or(
            () ->
                likely.stream()
                    .filter(one -> start(one) <= start)
                    .max(Comparator.comparingInt(Occasion::lastStart)))
        .orElse(likely.isEmpty() ? null : likely.getFirst());
  }

  private static boolean isRecent(Engagement engagement, @Nullable LocalDate published) {
    var day = engagement.when().to();
    return day != null && published != null && !day.isBefore(published.minusDays(DAYS_OF_NEWS));
  }

  static boolean overlap(Finding<?> one, Finding<?> other) {
    return one.citations().stream()
        .anyMatch(a -> other.citations().stream().anyMatch(b -> a.passage().overlaps(b.passage())));
  }

  private static int lastStart(Finding<?> finding) {
    return finding.citations().getLast().passage().start();
  }

  private static int start(Finding<?> finding) {
    return finding.citations().getFirst().passage().start();
  }
}
