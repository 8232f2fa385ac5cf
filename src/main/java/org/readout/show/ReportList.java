package org.readout.show;

import java.util.List;
import org.readout.keep.KeptReport;
import org.readout.show.Column.Place;

/// Which columns the list of reports has.
public final class ReportList {
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

  private ReportList() {}
}
