package org.readout.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Report;

/// Stand-in.
public final class ReportFiles {
  private ReportFiles() {}

  public static List<Path> below(List<Path> paths) {
    var all = new ArrayList<Path>();
    for (var path : paths) {
      if (Files.isDirectory(path)) {
        try (var files = Files.walk(path)) {
          files.filter(Files::isRegularFile).sorted().forEach(all::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      } else {
        all.add(path);
      }
    }
    return all;
  }

  public static Reading read(Path file, String uri) {
    try {
      if (!Files.exists(file)) {
        return new Reading.Failed(uri, "no such file");
      }
      var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
      @Nullable String title = null;
      @Nullable LocalDate date = null;
      int body = 0;
      while (text.startsWith("url:", body)
          || text.startsWith("title:", body)
          || text.startsWith("date:", body)) {
        int end = text.indexOf('\n', body);
        var line = text.substring(body, end);
        if (line.startsWith("title:")) {
          title = line.substring(6).strip();
        }
        if (line.startsWith("date:")) {
          date = LocalDate.parse(line.substring(5).strip());
        }
        body = end + 1;
      }
      if (text.startsWith(" date ", body)) {
        date = LocalDate.parse(text.substring(body + 6, body + 16));
        body += 17;
      }
      var kept = text.substring(body).strip();
      if (kept.isEmpty()) {
        return new Reading.Failed(uri, "no text in it");
      }
      var warnings = date == null ? List.of("publication date not found") : List.<String>of();
      return new Reading.Read(
          new Report(new Report.Source(uri, title, date, null, null, "en"), kept), warnings);
    } catch (IOException e) {
      return new Reading.Failed(uri, e.toString());
    }
  }
}
