package org.readout.understand.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.understand.actor.Mention.Gender;

/// Who "I" and "we" are where nobody is quoted: the spokesperson of a press conference, or the
/// owner of the page.
final class VoiceReader {
  private VoiceReader() {}

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
      Roster roster,
      @Nullable Side home) {
    List<Side> sides = home == null ? List.of() : List.of(home);
    String heading = source.title() == null ? "" : source.title().toLowerCase(Locale.ROOT);
    if (transcript || heading.contains("press conference") || heading.contains("spokesperson")) {
      {
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
    if (heading.startsWith("remarks by")
        || heading.startsWith("statement by")
        || heading.startsWith("message from")) {
      for (Mention mention : titleMentions) {
        if (mention.sort() == Mention.Sort.PERSON) {
          Person person = roster.find(mention);
          if (person != null) {
            return Referent.of(person);
          }
        }
      }
    }
    return null;
  }
}
