package org.readout.show;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.keep.KeptReport;
import org.readout.keep.Person;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Period;
import org.readout.show.Column.Place;

/// Which columns the lists of the store's registers have.
public final class RegisterLists {
  public static final Listing<Registered<Mechanism>> MECHANISMS =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, r -> Listing.shortId(r.ids().getFirst())),
              new Column<>("id", Place.CSV, r -> r.ids().getFirst()),
              new Column<>("mechanism", Place.WRAPPED, Registered::name),
              new Column<>("sides", Place.WRAPPED, r -> Sentences.sides(r.sides())),
              new Column<>("state", Place.WRAPPED, r -> Sentences.name(r.latest().state())),
              new Column<>("next", Place.WRAPPED, r -> Sentences.period(r.latest().next())),
              new Column<>("reports", Place.NARROW, Registered::reports),
              new Column<>("told", Place.TABLE_WRAPPED, r -> told(r.first(), r.last())),
              new Column<>("first", Place.CSV, Registered::first),
              new Column<>("last", Place.CSV, Registered::last),
              new Column<>("ids", Place.CSV, Registered::allIds)));

  public static final Listing<Registered<Instrument>> INSTRUMENTS =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, r -> Listing.shortId(r.ids().getFirst())),
              new Column<>("id", Place.CSV, r -> r.ids().getFirst()),
              new Column<>("instrument", Place.WRAPPED, Registered::name),
              new Column<>("kind", Place.NARROW, r -> Sentences.name(r.latest().type())),
              new Column<>("reports", Place.NARROW, Registered::reports),
              new Column<>("told", Place.TABLE_WRAPPED, r -> told(r.first(), r.last())),
              new Column<>("first", Place.CSV, Registered::first),
              new Column<>("last", Place.CSV, Registered::last),
              new Column<>("ids", Place.CSV, Registered::allIds)));

  public static final Listing<Person> PEOPLE =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, p -> Listing.shortId(p.id())),
              new Column<>("id", Place.CSV, Person::id),
              new Column<>("name", Place.WRAPPED, Person::name),
              new Column<>("side", Place.NARROW, Person::side),
              new Column<>("offices", Place.WRAPPED, RegisterLists::offices),
              new Column<>("met", Place.TABLE, Person::engagements),
              new Column<>("spoke", Place.TABLE, Person::statements),
              new Column<>("engagements", Place.CSV, Person::engagements),
              new Column<>("statements", Place.CSV, Person::statements),
              new Column<>(
                  "told",
                  Place.TABLE_WRAPPED,
                  p -> told(p.mentions().first(), p.mentions().last())),
              new Column<>("first", Place.CSV, p -> p.mentions().first()),
              new Column<>("last", Place.CSV, p -> p.mentions().last())));

  public static final Listing<KeptReport> REPORTS =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, r -> Listing.shortId(r.id())),
              new Column<>("id", Place.CSV, KeptReport::id),
              new Column<>("published", Place.NARROW, r -> r.source().published()),
              new Column<>("side", Place.NARROW, r -> r.source().side()),
              new Column<>("outlet", Place.WRAPPED, r -> r.source().outlet()),
              new Column<>("title", Place.WRAPPED, r -> r.source().title()),
              new Column<>("version", Place.NARROW, KeptReport::version),
              new Column<>("uri", Place.WRAPPED, r -> r.source().uri()),
              new Column<>("version_id", Place.CSV, KeptReport::versionId),
              new Column<>("language", Place.CSV, r -> r.source().language()),
              new Column<>("learned", Place.CSV, KeptReport::learned)));

  private RegisterLists() {}

  /// From when to when reports tell of something.
  private static @Nullable String told(@Nullable LocalDate first, @Nullable LocalDate last) {
    return Sentences.period(new Period(first, last));
  }

  private static String offices(Person person) {
    return person.offices().stream().map(Person.Office::title).collect(Collectors.joining("; "));
  }
}
