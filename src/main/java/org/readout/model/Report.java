package org.readout.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A dated document with its frozen text.
///
/// @param source where it came from and what its header says of it
/// @param text the text as it is kept: without its header, line ends as `\n`, without invisible
///   characters; every span of every finding counts in it
public record Report(Source source, String text) {

  /// Where a report came from and what it says of itself.
  ///
  /// @param uri the path or address as given
  /// @param outlet who published it, as named there
  /// @param side for whom it speaks, where that is known
  /// @param language ISO 639-1, `en` where nothing else was found
  public record Source(
      String uri,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String outlet,
      @Nullable Side side,
      String language) {}

  /// SHA-256 of the text's UTF-8 bytes, in hex: the report's id.
  public String id() {
    return Digest.sha256(text);
  }
}
