package org.readout.relate.thread;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related.CommitmentThread;
import org.readout.model.Related.Hearing;
import org.readout.model.Related.Status;
import org.readout.model.Related.Status.State;
import org.readout.model.Related.Step;
import org.readout.model.Related.Step.Event;
import org.readout.model.Related.Timing;
import org.readout.model.Related.Timing.Due;
import org.readout.model.Side;

/// How a thread stands on a day: the rule in `docs/status.md`, whose paragraphs it follows.
public final class StatusRule {
  /// Goes up whenever the rule gives another status for the same steps.
  public static final int VERSION = 1;

  private static final int DAYS_OF_ONE_OCCASION = 2;

  private final LocalDate asOf;
  private final List<Step> steps;
  private final SortedMap<Side, Integer> reaffirmed = new TreeMap<>();
  private final Map<Side, LocalDate> lastReaffirmed = new HashMap<>();
  private final TreeSet<Side> disputed = new TreeSet<>();
  private State state = State.MADE;
  private @Nullable Period deadline;
  private @Nullable LocalDate delivered;
  private @Nullable LocalDate heard;

  private StatusRule(CommitmentThread thread, LocalDate asOf) {
    this.asOf = asOf;
    steps = counted(thread, asOf);
  }

  /// Of a thread that had been made by the day; of one that had not, that it is made and that
  /// nothing is known of it.
  ///
  /// @param heldRounds of the mechanism concerned; empty where there is none or none was held
  public static Status of(CommitmentThread thread, List<Period> heldRounds, LocalDate asOf) {
    var rule = new StatusRule(thread, asOf);
    rule.steps.forEach(rule::take);
    return new Status(
        asOf, rule.state, rule.timing(), rule.hearing(heldRounds), List.copyOf(rule.disputed));
  }

  /// What had been published by the day, by the day on which it was said or happened.
  private static List<Step> counted(CommitmentThread thread, LocalDate asOf) {
    var counted = new ArrayList<Step>();
    for (var step : thread.steps()) {
      var published = step.mention().published();
      if (published != null && !published.isAfter(asOf)) {
        counted.add(step);
      }
    }
    counted.sort(
        Comparator.comparing(StatusRule::day)
            .thenComparing(Step::event)
            .thenComparing(Step::mention, Mention.ORDER));
    return counted;
  }

  private static LocalDate day(Step step) {
    var last = step.when().to() == null ? step.when().from() : step.when().to();
    var published = published(step);
    return last == null || last.isAfter(published) ? published : last;
  }

  private static LocalDate published(Step step) {
    var published = step.mention().published();
    if (published == null) {
      throw new IllegalArgumentException("has no date of publication: " + step);
    }
    return published;
  }

  private void take(Step step) {
    heard = heard == null || published(step).isAfter(heard) ? published(step) : heard;
    switch (step.event()) {
      case PROPOSED -> {}
      case MADE -> made(step);
      case REAFFIRMED, SHARPENED, WEAKENED -> repeated(step);
      case PROGRESSED -> state = state == State.DELIVERED ? state : State.PROGRESSING;
      case DELIVERED -> {
        delivered = state == State.DELIVERED && delivered != null ? delivered : day(step);
        state = State.DELIVERED;
      }
      case SUSPENDED -> state = State.SUSPENDED;
      case WITHDRAWN -> state = State.WITHDRAWN;
      case DISPUTED -> disputed.addAll(step.by());
    }
  }

  private void made(Step step) {
    if (delivered != null && day(step).isAfter(delivered)) {
      delivered = null;
      deadline = null;
    }
    state = delivered != null ? state : State.MADE;
    deadline(step);
    step.by().forEach(disputed::remove);
  }

  private void repeated(Step step) {
    if (state == State.SUSPENDED || state == State.WITHDRAWN) {
      state = State.MADE;
      delivered = null;
    }
    deadline(step);
    step.by().forEach(disputed::remove);
    if (step.event() != Event.WEAKENED) {
      for (var side : step.by()) {
        var last = lastReaffirmed.get(side);
        if (last == null || day(step).isAfter(last.plusDays(DAYS_OF_ONE_OCCASION))) {
          lastReaffirmed.put(side, day(step));
          reaffirmed.merge(side, 1, Integer::sum);
        }
      }
    }
  }

  private void deadline(Step step) {
    if (delivered == null
        && step.mention().fact() instanceof Fact.Commitment commitment
        && commitment.deadline() != null) {
      deadline = commitment.deadline();
    }
  }

  private Timing timing() {
    var last = deadline == null ? null : deadline.to();
    if (last == null) {
      return new Timing(Due.NONE, deadline, null);
    }
    boolean passed = last.isBefore(asOf);
    var until = state == State.DELIVERED ? delivered : passed ? asOf : null;
    var late =
        until == null || state == State.WITHDRAWN
            ? null
            : Math.toIntExact(ChronoUnit.DAYS.between(last, until));
    return new Timing(passed ? Due.PASSED : Due.AHEAD, deadline, late);
  }

  private Hearing hearing(List<Period> heldRounds) {
    if (heard == null || state == State.DELIVERED || state == State.WITHDRAWN) {
      return new Hearing(heard, null, null, reaffirmed);
    }
    var since = heard;
    int days = Math.toIntExact(ChronoUnit.DAYS.between(since, asOf));
    long rounds =
        heldRounds.stream()
            .map(round -> round.from() == null ? round.to() : round.from())
            .filter(day -> day != null && day.isAfter(since) && !day.isAfter(asOf))
            .count();
    return new Hearing(
        heard, days, heldRounds.isEmpty() ? null : Math.toIntExact(rounds), reaffirmed);
  }
}
