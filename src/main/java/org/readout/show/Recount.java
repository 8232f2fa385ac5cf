package org.readout.show;

import java.util.List;
import org.readout.show.Column.Place;

/// How many findings of one kind came of a new reading.
///
/// @param kept found no more, but held because people decided so
public record Recount(String kind, int fresh, int gone, int different, int same, int kept) {
  public static final Listing<Recount> LIST =
      new Listing<>(
          List.of(
              new Column<>("kind", Place.NARROW, Recount::kind),
              new Column<>("new", Place.NARROW, Recount::fresh),
              new Column<>("gone", Place.NARROW, Recount::gone),
              new Column<>("different", Place.NARROW, Recount::different),
              new Column<>("same", Place.NARROW, Recount::same),
              new Column<>("kept", Place.NARROW, Recount::kept)));
}
