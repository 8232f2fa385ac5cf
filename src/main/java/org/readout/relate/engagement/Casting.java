package org.readout.relate.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.data.Atlas;
import org.readout.model.Fact;

/// Tells a person's name from that of an office, a body or a side.
final class Casting {
  private final Atlas atlas;
  private final Offices offices;
  private final Map<String, Attendee.Kind> words = new TreeMap<>();
  private final Map<Fact.Participant, Attendee> known = new ConcurrentHashMap<>();

  Casting(Atlas atlas) {
    this.atlas = atlas;
    this.offices = new Offices(atlas);
    for (var row : Wording.table("group-word", "class", "words", "example").rows()) {
      for (var word : Wording.of(row.cell(1)).alternatives()) {
        words.putIfAbsent(word.getFirst(), Attendee.Kind.valueOf(row.cell(0)));
      }
    }
  }

  Attendee of(Fact.Participant participant) {
    return known.computeIfAbsent(participant, this::cast);
  }

  private Attendee cast(Fact.Participant participant) {
    var name = participant.name();
    var ranks = new ArrayList<Rank>();
    for (var office : participant.offices()) {
      offices.of(office).ifPresent(ranks::add);
    }
    if (atlas.sideOf(name).isPresent()) {
      return new Attendee(participant.side(), Attendee.Kind.VAGUE, List.of(), List.of());
    }
    var rest = atlas.takenFrom(name).words();
    var kind = kind(rest, name);
    if (kind == Attendee.Kind.PERSON) {
      return new Attendee(participant.side(), kind, Names.words(name), ranks);
    }
    offices.of(name).ifPresent(ranks::add);
    if (kind == Attendee.Kind.OFFICE && ranks.isEmpty()) {
      kind = Attendee.Kind.VAGUE;
    }
    var own = kind == Attendee.Kind.BODY ? ownWords(rest) : List.<String>of();
    return new Attendee(
        participant.side(), kind, own, kind == Attendee.Kind.OFFICE ? ranks : List.of());
  }

  private Attendee.Kind kind(List<String> rest, String name) {
    Attendee.Kind found = Attendee.Kind.PERSON;
    for (var word : rest) {
      var kind = words.get(single(word));
      if (kind != null && (found == Attendee.Kind.PERSON || kind.compareTo(found) > 0)) {
        found = kind == Attendee.Kind.VAGUE && found != Attendee.Kind.PERSON ? found : kind;
      }
    }
    if (found != Attendee.Kind.PERSON) {
      return found;
    }
    boolean isLower = name.equals(name.toLowerCase(Locale.ROOT));
    return rest.isEmpty() || isLower ? Attendee.Kind.VAGUE : Attendee.Kind.PERSON;
  }

  private List<String> ownWords(List<String> rest) {
    return rest.stream()
        .map(Casting::single)
        .filter(word -> word.length() > 3 && !words.containsKey(word))
        .distinct()
        .sorted()
        .toList();
  }

  private static String single(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }
}
