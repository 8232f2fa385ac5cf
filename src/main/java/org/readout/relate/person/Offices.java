package org.readout.relate.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.data.Table;
import org.readout.model.Side;

/// Tells which offices a title says are held.
final class Offices {
  private static final Pattern NOT_HELD =
      Pattern.compile(
          "(?i)^(?:the )?(?:former|ex|then|late|one-time|deposed|ousted|past|incoming|designated|acting|interim)\\b.*"
              + "|.*\\b(?:nominee|candidate|designate|hopeful|emeritus|counterpart|colleague)s?$");
  private static final Pattern ACTING = Pattern.compile("(?i)^(?:acting|interim|caretaker) ");
  private static final Pattern BETWEEN = Pattern.compile(",| and | & |;|/| concurrently ");
  private static final Pattern PREPOSITION = Pattern.compile(" (?:of|for|to|at|in|on|from) ");
  private static final Pattern STRAY =
      Pattern.compile(
          "(?i)^(?:[^\\p{L}]+|visiting |newly[- ]elected |new |current |outgoing |respective |the |his |her |an? )+|[^\\p{L})]+$");
  private static final Pattern FOR =
      Pattern.compile("(?i)^((?:[a-z]+ )?(?:minister|secretary)) for (?:the )?");
  private static final Set<String> LINKING =
      Set.of("of", "the", "to", "in", "for", "and", "on", "at", "from", "with");
  private static final Set<String> MANY =
      Set.of(
          "advisor",
          "adviser",
          "assistant",
          "deputy",
          "aide",
          "official",
          "director",
          "envoy",
          "representative",
          "commissioner",
          "secretary",
          "minister",
          "counselor",
          "coordinator",
          "chair",
          "member",
          "ambassador",
          "spokesperson",
          "undersecretary",
          "vice-minister",
          "councilor");

  private final Atlas atlas;
  private final Map<String, Office> everywhere = new HashMap<>();
  private final Map<String, Map<String, Office>> bySide = new HashMap<>();
  private final Set<String> heads = new TreeSet<>();
  private final Map<String, List<Office>> known = new HashMap<>();

  Offices(Atlas atlas) {
    this.atlas = atlas;
    for (var row : Table.load("office", "class", "words", "example").rows()) {
      if (row.cell(0).equals("HEAD")) {
        heads.addAll(List.of(row.cell(1).toLowerCase(Locale.ROOT).split(" ", -1)));
      }
    }
    for (var row :
        Table.in(
                "/org/readout/relate/",
                "office",
                "office",
                "holders",
                "sides",
                "spellings",
                "example")
            .rows()) {
      var office = new Office(row.cell(0), row.cell(1).equals("one"));
      for (var spelling : row.cell(3).split("; ", -1)) {
        if (row.cell(2).isEmpty()) {
          everywhere.putIfAbsent(key(spelling), office);
        } else {
          for (var side : row.cell(2).split(" ", -1)) {
            bySide.computeIfAbsent(side, _ -> new HashMap<>()).putIfAbsent(key(spelling), office);
          }
        }
      }
    }
  }

  /// The offices that somebody of a side holds who is called so; none for former ones.
  List<Office> heldBy(String title, @Nullable Side side) {
    return known.computeIfAbsent(title + "\t" + side, _ -> reading(title, side));
  }

  private List<Office> reading(String title, @Nullable Side side) {
    var offices = new ArrayList<Office>();
    for (var part : parts(title)) {
      if (NOT_HELD.matcher(part).matches()) {
        if (ACTING.matcher(part).find()) {
          var whole =
              office(STRAY.matcher(ACTING.matcher(part).replaceFirst("")).replaceAll(""), side);
          whole.ifPresent(o -> offices.add(new Office("Acting " + o.name(), o.isOnes())));
        }
        continue;
      }
      office(part, side).ifPresent(offices::add);
    }
    return offices.stream().distinct().toList();
  }

