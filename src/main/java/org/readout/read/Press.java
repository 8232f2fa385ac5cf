package org.readout.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.read.Header.Field;

/// Makes the report of a draft: freezes its text, reads its header's values.
final class Press {
  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(?:[-_].*)?");
  private static final Pattern SIDE = Pattern.compile("[A-Z][A-Z0-9-]+");

  /// In UTF-16 units; some 800 pages, far more than any report has.
  private static final int LONGEST = 2_000_000;

  private Press() {}

  static Reading report(Draft draft, String uri, String fileName, LocalDate today)
      throws Unreadable {
    var text = FrozenText.of(draft.text());
    if (text.isEmpty()) {
      throw new Unreadable("holds no text");
    }
    if (text.length() > LONGEST) {
      throw new Unreadable(
          String.format(
              Locale.ROOT,
              "holds %,d characters of text; at most %,d are read as one report",
              text.length(),
              LONGEST));
    }
    var header = draft.header();
    var publication = Publication.of(header, text, fileName, today);
    var warnings = new ArrayList<>(draft.warnings());
    warnings.addAll(publication.warnings());
    var source =
        new Report.Source(
            uri,
            line(header.value(Field.TITLE)),
            publication.day(),
            outlet(header),
            side(header.value(Field.SIDE), warnings),
            language(header.value(Field.LANGUAGE)));
    return new Reading.Read(new Report(source, text), warnings);
  }

  private static @Nullable String line(@Nullable String value) {
    return value == null ? null : FrozenText.of(value).replaceAll("\\s+", " ");
  }

  private static @Nullable String outlet(Header header) {
    var named = header.value(Field.OUTLET);
    return named != null ? line(named) : host(header.value(Field.URL));
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      var host = url == null ? null : URI.create(url.strip()).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  private static @Nullable Side side(@Nullable String value, List<String> warnings) {
    if (value == null) {
      return null;
    }
    var code = value.toUpperCase(Locale.ROOT);
    if (!SIDE.matcher(code).matches()) {
      warnings.add("'" + value + "' is not the code of a side (expected e.g. JP), left out");
      return null;
    }
    return new Side(code);
  }

  private static String language(@Nullable String value) {
    var matcher = LANGUAGE.matcher(value == null ? "" : value.toLowerCase(Locale.ROOT));
    return matcher.matches() ? matcher.group(1) : "en";
  }
}
