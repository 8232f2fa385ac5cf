package org.readout.relate.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.data.Table;
import org.readout.model.Side;
import org.readout.relate.name.Name.Trait;
import org.readout.relate.name.Tokens.Token;
import org.readout.relate.name.Vocabulary.Entry;
import org.readout.relate.name.Vocabulary.Role;

/// Takes names of one kind of thing apart.
public final class NameReader {
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)|\\([^)]*$");
  private static final Pattern SHORT = Pattern.compile("[\\p{Lu}][\\p{L}\\p{N}-]*|\\d\\+\\d");
  private static final Pattern QUOTES = Pattern.compile("[\"“”‘’']");
  private static final int FEWEST_INITIALS = 3;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "on",
          "between",
          "for",
          "under",
          "among",
          "concerning",
          "regarding",
          "with",
          "in",
          "to",
          "at",
          "from",
          "by",
          "against",
          "about",
          "into",
          "that");
  private static final Set<String> BEFORE_TOPICS =
      Set.of("on", "concerning", "regarding", "against", "about");
  private static final Set<String> SMALL = Set.of("and", "the", "a", "an", "&", "its", "their");

  private final Atlas atlas;
  private final Vocabulary vocabulary;
  private final Set<String> cities = new HashSet<>();
  private final Set<String> ordinals = new HashSet<>();
  private final boolean keepsFigures;

  private NameReader(Atlas atlas, Vocabulary vocabulary, boolean keepsFigures) {
    this.atlas = atlas;
    this.vocabulary = vocabulary;
    this.keepsFigures = keepsFigures;
    for (var row : Table.load("capital", "code", "city").rows()) {
      if (!isCountry(row.cell(1))) {
        cities.add(row.cell(1).toLowerCase(Locale.ROOT));
      }
    }
    for (var row : Table.load("numeral", "value", "cardinal", "ordinal").rows()) {
      ordinals.add(row.cell(2));
    }
  }

  /// For standing arrangements; what is counted in their names are rounds.
  public static NameReader ofMechanisms(Atlas atlas) {
    return new NameReader(atlas, Vocabulary.load("mechanism-word", "place"), false);
  }

  /// For texts; years and numbers in their names tell which is meant.
  public static NameReader ofInstruments(Atlas atlas) {
    return new NameReader(atlas, Vocabulary.load("instrument-word", "place"), true);
  }

  private static boolean isCountry(String city) {
    for (var code : Locale.getISOCountries()) {
      if (Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equals(city)) {
        return true;
      }
    }
    return false;
  }

  public Name read(String name) {
    var shortForms = new TreeSet<String>();
    BRACKETS
        .matcher(name)
        .results()
        .filter(found -> isWhole(name.substring(0, found.start()), name.substring(found.end())))
        .forEach(found -> shortForm(found.group(1), shortForms));
    var tokens = Tokens.of(BRACKETS.matcher(name).replaceAll(" "));
    boolean shouted = tokens.size() > 1 && tokens.stream().allMatch(Token::isLetters);
    var parts = new Parts();
    for (int at = 0; at < tokens.size(); ) {
      at += take(tokens, at, shouted, parts);
    }
    return parts.name(shortForms, tokens, initials(tokens));
  }

  /// Of all its words, and of all but the small ones.
  private static Set<String> initials(List<Token> tokens) {
    var all = new StringBuilder();
    var great = new StringBuilder();
    for (var token : tokens) {
      all.append(token.lower().charAt(0));
      if (!PREPOSITIONS.contains(token.lower()) && !SMALL.contains(token.lower())) {
        great.append(token.lower().charAt(0));
      }
    }
    return great.length() < FEWEST_INITIALS
        ? Set.of()
        : new TreeSet<>(List.of(Tokens.stem(all.toString()), Tokens.stem(great.toString())));
  }

  /// Whether brackets between two parts of a name stand for all of it: not "(AI)" in "Artificial
  /// Intelligence (AI) Roadmap".
  private boolean isWhole(String before, String after) {
    return after.isBlank()
        || Tokens.of(before).stream()
            .map(token -> vocabulary.of(List.of(token)))
            .anyMatch(entry -> entry != null && entry.role() == Role.KIND);
  }

  private void shortForm(@Nullable String inside, Set<String> into) {
    if (inside != null) {
      var bare = QUOTES.matcher(inside).replaceAll("").strip();
      if (SHORT.matcher(bare).matches() && atlas.sideOf(bare).isEmpty()) {
        into.add(Tokens.stem(bare.toLowerCase(Locale.ROOT)));
      }
    }
  }

  /// Takes what begins at a word; returns how many words that is.
  private int take(List<Token> tokens, int from, boolean shouted, Parts parts) {
    for (int n = Math.min(Vocabulary.MOST_WORDS, tokens.size() - from); n > 0; n--) {
      var some = tokens.subList(from, from + n);
      var entry = vocabulary.of(some);
      if (entry != null) {
        parts.take(entry, some, adjoins(tokens, from, n));
        return n;
      }
      var side = sideOf(some);
      if (side.isPresent()) {
        parts.side(side.get());
        return n;
      }
    }
    var token = tokens.get(from);
    if (PREPOSITIONS.contains(token.lower())) {
      parts.preposition(token.lower());
    } else if (token.isFigure()) {
      parts.figures.add(token.lower());
    } else if (!isSmall(token)) {
      parts.placed |= token.isLetters() && !shouted;
      boolean proper = cities.contains(token.lower()) && token.isCapital();
      parts.title |= token.isCapital() && parts.kinds.isEmpty();
      parts.word(token.stem(), adjoins(tokens, from, 1), proper, true);
    }
    return 1;
  }

  private boolean isSmall(Token token) {
    return SMALL.contains(token.lower())
        || ordinals.contains(token.lower())
        || token.lower().matches("\\d+(?:st|nd|rd|th)");
  }

  /// Whether "and" or a comma joins it to its neighbour.
  private static boolean adjoins(List<Token> tokens, int from, int length) {
    int next = from + length;
    return tokens.get(next - 1).comma()
        || (from > 0 && (isAnd(tokens.get(from - 1)) || tokens.get(from - 1).comma()))
        || (next < tokens.size() && isAnd(tokens.get(next)));
  }

  private static boolean isAnd(Token token) {
    return token.lower().equals("and") || token.lower().equals("&");
  }

  private Optional<Side> sideOf(List<Token> tokens) {
    if (!tokens.getFirst().isCapital()) {
      return Optional.empty();
    }
    var text = String.join(" ", tokens.stream().map(Token::lower).toList());
    return cities.contains(text) ? Optional.empty() : atlas.sideOf(text);
  }

  private final class Parts {
    private final List<Side> sides = new ArrayList<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> loose = new TreeSet<>();
    private final Set<String> figures = new TreeSet<>();
    private final List<Entry> kinds = new ArrayList<>();
    private int headKinds;
    private boolean inTail;
    private String preposition = "";
    private boolean proper;

    /// Whether it has letters or a part of the world in it, which make one summit of their kind.
    private boolean placed;

    private boolean definite;
    private boolean title;
    private boolean many;
    private boolean counted;
    private int parties;

    private void preposition(String word) {
      if (!inTail && !kinds.isEmpty()) {
        headKinds = kinds.size();
        inTail = true;
      }
      preposition = word;
    }

    /// What a thing is about is none of its sides: "the dialogue on Russia".
    private void side(Side side) {
      if (BEFORE_TOPICS.contains(preposition)) {
        word(side.code().toLowerCase(Locale.ROOT), true, false, true);
      } else {
        sides.add(side);
      }
    }

    private void take(Entry entry, List<Token> tokens, boolean adjoins) {
      switch (entry.role()) {
        case KIND, SOLE, VAGUE -> {
          kinds.add(entry);
          title |= tokens.getLast().isCapital();
          many = many || tokens.stream().anyMatch(t -> !t.stem().equals(t.lower()));
        }
        case NUMBER -> {
          counted = true;
          word(entry.means(), false, false, false);
        }
        case MONTH -> figures.add(entry.means());
        case WORD -> word(entry.means(), adjoins, false, true);
        case COMMON -> word(entry.means(), adjoins, false, false);
        case TOWN -> word(entry.means(), adjoins, true, true);
        case REGION -> {
          placed = true;
          word(entry.means(), adjoins, false, true);
        }
        case PARTIES -> parties = Integer.parseInt(entry.means());
        case DROP -> {}
      }
    }

    private void word(String word, boolean adjoins, boolean isName, boolean isDefinite) {
      words.add(word);
      proper |= isName;
      definite |= isDefinite;
      if (adjoins || preposition.equals("between")) {
        loose.add(word);
      }
    }

    /// The last kind before the first preposition decides, one that stands alone before others, a
    /// vague one after all others.
    private Name name(Set<String> shortForms, List<Token> tokens, Set<String> initials) {
      var head = kinds.subList(0, inTail ? headKinds : kinds.size());
      var chosen = chosen(head);
      if (chosen == null || chosen.role() == Role.VAGUE) {
        var any = chosen(kinds);
        chosen = any == null ? chosen : any;
      }
      for (var kind : kinds) {
        if (kind.role() == Role.KIND && !kind.equals(chosen) && !isSole(chosen)) {
          words.add(kind.means());
          loose.add(kind.means());
        }
      }
      if (words.isEmpty() && chosen == null) {
        words.add(String.join(" ", tokens.stream().map(Token::lower).toList()));
        proper = true;
        definite = true;
      }
      boolean titled =
          title || (kinds.isEmpty() && !tokens.isEmpty() && tokens.getFirst().isCapital());
      return new Name(
          sides,
          chosen == null ? "" : chosen.means(),
          new TreeSet<>(words),
          new TreeSet<>(loose),
          new TreeSet<>(shortForms),
          new TreeSet<>(titled ? initials : Set.of()),
          new TreeSet<>(keepsFigures ? figures : Set.of()),
          parties,
          traits(chosen, titled));
    }

    private Set<Trait> traits(@Nullable Entry kind, boolean titled) {
      var traits = EnumSet.noneOf(Trait.class);
      if (proper || (placed && isSole(kind))) {
        traits.add(Trait.PROPER);
      }
      if (isSole(kind)) {
        traits.add(Trait.SOLE);
      }
      if (titled) {
        traits.add(Trait.TITLE);
      }
      if (definite && titled) {
        traits.add(Trait.DEFINITE);
      }
      if (many && !counted && figures.isEmpty()) {
        traits.add(Trait.MANY);
      }
      return traits;
    }

    private static boolean isSole(@Nullable Entry kind) {
      return kind != null && kind.role() == Role.SOLE;
    }

    private static @Nullable Entry chosen(List<Entry> kinds) {
      Entry best = null;
      for (var kind : kinds) {
        if (best == null || weight(kind) >= weight(best)) {
          best = kind;
        }
      }
      return best;
    }

    private static int weight(Entry kind) {
      return switch (kind.role()) {
        case SOLE -> 2;
        case KIND -> 1;
        default -> 0;
      };
    }
  }
}
