package org.readout.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.keep.Filter;
import org.readout.keep.Store;
import org.readout.show.Listing;
import picocli.CommandLine.Mixin;

/// A command that lists one kind of thing from the store.
abstract class ListCommand<T> implements Callable<Integer> {
  private final Console console;
  private final Listing<T> listing;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private FilterOptions options = new FilterOptions();

  @Mixin private FormatOption format = new FormatOption();

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
      format.print(console, listing, items, this::json, this::notes);
    }
    return ExitStatus.DONE;
  }

  private String nothing(Store open) {
    int reports = open.reports(Filter.EVERYTHING).size();
    return reports == 0
        ? store.file() + ": holds no report yet; add some with: readout add FILE..."
        : "nothing found among the " + reports + " reports of " + store.file() + "; ask for less";
  }
}
