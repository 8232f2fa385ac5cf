package org.readout.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What all reports together tell of one thing.
///
/// Its id is that of the first mention, by [Mention#ORDER], of the kind of fact that it is made of;
/// an id changes only when an earlier report of the same thing comes in.
public sealed interface Related {
  String id();

  /// One contact through all its accounts.
  ///
  /// @param fact what the accounts together say
  /// @param accounts what each report says, by [Mention#ORDER]
  /// @param differences where they differ
  record Engagement(
      String id,
      Fact.Engagement fact,
      List<Mention<Fact.Engagement>> accounts,
      List<Difference> differences)
      implements Related {
    public Engagement {
      accounts = List.copyOf(accounts);
      differences = List.copyOf(differences);
    }

    /// Whether it was to be by a day and no report tells of it.
    public boolean isUnheard(LocalDate asOf) {
      var last = fact.when().to();
      return fact.status() == Fact.Engagement.Status.PLANNED && last != null && last.isBefore(asOf);
    }
  }

  /// Something that accounts of one engagement say differently.
  ///
  /// @param field date, place, participants, kind, status, mechanism or round
  /// @param readings at least two, by the first report that has it
  record Difference(String field, List<Reading> readings) {
    public Difference {
      readings = List.copyOf(readings);
    }

    /// What some of the reports say.
    ///
    /// @param value in words
    /// @param reports ids of the reports that say so
    public record Reading(String value, List<String> reports) {
      public Reading {
        reports = List.copyOf(reports);
      }
    }
  }

  /// One commitment through time.
  ///
  /// @param mechanism id of the mechanism that it is about
  /// @param instrument id of the instrument that it is about
  /// @param steps by when each was said, at least one of them a commitment
  record CommitmentThread(
      String id,
      Undertaking undertaking,
      @Nullable String mechanism,
      @Nullable String instrument,
      List<Step> steps)
      implements Related {
    public CommitmentThread {
      steps = List.copyOf(steps);
    }
  }

  /// What is undertaken, as it stands after the last step.
  ///
  /// @param deadline the last one stated
  record Undertaking(
      List<Side> by, String action, Fact.Commitment.Strength strength, @Nullable Period deadline) {
    public Undertaking {
      by = by.stream().sorted().distinct().toList();
    }
  }

  /// What one mention does to a thread.
  ///
  /// @param by the sides that say it or whom it binds
  /// @param when the day it was said, or that what it tells of happened
  record Step(Event event, Mention<?> mention, List<Side> by, Period when, Link link) {
    public Step {
      by = by.stream().sorted().distinct().toList();
    }

    public enum Event {
      /// Asked for or suggested by a side before, or without, being taken on.
      PROPOSED,
      MADE,
      REAFFIRMED,
      /// Taken on more strongly, or with a deadline where there was none, or an earlier one.
      SHARPENED,
      /// Taken on less strongly, or a deadline dropped or put off.
      WEAKENED,
      PROGRESSED,
      DELIVERED,
      SUSPENDED,
      WITHDRAWN,
      DISPUTED
    }
  }

  /// Why a mention belongs to a thread.
  ///
  /// @param confidence in percent, 1 to 100
  /// @param reasons a few words each
  record Link(int confidence, List<String> reasons) {
    public Link {
      if (confidence < 1 || confidence > 100) {
        throw new IllegalArgumentException("not a confidence in percent: " + confidence);
      }
      reasons = List.copyOf(reasons);
    }
  }

  /// How a thread stands on a day, by the rule in `docs/status.md`.
  ///
  /// @param disputed the sides that dispute it
  record Status(LocalDate asOf, State state, Timing timing, Hearing hearing, List<Side> disputed) {
    public Status {
      disputed = disputed.stream().sorted().distinct().toList();
    }

    public enum State {
      MADE,
      PROGRESSING,
      DELIVERED,
      SUSPENDED,
      WITHDRAWN
    }
  }

