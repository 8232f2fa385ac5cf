package org.readout.relate.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.data.Atlas;
import org.readout.data.Table;

/// Tells what is called by some words: a human being, whoever holds an office, several, or nobody.
final class NameReader {
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|[\"“”«»*]");
  private static final Pattern SEVERAL = Pattern.compile(",? (?:and|&) |, ");
  private static final Pattern OWNER = Pattern.compile("[’']s$");
  private static final Set<String> JOINING =
      Set.of("of", "for", "to", "the", "and", "&", "at", "in", "on", "with");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "jnr", "mp", "mep", "phd", "ac", "kc");

  private final Atlas atlas;
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> nobody = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, Read> known = new HashMap<>();

  NameReader(Atlas atlas) {
    this.atlas = atlas;
    for (var row : Table.load("office", "class", "words", "example").rows()) {
      classes
          .computeIfAbsent(row.cell(0), _ -> new HashSet<>())
          .addAll(List.of(row.cell(1).toLowerCase(Locale.ROOT).split(" ", -1)));
    }
    for (var row : Table.in("/org/readout/relate/", "nobody", "words", "example").rows()) {
      nobody.addAll(List.of(row.cell(0).split(" ", -1)));
    }
    for (var row : Table.in("/org/readout/relate/", "title", "words", "example").rows()) {
      titles.addAll(List.of(row.cell(0).split(" ", -1)));
    }
    for (var name : List.of("BODY", "BODIES", "GROUP", "SOURCE")) {
      nobody.addAll(classes.getOrDefault(name, Set.of()));
    }
  }

  enum What {
    PERSON,
    /// A title without a name.
    OFFICE,
    SEVERAL,
    NOBODY
  }

  /// @param name of the person, without titles
  /// @param title before the name
  /// @param parts who several are, as written
  record Read(What what, String name, String title, List<String> parts) {
    Read {
      parts = List.copyOf(parts);
    }
  }

  private static final Read NOTHING = new Read(What.NOBODY, "", "", List.of());

  Read read(String raw) {
    return known.computeIfAbsent(raw, this::reading);
  }

  private Read reading(String raw) {
    var text = BRACKETS.matcher(raw).replaceAll(" ").strip().replaceAll("\\s+", " ");
    if (text.isEmpty() || atlas.sideOf(text).isPresent()) {
      return NOTHING;
    }
    var tokens = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
    int start = isAllTitle(tokens) ? tokens.size() : afterTitle(tokens);
    var title = String.join(" ", tokens.subList(0, start));
    if (start == tokens.size()) {
      return isOffice(tokens) ? new Read(What.OFFICE, "", text, List.of()) : NOTHING;
    }
    var several = SEVERAL.split(text, -1);
    if (several.length > 1 && !isSuffix(several[several.length - 1]) && start < tokens.size()) {
      var rest = String.join(" ", tokens.subList(start, tokens.size()));
      if (SEVERAL.split(rest, -1).length > 1) {
        return new Read(What.SEVERAL, "", "", List.of(several));
      }
    }
    var name = withoutEnd(tokens.subList(start, tokens.size()));
    return isHuman(name)
        ? new Read(What.PERSON, String.join(" ", name), title, List.of())
        : NOTHING;
  }

  private static boolean isSuffix(String words) {
    return SUFFIXES.contains(plain(words));
  }

  /// The place of the first word of the name.
  private int afterTitle(List<String> tokens) {
    int at = 0;
    boolean inTitle = false;
    while (at < tokens.size()) {
      var word = plain(tokens.get(at));
      int left = tokens.size() - at;
      boolean isSide = left > 2 && atlas.sideOf(tokens.get(at)).isPresent();
      boolean joins = at > 0 && JOINING.contains(word);
      boolean names = isField(word) && (left > 2 || inTitle);
      if (!(isTitle(word, left)
          || isSide
          || joins
          || names
          || (inTitle && left > 2)
          || startsWithThe(word, at))) {
        break;
      }
      inTitle = joins || names;
      at++;
    }
    return afterStray(tokens, at);
  }

  /// The place after a title that words of something else precede.
  private int afterStray(List<String> tokens, int start) {
    int at = start;
    for (int i = start; i < tokens.size() - 1; i++) {
      var word = plain(tokens.get(i));
      if (word.equals("and") || word.equals("&") || tokens.get(i).endsWith(",")) {
        return start;
      }
      at = i > start && (has("HEAD", word) || titles.contains(word)) ? i + 1 : at;
    }
    return at;
  }

  private boolean isAllTitle(List<String> tokens) {
    var bare = atlas.takenFrom(String.join(" ", tokens)).words();
    return bare.stream()
        .allMatch(
            word ->
                (isTitle(word, 1) && !word.equals("he"))
                    || isField(word)
                    || JOINING.contains(word));
  }

  private static boolean startsWithThe(String word, int at) {
    return at == 0 && (word.equals("the") || word.equals("his") || word.equals("her"));
  }

  /// "He Lifeng" and "To Lam" are names of two words.
  private boolean isTitle(String word, int left) {
    return has("HEAD", word)
        || has("HONORIFIC", word)
        || has("PREFIX", word)
        || has("CONTINUED", word)
        || ((left > 2 || !word.equals("he")) && titles.contains(word));
  }

  private boolean isField(String word) {
    return has("DOMAIN", word) || has("BODY", word);
  }

  private boolean has(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  private boolean isOffice(List<String> tokens) {
    return tokens.stream()
        .map(NameReader::plain)
        .anyMatch(word -> has("HEAD", word) || has("CONTINUED", word));
  }

  private List<String> withoutEnd(List<String> tokens) {
    int end = tokens.size();
    while (end > 1) {
      var word = tokens.get(end - 1);
      var plain = plain(word);
      boolean stray =
          (atlas.sideOf(word).isPresent() && word.contains("."))
              || plain.equals("leading")
              || plain.equals("travel")
              || (SUFFIXES.contains(plain) && !plain.endsWith("r"));
      if (!stray) {
        break;
      }
      end--;
    }
    var kept = new ArrayList<>(tokens.subList(0, end));
    kept.set(end - 1, OWNER.matcher(kept.getLast()).replaceFirst("").replaceFirst("[,;:]+$", ""));
    return kept;
  }

  private boolean isHuman(List<String> tokens) {
    int capitals = 0;
    for (var token : tokens) {
      var word = plain(token);
      if (word.isEmpty() || isNobody(word) || token.chars().anyMatch(Character::isDigit)) {
        return false;
      }
      boolean particle = has("PARTICLE", word) || word.startsWith("al-") || word.startsWith("el-");
      if (Character.isUpperCase(token.codePointAt(0))) {
        capitals++;
      } else if (!particle && !Character.isLetter(token.codePointAt(0))) {
        return false;
      } else if (!particle
          && !token.contains("-")
          && !token.contains("’")
          && !token.contains("'")) {
        return false;
      }
    }
    var rest = atlas.takenFrom(String.join(" ", tokens));
    return capitals > 0 && !rest.words().isEmpty();
  }

  private boolean isNobody(String word) {
    return nobody.contains(word)
        || (word.contains("-") && Arrays.stream(word.split("-", -1)).anyMatch(nobody::contains));
  }

  private static String plain(String token) {
    var bare = token.replaceAll("^[\\p{P}\\p{S}&&[^&]]+|[.,;:!?’']+$", "").toLowerCase(Locale.ROOT);
    return OWNER.matcher(bare).replaceFirst("");
  }
}
