package org.readout.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person decided about the record. Decisions are only ever added; one undoes another.
///
/// @param id made of all the others, see [#of]
/// @param at to the millisecond
/// @param by who decided
/// @param why in their words, may be empty
public record Decision(String id, Instant at, String by, String why, Verdict verdict) {
  /// By instant, then by id: of two about one thing the last counts.
  public static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::at).thenComparing(Decision::id);

  /// With the id that is made of its content; the instant is cut to the millisecond.
  public static Decision of(Instant at, String by, String why, Verdict verdict) {
    var cut = at.truncatedTo(ChronoUnit.MILLIS);
    var content = new ArrayList<@Nullable Object>(Arrays.asList(cut, by, why, verb(verdict)));
    content.addAll(content(verdict));
    var exact =
        content.stream()
            .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
            .collect(Collectors.joining("\n"));
    return new Decision(Digest.sha256(exact), cut, by, why, verdict);
  }

  private static List<@Nullable Object> content(Verdict verdict) {
    return switch (verdict) {
      case Accept it -> it.what().content();
      case Reject it -> it.what().content();
      case Correct it -> joined(it.what().content(), Arrays.asList(it.field(), it.value()));
      case Merge it -> joined(it.one().content(), it.other().content());
      case Split it -> joined(it.one().content(), it.other().content());
      case Speaks it -> Arrays.asList(it.outlet(), it.side(), it.standing());
      case Dispute it -> joined(it.what().content(), Arrays.asList(it.side()));
      case Undo it -> Arrays.asList(it.decision());
    };
  }

  private static List<@Nullable Object> joined(
      List<@Nullable Object> one, List<@Nullable Object> other) {
    var all = new ArrayList<@Nullable Object>(one);
    all.addAll(other);
    return all;
  }

  /// What was done, in one word: `accept`, `speaks`.
  public String verb() {
    return verb(verdict);
  }

  private static String verb(Verdict verdict) {
    return verdict.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// What it is about, if anything in a report: one finding, or two.
  public List<Anchor> anchors() {
    return switch (verdict) {
      case Accept it -> List.of(it.what());
      case Reject it -> List.of(it.what());
      case Correct it -> List.of(it.what());
      case Merge it -> List.of(it.one(), it.other());
      case Split it -> List.of(it.one(), it.other());
      case Dispute it -> List.of(it.what());
      case Speaks _, Undo _ -> List.of();
    };
  }

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
  /// A person is pointed at by its id, with a report that names it.
  ///
  /// @param kind of fact, as the store names it, e.g. `engagement`, or `person`
  /// @param report the report's id
  /// @param passage the first that says it
  /// @param finding the finding's id, where others of its kind had words in common with it, so that
  ///   the words alone would not tell which of them was meant; else null. Of a person its id.
  public record Anchor(String kind, String report, Span passage, @Nullable String finding) {
    private static final String PERSON = "person";

    /// Points at a person.
    public static Anchor at(Related.Person person) {
      var first = person.mentions().getFirst();
      var passage = first.finding().citations().getFirst().passage();
      return new Anchor(PERSON, first.report(), passage, person.id());
    }

    /// The id of the person meant, if it is one.
    public Optional<String> person() {
      return kind.equals(PERSON) ? Optional.ofNullable(finding) : Optional.empty();
    }

    /// Points at one of the findings of a report.
    public static Anchor at(String report, Finding<?> finding, List<Finding<?>> all) {
      var kind = kind(finding.fact());
      var passage = finding.citations().getFirst().passage();
      boolean alone =
          all.stream()
              .filter(other -> !other.id().equals(finding.id()))
              .filter(other -> kind(other.fact()).equals(kind))
              .noneMatch(other -> shared(passage, other) > 0);
      return new Anchor(kind, report, passage, alone ? null : finding.id());
    }

    /// The finding meant: of its kind, the one with this very passage, else the one that shares
    /// most of it, then by id. Where an id was needed to tell findings apart, only that one.
    ///
    /// @param findings of its report, read by whatever rules
    public Optional<Finding<?>> among(List<Finding<?>> findings) {
      return findings.stream()
          .filter(other -> kind(other.fact()).equals(kind))
          .filter(other -> finding == null || finding.equals(other.id()))
          .filter(other -> shared(passage, other) > 0)
          .min(
              Comparator.comparingInt((Finding<?> other) -> has(other) ? 0 : 1)
                  .thenComparingInt(other -> -shared(passage, other))
                  .thenComparing(Finding::id));
    }

    private boolean has(Finding<?> finding) {
      return finding.citations().stream().anyMatch(c -> c.passage().equals(passage));
    }

    private static int shared(Span passage, Finding<?> finding) {
      return finding.citations().stream()
          .mapToInt(c -> c.passage().shared(passage))
          .max()
          .orElse(0);
    }

    /// The kind of a fact, as the store names it.
    public static String kind(Fact fact) {
      return switch (fact) {
        case Fact.Engagement _ -> "engagement";
        case Fact.Commitment _ -> "commitment";
        case Fact.Statement _ -> "statement";
        case Fact.Mechanism _ -> "mechanism";
        case Fact.Instrument _ -> "instrument";
        case Fact.OutcomeClaim _ -> "outcome_claim";
        case Fact.Development _ -> "development";
      };
    }

    private List<@Nullable Object> content() {
      return Arrays.asList(kind, report, passage.start(), passage.end(), finding);
    }
  }
}
