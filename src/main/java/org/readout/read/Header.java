package org.readout.read;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a document says of itself, as written there: `url`, `title`, `date`, `outlet`, `side`,
/// `language`, `facts`.
record Header(Map<Field, String> values) {
  static final Header NONE = new Header(Map.of());

  /// The words that may stand before a colon in a text's header, in lower case.
  enum Field {
    URL,
    TITLE,
    DATE,
    OUTLET,
    SIDE,
    LANGUAGE,
    /// Where the facts told can be checked; for readers, not for the record.
    FACTS
  }

  Header {
    values = Map.copyOf(values);
  }

  @Nullable String value(Field field) {
    return values.get(field);
  }

  /// With what the other adds; where both speak, this one is believed.
  Header or(Header other) {
    var both = new TreeMap<>(other.values);
    both.putAll(values);
    return new Header(both);
  }

  /// With one value more, unless it is null, blank or already known.
  Header with(Field field, @Nullable String value) {
    return value == null || value.isBlank() ? this : or(new Header(Map.of(field, value.strip())));
  }
}
