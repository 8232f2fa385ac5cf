package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;
import org.readout.understand.actor.Mention.Gender;
import org.readout.understand.actor.Mention.Sort;

/// Finds whom parts of a side and groups mean: "the ministry", "both sides", "the leaders".
final class GroupResolver {
  private static final Set<String> SIDE_WORDS =
      Set.of(
          "sides",
          "parties",
          "countries",
          "nations",
          "governments",
          "capitals",
          "states",
          "peoples",
          "militaries",
          "delegations",
          "partners",
          "neighbours",
          "neighbors",
          "allies",
          "ministries",
          "departments");
  private final Memory memory;

  GroupResolver(Memory memory) {
    this.memory = memory;
  }

  @Nullable Referent body(Mention mention, String words) {
    if (!mention.name().isEmpty()) {
      Person person =
          memory.roster.find(
              Mention.of(Sort.PERSON, 0, 1, List.of(), "")
                  .named(mention.name(), Gender.UNKNOWN, null));
      return person == null || person.side() == null
          ? null
          : Referent.of(Actor.Kind.BODY, words, List.of(person.side()));
    }
    List<Side> sides = mention.sides();
    if (sides.isEmpty() && !mention.owner().isEmpty()) {
      if (mention.owner().equals("his") || mention.owner().equals("her")) {
        sides =
            memory.topic == null || memory.topic.side() == null
                ? List.of()
                : List.of(memory.topic.side());
      } else if (memory.lastSide != null) {
        sides = memory.lastSide.allSides();
      }
    }
    if (sides.isEmpty() && memory.home != null) {
      sides = List.of(memory.home);
    }
    boolean whole = mention.head().equals("side") && sides.size() == 1;
    return Referent.of(
        sides.size() > 1 ? Actor.Kind.JOINT : whole ? Actor.Kind.STATE : Actor.Kind.BODY,
        words,
        sides);
  }

  Referent group(Mention mention, String words) {
    String one = GroupReader.singular(mention.head());
    boolean people = !SIDE_WORDS.contains(mention.head()) && isOffice(one);
    List<Side> sides = mention.sides();
    if (sides.isEmpty()) {
      sides = memory.context(mention.number());
    }
    if (people && !mention.owner().equals("each")) {
      List<Person> meant = peopleOf(sides, one, mention);
      if (meant.size() >= 2 && (mention.number() == 0 || meant.size() == mention.number())) {
        return Referent.joint(words, meant);
      }
    }
    if (mention.sides().size() == 1) {
      return Referent.of(Actor.Kind.BODY, words, sides);
    }
    if (mention.number() == 0
        && mention.owner().isEmpty()
        && !SIDE_WORDS.contains(mention.head())
        && mention.sides().isEmpty()
        && mention.head().equals("authorities")) {
      return Referent.of(
          Actor.Kind.BODY, words, memory.home == null ? List.of() : List.of(memory.home));
    }
    return Referent.of(Actor.Kind.JOINT, words, sides);
  }

  private static boolean isOffice(String head) {
    return !Set.of(
            "authoritie",
            "enterprise",
            "compan",
            "firm",
            "business",
            "force",
            "troop",
            "citizen",
            "national",
            "agency",
            "organization",
            "company")
        .contains(head);
  }

  private List<Person> peopleOf(List<Side> sides, String head, Mention mention) {
    if (mention.sides().isEmpty()
        && memory.company.size() > 2
        && (mention.number() == 0 || mention.number() == memory.company.size())
        && memory.company.stream().allMatch(p -> Titles.answers(p.offices(), head))) {
      return memory.company;
    }
    if (mention.sides().isEmpty()
        && memory.lastJoint != null
        && memory.lastJoint.people().size() >= 2
        && (mention.number() == 0 || mention.number() == memory.lastJoint.people().size())
        && memory.lastJoint.people().stream().allMatch(p -> Titles.answers(p.offices(), head))) {
      return memory.lastJoint.people();
    }
    var meant = new ArrayList<Person>();
    var seen = new HashSet<Side>();
    var order = new ArrayList<>(memory.roster.persons());
    order.sort((a, b) -> Integer.compare(memory.recent.indexOf(b), memory.recent.indexOf(a)));
    for (Person person : order) {
      Side side = person.side();
      if (side == null || !sides.contains(side) || !Titles.answers(person.offices(), head)) {
        continue;
      }
      if (memory.recent.indexOf(person) < 0 && mention.sides().isEmpty()) {
        continue;
      }
      if (seen.add(side)) {
        meant.add(person);
      }
    }
    meant.sort(
        (a, b) ->
            Integer.compare(
                memory.roster.persons().indexOf(a), memory.roster.persons().indexOf(b)));
    return meant;
  }
}
