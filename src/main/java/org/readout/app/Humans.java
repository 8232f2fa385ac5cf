package org.readout.app;

import java.util.List;
import java.util.Optional;
import org.readout.keep.Store;
import org.readout.model.Related;
import org.readout.show.Listing;

/// Finds the person that an id means; people are no findings, so that the store does not know them.
final class Humans {
  private Humans() {}

  /// The one whose id begins so, with at least as much of it as lists print.
  static Optional<Related.Person> withId(Store store, String id) {
    return withId(StoredRecord.of(store, null), id);
  }

  static Optional<Related.Person> withId(StoredRecord record, String id) {
    var wanted = id.strip();
    if (wanted.length() < Listing.SHORT_ID) {
      return Optional.empty();
    }
    List<Related.Person> found =
        record.record().of(Related.Person.class).stream()
            .filter(person -> person.id().startsWith(wanted))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
