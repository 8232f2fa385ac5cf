package org.readout.relate.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Digest;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Participant;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

/// A report made up for a test, fact by fact; each fact has a passage of its own unless said.
public final class Telling {
  private static final int LENGTH = 10;

  private final String uri;
  private final @Nullable LocalDate published;
  private final List<Finding<?>> findings = new ArrayList<>();

  private Telling(String uri, @Nullable LocalDate published) {
    this.uri = uri;
    this.published = published;
  }

  public static Telling on(String day, String uri) {
    return new Telling(uri, LocalDate.parse(day));
  }

  public Telling says(Fact fact) {
    return at(findings.size(), fact);
  }

  /// In the passage with a number.
  public Telling at(int passage, Fact fact) {
    var span = new Span(passage * LENGTH, passage * LENGTH + LENGTH - 1);
    var id = Digest.sha256(uri + findings.size()).substring(0, 16);
    findings.add(new Finding<>(id, fact, List.of(new Finding.Citation(span, "made-up"))));
    return this;
  }

  public Telling mechanism(String name, String... sides) {
    return says(new Fact.Mechanism(name, sides(sides), Fact.Mechanism.State.EXISTING, null));
  }

  public Telling instrument(String name) {
    return says(new Fact.Instrument(name, Fact.Instrument.Type.AGREEMENT));
  }

  /// A meeting of ministers.
  public Telling meeting(
      Engagement.Status status,
      Period when,
      @Nullable String mechanism,
      @Nullable Integer round,
      String... sides) {
    return says(
        engagement(Engagement.Kind.MEETING, status, when, mechanism, round, "minister", sides));
  }

  public static Engagement engagement(
      Engagement.Kind kind,
      Engagement.Status status,
      Period when,
      @Nullable String mechanism,
      @Nullable Integer round,
      String office,
      String... sides) {
    return new Engagement(
        kind,
        status,
        when,
        new Engagement.Setting(null, mechanism, round),
        Stream.of(sides)
            .map(side -> new Participant("Somebody of " + side, new Side(side), List.of(office)))
            .toList());
  }

  public Account account() {
    return new Account(
        "report " + uri,
        new Report.Source(uri, null, published, null, null, "en"),
        new Findings(findings, List.of()));
  }

  /// The id of what was said last.
  public String last() {
    return findings.getLast().id();
  }

  /// Each engagement by itself.
  public static List<Related.Engagement> apart(List<Account> accounts) {
    return accounts.stream()
        .flatMap(account -> account.of(Engagement.class).stream())
        .map(one -> new Related.Engagement(one.id(), one.fact(), List.of(one), List.of()))
        .toList();
  }

  /// All engagements as one, with what the first says.
  public static List<Related.Engagement> together(List<Account> accounts) {
    var all = accounts.stream().flatMap(account -> account.of(Engagement.class).stream()).toList();
    return List.of(
        new Related.Engagement(all.getFirst().id(), all.getFirst().fact(), all, List.of()));
  }

  public static List<Side> sides(String... codes) {
    return Stream.of(codes).map(Side::new).toList();
  }

  public static Period day(String day) {
    return Period.of(LocalDate.parse(day));
  }
}
