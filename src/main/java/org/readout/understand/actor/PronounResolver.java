package org.readout.understand.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Mention.Gender;

/// Finds whom pronouns mean.
final class PronounResolver {
  private final Memory memory;

  PronounResolver(Memory memory) {
    this.memory = memory;
  }

  @Nullable Referent pronoun(Mention mention, String words, @Nullable Person subject) {
    return switch (mention.head()) {
      case "he", "him" -> someone(Gender.MALE, subject);
      case "she" -> someone(Gender.FEMALE, subject);
      case "i" -> myself();
      case "we", "us" -> ourselves(words);
      case "it" ->
          memory.subjectSide == null
              ? null
              : Referent.of(
                  memory.subjectSide.kind(),
                  memory.subjectSide.name(),
                  memory.subjectSide.allSides());
      case "both" -> together(words, 2);
      default -> together(words, 0);
    };
  }

  private @Nullable Referent myself() {
    if (memory.quoted && memory.speaker != null) {
      return memory.speaker;
    }
    if (memory.quoted && memory.topic != null) {
      return Referent.of(memory.topic);
    }
    return memory.turn != null
        ? memory.turn
        : memory.voice != null
            ? memory.voice
            : memory.topic == null ? null : Referent.of(memory.topic);
  }

  private Referent ourselves(String words) {
    if (memory.quoted || memory.turn != null || memory.voice != null) {
      Referent own = myself();
      if (own != null) {
        return own;
      }
    }
    if (memory.home != null && memory.lastJoint == null) {
      return Referent.of(Actor.Kind.STATE, Gazetteer.display(memory.home), List.of(memory.home));
    }
    return memory.topic != null && memory.lastJoint == null
        ? Referent.of(memory.topic)
        : Referent.of(Actor.Kind.JOINT, words, memory.context(0));
  }

  /// Those last named together, if they are `number`; 0 for any.
  private Referent together(String words, int number) {
    if (memory.lastJoint != null && (number == 0 || memory.lastJoint.allSides().size() == number)) {
      return new Referent(
          Actor.Kind.JOINT,
          words,
          memory.lastJoint.sides(),
          memory.lastJoint.people(),
          memory.lastJoint.unnamed());
    }
    return Referent.of(Actor.Kind.JOINT, words, memory.context(0));
  }

  private @Nullable Referent someone(Gender gender, @Nullable Person subject) {
    if (subject != null && subject.gender() != other(gender)) {
      return Referent.of(subject);
    }
    if (memory.topic != null && memory.topic.gender() != other(gender)) {
      return Referent.of(memory.topic);
    }
    for (Person person : memory.recent.reversed()) {
      if (person.gender() != other(gender)) {
        return Referent.of(person);
      }
    }
    return null;
  }

  private static Gender other(Gender gender) {
    return gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
  }
}
