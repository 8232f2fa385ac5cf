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
    /// In tables only.
    TABLE,
    /// In CSV only.
    CSV
  }

  String text(T item) {
    var value = this.value.apply(item);
    return value == null ? "" : value.toString();
  }
}
