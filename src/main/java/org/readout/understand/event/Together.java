package org.readout.understand.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Side;
import org.readout.understand.actor.Actor;
import org.readout.understand.actor.Cast;
import org.readout.understand.rule.Marked;

/// Who is meant where a report says that something was agreed, and names nobody.
final class Together {
  private Together() {}

  /// The sides that the report most often tells of together, the first such where several are; or
  /// else its two main sides.
  static Optional<Actor> of(List<Marked> sentences, Cast cast) {
    Map<List<Side>, Integer> counts = new HashMap<>();
    List<Side> most = List.of();
    for (Marked marked : sentences) {
      for (var party : marked.phrases("PARTY")) {
        Actor actor = (Actor) party.value();
        if (actor.isJoint() && !actor.sides().isEmpty()) {
          counts.merge(actor.sides(), 1, Integer::sum);
        }
      }
    }
    for (Marked marked : sentences) {
      for (var party : marked.phrases("PARTY")) {
        List<Side> sides = ((Actor) party.value()).sides();
        if (counts.getOrDefault(sides, 0) > counts.getOrDefault(most, 0)) {
          most = sides;
        }
      }
    }
    if (most.isEmpty() && cast.sides().size() > 1) {
      most = cast.sides().subList(0, 2);
    }
    return most.isEmpty()
        ? Optional.empty()
        : Optional.of(new Actor(Actor.Kind.JOINT, "the two sides", most, List.of()));
  }
}
