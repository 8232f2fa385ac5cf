package org.readout.relate.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Decision;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Related;
import org.readout.model.Report;
import org.readout.relate.Deciding;
import org.readout.relate.claim.Claims;
import org.readout.relate.engagement.Engagements;
import org.readout.relate.instrument.Instruments;
import org.readout.relate.mechanism.Mechanisms;
import org.readout.relate.person.People;
import org.readout.relate.source.Copies;
import org.readout.relate.source.Sketch;
import org.readout.relate.source.Sources;
import org.readout.relate.thread.Threads;

/// Makes one record of what many reports tell.
///
/// The record is a function of the accounts and the decisions, whatever their order, and of the
/// tables that come with the program.
public final class Relating {
  private final Lazy<Engagements> engagements;
  private final Lazy<Mechanisms> mechanisms;
  private final Lazy<Instruments> instruments;
  private final Lazy<People> people;
  private final Lazy<Threads> threads;
  private final Lazy<Claims> claims = new Lazy<>(Claims::new);
  private final Atlas atlas;

  private Relating(Atlas atlas) {
    this.atlas = atlas;
    engagements = new Lazy<>(() -> new Engagements(atlas));
    mechanisms = new Lazy<>(() -> new Mechanisms(atlas));
    instruments = new Lazy<>(() -> new Instruments(atlas));
    threads = new Lazy<>(() -> new Threads(atlas));
    people = new Lazy<>(() -> new People(atlas));
  }

  /// Loads the tables it relates by, those of each kind of thing when it is first asked for.
  public static Relating load() {
    return new Relating(Atlas.load());
  }

  /// Relates.
  ///
  /// Copies of one text are told apart in engagements, where each outlet's account is kept;
  /// anything else is told by the first of them alone, so that ten reprints are not ten
  /// confirmations.
  ///
  /// @param sketches of the texts, as [Sketch#stored] gives them, by the report's id
  /// @param asOf the day that statuses are told for; null for that of the last publication
  public RelatedRecord relate(
      List<Account> accounts,
      Map<String, String> sketches,
      List<Decision> decisions,
      @Nullable LocalDate asOf) {
    return relate(accounts, () -> sketches, decisions, asOf);
  }

  /// The same, with the sketches asked for when they are needed.
  public RelatedRecord relate(
      List<Account> accounts,
      Supplier<? extends Map<String, String>> sketches,
      List<Decision> decisions,
      @Nullable LocalDate asOf) {
    var decided = Deciding.of(accounts, decisions);
    var sources = Sources.load(atlas, List.copyOf(decided.outlets().values()));
    var told = decided.accounts().stream().map(account -> held(voiced(account, sources))).toList();
    var ties = decided.ties();
    var copies = new Lazy<>(() -> copies(told, sketches.get()));
    var first = new Lazy<>(() -> originals(told, copies.get()));
    var contacts = new Lazy<>(() -> engagements.get().of(told, ties));
    var layers = new Layers();
    var persons = layers.add(Related.Person.class, () -> people.get().of(first.get(), ties));
    layers.add(
        Related.Engagement.class,
        () -> contacts.get().stream().map(new Holding(persons.get(), atlas)::named).toList());
    var standing =
        layers.add(
            Related.Mechanism.class, () -> mechanisms.get().of(first.get(), contacts.get(), ties));
    var texts =
        layers.add(
            Related.Instrument.class,
            () -> instruments.get().of(first.get(), contacts.get(), ties));
    layers.add(
        Related.CommitmentThread.class,
        () -> {
          var registers = new ArrayList<Related>(standing.get());
          registers.addAll(texts.get());
          var finishing = new Finishing(registers, decided.disputes());
          return threads.get().of(first.get(), ties).stream().map(finishing::finished).toList();
        });
    layers.add(Related.Claim.class, () -> claims.get().of(first.get(), contacts.get()));
    return new RelatedRecord(
        asOf == null ? lastDay(accounts) : asOf, layers, told, sources, copies, atlas);
  }

  private static List<Account> originals(List<Account> accounts, Copies copies) {
    return accounts.stream()
        .filter(account -> copies.original(account.report()).equals(account.report()))
        .toList();
  }

  private static Copies copies(List<Account> accounts, Map<String, String> sketches) {
    var texts = new ArrayList<Copies.Text>();
    for (var account : accounts) {
      var sketch = sketches.get(account.report());
      if (sketch != null) {
        texts.add(new Copies.Text(account.report(), account.source(), Sketch.parse(sketch)));
      }
    }
    return Copies.of(texts);
  }

  /// With what was held under mechanisms that it can have been held under.
  private Account held(Account account) {
    boolean unlike = false;
    var findings = new ArrayList<Finding<?>>();
    for (var finding : account.findings().all()) {
      if (finding.fact() instanceof Fact.Engagement engagement) {
        var held = mechanisms.get().held(engagement);
        unlike |= !held.equals(engagement);
        findings.add(new Finding<>(finding.id(), held, finding.citations()));
      } else {
        findings.add(finding);
      }
    }
    return unlike
        ? new Account(
            account.report(),
            account.source(),
            new Findings(findings, account.findings().warnings()))
        : account;
  }

  /// With the outlet's name, and the side it speaks for.
  private static Account voiced(Account account, Sources sources) {
    var source = account.source();
    var voice = sources.of(source);
    return new Account(
        account.report(),
        new Report.Source(
            source.uri(),
            source.title(),
            source.published(),
            voice.outlet(),
            voice.side(),
            source.language()),
        account.findings());
  }

  /// Of publication; the first day of 1970 where no report is dated.
  private static LocalDate lastDay(List<Account> accounts) {
    return accounts.stream()
        .<@Nullable LocalDate>map(account -> account.source().published())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }
}
