package org.readout.keep;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.readout.keep.Sqlite.Access;

/// Opens a file as a store, after every check that it is one; what is not is left untouched.
final class Opening {
  private final Path file;
  private final Duration patience;

  Opening(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  /// Creates the file and its folder where there is none.
  Connection forWriting() {
    requireNoFolder();
    makeFolder();
    if (Files.exists(file)) {
      requireSqlite();
      if (!isWritable()) {
        throw new StoreException(
            file, "cannot be written, expected a file and a folder that may be written to");
      }
    }
    return open(Access.WRITE);
  }

  /// Read only where the file or its folder does not allow more.
  Connection ofExisting() {
    requireNoFolder();
    if (!Files.exists(file)) {
      throw new StoreException(file, "does not exist, expected a store; `readout add` makes one");
    }
    requireSqlite();
    return open(isWritable() ? Access.WRITE : Access.READ);
  }

  private Connection open(Access access) {
    try {
      var connection = Sqlite.connect(file, access, patience);
      try {
        ready(connection, access);
        return connection;
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreException(file, Sqlite.words(e), e);
    }
  }

  private void ready(Connection connection, Access access) throws SQLException {
    long until = System.nanoTime() + patience.toNanos();
    requireOurs(connection, state(connection));
    while (true) {
      try {
        Sqlite.tune(connection, access);
        break;
      } catch (SQLException e) {
        // SQLite does not wait by itself for the lock that the change to WAL needs.
        if (!Sqlite.isBusy(e) || System.nanoTime() > until) {
          throw e;
        }
        pause();
      }
    }
    if (state(connection) != Schema.State.OURS) {
      Schema.update(connection);
      requireOurs(connection, state(connection));
    }
  }

  /// Seen at one moment, whatever another program makes of the file meanwhile.
  private static Schema.State state(Connection connection) throws SQLException {
    Sqlite.begin(connection, Access.READ);
    try {
      return Schema.of(connection);
    } finally {
      Sqlite.rollback(connection);
    }
  }

  private void requireOurs(Connection connection, Schema.State state) throws SQLException {
    switch (state) {
      case EMPTY, OURS, OLDER -> {}
      case FOREIGN ->
          throw new StoreException(
              file, "is a database of another program, expected a store of Readout");
      case NEWER ->
          throw new StoreException(
              file,
              "was written by a newer Readout (schema %d), expected schema %d or older"
                  .formatted(Schema.version(connection), Schema.SCRIPTS.size()));
    }
  }

  private void requireNoFolder() {
    if (Files.isDirectory(file)) {
      throw new StoreException(file, "is a folder, expected a file");
    }
  }

  private void makeFolder() {
    var folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(file, "cannot be made, expected " + folder + " to be a folder", e);
    } catch (IOException e) {
      throw new StoreException(
          file, "cannot be made, expected to be able to write in " + folder, e);
    }
  }

  /// A file of no bytes is one whose maker was stopped; SQLite itself begins like that.
  private void requireSqlite() {
    try (var in = Files.newInputStream(file)) {
      var head = in.readNBytes(16);
      if (head.length > 0 && !Sqlite.isSqlite(head)) {
        throw new StoreException(file, "is no database, expected a store of Readout");
      }
    } catch (IOException e) {
      throw new StoreException(file, "cannot be read, expected a store of Readout", e);
    }
  }

  private boolean isWritable() {
    var folder = file.toAbsolutePath().getParent();
    return Files.isWritable(file) && folder != null && Files.isWritable(folder);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
