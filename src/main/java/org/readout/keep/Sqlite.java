package org.readout.keep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// All that only SQLite knows: how to connect, its pragmas, its errors. One thread at a time.
final class Sqlite {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private Sqlite() {}

  /// Whether a file may be opened for writing or only be looked at.
  enum Access {
    WRITE,
    READ
  }

  static boolean isSqlite(byte[] head) {
    return Arrays.equals(head, 0, Math.min(head.length, MAGIC.length), MAGIC, 0, MAGIC.length);
  }

  /// Connects without changing a byte of the file.
  ///
  /// @param patience how long to wait for another program's lock
  static Connection connect(Path file, Access access, Duration patience) throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    config.enforceForeignKeys(true);
    config.setReadOnly(access == Access.READ);
    var uri = file.toAbsolutePath().toUri().toString();
    return config.createConnection(
        "jdbc:sqlite:" + uri + (access == Access.READ ? lookOnly(file) : ""));
  }

  /// A store at rest is whole in its file, so that it can be read where no lock can be written.
  private static String lookOnly(Path file) {
    var log = Path.of(file + "-wal");
    return "?mode=ro" + (Files.exists(log) ? "" : "&immutable=1");
  }

  /// Every commit is on the disk before `add` returns; readers and one writer do not wait for each
  /// other.
  static void tune(Connection connection, Access access) throws SQLException {
    if (access == Access.WRITE && !text(connection, "pragma journal_mode").equals("wal")) {
      execute(connection, "pragma journal_mode = wal");
    }
    execute(connection, "pragma synchronous = full");
    execute(connection, "pragma temp_store = memory");
    execute(connection, "pragma cache_size = -32768");
  }

  static DSLContext dsl(Connection connection) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    JooqLogger.globalThreshold(Log.Level.WARN);
    return DSL.using(connection, SQLDialect.SQLITE, new Settings().withExecuteLogging(false));
  }

  static void begin(Connection connection, Access access) throws SQLException {
    execute(connection, access == Access.WRITE ? "begin immediate" : "begin");
  }

  static void commit(Connection connection) throws SQLException {
    execute(connection, "commit");
  }

  /// Also where SQLite has rolled back by itself.
  static void rollback(Connection connection) {
    try {
      execute(connection, "rollback");
    } catch (SQLException e) {
      // no transaction is open any more, which is what was wanted
    }
  }

  static int number(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  /// One statement, or a script of several.
  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /// What SQLite's own checks of pages, indexes and foreign keys complain of.
  static List<String> faults(Connection connection) throws SQLException {
    var faults = new ArrayList<String>();
    try (var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery("pragma integrity_check")) {
        while (rows.next()) {
          faults.add(rows.getString(1));
        }
      }
      faults.remove("ok");
      try (var rows = statement.executeQuery("pragma foreign_key_check")) {
        while (rows.next()) {
          faults.add("a row of " + rows.getString(1) + " belongs to no " + rows.getString(3));
        }
      }
    }
    return faults;
  }

  static boolean isBusy(SQLException e) {
    return switch (code(e)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> true;
      default -> false;
    };
  }

  /// What is wrong and what was expected, for people.
  static String words(SQLException e) {
    return switch (code(e)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program is writing to this store, expected it to finish; try again";
      case SQLITE_READONLY, SQLITE_PERM ->
          "cannot be written, expected a file and a folder that may be written to";
      case SQLITE_CANTOPEN ->
          "cannot be opened, expected a file and a folder that may be read and written to";
      case SQLITE_FULL -> "its disk is full, expected room to write; what was kept before is safe";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "is damaged, expected a whole store; take it from a backup, or add the reports to a new one";
      case SQLITE_IOERR ->
          "its disk failed, expected to read and write there; what was kept before is safe";
      default ->
          "does not work as a store: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    };
  }

  /// The primary code, whatever the extended one.
  private static SQLiteErrorCode code(SQLException e) {
    int code = e instanceof SQLiteException own ? own.getResultCode().code : e.getErrorCode();
    return SQLiteErrorCode.getErrorCode(code & 0xff);
  }
}
