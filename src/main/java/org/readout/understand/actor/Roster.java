package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// The persons of a report, in order of appearance.
final class Roster {
  private final List<Person> persons = new ArrayList<>();

  List<Person> persons() {
    return persons;
  }

  /// The person that a mention names; new where nobody fits.
  Person meet(Mention mention) {
    Person known = find(mention);
    if (known == null) {
      known = new Person(mention.name());
      persons.add(known);
    }
    known.tell(mention);
    return known;
  }

  /// The known person that a mention names.
  @Nullable Person find(Mention mention) {
    List<String> words = Person.words(mention.name());
    Person best = null;
    int bestScore = 0;
    for (Person person : persons) {
      int fit = person.fits(words);
      if (fit == 0
          || (fit == 1 && !mention.offices().isEmpty() && !sharesOffice(person, mention))) {
        continue;
      }
      Side side = person.marked();
      if (side != null && !mention.sides().isEmpty() && !mention.sides().contains(side)) {
        continue;
      }
      if (person.gender() != Mention.Gender.UNKNOWN
          && mention.gender() != Mention.Gender.UNKNOWN
          && person.gender() != mention.gender()) {
        continue;
      }
      int score = fit * 10 + (sharesOffice(person, mention) ? 5 : 0);
      if (score >= bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean sharesOffice(Person person, Mention mention) {
    for (String office : mention.offices()) {
      for (String known : person.offices()) {
        if (Titles.agree(office, known)) {
          return true;
        }
      }
    }
    return false;
  }
}
