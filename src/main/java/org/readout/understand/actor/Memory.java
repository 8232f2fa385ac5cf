package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// What a report has said so far, as far as later words refer to it.
final class Memory {
  final Roster roster;
  final @Nullable Side home;
  final List<Side> mainSides;
  final @Nullable Referent voice;

  /// Whether the report says "I": then its unnamed owner is never "the Prime Minister".
  final boolean firstPerson;

  /// Whom the last sentence was about.
  @Nullable Person topic;

  /// The last several that were named together.
  @Nullable Referent lastJoint;

  /// The last state or body.
  @Nullable Referent lastSide;

  /// The state or body that the sentence so far, or the one before, is about.
  @Nullable Referent subjectSide;

  /// Persons, the last named last.
  final List<Person> recent = new ArrayList<>();

  /// Whose turn it is in a transcript.
  @Nullable Referent turn;

  /// Who says what the sentence quotes.
  @Nullable Referent speaker;

  boolean quoted;

  /// Three or more persons who were named together: those of a call or summit of many.
  List<Person> company = List.of();

  private final List<Side> paragraphSides = new ArrayList<>();
  private List<Side> lastPair = List.of();
  private int paragraph = -1;

  Memory(
      Roster roster,
      @Nullable Side home,
      List<Side> mainSides,
      @Nullable Referent voice,
      boolean firstPerson) {
    this.roster = roster;
    this.home = home;
    this.mainSides = mainSides;
    this.voice = voice;
    this.firstPerson = firstPerson;
  }

  void enter(int paragraphIndex) {
    if (paragraphIndex != paragraph) {
      paragraph = paragraphIndex;
      paragraphSides.clear();
      quoted = false;
    }
  }

  void quote(Line line, int token) {
    String form = line.at(token).form();
    quoted = form.equals("“") || (!form.equals("”") && (form.equals("\"") ? !quoted : quoted));
  }

  /// Keeps the latest group of several sides: what "they" means from here on.
  void noteJoint(Line line, List<List<Resolved>> chains, boolean whole) {
    for (List<Resolved> chain : chains.reversed()) {
      int from = chain.getFirst().mention().from();
      int to = chain.getLast().mention().to();
      Referent group = Resolved.together(line.words(from, to), chain);
      if (group.allSides().size() > 1) {
        lastJoint = group;
        lastPair = group.allSides();
        if (group.people().size() > 2 && group.people().size() > company.size()) {
          company = group.people();
        }
        return;
      }
    }
    var people = new ArrayList<Person>();
    var sides = new HashSet<Side>();
    for (List<Resolved> chain : chains) {
      for (Resolved member : chain) {
        for (Person person : member.referent().people()) {
          if (person.side() != null && !people.contains(person)) {
            people.add(person);
            sides.add(person.side());
          }
        }
      }
    }
    if (whole && people.size() > 1 && sides.size() == people.size()) {
      lastJoint = Referent.joint("they", people);
    }
  }

  void note(Referent referent) {
    if (referent.kind() == Actor.Kind.SOURCE) {
      return;
    }
    List<Side> sides = referent.allSides();
    if (sides.size() == 1) {
      Side side = sides.getFirst();
      paragraphSides.remove(side);
      paragraphSides.add(side);
      if (referent.kind() != Actor.Kind.PERSON) {
        lastSide = referent;
      }
    } else if (sides.size() > 1) {
      lastPair = sides;
      for (Side side : sides) {
        paragraphSides.remove(side);
        paragraphSides.add(side);
      }
    }
  }

  /// The sides that "both", "the two sides" or "the three countries" mean here.
  List<Side> context(int number) {
    int wanted = number == 0 ? 2 : number;
    if (lastPair.size() == wanted && paragraphSides.containsAll(lastPair)) {
      return lastPair;
    }
    if (paragraphSides.size() == wanted) {
      return List.copyOf(paragraphSides);
    }
    if (wanted == 4 && mainSides.size() >= 2) {
      wanted = lastPair.size() == 4 ? 4 : 2;
    }
    if (paragraphSides.size() > wanted) {
      List<Side> main = mainSides.stream().filter(paragraphSides::contains).limit(wanted).toList();
      if (main.size() == wanted) {
        return main;
      }
    }
    if (lastPair.size() == wanted) {
      return lastPair;
    }
    if (number == 0 && lastPair.size() > 2) {
      return lastPair;
    }
    return mainSides.stream().limit(wanted).toList();
  }

  /// Keeps a person as the last one named.
  void name(Person person) {
    recent.remove(person);
    recent.add(person);
  }
}
