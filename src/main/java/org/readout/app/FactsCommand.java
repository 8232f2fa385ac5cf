package org.readout.app;

import java.util.List;
import org.readout.keep.Filter;
import org.readout.keep.Store;
import org.readout.model.Fact;
import org.readout.show.Cited;
import org.readout.show.ItemJson;
import org.readout.show.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `readout timeline`, `commitments` and `statements`: facts as their reports tell them.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FactsCommand<F extends Fact> extends ListCommand<Cited<F>> {
  private final Class<F> kind;

  @Option(
      names = {"-p", "--passages"},
      description = "In tables, below each item the words that say it.")
  private boolean passages;

  FactsCommand(Console console, Class<F> kind, Listing<Cited<F>> listing) {
    super(console, listing);
    this.kind = kind;
  }

  @Override
  List<Cited<F>> items(Store store, Filter filter) {
    return new Texts(store).cited(store.facts(kind, filter));
  }

  @Override
  String json(Cited<F> item) {
    return ItemJson.line(item);
  }

  @Override
  List<String> notes(Cited<F> item) {
    return passages
        ? item.quotations().stream().map(words -> "“" + words + "”").toList()
        : List.of();
  }
}
