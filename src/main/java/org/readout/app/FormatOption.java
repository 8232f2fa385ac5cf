package org.readout.app;

import java.util.List;
import java.util.function.Function;
import org.readout.show.Listing;
import picocli.CommandLine.Option;

/// In which form a command lists things.
final class FormatOption {
  enum Format {
    TABLE,
    CSV,
    JSONL
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table (default), csv or jsonl (one item a line).")
  private Format format = Format.TABLE;

  /// @param notes what a table says below an item
  <T> void print(
      Console console,
      Listing<T> listing,
      List<T> items,
      Function<T, String> json,
      Function<T, List<String>> notes) {
    switch (format) {
      case TABLE -> {
        if (!items.isEmpty()) {
          int width = console.terminal().width();
          console.lines(listing.table(items, width, console.style(), notes));
        }
      }
      case CSV -> listing.csvLines(items).forEach(console::line);
      case JSONL -> items.forEach(item -> console.line(json.apply(item)));
    }
  }
}
