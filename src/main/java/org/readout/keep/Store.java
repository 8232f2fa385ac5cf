package org.readout.keep;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Sqlite.Access;
import org.readout.keep.Tables.Version;
import org.readout.keep.Tables.Warning;
import org.readout.model.Account;
import org.readout.model.Decision;
import org.readout.model.DecisionLog;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;

/// Reports and what was found in them, in one SQLite file.
///
/// A report is known by its address, a file by its absolute path. Another text or another header
/// under the same address is a new version; the versions before it stay. Queries show the latest
/// version of each report. The same text under several addresses is several reports, but what was
/// found in it is shown once, for the one that published it first (then by address).
///
/// Several programs may have one store open; one of them writes at a time, the others wait up to
/// five seconds. Within a program a store is for one thread at a time. Every method may throw a
/// [StoreException]; nothing half done is left behind.
public final class Store implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// How many reports one transaction of [#addAll] takes at most.
  private static final int BATCH = 64;

  private final Path file;
  private final Connection connection;
  private final DSLContext dsl;

  private Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.dsl = Sqlite.dsl(connection);
  }

  /// Opens for reading and adding; makes the file and its folder where there is none.
  public static Store open(Path file) throws StoreException {
    return open(file, PATIENCE);
  }

  static Store open(Path file, Duration patience) throws StoreException {
    return new Store(file, new Opening(file, patience).forWriting());
  }

  /// Opens what must be there. Where it cannot be written it can still be read.
  public static Store openExisting(Path file) throws StoreException {
    return new Store(file, new Opening(file, PATIENCE).ofExisting());
  }

  public enum Added {
    NEW,
    /// Another text or header under an address that was known: a new version.
    CHANGED,
    /// The same as before; if the rules are others, its findings were replaced.
    UNCHANGED
  }

  /// A report with what was found in it.
  ///
  /// @param sketch of the text, as [#sketches] gives it back; null where none was made
  public record Reading(Report report, Findings findings, @Nullable String sketch) {
    public Reading(Report report, Findings findings) {
      this(report, findings, null);
    }
  }

  /// Adds one report in one transaction.
  ///
  /// @param learned now; it stays the first for what is unchanged; kept to the millisecond
  public Added add(Report report, Findings findings, Instant learned, String rulesVersion) {
    return addAll(List.of(new Reading(report, findings)), learned, rulesVersion).getFirst();
  }

  /// Adds many, 64 a transaction; what a failure keeps out is whole transactions, from the last.
  ///
  /// @return what became of each, in their order
  public List<Added> addAll(List<Reading> readings, Instant learned, String rulesVersion) {
    var added = new ArrayList<Added>(readings.size());
    for (int i = 0; i < readings.size(); i += BATCH) {
      var batch = readings.subList(i, Math.min(i + BATCH, readings.size()));
      added.addAll(within(Access.WRITE, () -> addBatch(batch, learned, rulesVersion)));
    }
    return added;
  }

  private List<Added> addBatch(List<Reading> batch, Instant learned, String rulesVersion) {
    var adding = new Adding(dsl, learned, rulesVersion);
    var added = batch.stream().map(adding::add).toList();
    adding.finish();
    return added;
  }

  /// Reads every version of every report again, all in one transaction, or only tries it.
  ///
  /// What people accepted, corrected, put together or dispute stays among the findings where the
  /// new rules no longer find it. Other programs can read meanwhile, but not write.
  ///
  /// @param reader begins to read a report, and gives what it found when that is asked for, or
  ///   nothing where it failed: then its findings stay. It is asked for in the order of the
  ///   reports, on the calling thread, a few dozen reports after it was begun
  /// @param taker is told of each version that was read
  public void reread(
      String rulesVersion,
      Trial trial,
      Function<Report, Supplier<Optional<Findings>>> reader,
      Consumer<Reread> taker) {
    within(
        trial == Trial.ONLY ? Access.READ : Access.WRITE,
        () -> {
          new Rereading(dsl, rulesVersion, trial, reader, taker).all();
          return true;
        });
  }

  /// Whether what was read again is only looked at, or kept.
  public enum Trial {
    ONLY,
    NONE
  }

  /// One version of a report, read again.
  ///
  /// @param carried those of `now` that the rules did not find, but people decided to be there
  public record Reread(KeptReport report, Findings before, Findings now, List<Finding<?>> carried) {
    public Reread {
      carried = List.copyOf(carried);
    }
  }

  /// Appends decisions; those that are there already change nothing.
  public void decide(Decision... decisions) {
    within(
        Access.WRITE,
        () -> {
          var kept = new Decisions(dsl);
          Arrays.stream(decisions).forEach(kept::add);
          return true;
        });
  }

  /// All that was ever decided.
  public DecisionLog decisions() {
    return within(Access.READ, () -> new Decisions(dsl).log());
  }

  /// What a report tells by the findings of the version that is shown, if it is kept.
  ///
  /// @param report its id
  public Optional<Account> account(String report) {
    return within(
        Access.READ,
        () ->
            new Versions(dsl)
                .shownFirst(Version.TEXT.eq(report)).stream()
                    .findFirst()
                    .map(
                        version ->
                            new Account(report, version.source(), findings(version.versionId()))));
  }

  /// Whether adding this report would change nothing, so that it need not be read again.
  public boolean holds(Report report, String rulesVersion) {
    return within(Access.READ, () -> Adding.holds(dsl, report, rulesVersion));
  }

  /// The latest version of each report, by day of publication, then by address.
  public List<KeptReport> reports(Filter filter) {
    return within(Access.READ, () -> new Versions(dsl).matching(filter));
  }

  /// Every version kept under an address, the latest first.
  public List<KeptReport> versions(String uri) {
    return within(Access.READ, () -> new Versions(dsl).of(Adding.absolute(uri)));
  }

  /// Findings of one kind, e.g. `facts(Fact.Commitment.class, Filter.EVERYTHING)`.
  ///
  /// By the day on which it happened, or else of publication, then by id; undated ones last.
  public <F extends Fact> List<Kept<F>> facts(Class<F> kind, Filter filter) {
    return within(Access.READ, () -> kept(kind, Conditions.facts(Kind.of(kind), filter)));
  }

  private <F extends Fact> List<Kept<F>> kept(Class<F> kind, Condition condition) {
    return new Facts<>(dsl, kind).where(condition).stream().map(Facts.Row::kept).toList();
  }

  /// All that each report tells, by address; reports in which nothing was found are left out.
  ///
  /// @param asOf as in [Filter]; null for now
  public List<Account> accounts(@Nullable LocalDate asOf) {
    return within(Access.READ, () -> Accounts.speaking(dsl, asOf));
  }

  /// The sketches of the texts whose reports are shown, by the report's id.
  ///
  /// @param asOf as in [Filter]; null for now
  /// @param make makes one of a text that was added without
  public SortedMap<String, String> sketches(@Nullable LocalDate asOf, UnaryOperator<String> make) {
    return within(Access.READ, () -> new Versions(dsl).sketches(asOf, make));
  }

  /// All that was found in one version of a report, as it was added.
  public Findings findings(KeptReport report) {
    return within(Access.READ, () -> findings(report.versionId()));
  }

  private Findings findings(String versionId) {
    var rows = new ArrayList<Facts.Row<?>>();
    for (var kind : Kind.values()) {
      rows.addAll(new Facts<>(dsl, kind.type).where(Version.ID.eq(versionId)));
    }
    var found =
        rows.stream()
            .sorted(Comparator.comparingInt(row -> row.at().finding()))
            .<Finding<?>>map(Facts.Row::finding)
            .toList();
    var warnings =
        dsl.select(Warning.SENTENCE)
            .from(Warning.TABLE)
            .join(Version.TABLE)
            .on(Version.KEY.eq(Warning.VERSION))
            .where(Version.ID.eq(versionId))
            .orderBy(Warning.POSITION)
            .fetch(Warning.SENTENCE);
    return new Findings(found, warnings);
  }

  /// The frozen text with its source.
  ///
  /// @param id of a report, or of one version of it
  public Optional<Report> text(String id) {
    return within(Access.READ, () -> new Versions(dsl).text(id));
  }

  /// Everything whose id starts so, old versions too, by id: one item is the one that was meant.
  public List<Item> withId(String prefix) {
    return within(Access.READ, () -> new Items(dsl).withId(prefix));
  }

  /// What is wrong inside the file, a sentence each; empty when every page, key and text is whole.
  public List<String> faults() {
    return within(Access.READ, () -> new Check(connection, dsl).faults());
  }

  /// For tests that make a store fail.
  Connection connection() {
    return connection;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException(file, Sqlite.words(e), e);
    }
  }

  /// Reads see one state of the store; writes are kept whole or not at all.
  private <T> T within(Access access, Supplier<T> work) {
    try {
      Sqlite.begin(connection, access);
      try {
        var result = work.get();
        Sqlite.commit(connection);
        return result;
      } catch (RuntimeException | SQLException e) {
        Sqlite.rollback(connection);
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreException(file, Sqlite.words(e), e);
    } catch (DataAccessException e) {
      var cause = e.getCause(SQLException.class);
      throw new StoreException(
          file, cause == null ? "does not work as a store" : Sqlite.words(cause), e);
    }
  }
}
