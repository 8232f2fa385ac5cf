package org.readout.relate.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.relate.Ties;

/// Brings together what many reports say of the same human being.
///
/// Full names come first: those of one side that can be one name are one person. Then surnames and
/// titles alone find the one person of the side that they fit; where several or none fit, they are
/// left out.
public final class People {
  private final NameReader reader;
  private final Spelling spelling = Spelling.load();
  private final Offices offices;

  public People(Atlas atlas) {
    reader = new NameReader(atlas);
    offices = new Offices(atlas);
  }

  /// By side, then by name.
  public List<Related.Person> of(List<Account> accounts, Ties ties) {
    var namesakes = new Namesakes(spelling, ties);
    var later = new ArrayList<Sighting>();
    for (var sighting : Sighting.in(accounts)) {
      var read = reader.read(sighting.words());
      if (read.what() != NameReader.What.PERSON
          || !namesakes.add(read.name(), sighting, held(sighting, read.title()))) {
        later.add(sighting);
      }
    }
    var people = namesakes.people();
    var stints = new Stints(offices);
    stints.workOut(people);
    var lookup = new Lookup(people, spelling, stints);
    var unnamed = new ArrayList<Sighting>();
    for (var sighting : later) {
      if (reader.read(sighting.words()).what() == NameReader.What.OFFICE) {
        unnamed.add(sighting);
      } else {
        named(sighting, lookup);
      }
    }
    lookup.finish();
    people.addAll(namesakes.ofOneName(lookup.unfound()));
    stints.workOut(people);
    unnamed.forEach(sighting -> untitled(sighting, stints));
    return related(people);
  }

  private List<Office> held(Sighting sighting, String title) {
    var held = new ArrayList<Office>();
    sighting.titles().forEach(t -> held.addAll(offices.heldBy(t, sighting.side())));
    if (!title.isEmpty()) {
      held.addAll(offices.heldBy(title, sighting.side()));
    }
    return held;
  }

  private void named(Sighting sighting, Lookup lookup) {
    var read = reader.read(sighting.words());
    switch (read.what()) {
      case PERSON -> lookup.find(read.name(), sighting, held(sighting, read.title()), true);
      case SEVERAL -> {
        for (var part : read.parts()) {
          var one = reader.read(part);
          if (one.what() == NameReader.What.PERSON) {
            var held =
                one.title().isEmpty()
                    ? List.<Office>of()
                    : offices.heldBy(one.title(), sighting.side());
            lookup.find(one.name(), sighting, held, false);
          }
        }
      }
      case OFFICE, NOBODY -> {}
    }
  }

  private void untitled(Sighting sighting, Stints stints) {
    var day = sighting.day();
    if (day == null || sighting.side() == null) {
      return;
    }
    for (var office : offices.heldBy(sighting.words(), sighting.side())) {
      stints
          .holder(office, sighting.side(), day)
          .ifPresent(folk -> folk.add("", sighting, List.of()));
    }
  }

  private static List<Related.Person> related(List<Folk> people) {
    var ids = new HashMap<Folk, String>();
    people.forEach(folk -> ids.put(folk, folk.id()));
    return people.stream()
        .map(folk -> related(folk, ids))
        .sorted(
            Comparator.comparing((Related.Person p) -> p.side() == null ? "" : p.side().code())
                .thenComparing(p -> p.names().getFirst())
                .thenComparing(Related.Person::id))
        .toList();
  }

  private static Related.Person related(Folk folk, Map<Folk, String> ids) {
    var tenures = new ArrayList<Related.Tenure>();
    for (var stint : folk.stints()) {
      var next = stint.successor();
      tenures.add(
          new Related.Tenure(
              stint.office().name(),
              new Period(stint.from(), stint.to()),
              next == null ? null : ids.get(next)));
    }
    tenures.sort(
        Comparator.comparing(Related.Tenure::office)
            .thenComparing(t -> Objects.toString(t.shown().from())));
    var mentions = new LinkedHashMap<String, Mention<? extends Fact>>();
    folk.sightings().stream()
        .map(Sighting::mention)
        .sorted(Mention.ORDER)
        .forEach(mention -> mentions.putIfAbsent(mention.id(), mention));
    return new Related.Person(
        Objects.requireNonNull(ids.get(folk)),
        folk.spellings(),
        folk.side(),
        tenures,
        List.copyOf(mentions.values()));
  }
}
