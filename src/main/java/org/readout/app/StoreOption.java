package org.readout.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Store;
import picocli.CommandLine.Option;

/// Which store a command works on.
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "The store; default: $$READOUT_STORE, else one file in the user's data folder.")
  private @Nullable Path given;

  Path file() {
    return given == null ? UserData.store() : given;
  }

  /// For reading; the store must be there.
  Store existing() {
    var file = file();
    if (!file.toFile().exists()) {
      throw new Problem(
          file + ": there is no store yet; make one with: readout add FILE..." + option());
    }
    return Store.openExisting(file);
  }

  /// For adding; makes the store where there is none.
  Store writable() {
    return Store.open(file());
  }

  private String option() {
    return given == null ? "" : " --store " + given;
  }
}
