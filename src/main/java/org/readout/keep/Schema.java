package org.readout.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.readout.keep.Sqlite.Access;

/// The scripts that make the tables, and which of them a file has seen: `user_version` counts them.
///
/// A script and its count are one transaction, so that a killed program leaves a file as it was
/// before or as it is after, and two programs that open a new file do not meet in between. A script
/// that was released is never edited; what changes is a new script.
final class Schema {
  /// "RDOT", by which `file` and SQLite's own tools know whose file it is.
  static final int APPLICATION = 0x52444F54;

  static final List<String> SCRIPTS =
      List.of("001-first.sql", "002-developments.sql", "003-decisions.sql", "004-sketches.sql");

  private Schema() {}

  /// What a file says of itself.
  enum State {
    EMPTY,
    OURS,
    OLDER,
    NEWER,
    FOREIGN
  }

  static State of(Connection connection) throws SQLException {
    int application = Sqlite.number(connection, "pragma application_id");
    int version = version(connection);
    if (application == APPLICATION) {
      return version == SCRIPTS.size()
          ? State.OURS
          : version < SCRIPTS.size() ? State.OLDER : State.NEWER;
    }
    boolean tables = Sqlite.number(connection, "select count(*) from sqlite_master") > 0;
    return application == 0 && version == 0 && !tables ? State.EMPTY : State.FOREIGN;
  }

  static int version(Connection connection) throws SQLException {
    return Sqlite.number(connection, "pragma user_version");
  }

  /// Brings an empty or older file up to date; does nothing to any other.
  static void update(Connection connection) throws SQLException {
    Sqlite.begin(connection, Access.WRITE);
    try {
      switch (of(connection)) {
        case EMPTY, OLDER -> runFrom(connection, version(connection));
        case OURS, NEWER, FOREIGN -> {}
      }
      Sqlite.commit(connection);
    } catch (SQLException | RuntimeException e) {
      Sqlite.rollback(connection);
      throw e;
    }
  }

  private static void runFrom(Connection connection, int seen) throws SQLException {
    for (var script : SCRIPTS.subList(seen, SCRIPTS.size())) {
      Sqlite.execute(connection, read(script));
    }
    Sqlite.execute(connection, "pragma application_id = " + APPLICATION);
    Sqlite.execute(connection, "pragma user_version = " + SCRIPTS.size());
  }

  private static String read(String script) {
    try (var in = Schema.class.getResourceAsStream("schema/" + script)) {
      if (in == null) {
        throw new IllegalStateException("schema/" + script + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
