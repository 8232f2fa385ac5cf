package org.readout.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A lexicon file: rows of cells with tabs between them; `#` begins a comment line.
///
/// @param file its name, for messages
/// @param header the first row, the columns' names
public record Table(String file, List<String> header, List<Row> rows) {
  private static final String FOLDER = "/org/readout/understand/lexicon/";

  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// One line; `line` counts from 1.
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String cell(int column) {
      return cells.get(column);
    }

    public RuleException wrong(String problem) {
      return new RuleException(file, line, problem);
    }
  }

  /// Reads `lexicon/NAME.tsv` and checks its columns.
  ///
  /// @throws RuleException when the header is another, or a row has more or fewer cells
  public static Table load(String name, String... columns) {
    return in(FOLDER, name, columns);
  }

  /// Reads `NAME.tsv` in another folder of the program, a path from `/` to `/`.
  ///
  /// @throws RuleException when the header is another, or a row has more or fewer cells
  public static Table in(String folder, String name, String... columns) {
    String file = name + ".tsv";
    var rows = new ArrayList<Row>();
    List<String> header = List.of();
    String[] lines = text(folder + file).split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(lines[i].split("\t", -1)).stream().map(String::strip).toList();
      if (header.isEmpty()) {
        header = cells;
        if (!header.equals(List.of(columns))) {
          throw new RuleException(
              file, i + 1, "columns " + header + ", expected " + List.of(columns));
        }
      } else if (cells.size() != header.size()) {
        throw new RuleException(
            file, i + 1, cells.size() + " cells, expected " + header.size() + " " + header);
      } else {
        rows.add(new Row(file, i + 1, cells));
      }
    }
    return new Table(file, header, rows);
  }

  /// The whole text of a resource of the program.
  public static String text(String resource) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
