package org.readout.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Rows of a table whose first two columns are the version and the finding, in their order; it goes
/// forward only. Columns count from 1.
///
/// Read through JDBC: of a hundred thousand reports there are millions of rows.
final class Cursor {
  private final ResultSet rows;
  private boolean open;

  Cursor(ResultSet rows) {
    this.rows = rows;
    advance();
  }

  /// Whether the row is of this finding; rows of findings before it are passed over.
  boolean isAt(int version, int finding) {
    while (open && (number(1) < version || (number(1) == version && number(2) < finding))) {
      advance();
    }
    return open && number(1) == version && number(2) == finding;
  }

  boolean isOpen() {
    return open;
  }

  void advance() {
    try {
      open = rows.next();
      if (!open) {
        rows.close();
      }
    } catch (SQLException e) {
      throw new DataAccessException("the table could not be read", e);
    }
  }

  int number(int column) {
    try {
      return rows.getInt(column);
    } catch (SQLException e) {
      throw new DataAccessException("a number was expected", e);
    }
  }

  @Nullable Integer numberOrNull(int column) {
    int number = number(column);
    try {
      return rows.wasNull() ? null : number;
    } catch (SQLException e) {
      throw new DataAccessException("a number was expected", e);
    }
  }

  @Nullable String textOrNull(int column) {
    try {
      return rows.getString(column);
    } catch (SQLException e) {
      throw new DataAccessException("a text was expected", e);
    }
  }

  String text(int column) {
    var text = textOrNull(column);
    if (text == null) {
      throw new IllegalStateException("column " + column + " is empty, expected a text");
    }
    return text;
  }

  @Nullable LocalDate day(int column) {
    var day = textOrNull(column);
    return day == null ? null : LocalDate.parse(day);
  }
}
