package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.understand.actor.Mention.Gender;

/// Who "I" and "we" are where nobody is quoted: the spokesperson of a press conference, or the
/// owner of the page.
final class VoiceReader {
  private static final Pattern JOINT =
      Pattern.compile(
          "joint (?:\\S+ ){0,4}?(?:statement|communiqu|declaration|vision|press|readout|release)");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "^(?:remarks|statement|message|speech|op-ed) (?:by|from|of)|: (?:remarks|speech)");

  private static final Pattern ANSWERS =
      Pattern.compile("press (?:conference|briefing)|spokes(?:person|man|woman)|daily briefing");
  private static final int OPENING = 4;

  private VoiceReader() {}

  /// The spokesperson whom the first sentences name, or whose label stands before an answer.
  private static @Nullable Referent answering(
      List<Line> lines, List<List<Mention>> mentions, Roster roster, @Nullable Side home) {
    for (int i = 0; i < lines.size(); i++) {
      for (Mention mention : mentions.get(i)) {
        boolean label = mention.from() == 0 && lines.get(i).is(mention.end(), ":");
        boolean spokesperson =
            i < OPENING
                && mention.offices().stream()
                    .anyMatch(o -> o.toLowerCase(Locale.ROOT).contains("spokes"));
        if (mention.sort() == Mention.Sort.PERSON && (label || spokesperson)) {
          Person person = roster.find(mention);
          if (person != null) {
            return Referent.of(person);
          }
        } else if (label && mention.sort() == Mention.Sort.OFFICE) {
          String office =
              mention.offices().isEmpty() ? mention.head() : mention.offices().getFirst();
          return new Referent(
              Actor.Kind.PERSON,
              office,
              home == null ? List.of() : List.of(home),
              List.of(),
              List.of(new Participant(office, home, mention.offices())));
        }
      }
    }
    return null;
  }

  /// The page's owner by name, where somebody of that side and office is named.
  static @Nullable Referent named(@Nullable Referent voice, boolean firstPerson, Roster roster) {
    if (voice == null || voice.unnamed().isEmpty() || firstPerson) {
      return voice;
    }
    Participant owner = voice.unnamed().getFirst();
    for (Person person : roster.persons()) {
      if (Objects.equals(owner.side(), person.side())
          && person.offices().stream().anyMatch(o -> owner.offices().contains(o))) {
        return Referent.of(person);
      }
    }
    return voice;
  }

  static @Nullable Referent read(
      Report.Source source,
      boolean transcript,
      List<Mention> titleMentions,
      List<Line> lines,
      List<List<Mention>> mentions,
      Roster roster,
      @Nullable Side home) {
    List<Side> sides = home == null ? List.of() : List.of(home);
    String heading = source.title() == null ? "" : source.title().toLowerCase(Locale.ROOT);
    if (transcript || ANSWERS.matcher(heading).find()) {
      for (Mention mention : titleMentions) {
        boolean speaks =
            mention.sort() == Mention.Sort.PERSON
                && (mention.from() == 0 || mention.head().startsWith("spokes"))
                && mention.sides().size() < 2;
        if (speaks && Person.words(mention.name()).size() >= 2) {
          Person person = roster.meet(mention);
          if (person.offices().isEmpty()) {
            person.tell(mention.name(), List.of("Foreign Ministry spokesperson"), Gender.UNKNOWN);
          }
          if (person.marked() == null) {
            person.settle(home);
          }
          return Referent.of(person);
        }
      }
      Referent answering = answering(lines, mentions, roster, home);
      if (answering != null) {
        return answering;
      }
      return new Referent(
          Actor.Kind.PERSON,
          "Foreign Ministry spokesperson",
          sides,
          List.of(),
          List.of(
              new Participant(
                  "Foreign Ministry spokesperson",
                  home,
                  List.of("Foreign Ministry spokesperson"))));
    }
    String address =
        (source.uri() + " " + (source.outlet() == null ? "" : source.outlet()))
            .toLowerCase(Locale.ROOT);
    if (address.contains("pmtranscripts") || address.contains("pmc.gov.au")) {
      return new Referent(
          Actor.Kind.PERSON,
          "Prime Minister",
          sides,
          List.of(),
          List.of(new Participant("Prime Minister", home, List.of("Prime Minister"))));
    }
    return null;
  }

  /// Who speaks for a page that is no transcript: the persons or sides of a joint statement, the
  /// person whom the title names as speaker, else the side whose page it is.
  ///
  /// @param signers those who call themselves "we" in the text: "We, X and Y, ..."
  static @Nullable Referent ofPage(
      Report.Source source,
      List<Mention> titleMentions,
      List<Side> titleSides,
      List<Resolved> signers,
      Roster roster,
      @Nullable Side header) {
    if (!signers.isEmpty()) {
      return Resolved.together("we", signers);
    }
    String heading = source.title() == null ? "" : source.title().toLowerCase(Locale.ROOT);
    boolean joint = JOINT.matcher(heading).find();
    var named = new ArrayList<Person>();
    var sides = new ArrayList<Side>(titleSides);
    for (Mention mention : titleMentions) {
      if (mention.sort() == Mention.Sort.PERSON) {
        Person person = roster.find(mention);
        if (person != null && !named.contains(person)) {
          named.add(person);
          if (person.side() != null) {
            sides.add(person.side());
          }
        }
      }
    }
    if (joint && named.size() > 1 && named.stream().map(Person::side).distinct().count() > 1) {
      return Referent.joint("we", named);
    }
    if (joint && header != null) {
      sides.add(header);
    }
    if (joint && sides.stream().distinct().count() > 1) {
      return Referent.of(Actor.Kind.JOINT, "we", sides.stream().distinct().toList());
    }
    Person author = author(heading, titleMentions, roster);
    if (author != null) {
      return Referent.of(author);
    }
    if (SPOKEN.matcher(heading).find() && !named.isEmpty()) {
      return Referent.of(named.getFirst());
    }
    return header == null || joint
        ? null
        : Referent.of(Actor.Kind.STATE, Gazetteer.display(header), List.of(header));
  }

  /// The person named after the last "by" of a title: "..., by Shinzo Abe, Prime Minister".
  private static @Nullable Person author(
      String heading, List<Mention> titleMentions, Roster roster) {
    int by = heading.lastIndexOf(" by ");
    for (Mention mention : titleMentions) {
      boolean after = by >= 0 && heading.indexOf(mention.name().toLowerCase(Locale.ROOT), by) > by;
      if (after && mention.sort() == Mention.Sort.PERSON) {
        return roster.find(mention);
      }
    }
    return null;
  }
}
