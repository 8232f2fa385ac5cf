package org.readout.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.keep.Filter;
import org.readout.keep.Store;
import org.readout.show.Listing;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that lists one kind of thing from the store.
abstract class ListCommand<T> implements Callable<Integer> {
  enum Format {
    TABLE,
    CSV,
    JSONL
  }

  private final Console console;
  private final Listing<T> listing;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private FilterOptions options = new FilterOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table (default), csv or jsonl (one item a line).")
  private Format format = Format.TABLE;

  ListCommand(Console console, Listing<T> listing) {
    this.console = console;
    this.listing = listing;
  }

  /// What to list, in its order.
  abstract List<T> items(Store store, Filter filter);

  /// An item as one line of JSON.
  abstract String json(T item);

  /// What a table says below an item.
  List<String> notes(T item) {
    return List.of();
  }

  @Override
  public Integer call() {
    var filter = options.filter();
    try (var open = store.existing()) {
      var items = items(open, filter);
      if (items.isEmpty()) {
        console.note(nothing(open));
      }
      switch (format) {
        case TABLE -> table(items);
        case CSV -> {
          console.line(listing.csvHead() + "\r");
          items.forEach(item -> console.line(listing.csv(item) + "\r"));
        }
        case JSONL -> items.forEach(item -> console.line(json(item)));
      }
    }
    return ExitStatus.DONE;
  }

  private void table(List<T> items) {
    if (!items.isEmpty()) {
      int width = console.terminal().width();
      console.lines(listing.table(items, width, console.style(), this::notes));
    }
  }

  private String nothing(Store open) {
    int reports = open.reports(Filter.EVERYTHING).size();
    return reports == 0
        ? store.file() + ": holds no report yet; add some with: readout add FILE..."
        : "nothing found among the " + reports + " reports of " + store.file() + "; ask for less";
  }
}
