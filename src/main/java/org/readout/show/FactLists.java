package org.readout.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Development;
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
              folded("when", c -> Sentences.period(c.fact().when())),
              csv("from", c -> c.fact().when().from()),
              csv("to", c -> c.fact().when().to()),
              folded("what", c -> what(c.fact())),
              csv("kind", c -> Sentences.name(c.fact().kind())),
              csv("status", c -> Sentences.name(c.fact().status())),
              wrapped("who", c -> Sentences.who(c.fact())),
              wrapped("place", c -> c.fact().setting().place()),
              folded("mechanism", c -> Sentences.under(c.fact())),
              csv("mechanism", c -> c.fact().setting().mechanism()),
              csv("round", c -> c.fact().setting().round())));

  public static final Listing<Cited<Commitment>> COMMITMENTS =
      list(
          List.of(
              table("told", c -> c.source().published()),
              wrapped("by", c -> Sentences.sides(c.fact().by())),
              narrow("strength", c -> Sentences.name(c.fact().strength())),
              wrapped("action", c -> c.fact().action()),
              folded("due", c -> Sentences.period(c.fact().deadline())),
              csv("due_from", c -> from(c.fact().deadline())),
              csv("due_to", c -> to(c.fact().deadline())),
              csv("engagement", c -> c.fact().engagement())));

  public static final Listing<Cited<Statement>> STATEMENTS =
      list(
          List.of(
              table("told", c -> c.source().published()),
              wrapped("speaker", c -> c.fact().speaker()),
              wrapped("sides", c -> Sentences.sides(c.fact().sides())),
              table("act", c -> Sentences.act(c.fact())),
              csv("act", c -> Sentences.name(c.fact().act())),
              csv("target", c -> Sentences.sides(c.fact().target())),
              wrapped("content", c -> c.fact().content())));

  public static final Listing<Cited<Mechanism>> MECHANISMS =
      list(
          List.of(
              wrapped("mechanism", c -> c.fact().name()),
              wrapped("sides", c -> Sentences.sides(c.fact().sides())),
              narrow("state", c -> Sentences.name(c.fact().state())),
              wrapped("next", c -> Sentences.period(c.fact().next()))));

  public static final Listing<Cited<Instrument>> INSTRUMENTS =
      list(
          List.of(
              wrapped("instrument", c -> c.fact().name()),
              narrow("kind", c -> Sentences.name(c.fact().type()))));

  public static final Listing<Cited<OutcomeClaim>> OUTCOME_CLAIMS =
      list(
          List.of(
              narrow("count", c -> c.fact().count()), wrapped("announced", c -> c.fact().noun())));

  public static final Listing<Cited<Development>> DEVELOPMENTS =
      list(
          List.of(
              folded("when", c -> Sentences.period(c.fact().when())),
              csv("from", c -> c.fact().when().from()),
              csv("to", c -> c.fact().when().to()),
              narrow("stage", c -> Sentences.name(c.fact().stage())),
              wrapped("subject", c -> c.fact().subject()),
              wrapped("sides", c -> Sentences.sides(c.fact().sides()))));

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

  private static <F extends Fact> Column<Cited<F>> folded(String name, Value<F> value) {
    return new Column<>(name, Place.TABLE_WRAPPED, value);
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

  /// `call`, `visit planned`.
  private static String what(Engagement engagement) {
    var kind = Sentences.name(engagement.kind());
    return engagement.status() == Engagement.Status.HELD
        ? kind
        : kind + " " + Sentences.name(engagement.status());
  }

  private static @Nullable Object from(@Nullable Period period) {
    return period == null ? null : period.from();
  }

  private static @Nullable Object to(@Nullable Period period) {
    return period == null ? null : period.to();
  }
}
