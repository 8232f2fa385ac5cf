package org.readout.model;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A fact as one report tells it.
///
/// @param report the report's id
public record Mention<F extends Fact>(Finding<F> finding, String report, Report.Source source) {
  /// By publication, the undated last, then by address and by id: an order that does not depend on
  /// the order of reading.
  public static final Comparator<Mention<?>> ORDER =
      Comparator.<Mention<?>, @Nullable LocalDate>comparing(
              Mention::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(mention -> mention.source().uri())
          .thenComparing(Mention::id);

  public String id() {
    return finding.id();
  }

  public F fact() {
    return finding.fact();
  }

  public @Nullable LocalDate published() {
    return source.published();
  }
}
