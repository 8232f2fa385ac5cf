package org.readout.show;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Decision.Standing;
import org.readout.model.Side;
import org.readout.show.Column.Place;

/// The register of sources: which columns its list has, and its lines of JSON.
public final class SourceList {
  public static final Listing<Row> SOURCES =
      new Listing<>(
          List.of(
              new Column<>("outlet", Place.WRAPPED, Row::outlet),
              new Column<>("standing", Place.WRAPPED, SourceList::standing),
              new Column<>("side", Place.NARROW, Row::side),
              new Column<>("reports", Place.NARROW, Row::reports),
              new Column<>("copies", Place.NARROW, Row::copies),
              new Column<>("first", Place.NARROW, Row::first),
              new Column<>("last", Place.NARROW, Row::last)));

  private SourceList() {}

  /// A source.
  ///
  /// @param outlet its name, or the address of reports whose outlet is not known
  /// @param standing null where it is not known
  /// @param side for which it speaks; null for none, or where it is not known
  /// @param reports how many of its reports are kept
  /// @param copies how many of them are copies of a report published before
  public record Row(
      String outlet,
      @Nullable Standing standing,
      @Nullable Side side,
      int reports,
      int copies,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}

  private static @Nullable String standing(Row row) {
    return row.standing() == null ? null : Sentences.name(row.standing());
  }

  /// One line, without a line end.
  public static String line(Row row) {
    return ModelJson.line(
        json -> {
          json.number("schema", RecordJson.SCHEMA);
          json.value("outlet", row.outlet());
          json.value("standing", standing(row));
          json.value("side", row.side());
          json.number("reports", row.reports());
          json.number("copies", row.copies());
          json.value("first", row.first());
          json.value("last", row.last());
        });
  }
}
