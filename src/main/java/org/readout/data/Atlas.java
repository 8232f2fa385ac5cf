package org.readout.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Side;

/// Sides by what they are called: countries, their people and capitals, seats of power,
/// organisations.
public final class Atlas {
  private static final int MOST_WORDS = 6;

  private final Map<String, Side> sides = new HashMap<>();

  /// How many words the longest name has that begins with a word.
  private final Map<String, Integer> longest = new HashMap<>();

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
    var words = words(name);
    sides.putIfAbsent(String.join(" ", words), new Side(code));
    if (!words.isEmpty()) {
      longest.merge(words.getFirst(), Math.min(MOST_WORDS, words.size()), Math::max);
    }
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
      int most = Math.min(longest.getOrDefault(words.get(at), 0), words.size() - at);
      for (int n = most; n > 0 && length == 0; n--) {
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
    var lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || isBetweenWords(lower.charAt(at))) {
        var bare = bare(lower, start, at);
        if (!bare.isEmpty()) {
          words.add(bare);
        }
        start = at + 1;
      }
    }
    return words;
  }

  private static boolean isBetweenWords(char each) {
    return switch (each) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '/', '–', '—', '-' -> true;
      default -> false;
    };
  }

  /// A word without "'s" and without marks around it.
  private static String bare(String text, int start, int end) {
    int from = start;
    int to = withoutPossessive(text, start, end);
    while (from < to && isMark(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && isMark(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  private static int withoutPossessive(String text, int start, int end) {
    int to = end > start && text.charAt(end - 1) == 's' ? end - 1 : end;
    return to > start && (text.charAt(to - 1) == '\'' || text.charAt(to - 1) == '’') ? to - 1 : end;
  }

  private static boolean isMark(int each) {
    return switch (Character.getType(each)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
