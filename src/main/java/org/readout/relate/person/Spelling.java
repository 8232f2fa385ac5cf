package org.readout.relate.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;
import org.readout.model.Side;

/// What the spellings of one word of a name have in common: no capitals, no accents, one of several
/// transliterations.
final class Spelling {
  /// Whose names are syllables: every letter counts, and no word may be left out.
  private static final Set<String> SYLLABLES =
      Set.of("CN", "TW", "HK", "MO", "KR", "KP", "VN", "SG", "MY", "LA", "KH", "MM", "TH");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"));
  private static final Pattern SERVANT = Pattern.compile("abd[aeiou][lrsnz](\\p{L}{3,})");
  private static final Pattern LONG_O = Pattern.compile("o[uo]|oh(?![aeiou])");
  private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1");
  private static final int LEAST_TO_SOUND = 4;

  private final Map<String, String> everywhere = new HashMap<>();
  private final Map<String, Map<String, String>> bySide = new HashMap<>();

  private Spelling() {}

  static Spelling load() {
    var spelling = new Spelling();
    for (var row :
        Table.in("/org/readout/relate/", "spelling", "sides", "spellings", "example").rows()) {
      var words = List.of(row.cell(1).split(" ", -1));
      for (var word : words) {
        if (row.cell(0).isEmpty()) {
          spelling.everywhere.putIfAbsent(word, words.getFirst());
        }
        for (var side : row.cell(0).split(" ", -1)) {
          spelling
              .bySide
              .computeIfAbsent(side, _ -> new HashMap<>())
              .putIfAbsent(word, words.getFirst());
        }
      }
    }
    return spelling;
  }

  static boolean isOfSyllables(@Nullable Side side) {
    return side != null && SYLLABLES.contains(side.code());
  }

  /// Lower case letters without marks and apostrophes.
  static String plain(String word) {
    var lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var letters = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      var other = LETTERS.get(lower.charAt(i));
      letters.append(other == null ? lower.substring(i, i + 1) : other);
    }
    var decomposed = Normalizer.normalize(letters, Normalizer.Form.NFKD);
    return NO_LETTER.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
  }

  /// The one form of all spellings of a plain word.
  String common(String word, @Nullable Side side) {
    var own = side == null ? null : bySide.getOrDefault(side.code(), Map.of()).get(word);
    if (own != null) {
      return own;
    }
    if (isOfSyllables(side)) {
      return word;
    }
    var known = everywhere.getOrDefault(word, word);
    if (side != null && side.code().equals("JP")) {
      return LONG_O.matcher(known).replaceAll("o").replace("uu", "u");
    }
    return known.length() < LEAST_TO_SOUND ? known : sound(known);
  }

  private static String sound(String word) {
    var servant = SERVANT.matcher(word);
    var sound =
        (servant.matches() ? "abd" + servant.group(1) : word)
            .replace("sch", "sh")
            .replace("ph", "f")
            .replace("ck", "k")
            .replace('q', 'k')
            .replace("ae", "a")
            .replace("oe", "o")
            .replace("ue", "u")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace('y', 'i')
            .replace("tz", "z")
            .replace('w', 'v');
    var single = TWICE.matcher(sound).replaceAll("$1");
    return single.endsWith("h") && single.length() > LEAST_TO_SOUND - 1
        ? single.substring(0, single.length() - 1)
        : single;
  }

  /// The plain words of a name, parted at spaces and hyphens.
  static List<String> plainWords(String name) {
    var words = new ArrayList<String>();
    for (var word : name.split("[\\s\\p{Pd}]+", -1)) {
      var plain = plain(word);
      if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    return words;
  }
}
