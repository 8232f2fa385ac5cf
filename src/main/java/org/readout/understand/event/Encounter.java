package org.readout.understand.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Participant;
import org.readout.model.Period;
import org.readout.model.Side;
import org.readout.model.Span;

/// One mention of an engagement, or several that were found to mean the same.
///
/// @param isBare whether it says too little to be an item of its own ("the talks on Tuesday")
/// @param isOpen whether its words do not say that it took place ("the visit of X to Y")
/// @param isVague whether those who take part are only taken from the rest of the report
/// @param isFresh whether a verb in the simple past tells it as part of what the report tells
record Encounter(
    Kind kind,
    Status status,
    Period when,
    Setting setting,
    List<Participant> people,
    Span passage,
    String rule,
    int sentence,
    boolean isBare,
    boolean isVague,
    boolean isOpen,
    boolean isFresh) {
  private static final Set<String> GENERIC =
      Set.of(
          "high",
          "level",
          "dialogue",
          "dialogues",
          "meeting",
          "meetings",
          "consultation",
          "consultations",
          "talks",
          "round",
          "mechanism",
          "regular",
          "annual",
          "joint",
          "trilateral",
          "bilateral",
          "summit",
          "committee",
          "commission",
          "foreign",
          "ministers",
          "ministerial",
          "format",
          "leaders");

  Encounter {
    people = List.copyOf(people);
  }

  Encounter(
      Kind kind,
      Status status,
      Period when,
      Setting setting,
      List<Participant> people,
      Span passage,
      String rule,
      int sentence,
      boolean isBare,
      boolean isVague,
      boolean isOpen) {
    this(
        kind, status, when, setting, people, passage, rule, sentence, isBare, isVague, isOpen,
        false);
  }

  /// The same, told as something that happened in the days of the report.
  Encounter fresh(boolean isNow) {
    return new Encounter(
        kind, status, when, setting, people, passage, rule, sentence, isBare, isVague, isOpen,
        isNow);
  }

  Draft draft() {
    return new Draft(new Engagement(kind, status, when, setting, people), passage, rule, sentence);
  }

  Encounter with(Period other) {
    return new Encounter(
        kind, status, other, setting, people, passage, rule, sentence, isBare, isVague, isOpen,
        isFresh);
  }

  Encounter with(Kind other) {
    return new Encounter(
        other, status, when, setting, people, passage, rule, sentence, isBare, isVague, isOpen);
  }

  Encounter with(Status other) {
    return new Encounter(
        kind, other, when, setting, people, passage, rule, sentence, isBare, isVague, isOpen);
  }

  Encounter with(Setting other) {
    return new Encounter(
        kind, status, when, other, people, passage, rule, sentence, isBare, isVague, isOpen,
        isFresh);
  }

  Encounter with(List<Participant> others) {
    return new Encounter(
        kind, status, when, setting, others, passage, rule, sentence, isBare, isVague, isOpen,
        isFresh);
  }

  Set<Side> sides() {
    var sides = new HashSet<Side>();
    for (Participant person : people) {
      if (person.side() != null) {
        sides.add(person.side());
      }
    }
    return sides;
  }

  /// Those with an office or a name of their own, not states, groups and unnamed leaders.
  List<Participant> persons() {
    return people.stream().filter(Encounter::isPerson).toList();
  }

  static boolean isPerson(Participant participant) {
    return !participant.offices().isEmpty() && Character.isUpperCase(participant.name().charAt(0));
  }

  /// Whether both may tell of the same event.
  boolean isSameAs(Encounter other) {
    if (!sameKind(other) || !sameStatus(other)) {
      return false;
    }
    if (!when.isUnknown() && !other.when.isUnknown() && !when.meets(other.when)) {
      return false;
    }
    return samePlace(other) && sameSeries(other) && samePeople(other);
  }

  private boolean sameKind(Encounter other) {
    return kind == other.kind
        || (kind == Kind.CALL && other.kind == Kind.MEETING && other.isBare)
        || (other.kind == Kind.CALL && kind == Kind.MEETING && isBare);
  }

  private boolean sameStatus(Encounter other) {
    return status == other.status
        || isOpen
        || other.isOpen
        || (status == Status.CANCELLED && other.status == Status.PLANNED)
        || (status == Status.PLANNED && other.status == Status.CANCELLED);
  }

  private boolean samePlace(Encounter other) {
    @Nullable String mine = setting.place();
    @Nullable String theirs = other.setting.place();
    return mine == null
        || theirs == null
        || mine.equalsIgnoreCase(theirs)
        || (kind == Kind.VISIT
            && other.kind == Kind.VISIT
            && when.isDay() == other.when.isDay()
            && isBare);
  }

  private boolean sameSeries(Encounter other) {
    if (setting.round() != null
        && other.setting.round() != null
        && !setting.round().equals(other.setting.round())) {
      return false;
    }
    @Nullable String mine = setting.mechanism();
    @Nullable String theirs = other.setting.mechanism();
    if (mine == null && theirs != null) {
      return isBare || (other.isBare && !other.isVague);
    }
    return mine == null || theirs == null || share(mine, theirs);
  }

  private static boolean share(String a, String b) {
    Set<String> words = words(a);
    Set<String> others = words(b);
    Set<String> both = new HashSet<>(words);
    both.retainAll(others);
    words.removeAll(both);
    others.removeAll(both);
    boolean differ = isOwn(words) && isOwn(others);
    return !differ && 2 * both.size() >= Math.min(words.size(), others.size()) + both.size();
  }

  /// Whether words of one name only tell it from others.
  private static boolean isOwn(Set<String> words) {
    return words.stream().anyMatch(w -> w.length() > 3 && !GENERIC.contains(w));
  }

  private static Set<String> words(String name) {
    var words = new HashSet<>(List.of(name.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")));
    words.removeAll(Set.of("of", "the", "and", "on", "between", "mechanism", ""));
    return words;
  }

  private boolean samePeople(Encounter other) {
    if (people.isEmpty() || other.people.isEmpty()) {
      return true;
    }
    if (kind == Kind.VISIT) {
      return people.stream().anyMatch(p -> other.people.stream().anyMatch(q -> isSame(p, q)));
    }
    Set<Side> mine = sides();
    Set<Side> theirs = other.sides();
    if (!mine.containsAll(theirs) && !theirs.containsAll(mine)) {
      return false;
    }
    if (isVague || other.isVague) {
      return true;
    }
    if (!isBare && !other.isBare && !mine.equals(theirs)) {
      return false;
    }
    List<Participant> my = persons();
    List<Participant> their = other.persons();
    if (my.isEmpty() || their.isEmpty()) {
      return true;
    }
    return covers(my, their) || covers(their, my);
  }

  /// Whether everybody of `few` is among `many`, or nobody of that side is.
  private static boolean covers(List<Participant> many, List<Participant> few) {
    return few.stream()
        .allMatch(
            p ->
                many.stream().anyMatch(q -> isSame(p, q))
                    || many.stream().noneMatch(q -> Objects.equals(p.side(), q.side())));
  }

  static boolean isSame(Participant a, Participant b) {
    return a.name().equalsIgnoreCase(b.name()) && Objects.equals(a.side(), b.side());
  }

  /// This mention with what the other adds.
  Encounter merged(Encounter other) {
    boolean swapped = isBare && !other.isBare;
    Encounter first = swapped ? other : this;
    Encounter second = swapped ? this : other;
    return new Encounter(
        first.kind,
        status(first, second),
        narrower(first.when, second.when),
        new Setting(
            or(first.setting.place(), second.setting.place()),
            or(first.setting.mechanism(), second.setting.mechanism()),
            first.setting.round() == null ? second.setting.round() : first.setting.round()),
        union(first, second),
        first.passage,
        first.rule,
        first.sentence,
        first.isBare && second.isBare,
        first.isVague && second.isVague,
        first.isOpen && second.isOpen,
        first.isFresh || second.isFresh);
  }

  private static Status status(Encounter first, Encounter second) {
    if (first.status == Status.PLANNED && second.status == Status.CANCELLED) {
      return Status.CANCELLED;
    }
    return first.isOpen && !second.isOpen && !second.isBare ? second.status : first.status;
  }

  private static @Nullable String or(@Nullable String a, @Nullable String b) {
    return a == null ? b : a;
  }

  private static Period narrower(Period a, Period b) {
    if (a.isUnknown()) {
      return b;
    }
    if (b.isUnknown() || a.from() == null || b.from() == null || a.to() == null || b.to() == null) {
      return a;
    }
    boolean inside = !b.from().isBefore(a.from()) && !b.to().isAfter(a.to());
    return inside ? b : a;
  }

  /// All persons of both; groups only of sides without a person.
  private static List<Participant> union(Encounter first, Encounter second) {
    if (second.isVague || (second.isBare && second.persons().isEmpty())) {
      return first.people.isEmpty() ? second.people : first.people;
    }
    if (first.isVague && second.sides().containsAll(first.sides())) {
      return second.people;
    }
    var all = new ArrayList<Participant>();
    for (Participant p : first.people) {
      boolean replaced =
          !isPerson(p)
              && second.persons().stream().anyMatch(q -> Objects.equals(p.side(), q.side()))
              && second.people.stream().noneMatch(q -> isSame(p, q));
      if (!replaced) {
        all.add(p);
      }
    }
    for (Participant p : second.people) {
      boolean known = all.stream().anyMatch(q -> isSame(p, q));
      boolean covered =
          !isPerson(p) && all.stream().anyMatch(q -> Objects.equals(p.side(), q.side()));
      if (!known && !covered) {
        all.add(p);
      }
    }
    return all;
  }
}
