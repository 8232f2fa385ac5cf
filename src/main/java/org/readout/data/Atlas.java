package org.readout.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.model.Side;

/// Sides by what they are called: countries, their people and capitals, seats of power,
/// organisations.
public final class Atlas {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/–—-]+");
  private static final Pattern MARKS_AROUND = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final int MOST_WORDS = 6;

  private final Map<String, Side> sides = new HashMap<>();

  private Atlas() {}

  /// Reads its tables.
  ///
  /// @throws RuleException when one cannot be used
  public static Atlas load() {
    var atlas = new Atlas();
    for (var code : Locale.getISOCountries()) {
      atlas.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
    }
    atlas.addTable("country", "name");
    atlas.addTable("nationality", "adjective");
    atlas.addTable("metonym", "name");
    atlas.addTable("organisation", "name");
    atlas.addTable("capital", "city");
    for (var row : Table.load("combining", "code", "form", "example").rows()) {
      atlas.add(row.cell(1), row.cell(0));
    }
    return atlas;
  }

  private void addTable(String table, String column) {
    for (var row : Table.load(table, "code", column).rows()) {
      add(row.cell(1), row.cell(0));
    }
  }

  private void add(String name, String code) {
    sides.putIfAbsent(String.join(" ", words(name)), new Side(code));
  }

  /// The side that a name as a whole stands for: "Tokyo", "the Republic of Korea", "Japanese".
  public Optional<Side> sideOf(String name) {
    return Optional.ofNullable(sides.get(String.join(" ", withoutArticle(words(name)))));
  }

  /// Whether some name stands for the side of this code.
  public boolean has(String code) {
    return sides.values().stream().anyMatch(side -> side.code().equals(code));
  }

  /// What words say beside the names of sides in them: for "the sixth Japan-China High-Level
  /// Economic Dialogue", JP and CN, and the rest in lower case.
  public Rest takenFrom(String name) {
    var words = words(name);
    var found = new ArrayList<Side>();
    var rest = new ArrayList<String>();
    int at = 0;
    while (at < words.size()) {
      int length = 0;
      for (int n = Math.min(MOST_WORDS, words.size() - at); n > 0 && length == 0; n--) {
        var side = sides.get(String.join(" ", words.subList(at, at + n)));
        if (side != null) {
          found.add(side);
          length = n;
        }
      }
      if (length == 0) {
        rest.add(words.get(at));
        length = 1;
      }
      at += length;
    }
    return new Rest(found, rest);
  }

  /// A name's words, parted.
  ///
  /// @param sides in the order of the words, each as often as it is named
  /// @param words those left, in lower case, hyphens taken for spaces
  public record Rest(List<Side> sides, List<String> words) {
    public Rest {
      sides = List.copyOf(sides);
      words = List.copyOf(words);
    }
  }

  private static List<String> withoutArticle(List<String> words) {
    return words.size() > 1 && words.getFirst().equals("the")
        ? words.subList(1, words.size())
        : words;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (var word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), 0)) {
      var bare = MARKS_AROUND.matcher(POSSESSIVE.matcher(word).replaceFirst("")).replaceAll("");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }
}
