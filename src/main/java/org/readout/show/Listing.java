package org.readout.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A list of like things, as a table for a terminal or as CSV.
public record Listing<T>(List<Column<T>> columns) {
  /// How much of an id lists print; a beginning that is unique is enough to ask for it.
  public static final int SHORT_ID = 10;

  private static final String GAP = "  ";
  private static final String NOTE = "    ";
  private static final int LEAST_WRAPPED = 10;
  private static final int MOST_WANTED = 80;

  public Listing {
    columns = List.copyOf(columns);
  }

  public static String shortId(String id) {
    return id.substring(0, Math.min(SHORT_ID, id.length()));
  }

  /// A table without notes.
  ///
  /// @param width in cells
  public List<String> table(List<T> items, int width, Style style) {
    return table(items, width, style, _ -> List.of());
  }

  /// A head, and a line or more for each item; long values are wrapped, never cut.
  ///
  /// A column without a value is left out. Where the width does not suffice for columns, each item
  /// is a block with a line for each value.
  ///
  /// @param width in cells
  /// @param notes what to print below an item, a paragraph each
  public List<String> table(
      List<T> items, int width, Style style, Function<? super T, List<String>> notes) {
    var shown =
        columns.stream()
            .filter(column -> column.place().isInTables())
            .filter(column -> items.stream().anyMatch(item -> !column.text(item).isEmpty()))
            .toList();
    var rows =
        items.stream()
            .map(item -> shown.stream().map(c -> Printable.line(c.text(item))).toList())
            .toList();
    var titles = shown.stream().map(Listing::title).toList();
    var widths = widths(shown, titles, rows, width);
    var lines = new ArrayList<String>();
    if (widths.length > 0) {
      lines.add(style.bold(line(titles, widths)));
    }
    for (int i = 0; i < rows.size(); i++) {
      lines.addAll(
          widths.length == 0 ? block(titles, rows.get(i), width, style) : row(rows.get(i), widths));
      for (var note : notes.apply(items.get(i))) {
        for (var part : Cells.wrap(Printable.line(note), width - NOTE.length())) {
          lines.add(NOTE + style.faint(part));
        }
      }
      if (widths.length == 0) {
        lines.add("");
      }
    }
    return lines;
  }

  private static List<String> row(List<String> row, int[] widths) {
    var cells =
        IntStream.range(0, widths.length).mapToObj(i -> Cells.wrap(row.get(i), widths[i])).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height)
        .mapToObj(i -> line(cells.stream().map(c -> i < c.size() ? c.get(i) : "").toList(), widths))
        .toList();
  }

  private static String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP).append(Cells.pad(cells.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }

  private static List<String> block(List<String> titles, List<String> row, int width, Style style) {
    int head = titles.stream().mapToInt(Cells::width).max().orElse(0);
    var lines = new ArrayList<String>();
    for (int i = 0; i < titles.size(); i++) {
      var title = style.bold(Cells.pad(titles.get(i), head));
      for (var part : Cells.wrap(row.get(i), width - head - GAP.length())) {
        lines.add((title + GAP + part).stripTrailing());
        title = " ".repeat(head);
      }
    }
    return lines;
  }

  /// A column's width each; none where the table cannot be had in this width.
  private static <T> int[] widths(
      List<Column<T>> shown, List<String> titles, List<List<String>> rows, int width) {
    var widths = new int[shown.size()];
    for (int i = 0; i < widths.length; i++) {
      int at = i;
      widths[i] =
          Math.max(
              Cells.width(titles.get(i)),
              rows.stream().mapToInt(row -> Cells.width(row.get(at))).max().orElse(0));
    }
    int room = width - GAP.length() * (widths.length - 1);
    var wrapped =
        IntStream.range(0, widths.length).filter(i -> shown.get(i).place().isWrapped()).toArray();
    int narrow = Arrays.stream(widths).sum() - Arrays.stream(wrapped).map(i -> widths[i]).sum();
    return share(widths, wrapped, room - narrow) ? widths : new int[0];
  }

  /// Shares what room there is among the wrapped columns: each gets what it needs up to the least
  /// width, and of the rest a part after what it still lacks.
  private static boolean share(int[] widths, int[] wrapped, int room) {
    var lacking = new int[widths.length];
    int left = room;
    for (int column : wrapped) {
      int least = Math.min(widths[column], LEAST_WRAPPED);
      lacking[column] = Math.min(widths[column], MOST_WANTED) - least;
      widths[column] = least;
      left -= least;
    }
    int all = Arrays.stream(lacking).sum();
    for (int column : wrapped) {
      widths[column] += all <= left ? lacking[column] : left * lacking[column] / all;
    }
    return left >= 0;
  }

  private static String title(Column<?> column) {
    return column.name().replace('_', ' ').toUpperCase(Locale.ROOT);
  }

  /// A CSV file's lines, the head first, each with the return that its standard asks for before the
  /// line end.
  public Stream<String> csvLines(List<T> items) {
    return Stream.concat(Stream.of(csvHead()), items.stream().map(this::csv))
        .map(line -> line + "\r");
  }

  /// The head line of a CSV file.
  public String csvHead() {
    return Csv.row(csv().stream().map(Column::name).toList());
  }

  /// An item as a row of a CSV file.
  public String csv(T item) {
    return Csv.row(csv().stream().map(column -> column.text(item)).toList());
  }

  private List<Column<T>> csv() {
    return columns.stream().filter(column -> column.place().isInCsv()).toList();
  }
}
