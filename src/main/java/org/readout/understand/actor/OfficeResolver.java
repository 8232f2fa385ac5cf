package org.readout.understand.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;
import org.readout.understand.actor.Mention.Gender;

/// Finds whom an office without a name means: "the Japanese foreign minister", "his counterpart".
final class OfficeResolver {
  private final Memory memory;

  OfficeResolver(Memory memory) {
    this.memory = memory;
  }

  @Nullable Referent office(Mention mention, String words) {
    if (mention.head().equals("counterpart") || mention.head().equals("colleague")) {
      return counterpart(mention, words);
    }
    Side side = mention.sides().isEmpty() ? null : mention.sides().getFirst();
    Person best = null;
    int bestScore = 0;
    for (Person person : memory.roster.persons()) {
      if (side != null && !side.equals(person.side())) {
        continue;
      }
      int score = 0;
      for (String office : mention.offices()) {
        for (String known : person.offices()) {
          if (Titles.agree(office, known)) {
            score = Math.max(score, 10);
          }
        }
      }
      if (score == 0
          && Titles.answers(person.offices(), mention.head())
          && !mention.head().equals("official")) {
        score =
            mention.offices().stream().anyMatch(o -> Titles.words(o).size() > 1)
                    && !mention.head().equals("leader")
                    && !mention.head().equals("diplomat")
                ? 0
                : 4;
      }
      if (score > 0) {
        score += memory.recent.indexOf(person) >= 0 ? 1 : 0;
        score += side == null && memory.home != null && memory.home.equals(person.side()) ? 2 : 0;
        if (score > bestScore
            || (score == bestScore
                && memory.recent.indexOf(person) > memory.recent.indexOf(best))) {
          best = person;
          bestScore = score;
        }
      }
    }
    Referent owner = owner(mention, best);
    if (owner != null) {
      return owner;
    }
    if (best != null) {
      return Referent.of(best);
    }
    List<Side> sides =
        side != null ? List.of(side) : memory.home != null ? List.of(memory.home) : List.of();
    Person untitled = untitled(side != null ? side : memory.home);
    if (untitled != null && Titles.leads(mention.offices())) {
      untitled.tell(untitled.name(), mention.offices(), Gender.UNKNOWN);
      return Referent.of(untitled);
    }
    if (mention.head().equals("official")
        || (mention.head().equals("spokesperson") && mention.offices().isEmpty())) {
      return Referent.of(Actor.Kind.BODY, words, sides);
    }
    boolean definite = mention.owner().length() > 0 || !bare(words).equals(words);
    if (!definite && mention.sides().isEmpty() && mention.from() > 0) {
      return null;
    }
    return new Referent(
        Actor.Kind.PERSON,
        bare(words),
        sides,
        List.of(),
        List.of(
            new Participant(
                bare(words), sides.isEmpty() ? null : sides.getFirst(), mention.offices())));
  }

  /// The page's unnamed owner, where "the Prime Minister" without a country means that one.
  private @Nullable Referent owner(Mention mention, @Nullable Person found) {
    if (memory.firstPerson
        || memory.voice == null
        || memory.voice.unnamed().isEmpty()
        || !mention.sides().isEmpty()
        || (found != null && found.side() != null && found.side().equals(memory.home))) {
      return null;
    }
    List<String> own = memory.voice.unnamed().getFirst().offices();
    for (String office : mention.offices()) {
      if (own.stream().anyMatch(o -> o.equalsIgnoreCase(office))) {
        return memory.voice;
      }
    }
    return null;
  }

  /// Somebody of a side whose office has not been told: "Vladimir Putin", whom "the President" then
  /// means.
  private @Nullable Person untitled(@Nullable Side side) {
    for (Person person : memory.recent.reversed()) {
      if (side != null && side.equals(person.side()) && person.offices().isEmpty()) {
        return person;
      }
    }
    return null;
  }

  private Referent counterpart(Mention mention, String words) {
    Side side = mention.sides().isEmpty() ? null : mention.sides().getFirst();
    Person owner = memory.topic;
    for (Person person : memory.recent.reversed()) {
      if (side == null ? person != owner : side.equals(person.side())) {
        return Referent.of(person);
      }
    }
    if (side == null) {
      return new Referent(Actor.Kind.PERSON, bare(words), List.of(), List.of(), List.of());
    }
    List<Person> same =
        memory.roster.persons().stream()
            .filter(p -> side.equals(p.side()) && p.offices().isEmpty())
            .toList();
    if (same.size() == 1) {
      giveOffice(same.getFirst(), mention);
      return Referent.of(same.getFirst());
    }
    List<String> offices =
        owner == null || owner.offices().isEmpty()
            ? List.of()
            : List.of(owner.participant().offices().getLast());
    return new Referent(
        Actor.Kind.PERSON,
        bare(words),
        List.of(side),
        List.of(),
        List.of(
            new Participant(
                offices.isEmpty() ? "counterpart" : offices.getFirst(), side, offices)));
  }

  /// "his Japanese counterpart": the same office at another side.
  void giveOffice(Person person, Mention mention) {
    Person owner = memory.topic;
    for (Person other : memory.recent.reversed()) {
      if (other != person && other.side() != null && !mention.sides().contains(other.side())) {
        owner = other;
        break;
      }
    }
    if (owner != null
        && owner != person
        && !owner.offices().isEmpty()
        && person.offices().stream()
            .allMatch(o -> Titles.words(o).size() < 2 && !Titles.leads(List.of(o)))) {
      person.addOffice(owner.participant().offices().getLast());
    }
  }

  static String bare(String words) {
    for (String article : new String[] {"the ", "The ", "a ", "an ", "A ", "An "}) {
      if (words.startsWith(article)) {
        return words.substring(article.length());
      }
    }
    return words;
  }
}