  /// Whether it is in time.
  ///
  /// @param deadline the last one stated by the day
  /// @param daysLate from the deadline's last day to delivery, or to the day asked about where it
  ///   has passed without one; negative where early; null where there is no deadline to be late for
  record Timing(Due due, @Nullable Period deadline, @Nullable Integer daysLate) {
    public enum Due {
      NONE,
      AHEAD,
      PASSED
    }
  }

  /// What was heard of it, and for how long nothing.
  ///
  /// @param last the day on which it was last heard of
  /// @param silentDays since then
  /// @param silentRounds rounds held since then of the mechanism concerned; null where there is
  ///   none
  /// @param reaffirmed how often by each side, in the order of their codes
  record Hearing(
      @Nullable LocalDate last,
      @Nullable Integer silentDays,
      @Nullable Integer silentRounds,
      SortedMap<Side, Integer> reaffirmed) {
    public Hearing {
      reaffirmed = Collections.unmodifiableSortedMap(new TreeMap<>(reaffirmed));
    }
  }

  /// A standing arrangement for contact.
  ///
  /// @param names every name reports give it, the most usual first
  /// @param rounds by number where that is known, else by day
  /// @param mentions of the mechanism itself, by [Mention#ORDER]
  record Mechanism(
      String id,
      List<String> names,
      List<Side> sides,
      @Nullable Level level,
      List<Round> rounds,
      List<Mention<Fact.Mechanism>> mentions)
      implements Related {
    public Mechanism {
      names = List.copyOf(names);
      sides = sides.stream().sorted().distinct().toList();
      rounds = List.copyOf(rounds);
      mentions = List.copyOf(mentions);
    }

    /// Who meets under it.
    public enum Level {
      LEADERS,
      MINISTERS,
      OFFICIALS
    }
  }

  /// One round of a mechanism.
  ///
  /// @param number from 1
  /// @param engagement id of the related engagement; null for a round that is missing between two
  ///   others
  record Round(
      @Nullable Integer number,
      Period when,
      Fact.Engagement.@Nullable Status status,
      @Nullable String engagement) {}

  /// A text that things rest on.
  ///
  /// @param names every name reports give it, the most usual first
  /// @param milestones what became of it, by day
  /// @param mentions where it is invoked, by [Mention#ORDER]
  record Instrument(
      String id,
      List<String> names,
      Fact.Instrument.Type type,
      List<Milestone> milestones,
      List<Mention<Fact.Instrument>> mentions)
      implements Related {
    public Instrument {
      names = List.copyOf(names);
      milestones = List.copyOf(milestones);
      mentions = List.copyOf(mentions);
    }
  }

  /// Something that became of an instrument.
  ///
  /// @param when the day it happened, or of the report where that is not said
  record Milestone(Stage stage, Period when, Mention<?> mention) {
    public enum Stage {
      NEGOTIATED,
      CONCLUDED,
      SIGNED,
      IN_FORCE,
      IMPLEMENTED,
      SUSPENDED,
      ENDED
    }
  }

  /// A human being through all spellings.
  ///
  /// @param id made of the side and the name, or that of a decision that named the person
  /// @param names every spelling, the fullest of the most usual first
  /// @param tenures by office, then by first day
  record Person(
      String id,
      List<String> names,
      @Nullable Side side,
      List<Tenure> tenures,
      List<Mention<?>> mentions)
      implements Related {
    public Person {
      names = List.copyOf(names);
      tenures = List.copyOf(tenures);
      mentions = List.copyOf(mentions);
    }
  }

  /// An office as reports show it held.
  ///
  /// @param shown the first and the last day on which a report shows it
  /// @param successor id of the person whom reports show in it next
  record Tenure(String office, Period shown, @Nullable String successor) {}

  /// A number of outcomes announced, and those that can be seen.
  ///
  /// @param engagement id of the related engagement
  /// @param items commitments and instruments that the reports let one see
  record Claim(
      String id,
      List<Mention<Fact.OutcomeClaim>> mentions,
      @Nullable String engagement,
      List<Mention<?>> items)
      implements Related {
    public Claim {
      mentions = List.copyOf(mentions);
      items = List.copyOf(items);
    }
  }
}
