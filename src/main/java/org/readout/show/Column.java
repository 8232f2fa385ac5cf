package org.readout.show;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of a list.
///
/// @param name in a CSV file; in a table's head with spaces for `_`
/// @param value what stands there, null for nothing
public record Column<T>(
    String name, Place place, Function<? super T, ? extends @Nullable Object> value) {

  /// Where a column appears and what becomes of long values.
  public enum Place {
    /// In tables, as wide as its widest value, and in CSV.
    NARROW,
    /// In tables, wrapped where room is short, and in CSV.
    WRAPPED,
    /// In tables only, as wide as its widest value.
    TABLE,
    /// In tables only, wrapped where room is short.
    TABLE_WRAPPED,
    /// In CSV only.
    CSV;

    boolean isInTables() {
      return this != CSV;
    }

    boolean isInCsv() {
      return this != TABLE && this != TABLE_WRAPPED;
    }

    boolean isWrapped() {
      return this == WRAPPED || this == TABLE_WRAPPED;
    }
  }

  String text(T item) {
    var value = this.value.apply(item);
    return value == null ? "" : value.toString();
  }
}
