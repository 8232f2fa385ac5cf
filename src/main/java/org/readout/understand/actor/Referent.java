package org.readout.understand.actor;

import java.util.List;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;

/// Whom a mention means, while persons' offices are still being learned.
///
/// @param people empty where no person is meant
/// @param unnamed those who are meant by office alone
record Referent(
    Actor.Kind kind,
    String name,
    List<Side> sides,
    List<Person> people,
    List<Participant> unnamed) {

  static Referent of(Actor.Kind kind, String name, List<Side> sides) {
    return new Referent(kind, name, sides, List.of(), List.of());
  }

  static Referent of(Person person) {
    return new Referent(Actor.Kind.PERSON, person.name(), List.of(), List.of(person), List.of());
  }

  static Referent joint(String name, List<Person> people) {
    return new Referent(Actor.Kind.JOINT, name, List.of(), people, List.of());
  }

  /// All its sides, those of its people included.
  List<Side> allSides() {
    var all = new java.util.ArrayList<>(sides);
    for (Person person : people) {
      Side side = person.side();
      if (side != null) {
        all.add(side);
      }
    }
    for (Participant participant : unnamed) {
      if (participant.side() != null) {
        all.add(participant.side());
      }
    }
    return all.stream().distinct().toList();
  }

  Actor actor() {
    var participants = new java.util.ArrayList<Participant>();
    people.forEach(p -> participants.add(p.participant()));
    participants.addAll(unnamed);
    String shown =
        kind == Actor.Kind.PERSON && people.size() == 1 ? people.getFirst().name() : name;
    return new Actor(kind, shown, allSides(), participants);
  }
}
