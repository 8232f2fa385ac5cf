package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Side;
import org.readout.relate.thread.Dyad.Told;

/// Puts what one account tells to the dyads that it is about.
final class Sorter {
  private final Account account;
  private final Company company;
  private final List<Mention<?>> names = new ArrayList<>();

  Sorter(Account account, Atlas atlas) {
    this.account = account;
    this.company = new Company(account, atlas);
    names.addAll(account.of(Fact.Mechanism.class));
    names.addAll(account.of(Fact.Instrument.class));
  }

  void into(Map<String, Dyad> dyads) {
    for (var each : account.of(Fact.Commitment.class)) {
      var fact = each.fact();
      var told = told(each, fact.by(), fact.action(), fact.engagement());
      to(dyads, told).commitments.add(told);
    }
    for (var each : account.of(Fact.Statement.class)) {
      var sides = new TreeSet<Side>(each.fact().sides());
      sides.addAll(each.fact().target());
      if (!sides.isEmpty()) {
        var told = told(each, sides, each.fact().content(), null);
        to(dyads, told).statements.add(told);
      }
    }
    for (var each : account.of(Fact.Development.class)) {
      if (!each.fact().sides().isEmpty()) {
        var told = told(each, each.fact().sides(), each.fact().subject(), null);
        to(
                dyads,
                new Told<>(
                    each, told.company(), day(each.fact().when()), null, names, told.named()))
            .developments
            .add(
                new Told<>(
                    each, told.company(), day(each.fact().when()), null, names, told.named()));
      }
    }
    for (var each : account.of(Fact.Mechanism.class)) {
      if (each.fact().sides().size() > 1) {
        var told = told(each, each.fact().sides(), each.fact().name(), null);
        to(dyads, told).mechanisms.add(told);
      }
    }
    for (var each : account.of(Fact.Engagement.class)) {
      var sides = Company.of(each.fact());
      if (sides.size() > 1 && each.fact().status() == Fact.Engagement.Status.HELD) {
        var told = new Told<>(each, sides, day(each.fact().when()), null, names, named(each));
        to(dyads, told).engagements.add(told);
      }
    }
  }

  private static Dyad to(Map<String, Dyad> dyads, Told<?> told) {
    return dyads.computeIfAbsent(Company.dyad(told.company()), _ -> new Dyad());
  }

  private <F extends Fact> Told<F> told(
      Mention<F> mention, Collection<Side> sides, String words, @Nullable String engagement) {
    var at = company.engagement(engagement);
    return new Told<>(
        mention,
        company.between(sides, words, engagement),
        said(engagement),
        at == null ? null : at.fact().setting().mechanism(),
        names,
        named(mention));
  }

  /// The day of the engagement at which it was said, if that is known and no later than the report.
  private @Nullable LocalDate said(@Nullable String engagement) {
    var published = account.source().published();
    var at = company.engagement(engagement);
    if (at == null || at.fact().status() != Fact.Engagement.Status.HELD) {
      return published;
    }
    var day = day(at.fact().when());
    return day == null || (published != null && day.isAfter(published)) ? published : day;
  }

  /// The first day, where it is known to a week.
  private @Nullable LocalDate day(Period when) {
    var published = account.source().published();
    var from = when.from();
    if (from == null) {
      return published;
    }
    boolean narrow = when.to() == null || !when.to().isAfter(from.plusDays(7));
    return narrow ? from : published;
  }

  private List<Mention<?>> named(Mention<?> mention) {
    return names.stream().filter(name -> !name.equals(mention) && stands(name, mention)).toList();
  }

  private static boolean stands(Mention<?> name, Mention<?> in) {
    return name.finding().citations().stream()
        .anyMatch(
            cited ->
                in.finding().citations().stream()
                    .anyMatch(passage -> passage.passage().overlaps(cited.passage())));
  }
}
