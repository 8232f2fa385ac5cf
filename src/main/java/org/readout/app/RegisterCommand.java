package org.readout.app;

import java.util.List;
import java.util.function.Function;
import org.readout.keep.Filter;
import org.readout.keep.Kept;
import org.readout.keep.Store;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.relate.Entry;
import org.readout.show.Listing;
import org.readout.show.RegisterJson;
import org.readout.show.Registered;
import picocli.CommandLine.Command;

/// `readout mechanisms` and `instruments`: each thing once, through all reports.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RegisterCommand<F extends Fact> extends ListCommand<Registered<F>> {
  private final Class<F> kind;
  private final Function<List<Mention<F>>, List<Entry<F>>> register;

  RegisterCommand(
      Console console,
      Class<F> kind,
      Function<List<Mention<F>>, List<Entry<F>>> register,
      Listing<Registered<F>> listing) {
    super(console, listing);
    this.kind = kind;
    this.register = register;
  }

  @Override
  List<Registered<F>> items(Store store, Filter filter) {
    var mentions = store.facts(kind, filter).stream().map(RegisterCommand::mention).toList();
    return register.apply(mentions).stream().map(RegisterCommand::registered).toList();
  }

  private static <F extends Fact> Mention<F> mention(Kept<F> kept) {
    return new Mention<>(kept.finding(), kept.reportId(), kept.source());
  }

  private static <F extends Fact> Registered<F> registered(Entry<F> entry) {
    return new Registered<>(
        entry.name(),
        entry.sides(),
        entry.latest().finding().fact(),
        entry.reports(),
        entry.days(),
        entry.ids().reversed());
  }

  @Override
  String json(Registered<F> item) {
    return RegisterJson.line(item);
  }
}
