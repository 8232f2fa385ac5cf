package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one report says, without the passages that say it (those are in [Finding]).
///
/// What counts as each, and where one item ends and the next begins, is in `docs/annotation.md`.
public sealed interface Fact {

  /// A contact between representatives of two or more sides.
  record Engagement(
      Kind kind, Status status, Period when, Setting setting, List<Participant> participants)
      implements Fact {
    public Engagement {
      participants = List.copyOf(participants);
    }

    public enum Kind {
      MEETING,
      CALL,
      VISIT,
      MESSAGE,
      SIGNING
    }

    public enum Status {
      HELD,
      PLANNED,
      CANCELLED
    }

    /// Where it was held, and under what.
    ///
    /// @param place the city if named, else the country, else the venue
    /// @param mechanism the standing mechanism it was held under
    /// @param round its ordinal in that mechanism, from 1
    public record Setting(
        @Nullable String place, @Nullable String mechanism, @Nullable Integer round) {
      public static final Setting UNKNOWN = new Setting(null, null, null);
    }
  }

  /// A person by the fullest name in the report, or a group as named.
  ///
  /// @param offices as the text gives them, without the name
  record Participant(String name, @Nullable Side side, List<String> offices) {
    public Participant {
      offices = List.copyOf(offices);
    }
  }

  /// A future action to which one or more sides bind themselves.
  ///
  /// @param by in the order of their codes
  /// @param action the verb phrase as in the text
  /// @param engagement id of the engagement's finding at which it was made
  record Commitment(
      List<Side> by,
      Strength strength,
      String action,
      @Nullable Period deadline,
      @Nullable String engagement)
      implements Fact {
    public Commitment {
      by = by.stream().sorted().distinct().toList();
    }

    public enum Strength {
      AGREED,
      PLEDGED,
      WILLING
    }
  }

  /// What a named speaker, or a side, says.
  ///
  /// @param target the sides addressed
  /// @param content the passage said, as in the text
  record Statement(String speaker, List<Side> sides, Act act, List<Side> target, String content)
      implements Fact {
    public Statement {
      sides = sides.stream().sorted().distinct().toList();
      target = target.stream().sorted().distinct().toList();
    }

    public enum Act {
      URGE,
      PROPOSE,
      HOPE,
      CONCERN,
      REJECT,
      SUPPORT,
      POSITION,
      ASSESS
    }
  }

  /// A standing arrangement for contact.
  ///
  /// @param next when its next round is to be, if that is said
  record Mechanism(String name, List<Side> sides, State state, @Nullable Period next)
      implements Fact {
    public Mechanism {
      sides = sides.stream().sorted().distinct().toList();
    }

    public enum State {
      EXISTING,
      TO_BE_ESTABLISHED,
      SUSPENDED,
      RESUMED
    }
  }

  /// A treaty, agreement or other text that things rest on.
  record Instrument(String name, Type type) implements Fact {
    public enum Type {
      TREATY,
      AGREEMENT,
      FRAMEWORK,
      DOCUMENT,
      CONSENSUS,
      RESOLUTION,
      STATEMENT,
      LAW
    }
  }

  /// A number of outcomes that a text announces.
  record OutcomeClaim(int count, String noun) implements Fact {}

  /// What a report tells has become of something undertaken: "the hotline was put into operation".
  ///
  /// @param subject what it became of, as in the text
  /// @param sides those it concerns, where the report says so
  /// @param when the day it happened, where that is said
  record Development(Stage stage, String subject, List<Side> sides, Period when) implements Fact {
    public Development {
      sides = sides.stream().sorted().distinct().toList();
    }

    public enum Stage {
      /// Negotiated, prepared, in work, partly done.
      PROGRESSED,
      /// Agreed to the end, not yet signed.
      CONCLUDED,
      SIGNED,
      IN_FORCE,
      /// Done, opened, put into operation, held.
      DELIVERED,
      SUSPENDED,
      WITHDRAWN,
      /// Said by a side not to have been agreed, or not to be kept by the other.
      DISPUTED
    }
  }
}
