package org.readout.house;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may know whom, below one root package. A new room, stage or library gets its line here.
record Plan(String root) {
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          entry("model", Set.of()),
          entry("data", Set.of("model")),
          entry("read", Set.of("model")),
          entry("understand", Set.of("model", "data")),
          entry("relate", Set.of("model", "data")),
          entry("keep", Set.of("model")),
          entry("show", Set.of("model", "keep")),
          entry("evaluate", Set.of("model")),
          entry(
              "app",
              Set.of("model", "data", "read", "understand", "relate", "keep", "show", "evaluate")));

  /// The stages of `understand`, which itself knows them all; none knows it.
  private static final Map<String, Set<String>> STAGES =
      Map.ofEntries(
          entry("", Set.of("text", "rule", "time", "actor", "event")),
          entry("text", Set.of()),
          entry("rule", Set.of("text")),
          entry("time", Set.of("text", "rule")),
          entry("actor", Set.of("text", "rule")),
          entry("event", Set.of("text", "rule", "time", "actor")));

  /// Packages, with all below them, and the rooms that may know them. The longest name decides.
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          entry("java", ROOMS.keySet()),
          entry("javax", ROOMS.keySet()),
          entry("org.jspecify", ROOMS.keySet()),
          entry("java.sql", Set.of("keep")),
          entry("javax.sql", Set.of("keep")),
          entry("org.jooq", Set.of("keep")),
          entry("org.flywaydb", Set.of("keep")),
          entry("org.sqlite", Set.of("keep")),
          entry("org.snakeyaml", Set.of("understand")),
          entry("opennlp", Set.of("understand")),
          entry("com.ibm.icu", Set.of("read", "understand")),
          entry("org.jsoup", Set.of("read")),
          entry("org.apache.pdfbox", Set.of("read")),
          entry("org.apache.poi", Set.of("read")),
          entry("org.openxmlformats.schemas", Set.of("read")),
          entry("org.commonmark", Set.of("read")),
          entry("com.fasterxml.jackson", Set.of("show", "evaluate")),
          entry("biweekly", Set.of("show")),
          entry("picocli", Set.of("show", "app")));

  /// A place in the program: a room and the stage in it, empty where the room itself is meant.
  record Place(String room, String stage) {
    @Override
    public String toString() {
      return stage.isEmpty() ? room : room + "." + stage;
    }
  }

  boolean holds(String packageName) {
    return packageName.equals(root) || packageName.startsWith(root + ".");
  }

  Place placeOf(String packageName) {
    var names = packageName.substring(root.length()).split("\\.", 4);
    return new Place(names.length > 1 ? names[1] : "", names.length > 2 ? names[2] : "");
  }

  boolean has(Place place) {
    return ROOMS.containsKey(place.room)
        && (!place.room.equals("understand") || STAGES.containsKey(place.stage));
  }

  boolean mayUse(Place user, Place used) {
    if (!user.room.equals(used.room)) {
      return ROOMS.getOrDefault(user.room, Set.of()).contains(used.room);
    }
    return !user.room.equals("understand")
        || user.stage.equals(used.stage)
        || STAGES.getOrDefault(user.stage, Set.of()).contains(used.stage);
  }

  boolean mayUse(Place user, String libraryPackage) {
    return lineFor(libraryPackage).map(LIBRARIES::get).orElse(Set.of()).contains(user.room);
  }

  private static Optional<String> lineFor(String packageName) {
    return LIBRARIES.keySet().stream()
        .filter(name -> packageName.equals(name) || packageName.startsWith(name + "."))
        .max(Comparator.comparingInt(String::length));
  }
}
