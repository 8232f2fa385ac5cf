package org.readout.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Statement;
import org.readout.model.Period;
import org.readout.show.Column.Place;

/// Which columns a list of each kind of fact has.
public final class FactLists {
  public static final Listing<Cited<Engagement>> ENGAGEMENTS =
      list(
          List.of(
              table("when", c -> Sentences.period(c.fact().when())),
              csv("from", c -> c.fact().when().from()),
              csv("to", c -> c.fact().when().to()),
              narrow("kind", c -> Sentences.name(c.fact().kind())),
              narrow("status", c -> Sentences.name(c.fact().status())),
              wrapped("place", c -> c.fact().setting().place()),
              wrapped("who", c -> Sentences.who(c.fact())),
              wrapped("mechanism", c -> c.fact().setting().mechanism()),
              narrow("round", c -> c.fact().setting().round())));

  public static final Listing<Cited<Commitment>> COMMITMENTS =
      list(
          List.of(
              table("told", c -> c.source().published()),
              narrow("by", c -> Sentences.sides(c.fact().by())),
              narrow("strength", c -> Sentences.name(c.fact().strength())),
              wrapped("action", c -> c.fact().action()),
              table("due", c -> Sentences.period(c.fact().deadline())),
              csv("due_from", c -> from(c.fact().deadline())),
              csv("due_to", c -> to(c.fact().deadline())),
              csv("engagement", c -> c.fact().engagement())));

  public static final Listing<Cited<Statement>> STATEMENTS =
      list(
          List.of(
              table("told", c -> c.source().published()),
              wrapped("speaker", c -> c.fact().speaker()),
              narrow("sides", c -> Sentences.sides(c.fact().sides())),
              table("act", c -> Sentences.act(c.fact())),
              csv("act", c -> Sentences.name(c.fact().act())),
              csv("target", c -> Sentences.sides(c.fact().target())),
              wrapped("content", c -> c.fact().content())));

  public static final Listing<Cited<Mechanism>> MECHANISMS =
      list(
          List.of(
              wrapped("mechanism", c -> c.fact().name()),
              narrow("sides", c -> Sentences.sides(c.fact().sides())),
              narrow("state", c -> Sentences.name(c.fact().state())),
              narrow("next", c -> Sentences.period(c.fact().next()))));

  public static final Listing<Cited<Instrument>> INSTRUMENTS =
      list(
          List.of(
              wrapped("instrument", c -> c.fact().name()),
              narrow("kind", c -> Sentences.name(c.fact().type()))));

  public static final Listing<Cited<OutcomeClaim>> OUTCOME_CLAIMS =
      list(
          List.of(
              narrow("count", c -> c.fact().count()), wrapped("announced", c -> c.fact().noun())));

  private FactLists() {}

  /// Every list begins with an id; in CSV it ends with where the fact was read.
  private static <F extends Fact> Listing<Cited<F>> list(List<Column<Cited<F>>> own) {
    var columns = new ArrayList<Column<Cited<F>>>();
    columns.add(csv("id", Cited::id));
    columns.add(table("id", c -> Listing.shortId(c.id())));
    columns.addAll(own);
    columns.add(csv("quotation", Cited::quotation));
    columns.add(csv("published", c -> c.source().published()));
    columns.add(csv("report", c -> c.reportId()));
    columns.add(csv("uri", c -> c.source().uri()));
    return new Listing<>(columns);
  }

  private interface Value<F extends Fact> extends Function<Cited<F>, @Nullable Object> {}

  private static <F extends Fact> Column<Cited<F>> table(String name, Value<F> value) {
    return new Column<>(name, Place.TABLE, value);
  }

  private static <F extends Fact> Column<Cited<F>> csv(String name, Value<F> value) {
    return new Column<>(name, Place.CSV, value);
  }

  private static <F extends Fact> Column<Cited<F>> narrow(String name, Value<F> value) {
    return new Column<>(name, Place.NARROW, value);
  }

  private static <F extends Fact> Column<Cited<F>> wrapped(String name, Value<F> value) {
    return new Column<>(name, Place.WRAPPED, value);
  }

  private static @Nullable Object from(@Nullable Period period) {
    return period == null ? null : period.from();
  }

  private static @Nullable Object to(@Nullable Period period) {
    return period == null ? null : period.to();
  }
}
