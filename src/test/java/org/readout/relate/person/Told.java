package org.readout.relate.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.relate.Ties;

/// Reports in which people take part and speak, made for tests.
final class Told {
  static final Atlas ATLAS = Atlas.load();
  private static final List<Finding.Citation> CITED =
      List.of(new Finding.Citation(new Span(0, 1), "any"));

  private final List<Account> accounts = new ArrayList<>();

  /// A meeting on a day, published on that day, with one who takes part.
  Told met(String day, String name, @Nullable String side, String... offices) {
    return met(day, Period.of(LocalDate.parse(day)), name, side, offices);
  }

  Told met(String published, Period when, String name, @Nullable String side, String... offices) {
    var who =
        new Fact.Participant(name, side == null ? null : new Side(side), Arrays.asList(offices));
    return add(
        published,
        new Fact.Engagement(
            Fact.Engagement.Kind.MEETING,
            Fact.Engagement.Status.HELD,
            when,
            Fact.Engagement.Setting.UNKNOWN,
            List.of(who)));
  }

  Told said(String published, String speaker, String... sides) {
    return add(
        published,
        new Fact.Statement(
            speaker,
            Stream.of(sides).map(Side::new).toList(),
            Fact.Statement.Act.POSITION,
            List.of(),
            "ties matter"));
  }

  private Told add(String published, Fact fact) {
    var id = "f%03d".formatted(accounts.size());
    var source =
        new Report.Source(
            "report" + accounts.size(), null, LocalDate.parse(published), null, null, "en");
    var findings = new Findings(List.of(new Finding<>(id, fact, CITED)), List.of());
    accounts.add(new Account("r" + accounts.size(), source, findings));
    return this;
  }

  List<Account> accounts() {
    return accounts;
  }

  List<Related.Person> people() {
    return people(Ties.NONE);
  }

  List<Related.Person> people(Ties ties) {
    return new People(ATLAS).of(accounts, ties);
  }

  /// Every person's spellings, sorted.
  List<List<String>> names() {
    return people().stream().map(p -> p.names().stream().sorted().toList()).toList();
  }
}
