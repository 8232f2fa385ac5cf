package org.readout.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.keep.Filter;
import org.readout.keep.Store;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.show.RelatedJson;
import org.readout.show.RelatedLists;
import org.readout.show.Shown;
import picocli.CommandLine.Command;

/// `readout people`: who takes part and speaks, each person once.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PeopleCommand extends ListCommand<Shown<Related.Person>> {
  PeopleCommand(Console console) {
    super(console, RelatedLists.PEOPLE);
  }

  /// Of any of the sides; the rest of the filter chooses the engagements and statements that count.
  @Override
  List<Shown<Related.Person>> items(Store store, Filter filter) {
    var people =
        StoredRecord.of(store, filter.asOf()).shown(Related.Person.class).stream()
            .filter(shown -> filter.sides().isEmpty() || filter.sides().contains(shown.it().side()))
            .toList();
    var ofAnybody = filter.ofAnySide();
    if (ofAnybody.isOnlyAsOf()) {
      return people;
    }
    var passing = new HashSet<String>();
    passing.addAll(ids(store, Fact.Engagement.class, ofAnybody));
    passing.addAll(ids(store, Fact.Statement.class, ofAnybody));
    return people.stream()
        .filter(
            shown -> shown.it().mentions().stream().map(Mention::id).anyMatch(passing::contains))
        .filter(shown -> filter.person() == null || isNamed(shown.it(), filter.person()))
        .toList();
  }

  private static Set<String> ids(Store store, Class<? extends Fact> kind, Filter filter) {
    var ids = new HashSet<String>();
    store.facts(kind, filter).forEach(kept -> ids.add(kept.finding().id()));
    return ids;
  }

  private static boolean isNamed(Related.Person person, String words) {
    return person.names().stream().anyMatch(name -> Filter.names(name, words));
  }

  @Override
  String json(Shown<Related.Person> item) {
    return RelatedJson.line(item);
  }
}
