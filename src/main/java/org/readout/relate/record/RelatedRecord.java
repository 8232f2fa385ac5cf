package org.readout.relate.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Report;
import org.readout.model.Rhythm;
import org.readout.relate.mechanism.Rhythms;
import org.readout.relate.source.Copies;
import org.readout.relate.source.Sources;
import org.readout.relate.source.Voice;
import org.readout.relate.thread.StatusRule;

/// One record out of many reports, as it stands on a day; things of a kind are related when they
/// are first asked for.
public final class RelatedRecord {
  private final LocalDate asOf;
  private final Layers layers;
  private final List<Account> accounts;
  private final Sources sources;
  private final Supplier<Copies> copies;
  private final Lazy<Visits> visits;

  /// @param asOf the day that statuses are told for
  /// @param accounts that it is made of
  RelatedRecord(
      LocalDate asOf,
      Layers layers,
      List<Account> accounts,
      Sources sources,
      Supplier<Copies> copies,
      Atlas atlas) {
    this.asOf = asOf;
    this.layers = layers;
    this.accounts = List.copyOf(accounts);
    this.sources = sources;
    this.copies = copies;
    this.visits = new Lazy<>(() -> new Visits(layers.of(Related.Engagement.class), atlas));
  }

  public LocalDate asOf() {
    return asOf;
  }

  /// What it was made of, with what people decided and for whom each outlet speaks.
  public List<Account> accounts() {
    return accounts;
  }

  /// Who speaks in a report, as people decided or the register of sources has it.
  public Voice voice(Report.Source source) {
    return sources.of(source);
  }

  /// The reports whose text is a copy of this one's, itself among them, the first published first;
  /// ids.
  public List<String> copies(String report) {
    return copies.get().of(report);
  }

  /// Those of one kind, in their order, e.g. `of(Related.Engagement.class)`.
  public <R extends Related> List<R> of(Class<R> kind) {
    return layers.of(kind);
  }

  /// The thing with an id, or that a finding with this id is part of.
  ///
  /// A finding may be part of several things: an engagement is told, and is also a round of a
  /// mechanism; then it is that of its own kind.
  public Optional<Related> thing(String id) {
    return Optional.ofNullable(layers.thing(id));
  }

  /// The visit during which a contact was, where exactly one fits.
  public Optional<Related.Engagement> visit(Related.Engagement contact) {
    return visits.get().of(contact);
  }

  public Related.Status status(Related.CommitmentThread thread) {
    return StatusRule.of(thread, heldRounds(thread), asOf);
  }

  public Rhythm rhythm(Related.Mechanism mechanism) {
    return Rhythms.of(mechanism, asOf);
  }

  private List<Period> heldRounds(Related.CommitmentThread thread) {
    var mechanism = thread.mechanism();
    return mechanism != null && layers.thing(mechanism) instanceof Related.Mechanism it
        ? it.rounds().stream()
            .filter(round -> round.status() == Fact.Engagement.Status.HELD)
            .map(Related.Round::when)
            .toList()
        : List.of();
  }

  /// The commitments of which some account of an engagement says that they were made at it.
  public List<Related.CommitmentThread> madeAt(Related.Engagement engagement) {
    var accounts = engagement.accounts().stream().map(Mention::id).toList();
    return of(Related.CommitmentThread.class).stream()
        .filter(
            thread ->
                thread.steps().stream()
                    .anyMatch(
                        step ->
                            step.mention().fact() instanceof Fact.Commitment commitment
                                && accounts.contains(
                                    Objects.requireNonNullElse(commitment.engagement(), ""))))
        .toList();
  }

  /// The ids of the findings that a thing is made of.
  public static Stream<String> findings(Related thing) {
    return mentions(thing).stream().map(Mention::id);
  }

  /// What a thing is made of, in its order.
  public static List<? extends Mention<?>> mentions(Related thing) {
    return switch (thing) {
      case Related.Engagement it -> it.accounts();
      case Related.CommitmentThread it -> it.steps().stream().map(Related.Step::mention).toList();
      case Related.Mechanism it -> it.mentions();
      case Related.Instrument it -> it.mentions();
      case Related.Person it -> it.mentions();
      case Related.Claim it -> it.mentions();
    };
  }
}
