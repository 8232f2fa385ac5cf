package org.readout.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Files in, dated and frozen reports out: plain text, HTML, PDF, DOCX and Markdown.
public final class ReportFiles {
  private ReportFiles() {}

  /// The files below what was given: folders walked in the order of names, hidden files and links
  /// that loop left out.
  ///
  /// A given path that is no folder stays as it is, even if there is nothing, so that reading it
  /// says so.
  public static List<Path> below(List<Path> given) {
    return given.stream().flatMap(path -> Folder.files(path).stream()).toList();
  }

  /// Reads one file; never throws, whatever the file holds.
  ///
  /// @param uri the path or address as given, kept as it is
  public static Reading read(Path file, String uri) {
    return read(file, uri, LocalDate.now(ZoneOffset.UTC));
  }

  /// Reads one file as on the given day.
  ///
  /// @param today what lies more than a day after it is in the future, and warned of
  public static Reading read(Path file, String uri, LocalDate today) {
    try {
      var name = file.getFileName() == null ? "" : file.getFileName().toString();
      return Press.report(Content.draft(Content.bytes(file), name), uri, name, today);
    } catch (Unreadable e) {
      return new Reading.Failed(uri, e.why());
    } catch (StackOverflowError e) {
      return new Reading.Failed(uri, "is nested too deeply to be read");
    }
  }
}
