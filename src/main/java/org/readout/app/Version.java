package org.readout.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.readout.understand.Grammar;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: the program's version and that of the rules it reads by.
final class Version implements IVersionProvider {
  private static final int SHORT = 12;

  @Override
  public String[] getVersion() {
    var rules = Grammar.load().version();
    return new String[] {
      "readout " + program(),
      "rules " + rules.substring(0, Math.min(SHORT, rules.length())),
      "Java " + Runtime.version()
    };
  }

  static String program() {
    var properties = new Properties();
    try (var file = Version.class.getResourceAsStream("version.properties")) {
      if (file == null) {
        throw new IllegalStateException("version.properties is missing from the build");
      }
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
