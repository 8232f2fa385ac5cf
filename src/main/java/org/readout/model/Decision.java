package org.readout.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person decided about the record. Decisions are only ever added; one undoes another.
///
/// @param id made of all the others
/// @param at to the millisecond
/// @param by who decided
/// @param why in their words, may be empty
public record Decision(String id, Instant at, String by, String why, Verdict verdict) {

  public sealed interface Verdict {}

  /// What was found is right. It stays in the record even if later rules no longer find it.
  public record Accept(Anchor what) implements Verdict {}

  /// What was found is wrong, and leaves the record.
  public record Reject(Anchor what) implements Verdict {}

  /// One field of a finding is another.
  ///
  /// @param field as in the public record, e.g. `place`, `from`, `deadline`
  /// @param value as in the public record; empty for nothing
  public record Correct(Anchor what, String field, String value) implements Verdict {}

  /// Two mentions are of one thing.
  public record Merge(Anchor one, Anchor other) implements Verdict {}

  /// A mention is not of the thing that the other is of.
  public record Split(Anchor one, Anchor other) implements Verdict {}

  /// For whom an outlet speaks.
  ///
  /// @param outlet its name or address, as reports have it
  /// @param side null for none
  public record Speaks(String outlet, @Nullable Side side, Standing standing) implements Verdict {}

  /// A side disputes a commitment.
  public record Dispute(Anchor what, Side side) implements Verdict {}

  /// Takes back an earlier decision.
  public record Undo(String decision) implements Verdict {}

  /// What kind of voice an outlet is.
  public enum Standing {
    OFFICIAL,
    STATE_MEDIA,
    INDEPENDENT
  }

  /// Points at a finding by what no rule can change: the report's frozen text and the words in it.
  ///
  /// @param kind of fact, as the store names it, e.g. `engagement`
  /// @param report the report's id
  public record Anchor(String kind, String report, Span passage) {}
}
