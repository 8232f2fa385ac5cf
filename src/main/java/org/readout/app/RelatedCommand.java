package org.readout.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Filter;
import org.readout.keep.Store;
import org.readout.model.Fact;
import org.readout.model.Related;
import org.readout.relate.record.RelatedRecord;
import org.readout.show.Listing;
import org.readout.show.RelatedJson;
import org.readout.show.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `readout timeline`, `commitments`, `mechanisms`, `instruments`: things of the related record.
///
/// A thing is listed whole when the filter lets any finding pass that it is made of.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RelatedCommand<R extends Related> extends ListCommand<Shown<R>> {
  private final Class<R> kind;
  private final Class<? extends Fact> madeOf;
  private final Comparator<? super R> order;

  @Option(
      names = {"-p", "--passages"},
      description = "In tables, below each item the words that say it.")
  private boolean passages;

  /// @param madeOf the kind of finding that the filter is asked about
  /// @param order in which they are listed; those that it does not tell apart, by first mention
  RelatedCommand(
      Console console,
      Class<R> kind,
      Class<? extends Fact> madeOf,
      Comparator<? super R> order,
      Listing<Shown<R>> listing) {
    super(console, listing);
    this.order = order;
    this.kind = kind;
    this.madeOf = madeOf;
  }

  @Override
  List<Shown<R>> items(Store store, Filter filter) {
    var things =
        StoredRecord.of(store, filter.asOf()).shown(kind).stream()
            .sorted((one, other) -> order.compare(one.it(), other.it()))
            .toList();
    if (filter.isOnlyAsOf()) {
      return things;
    }
    var passing = passing(store, filter);
    return things.stream()
        .filter(shown -> RelatedRecord.findings(shown.it()).anyMatch(passing::contains))
        .toList();
  }

  /// As the record has them, by first mention.
  static int asRelated(Related one, Related other) {
    return 0;
  }

  /// By the first day, or where that is unknown the last, or that of the first report.
  static int byDay(Related.Engagement one, Related.Engagement other) {
    return Comparator.<Related.Engagement, @Nullable LocalDate>comparing(
            RelatedCommand::day, Comparator.nullsFirst(Comparator.naturalOrder()))
        .compare(one, other);
  }

  private static @Nullable LocalDate day(Related.Engagement engagement) {
    var when = engagement.fact().when();
    var known = when.from() == null ? when.to() : when.from();
    return known == null ? engagement.accounts().getFirst().published() : known;
  }

  private Set<String> passing(Store store, Filter filter) {
    return store.facts(madeOf, filter).stream()
        .map(kept -> kept.finding().id())
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  String json(Shown<R> item) {
    return RelatedJson.line(item);
  }

  @Override
  List<String> notes(Shown<R> item) {
    return passages ? StoredRecord.quotations(item) : List.of();
  }
}
