package org.readout.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder the program lives in, with the samples it comes with.
final class Home {
  private static final Path SAMPLES = Path.of("samples", "reports");

  private Home() {}

  /// Looked for in the folder that the property `readout.home` names, else in those above the
  /// program's own file, else in the working directory.
  static Path samples() {
    var named = System.getProperty("readout.home");
    var homes =
        named == null
            ? Stream.concat(above(program()), Stream.of(Path.of("")))
            : Stream.of(Path.of(named));
    return homes
        .map(home -> home.resolve(SAMPLES))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new Problem("the samples were not found; expected a folder " + SAMPLES));
  }

  private static Stream<Path> above(@Nullable Path file) {
    return Stream.iterate(file, path -> path != null, Path::getParent);
  }

  private static @Nullable Path program() {
    var source = Home.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
