package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;
import org.readout.understand.actor.Mention.Gender;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.text.Tag;

/// Finds whom each mention means, sentence by sentence: offices, groups and pronouns by what was
/// said before.
final class Resolver {
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
  private static final Set<String> SAYING =
      Set.of(
          "said", "told", "added", "noted", "stated", "stressed", "says", "pointed", "continued");

  private final Roster roster;
  private final @Nullable Side home;
  private final List<Side> mainSides;
  private final boolean firstPerson;
  private @Nullable Referent voice;
  private @Nullable Person topic;
  private @Nullable Referent lastJoint;
  private @Nullable Referent lastSide;
  private final List<Person> recent = new ArrayList<>();
  private final List<Side> paragraphSides = new ArrayList<>();
  private List<Side> lastPair = List.of();
  private int paragraph = -1;

  Resolver(
      Roster roster,
      @Nullable Side home,
      List<Side> mainSides,
      @Nullable Referent voice,
      boolean firstPerson) {
    this.firstPerson = firstPerson;
    this.roster = roster;
    this.home = home;
    this.mainSides = mainSides;
    this.voice = voice;
  }

  /// Whom a sentence's mentions mean, those that are coordinated together.
  List<List<Resolved>> resolve(Line line, List<Mention> mentions, int paragraphIndex) {
    if (paragraphIndex != paragraph) {
      paragraph = paragraphIndex;
      paragraphSides.clear();
    }
    var result = new ArrayList<Resolved>();
    @Nullable Person subject = null;
    int subjectRank = 0;
    for (Mention mention : mentions) {
      if (mention.sort() == Sort.PRONOUN) {
        noteJoint(line, Resolved.chains(line, result), false);
      }
      Referent referent = resolve(line, mention, subject);
      if (referent == null) {
        continue;
      }
      result.add(new Resolved(mention, referent));
      if (referent.people().size() == 1 && referent.kind() == Actor.Kind.PERSON) {
        Person person = referent.people().getFirst();
        recent.remove(person);
        recent.add(person);
        int rank = rank(line, mention);
        if (rank > subjectRank) {
          subjectRank = rank;
          subject = person;
        }
      }
      note(referent);
    }
    List<List<Resolved>> chains = Resolved.chains(line, result);
    noteJoint(line, chains, true);
    if (subject != null) {
      topic = subject;
    }
    return chains;
  }

