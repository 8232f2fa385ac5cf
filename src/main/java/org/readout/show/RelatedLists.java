package org.readout.show;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.Timing.Due;
import org.readout.show.Column.Place;

/// Which columns the lists of the related record have.
public final class RelatedLists {
  public static final Listing<Shown<Related.Engagement>> ENGAGEMENTS =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, s -> Listing.shortId(s.it().id())),
              new Column<>("id", Place.CSV, s -> s.it().id()),
              new Column<>(
                  "when", Place.TABLE_WRAPPED, s -> Sentences.period(s.it().fact().when())),
              new Column<>("from", Place.CSV, s -> s.it().fact().when().from()),
              new Column<>("to", Place.CSV, s -> s.it().fact().when().to()),
              new Column<>("what", Place.TABLE_WRAPPED, RelatedLists::what),
              new Column<>("kind", Place.CSV, s -> Sentences.name(s.it().fact().kind())),
              new Column<>("status", Place.CSV, s -> Sentences.name(s.it().fact().status())),
              new Column<>("who", Place.WRAPPED, s -> Sentences.who(s.it().fact())),
              new Column<>(
                  "where", Place.TABLE_WRAPPED, s -> Sentences.setting(s.it().fact().setting())),
              new Column<>("place", Place.CSV, s -> s.it().fact().setting().place()),
              new Column<>("mechanism", Place.CSV, s -> s.it().fact().setting().mechanism()),
              new Column<>("round", Place.CSV, s -> s.it().fact().setting().round()),
              new Column<>("reports", Place.TABLE_WRAPPED, RelatedLists::accounts),
              new Column<>("reports", Place.CSV, s -> reports(s.view(), s.it().accounts())),
              new Column<>("differ", Place.CSV, s -> differing(s.it())),
              new Column<>("uris", Place.CSV, s -> uris(s.it().accounts()))));

  public static final Listing<Shown<Related.CommitmentThread>> THREADS =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, s -> Listing.shortId(s.it().id())),
              new Column<>("id", Place.CSV, s -> s.it().id()),
              new Column<>("since", Place.NARROW, s -> first(mentions(s.it()))),
              new Column<>("by", Place.WRAPPED, s -> Sentences.sides(s.it().undertaking().by())),
              new Column<>("undertaken", Place.TABLE_WRAPPED, RelatedLists::undertaken),
              new Column<>(
                  "strength", Place.CSV, s -> Sentences.name(s.it().undertaking().strength())),
              new Column<>("action", Place.CSV, s -> s.it().undertaking().action()),
              new Column<>("deadline_from", Place.CSV, s -> from(status(s).timing().deadline())),
              new Column<>("deadline_to", Place.CSV, s -> to(status(s).timing().deadline())),
              new Column<>("status", Place.TABLE_WRAPPED, s -> Sentences.standing(status(s))),
              new Column<>("state", Place.CSV, s -> Sentences.name(status(s).state())),
              new Column<>("due", Place.CSV, s -> due(status(s).timing().due())),
              new Column<>("days_late", Place.CSV, s -> status(s).timing().daysLate()),
              new Column<>("last_heard", Place.CSV, s -> status(s).hearing().last()),
              new Column<>("silent_days", Place.CSV, s -> status(s).hearing().silentDays()),
              new Column<>("disputed", Place.CSV, s -> Sentences.sides(status(s).disputed())),
              new Column<>("as_of", Place.CSV, s -> s.view().asOf()),
              new Column<>("reports", Place.CSV, s -> reports(s.view(), mentions(s.it()))),
              new Column<>("uris", Place.CSV, s -> uris(mentions(s.it())))));

  public static final Listing<Shown<Related.Mechanism>> MECHANISMS =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, s -> Listing.shortId(s.it().id())),
              new Column<>("id", Place.CSV, s -> s.it().id()),
              new Column<>("mechanism", Place.WRAPPED, s -> s.it().names().getFirst()),
              new Column<>("sides", Place.WRAPPED, s -> Sentences.sides(s.it().sides())),
              new Column<>("level", Place.CSV, s -> name(s.it().level())),
              new Column<>("state", Place.CSV, s -> state(s.it())),
              new Column<>("rounds", Place.TABLE_WRAPPED, RelatedLists::held),
              new Column<>("rounds", Place.CSV, s -> Rounds.inWords(s.it())),
              new Column<>(
                  "last_and_next", Place.TABLE_WRAPPED, s -> Rounds.when(s.view().rhythm(s.it()))),
              new Column<>("last", Place.CSV, s -> s.view().rhythm(s.it()).lastHeld()),
              new Column<>("next", Place.CSV, s -> Rounds.next(s.view().rhythm(s.it()))),
              new Column<>("reports", Place.CSV, s -> reports(s.view(), s.it().mentions())),
              new Column<>("names", Place.CSV, s -> String.join("; ", s.it().names())),
              new Column<>("uris", Place.CSV, s -> uris(s.it().mentions()))));

  public static final Listing<Shown<Related.Instrument>> INSTRUMENTS =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, s -> Listing.shortId(s.it().id())),
              new Column<>("id", Place.CSV, s -> s.it().id()),
              new Column<>("instrument", Place.WRAPPED, s -> s.it().names().getFirst()),
              new Column<>("kind", Place.NARROW, s -> Sentences.name(s.it().type())),
              new Column<>("reported", Place.WRAPPED, s -> milestones(s.it())),
              new Column<>("reports", Place.NARROW, s -> reports(s.view(), s.it().mentions())),
              new Column<>("told", Place.TABLE_WRAPPED, s -> told(s.it().mentions())),
              new Column<>("first", Place.CSV, s -> first(s.it().mentions())),
              new Column<>("last", Place.CSV, s -> last(s.it().mentions())),
              new Column<>("names", Place.CSV, s -> String.join("; ", s.it().names())),
              new Column<>("uris", Place.CSV, s -> uris(s.it().mentions()))));

  public static final Listing<Shown<Related.Person>> PEOPLE =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, s -> Listing.shortId(s.it().id())),
              new Column<>("id", Place.CSV, s -> s.it().id()),
              new Column<>("name", Place.WRAPPED, s -> s.it().names().getFirst()),
              new Column<>("side", Place.NARROW, s -> s.it().side()),
              new Column<>("offices", Place.WRAPPED, s -> offices(s.it())),
              new Column<>("met", Place.NARROW, s -> count(s.it(), Fact.Engagement.class)),
              new Column<>("spoke", Place.NARROW, s -> count(s.it(), Fact.Statement.class)),
              new Column<>("told", Place.TABLE_WRAPPED, s -> told(s.it().mentions())),
              new Column<>("first", Place.CSV, s -> first(s.it().mentions())),
              new Column<>("last", Place.CSV, s -> last(s.it().mentions())),
              new Column<>("names", Place.CSV, s -> String.join("; ", s.it().names()))));

  public static final Listing<Shown<Related.Claim>> CLAIMS =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, s -> Listing.shortId(s.it().id())),
              new Column<>("id", Place.CSV, s -> s.it().id()),
              new Column<>("told", Place.TABLE_WRAPPED, s -> told(s.it().mentions())),
              new Column<>("count", Place.NARROW, s -> s.it().mentions().getFirst().fact().count()),
              new Column<>(
                  "announced", Place.WRAPPED, s -> s.it().mentions().getFirst().fact().noun()),
              new Column<>("seen", Place.NARROW, s -> s.it().items().size()),
              new Column<>("engagement", Place.CSV, s -> s.it().engagement()),
              new Column<>("reports", Place.NARROW, s -> reports(s.view(), s.it().mentions())),
              new Column<>("uris", Place.CSV, s -> uris(s.it().mentions()))));

  private RelatedLists() {}

  private static Related.Status status(Shown<Related.CommitmentThread> shown) {
    return shown.view().status(shown.it());
  }

  static List<Mention<?>> mentions(Related.CommitmentThread thread) {
    return thread.steps().stream().<Mention<?>>map(Related.Step::mention).toList();
  }

  private static String what(Shown<Related.Engagement> shown) {
    var fact = shown.it().fact();
    var kind = Sentences.name(fact.kind());
    return switch (fact.status()) {
      case HELD -> kind;
      case CANCELLED -> kind + " cancelled";
      case PLANNED ->
          kind
              + (shown.it().isUnheard(shown.view().asOf())
                  ? " planned, nothing heard since"
                  : " planned");
    };
  }

  /// `3`, `3, differ in date, place`.
  private static String accounts(Shown<Related.Engagement> shown) {
    var count = String.valueOf(reports(shown.view(), shown.it().accounts()));
    return shown.it().differences().isEmpty()
        ? count
        : count + ", differ in " + differing(shown.it());
  }

  /// `agreed: hold a second round`.
  private static String undertaken(Shown<Related.CommitmentThread> shown) {
    var undertaking = shown.it().undertaking();
    return Sentences.name(undertaking.strength()) + ": " + undertaking.action();
  }

  /// Its rounds, or where it has none what is said of the mechanism itself.
  private static @Nullable String held(Shown<Related.Mechanism> shown) {
    var rounds = Rounds.inWords(shown.it());
    return rounds == null || rounds.isEmpty() ? state(shown.it()) : rounds;
  }

  private static @Nullable String differing(Related.Engagement engagement) {
    return engagement.differences().stream()
        .map(Related.Difference::field)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String state(Related.Mechanism mechanism) {
    return mechanism.mentions().isEmpty()
        ? null
        : Sentences.name(mechanism.mentions().getLast().fact().state());
  }

  private static String milestones(Related.Instrument instrument) {
    return instrument.milestones().stream()
        .map(m -> Sentences.name(m.stage()) + " " + Sentences.period(m.when()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String offices(Related.Person person) {
    return person.tenures().stream()
        .map(Related.Tenure::office)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static long count(Related.Person person, Class<? extends Fact> kind) {
    return person.mentions().stream().filter(m -> kind.isInstance(m.fact())).count();
  }

  /// Copies of one text count once.
  private static long reports(View view, List<? extends Mention<?>> mentions) {
    return mentions.stream().map(mention -> view.original(mention.report())).distinct().count();
  }

  private static String uris(List<? extends Mention<?>> mentions) {
    return mentions.stream()
        .map(mention -> mention.source().uri())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Stream<LocalDate> days(List<? extends Mention<?>> mentions) {
    return mentions.stream().<@Nullable LocalDate>map(Mention::published).filter(Objects::nonNull);
  }

  private static @Nullable LocalDate first(List<? extends Mention<?>> mentions) {
    return days(mentions).min(Comparator.naturalOrder()).orElse(null);
  }

  private static @Nullable LocalDate last(List<? extends Mention<?>> mentions) {
    return days(mentions).max(Comparator.naturalOrder()).orElse(null);
  }

  /// From when to when reports tell of something.
  private static @Nullable String told(List<? extends Mention<?>> mentions) {
    return Sentences.period(new Period(first(mentions), last(mentions)));
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : Sentences.name(constant);
  }

  private static @Nullable String due(Due due) {
    return due == Due.NONE ? null : Sentences.name(due);
  }

  private static @Nullable Object from(@Nullable Period period) {
    return period == null ? null : period.from();
  }

  private static @Nullable Object to(@Nullable Period period) {
    return period == null ? null : period.to();
  }
}
