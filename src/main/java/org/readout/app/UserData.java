package org.readout.app;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a user's own store lies, after the custom of each system.
final class UserData {
  private static final String FILE = "record.db";

  private UserData() {}

  static Path store() {
    var named = variable("READOUT_STORE");
    if (named != null) {
      return Path.of(named);
    }
    var home = Path.of(System.getProperty("user.home", ""));
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return folder(home, system).resolve(FILE);
  }

  private static Path folder(Path home, String system) {
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Readout");
    }
    if (system.startsWith("windows")) {
      var local = variable("LOCALAPPDATA");
      return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Readout");
    }
    var data = variable("XDG_DATA_HOME");
    return (data == null ? home.resolve(".local/share") : Path.of(data)).resolve("readout");
  }

  private static @Nullable String variable(String name) {
    var value = System.getenv(name);
    return value == null || value.isBlank() ? null : value;
  }
}
