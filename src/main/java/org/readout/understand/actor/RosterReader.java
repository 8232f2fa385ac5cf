package org.readout.understand.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.text.Tag;

/// Finds the persons of a report: those with a title, and bare names that can only be persons.
final class RosterReader {
  private static final Set<String> BEFORE_NAMES =
      Set.of("with", "by", "between", "and", "told", "to", "from", "that", "counterpart", "when");
  private static final Set<String> SPEAKING =
      Set.of(
          "said",
          "told",
          "added",
          "noted",
          "stressed",
          "stated",
          "expressed",
          "urged",
          "called",
          "asked",
          "replied",
          "answered",
          "emphasized",
          "emphasised",
          "reiterated",
          "reaffirmed",
          "welcomed",
          "says",
          "met",
          "spoke",
          "pointed",
          "meanwhile",
          "also",
          "agreed",
          "warned");

  private RosterReader() {}

  /// The persons that mentions introduce; mentions of people already known are tied to them.
  static Roster read(
      List<Line> lines,
      List<List<Mention>> mentions,
      List<Mention> title,
      Set<String> common,
      Origins origins) {
    var roster = new Roster();
    for (List<Mention> line : mentions) {
      giveRoles(line);
      for (Mention mention : line) {
        if (isIntroduced(mention)) {
          roster.meet(mention);
        }
      }
    }
    for (Mention mention : title) {
      boolean capitals = mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
      if (isIntroduced(mention) && !capitals) {
        roster.meet(mention);
      }
    }
    Set<String> acting = acting(lines, mentions);
    for (int i = 0; i < lines.size(); i++) {
      List<Mention> line = mentions.get(i);
      for (int k = 0; k < line.size(); k++) {
        Mention mention = line.get(k);
        if (mention.sort() == Mention.Sort.PERSON && !isIntroduced(mention)) {
          Mention known = known(lines.get(i), mention, roster, common, acting, origins);
          if (known != null) {
            line.set(k, known);
          }
        }
      }
    }
    return roster;
  }

  /// "X ... was elected as Japanese prime minister": the office is X's.
  private static void giveRoles(List<Mention> line) {
    for (int i = 1; i < line.size(); i++) {
      if (line.get(i).sort() != Mention.Sort.ROLE) {
        continue;
      }
      for (int k = i - 1; k >= 0; k--) {
        Mention person = line.get(k);
        if (person.sort() == Mention.Sort.PERSON) {
          if (person.offices().isEmpty()) {
            line.set(k, person.holding(line.get(i)));
          }
          break;
        }
      }
    }
  }

  private static boolean isIntroduced(Mention mention) {
    return mention.sort() == Mention.Sort.PERSON
        && (!mention.offices().isEmpty()
            || mention.head().equals("mr")
            || mention.head().equals("counterpart")
            || mention.apposition() != null);
  }

  /// Single words that speak: "Cho" in "Cho said", and so are names of persons.
  private static Set<String> acting(List<Line> lines, List<List<Mention>> mentions) {
    var acting = new HashSet<String>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (Mention mention : mentions.get(i)) {
        boolean single =
            mention.sort() == Mention.Sort.PERSON
                && !isIntroduced(mention)
                && mention.to() - mention.from() == 1;
        if (single
            && ((mention.to() < line.size() && SPEAKING.contains(line.at(mention.to()).norm()))
                || line.is(mention.from() - 1, "said")
                || line.is(mention.from() - 1, "told"))) {
          acting.addAll(Person.words(mention.name()));
        }
      }
    }
    return acting;
  }

  /// A bare name: of somebody known, or of somebody new by what stands around it.
  private static @Nullable Mention known(
      Line line,
      Mention mention,
      Roster roster,
      Set<String> common,
      Set<String> acting,
      Origins origins) {
    Person person = roster.find(mention);
    if (person != null) {
      person.tell(mention);
      return mention;
    }
    int size = mention.to() - mention.from();
    if (size > 1 && mention.from() == 0) {
      Mention rest =
          new Mention(
              mention.sort(),
              1,
              mention.to(),
              mention.sides(),
              mention.offices(),
              line.words(1, mention.to()),
              mention.gender(),
              mention.head(),
              1,
              "",
              null);
      if (roster.find(rest) != null) {
        return rest;
      }
    }
    if (origins.known(Person.words(mention.name())) != null) {
      roster.meet(mention);
      return mention;
    }
    if (size < 2 || size > 4) {
      return null;
    }
    for (int i = mention.from(); i < mention.to(); i++) {
      if (common.contains(line.at(i).norm()) || (line.classes(i) != 0 && i == mention.from())) {
        return null;
      }
    }
    int after = mention.to();
    boolean acts =
        after < line.size()
            && (line.at(after).is(Tag.VERB)
                || line.at(after).is(Tag.AUX)
                || line.at(after).norm().endsWith("ed")
                || line.is(after, "said"));
    boolean governed =
        mention.from() > 0
            && !BEFORE_NAMES.contains(line.at(mention.from() - 1).norm())
            && line.at(mention.from() - 1).is(Tag.ADP);
    List<String> words = Person.words(mention.name());
    boolean family =
        !words.isEmpty() && (acting.contains(words.getFirst()) || acting.contains(words.getLast()));
    boolean label = mention.from() == 0 && line.is(after, ":");
    if ((acts && !governed) || family || label) {
      roster.meet(mention);
      return mention;
    }
    return null;
  }
}