  /// "State Councilor and Foreign Minister" are two, "Minister of Trade and Industry" is one.
  private List<String> parts(String title) {
    var parts = new ArrayList<String>();
    for (var part : BETWEEN.split(title, -1)) {
      var words = STRAY.matcher(part.strip()).replaceAll("");
      if (words.isEmpty()) {
        continue;
      }
      if (parts.isEmpty() || hasHead(words)) {
        parts.add(words);
      } else {
        parts.set(parts.size() - 1, parts.getLast() + " and " + words);
      }
    }
    return parts;
  }

  private boolean hasHead(String words) {
    var before = PREPOSITION.split(words, 2)[0].toLowerCase(Locale.ROOT).split("[ -]", -1);
    return Arrays.stream(before).anyMatch(heads::contains);
  }

  private Optional<Office> office(String title, @Nullable Side side) {
    var office = inTable(key(title), side);
    if (office == null) {
      office = inTable(key(withoutSide(title, side)), side);
    }
    if (office == null && title.contains(" and ")) {
      office = inTable(key(title.substring(0, title.indexOf(" and "))), side);
    }
    if (office != null) {
      return Optional.of(office);
    }
    var own = withoutSide(title, side).strip();
    return hasHead(own) ? Optional.of(new Office(normal(own), !isOfMany(own))) : Optional.empty();
  }

  private static boolean isOfMany(String title) {
    var before = PREPOSITION.split(title, 2)[0].toLowerCase(Locale.ROOT);
    var words = before.split(" ", -1);
    return MANY.contains(words[words.length - 1]);
  }

  private @Nullable Office inTable(String key, @Nullable Side side) {
    var own = side == null ? null : bySide.getOrDefault(side.code(), Map.of()).get(key);
    return own != null ? own : everywhere.get(key);
  }

  /// "Minister of Foreign Affairs of Japan", "Japanese Foreign Minister" without the country.
  private String withoutSide(String title, @Nullable Side side) {
    if (side == null) {
      return title;
    }
    var words = List.of(title.split(" ", -1));
    for (int length = Math.min(5, words.size() - 1); length > 0; length--) {
      int rest = words.size() - length;
      if (isSide(words.subList(0, length), side)) {
        return String.join(" ", words.subList(length, words.size()));
      }
      if (isSide(words.subList(rest, words.size()), side)) {
        while (rest > 1 && LINKING.contains(words.get(rest - 1).toLowerCase(Locale.ROOT))) {
          rest--;
        }
        return String.join(" ", words.subList(0, rest));
      }
    }
    return title;
  }

  private boolean isSide(List<String> words, Side side) {
    var name = String.join(" ", words);
    return !LINKING.contains(words.getFirst().toLowerCase(Locale.ROOT))
        && atlas.sideOf(name).filter(side::equals).isPresent();
  }

  /// The same office is written the same: "Minister for Trade" as "Minister of Trade".
  private static String normal(String title) {
    var words = new ArrayList<String>();
    for (var word : FOR.matcher(title).replaceFirst("$1 of ").split(" ", -1)) {
      boolean small = LINKING.contains(word.toLowerCase(Locale.ROOT));
      boolean shouts = word.length() > 4 && word.equals(word.toUpperCase(Locale.ROOT));
      words.add(
          small && !words.isEmpty()
              ? word.toLowerCase(Locale.ROOT)
              : capital(shouts ? word.toLowerCase(Locale.ROOT) : word));
    }
    return String.join(" ", words)
        .replace("Defence", "Defense")
        .replace("Adviser", "Advisor")
        .replace("Councillor", "Councilor");
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String key(String title) {
    return Spelling.plainWords(title.replace("’s", " ").replace("'s", " ")).stream()
        .filter(word -> !Set.of("the", "of", "for", "a", "an", "and").contains(word))
        .map(word -> word.equals("defence") ? "defense" : word.equals("adviser") ? "advisor" : word)
        .map(word -> word.equals("councillor") || word.equals("counselor") ? "councilor" : word)
        .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
  }
}
