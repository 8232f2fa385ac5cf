package org.readout.relate.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.data.Table;
import org.readout.model.Related.Step.Event;

/// What the words of undertakings mean: their objects, their acts, and how much a word tells.
final class Vocabulary {
  static final String FOLDER = "/org/readout/relate/";
  static final String GENERAL = "GENERAL";
  static final String HOLD = "HOLD";
  static final String START = "START";
  static final String CONCLUDE = "CONCLUDE";
  static final String VISIT = "VISIT";
  static final String FUND = "FUND";

  /// What a phrase stands for.
  ///
  /// @param thing whether it alone points to what is undertaken
  /// @param formula whether it is a set phrase
  record Name(String key, boolean thing, boolean formula) {}

  final Phrases<Name> objects = new Phrases<>();
  final Phrases<String> acts = new Phrases<>();
  private final List<String> places = new ArrayList<>();
  private final Phrases<Event> heard = new Phrases<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<List<String>, Boolean> compatible = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary load() {
    var words = new Vocabulary();
    for (var row : Table.in(FOLDER, "same-object", "object", "told", "phrase", "example").rows()) {
      words.objects.add(
          Stem.all(row.cell(2)),
          new Name(key(row.cell(0)), row.cell(1).equals("thing"), row.cell(1).equals("formula")));
    }
    for (var row : Table.in(FOLDER, "act", "act", "words", "example").rows()) {
      for (var word : row.cell(1).split("\\s", -1)) {
        words.acts.add(Stem.all(word.replace('_', ' ')), row.cell(0));
      }
    }
    for (var row : Table.in(FOLDER, "common-word", "weight", "words", "example").rows()) {
      for (var word : row.cell(1).toLowerCase(Locale.ROOT).split("\\s", -1)) {
        words.weights.putIfAbsent(word, Double.valueOf(row.cell(0)));
        for (var stem : word.contains("-") ? List.<String>of() : Stem.all(word)) {
          words.weights.putIfAbsent(stem, Double.valueOf(row.cell(0)));
        }
      }
    }
    for (var row : Table.in(FOLDER, "compatible-act", "act", "other", "where", "example").rows()) {
      boolean thing = row.cell(2).equals("same thing");
      words.compatible.put(List.of(row.cell(0), row.cell(1)), thing);
      words.compatible.put(List.of(row.cell(1), row.cell(0)), thing);
    }
    for (var row : Table.in(FOLDER, "place-name", "name", "example").rows()) {
      words.places.add(row.cell(0));
    }
    for (var row : Table.in(FOLDER, "heard-of", "event", "words", "example").rows()) {
      for (var word : row.cell(1).split("\\s", -1)) {
        words.heard.add(Stem.all(word.replace('_', ' ')), Event.valueOf(row.cell(0)));
      }
    }
    return words;
  }

  /// The text with each name of a place as one word.
  String placesJoined(String text) {
    var joined = text;
    for (var place : places) {
      if (joined.contains(place)) {
        joined = joined.replace(place, place.replaceAll("[ -]", ""));
      }
    }
    return joined;
  }

  /// The acts of the first word that tells one: of "work to open talks and to hold them", opening.
  Set<String> leading(String action) {
    return acts.cut(Stem.all(action)).stream()
        .map(piece -> Set.copyOf(piece.meaning()))
        .filter(meaning -> !meaning.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /// Whether words tell that this became of what they speak of.
  boolean tells(Event event, String text) {
    return heard.cut(Stem.all(text)).stream().anyMatch(piece -> piece.meaning().contains(event));
  }

  private static String key(String object) {
    return object.contains("-") ? object : Stem.all(object).getFirst();
  }

  /// From 0 to 1, how much a stem tells of what is undertaken.
  double weight(String stem) {
    return weights.getOrDefault(stem, 1.0);
  }

  /// Whether one undertaking may be told with both acts.
  boolean compatible(String one, String other, boolean sameThing) {
    if (one.equals(other)) {
      return true;
    }
    var onlyOfThing = compatible.get(List.of(one, other));
    return onlyOfThing != null && (sameThing || !onlyOfThing);
  }
}
