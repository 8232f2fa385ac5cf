package org.readout.relate;

import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.data.Atlas;
import org.readout.model.Side;

/// Sides as people name them.
public final class Sides {
  private static final Pattern LONG_CODE = Pattern.compile("[A-Z][A-Z0-9-]{2,}");

  private Sides() {}

  /// By a known code in any case, by a name ("Japan"), or by a code of an organisation that no
  /// table knows, in capitals and of three letters at least.
  ///
  /// @throws IllegalArgumentException with what was expected
  public static Side named(String words, Atlas atlas) {
    var name = words.strip();
    var code = name.toUpperCase(Locale.ROOT);
    if (atlas.has(code)) {
      return new Side(code);
    }
    return atlas
        .sideOf(name)
        .orElseGet(
            () -> {
              if (!LONG_CODE.matcher(name).matches()) {
                throw new IllegalArgumentException("sides such as JP, Japan or ASEAN");
              }
              return new Side(name);
            });
  }
}