  /// Keeps the latest group of several sides: what "they" means from here on.
  private void noteJoint(Line line, List<List<Resolved>> chains, boolean whole) {
    for (List<Resolved> chain : chains.reversed()) {
      int from = chain.getFirst().mention().from();
      int to = chain.getLast().mention().to();
      Referent group = Resolved.together(line.words(from, to), chain);
      if (group.allSides().size() > 1) {
        lastJoint = group;
        lastPair = group.allSides();
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

  /// How likely a mention is what the sentence is about.
  private static int rank(Line line, Mention mention) {
    int after = mention.end();
    if ((after < line.size() && SAYING.contains(line.at(after).norm()))
        || (mention.from() > 0 && line.is(mention.from() - 1, "said"))) {
      return 4;
    }
    boolean governed = mention.from() > 0 && line.at(mention.from() - 1).is(Tag.ADP);
    boolean verbal =
        after < line.size()
            && (line.at(after).is(Tag.VERB)
                || line.at(after).is(Tag.AUX)
                || line.at(after).norm().endsWith("ed"));
    return governed || line.isPossessive(after) ? 1 : verbal ? 3 : 2;
  }

  private void note(Referent referent) {
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

  private @Nullable Referent resolve(Line line, Mention mention, @Nullable Person subject) {
    String words = line.words(mention.from(), mention.to());
    return switch (mention.sort()) {
      case PERSON -> person(mention);
      case OFFICE -> office(mention, words);
      case STATE -> Referent.of(Actor.Kind.STATE, words, mention.sides());
      case BODY -> body(mention, words);
      case GROUP -> group(mention, words);
      case SOURCE -> Referent.of(Actor.Kind.SOURCE, words, mention.sides());
      case PRONOUN -> pronoun(mention, words, subject);
      case PLACE, OTHER, ROLE -> null;
    };
  }

  private @Nullable Referent person(Mention mention) {
    Person person = roster.find(mention);
    if (person == null) {
      return null;
    }
    if (mention.head().equals("counterpart")) {
      giveOffice(person, mention);
    }
    return Referent.of(person);
  }

  /// "his Japanese counterpart": the same office at another side.
  private void giveOffice(Person person, Mention mention) {
    Person owner = topic;
    for (Person other : recent.reversed()) {
      if (other != person && other.side() != null && !mention.sides().contains(other.side())) {
        owner = other;
        break;
      }
    }
    if (owner != null
        && owner != person
        && !owner.offices().isEmpty()
        && person.offices().isEmpty()) {
      person.addOffice(owner.offices().getLast());
    }
  }

  private Referent office(Mention mention, String words) {
    if (mention.head().equals("counterpart") || mention.head().equals("colleague")) {
      return counterpart(mention, words);
    }
    Side side = mention.sides().isEmpty() ? null : mention.sides().getFirst();
    Person best = null;
    int bestScore = 0;
    for (Person person : roster.persons()) {
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
        score += recent.indexOf(person) >= 0 ? 1 : 0;
        score += side == null && home != null && home.equals(person.side()) ? 2 : 0;
        if (score > bestScore
            || (score == bestScore && recent.indexOf(person) > recent.indexOf(best))) {
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
    List<Side> sides = side != null ? List.of(side) : home != null ? List.of(home) : List.of();
    Person untitled = untitled(side != null ? side : home);
    if (untitled != null && Titles.leads(mention.offices())) {
      untitled.tell(untitled.name(), mention.offices(), Gender.UNKNOWN);
      return Referent.of(untitled);
    }
    if (mention.head().equals("official")
        || (mention.head().equals("spokesperson") && mention.offices().isEmpty())) {
      return Referent.of(Actor.Kind.BODY, words, sides);
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
    if (firstPerson
        || voice == null
        || voice.unnamed().isEmpty()
        || !mention.sides().isEmpty()
        || (found != null && found.side() != null && found.side().equals(home))) {
      return null;
    }
    List<String> own = voice.unnamed().getFirst().offices();
    for (String office : mention.offices()) {
      if (own.stream().anyMatch(o -> o.equalsIgnoreCase(office))) {
        return voice;
      }
    }
    return null;
  }

  /// Somebody of a side whose office has not been told: "Vladimir Putin", whom "the President" then
  /// means.
  private @Nullable Person untitled(@Nullable Side side) {
    for (Person person : recent.reversed()) {
      if (side != null && side.equals(person.side()) && person.offices().isEmpty()) {
        return person;
      }
    }
    return null;
  }

  private Referent counterpart(Mention mention, String words) {
    Side side = mention.sides().isEmpty() ? null : mention.sides().getFirst();
    Person owner = topic;
    for (Person person : recent.reversed()) {
      if (side == null ? person != owner : side.equals(person.side())) {
        return Referent.of(person);
      }
    }
    if (side == null) {
      return new Referent(Actor.Kind.PERSON, bare(words), List.of(), List.of(), List.of());
    }
    List<Person> same =
        roster.persons().stream()
            .filter(p -> side.equals(p.side()) && p.offices().isEmpty())
            .toList();
    if (same.size() == 1) {
      giveOffice(same.getFirst(), mention);
      return Referent.of(same.getFirst());
    }
    List<String> offices =
        owner == null || owner.offices().isEmpty() ? List.of() : List.of(owner.offices().getLast());
    return new Referent(
        Actor.Kind.PERSON,
        bare(words),
        List.of(side),
        List.of(),
        List.of(
            new Participant(
                offices.isEmpty() ? "counterpart" : offices.getFirst(), side, offices)));
  }

  private static String bare(String words) {
    for (String article : new String[] {"the ", "The ", "a ", "an ", "A ", "An "}) {
      if (words.startsWith(article)) {
        return words.substring(article.length());
      }
    }
    return words;
  }

  private @Nullable Referent body(Mention mention, String words) {
    if (!mention.name().isEmpty()) {
      Person person =
          roster.find(
              Mention.of(Sort.PERSON, 0, 1, List.of(), "")
                  .named(mention.name(), Gender.UNKNOWN, null));
      return person == null || person.side() == null
          ? null
          : Referent.of(Actor.Kind.BODY, words, List.of(person.side()));
    }
    List<Side> sides = mention.sides();
    if (sides.isEmpty() && !mention.owner().isEmpty()) {
      if (mention.owner().equals("his") || mention.owner().equals("her")) {
        sides = topic == null || topic.side() == null ? List.of() : List.of(topic.side());
      } else if (lastSide != null) {
        sides = lastSide.allSides();
      }
    }
    if (sides.isEmpty() && home != null) {
      sides = List.of(home);
    }
    boolean whole = mention.head().equals("side") && sides.size() == 1;
    return Referent.of(
        sides.size() > 1 ? Actor.Kind.JOINT : whole ? Actor.Kind.STATE : Actor.Kind.BODY,
        words,
        sides);
  }

  private Referent group(Mention mention, String words) {
    String one = PhraseReader.singular(mention.head());
    boolean people = !SIDE_WORDS.contains(mention.head()) && isOffice(one);
    List<Side> sides = mention.sides();
    if (sides.isEmpty()) {
      sides = context(mention.number());
    }
    if (people) {
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
      return Referent.of(Actor.Kind.BODY, words, home == null ? List.of() : List.of(home));
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
        && lastJoint != null
        && lastJoint.people().size() >= 2
        && (mention.number() == 0 || mention.number() == lastJoint.people().size())
        && lastJoint.people().stream().allMatch(p -> Titles.answers(p.offices(), head))) {
      return lastJoint.people();
    }
    var meant = new ArrayList<Person>();
    var seen = new HashSet<Side>();
    var order = new ArrayList<>(roster.persons());
    order.sort((a, b) -> Integer.compare(recent.indexOf(b), recent.indexOf(a)));
    for (Person person : order) {
      Side side = person.side();
      if (side == null || !sides.contains(side) || !Titles.answers(person.offices(), head)) {
        continue;
      }
      if (recent.indexOf(person) < 0 && mention.sides().isEmpty()) {
        continue;
      }
      if (seen.add(side)) {
        meant.add(person);
      }
    }
    meant.sort((a, b) -> Integer.compare(roster.persons().indexOf(a), roster.persons().indexOf(b)));
    return meant;
  }

  /// The sides that "both", "the two sides" or "the three countries" mean here.
  private List<Side> context(int number) {
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

  private @Nullable Referent pronoun(Mention mention, String words, @Nullable Person subject) {
    return switch (mention.head()) {
      case "he", "him" -> someone(Gender.MALE, subject);
      case "she" -> someone(Gender.FEMALE, subject);
      case "i" -> voice != null ? voice : topic == null ? null : Referent.of(topic);
      case "we", "us" -> ourselves(words);
      case "it" ->
          lastSide == null || lastSide.allSides().size() != 1
              ? null
              : Referent.of(lastSide.kind(), lastSide.name(), lastSide.allSides());
      case "both" -> together(words, 2);
      default -> together(words, 0);
    };
  }

  private Referent ourselves(String words) {
    if (voice != null) {
      return voice;
    }
    return topic != null && lastJoint == null
        ? Referent.of(topic)
        : Referent.of(Actor.Kind.JOINT, words, context(0));
  }

  /// Those last named together, if they are `number`; 0 for any.
  private Referent together(String words, int number) {
    if (lastJoint != null && (number == 0 || lastJoint.allSides().size() == number)) {
      return new Referent(
          Actor.Kind.JOINT, words, lastJoint.sides(), lastJoint.people(), lastJoint.unnamed());
    }
    return Referent.of(Actor.Kind.JOINT, words, context(0));
  }

  private @Nullable Referent someone(Gender gender, @Nullable Person subject) {
    if (subject != null && subject.gender() != other(gender)) {
      return Referent.of(subject);
    }
    if (topic != null && topic.gender() != other(gender)) {
      return Referent.of(topic);
    }
    for (Person person : recent.reversed()) {
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
