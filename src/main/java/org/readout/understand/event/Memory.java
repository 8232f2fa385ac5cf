package org.readout.understand.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Token;

/// What a report has spoken of so far: the mechanism that "the next round" and "the Dialogue" mean.
final class Memory {
  private static final Set<String> ROUNDS =
      Set.of(
          "round",
          "rounds",
          "meeting",
          "session",
          "dialogue",
          "summit",
          "consultations",
          "consultation");
  private static final Set<String> ORDERS =
      Set.of("previous", "next", "last", "latest", "new", "following", "preceding", "earlier");

  private @Nullable String mechanism;
  private List<Participant> visitor = List.of();

  private boolean isToCome;

  /// Whether that journey is still to be made.
  boolean isToCome() {
    return isToCome;
  }

  /// Who was last told to travel.
  List<Participant> visitor() {
    return visitor;
  }

  void travels(List<Participant> who, boolean soon) {
    visitor = List.copyOf(who);
    isToCome = soon;
  }

  void remember(String name) {
    mechanism = name;
  }

  /// The series with the mechanism that it leaves unnamed.
  Series resolved(Series series, Marked marked, int to) {
    if (series.name() != null) {
      mechanism = series.name();
      return series;
    }
    if (mechanism == null) {
      return series;
    }
    Token head = marked.sentence().at(to - 1);
    if (!ROUNDS.contains(head.norm()) || marked.sentence().has(to, "of")) {
      return series;
    }
    boolean ordered = series.round() != null;
    for (int i = series.from(); i < to; i++) {
      ordered |= ORDERS.contains(marked.sentence().at(i).norm());
    }
    boolean whole =
        head.isCapitalised()
            && to - series.from() == 1
            && series.from() > 0
            && marked.sentence().at(series.from() - 1).is("the")
            && mechanism.toLowerCase(java.util.Locale.ROOT).contains(head.norm());
    boolean small = series.to() - series.from() <= 3;
    return (ordered && small) || whole
        ? new Series(mechanism, series.round(), series.from(), series.to())
        : series;
  }
}
