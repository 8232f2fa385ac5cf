package org.readout.relate.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// A human being's name, in words that can be compared.
///
/// @param text as written, without titles
/// @param words the full words in their common spelling, in the order of the text, particles left
///   out
/// @param patronyms of these words, the places of those that name somebody's father ("bin Salman")
/// @param initials in lower case
/// @param number of a king or a pope, or of a son of the same name; empty for none
record Name(
    String text,
    @Nullable Side side,
    List<String> words,
    Set<Integer> patronyms,
    String initials,
    String number) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+|\\p{Lu}");
  private static final Pattern NUMBER =
      Pattern.compile("I{1,3}|IV|VI{0,3}|IX|X{1,3}I{0,3}|X{0,2}(?:IV|VI{1,3}|V)");
  private static final Set<String> FATHERS = Set.of("bin", "ibn", "ben", "bint", "binti", "ould");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "jnr", "snr");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ur", "de", "da", "do", "dos", "das", "di", "du", "del", "della", "der",
          "den", "ter", "zu", "zur", "van", "von", "y", "e", "la", "le", "las", "los", "af", "av");
  private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "NZ", "IE");
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "as", "ash", "an", "ar", "ad", "at", "az", "ul", "ur", "us");

  Name {
    words = List.copyOf(words);
    patronyms = Set.copyOf(patronyms);
  }

  static Name of(String text, @Nullable Side side, Spelling spelling) {
    var tokens = text.strip().split("[\\s,]+", -1);
    var words = new ArrayList<String>();
    var patronyms = new HashSet<Integer>();
    var initials = new StringBuilder();
    String number = "";
    boolean father = false;
    boolean keepsAll = Spelling.isOfSyllables(side);
    String servant = "";
    for (int t = 0; t < tokens.length; t++) {
      if (t > 0 && NUMBER.matcher(tokens[t]).matches()) {
        number = tokens[t];
        continue;
      }
      if (INITIALS.matcher(tokens[t]).matches()) {
        initials.append(tokens[t].replace(".", "").toLowerCase(Locale.ROOT));
        continue;
      }
      var parts = BETWEEN.split(tokens[t], -1);
      for (int p = 0; p < parts.length; p++) {
        var word = Spelling.plain(parts[p]);
        boolean last = t == tokens.length - 1 && p == parts.length - 1;
        if (word.isEmpty() || (t > 0 && SUFFIXES.contains(word))) {
          continue;
        }
        if (!keepsAll && !last) {
          if (!words.isEmpty() && FATHERS.contains(word)) {
            father = true;
            continue;
          }
          if (isArticle(tokens, t, side, word)
              || (p == 0 && parts.length > 1 && ARTICLES.contains(word))
              || (!(words.isEmpty() && servant.isEmpty()) && PARTICLES.contains(word))) {
            continue;
          }
          if (Set.of("abd", "abdul", "abdel", "abdal", "abdur", "abdol").contains(word)) {
            servant = "abdul";
            continue;
          }
        }
        if (father) {
          patronyms.add(words.size());
          father = false;
        }
        words.add(spelling.common(servant + word, side));
        servant = "";
      }
    }
    return new Name(text, side, words, patronyms, initials.toString(), number);
  }

  /// "Al Sisi" is a surname, "Al Gore" is not.
  private static boolean isArticle(String[] tokens, int at, @Nullable Side side, String word) {
    return tokens.length == 2
        && at == 0
        && (word.equals("al") || word.equals("el"))
        && !(side != null && ENGLISH.contains(side.code()));
  }

  /// Whether it is more than a surname.
  boolean isFull() {
    return words.size() > 1 || (!words.isEmpty() && !(initials.isEmpty() && number.isEmpty()));
  }

  /// Whether both are the same words, but for their order and where they are parted.
  boolean equalsInAnyOrder(Name other) {
    if (!fits(number, other.number) || !initials.equals(other.initials)) {
      return false;
    }
    if (words.equals(other.words)) {
      return true;
    }
    for (boolean mine : List.of(true, false)) {
      for (boolean theirs : List.of(true, false)) {
        if (head(mine).equals(other.head(theirs)) && rest(mine).equals(other.rest(theirs))) {
          return words.size() > 1 && other.words.size() > 1;
        }
      }
    }
    return false;
  }

  private String head(boolean first) {
    return first ? words.getFirst() : words.getLast();
  }

  private String rest(boolean first) {
    int size = words.size();
    return String.join("", first ? words.subList(1, size) : words.subList(0, size - 1));
  }

  /// How this name can be the other one made shorter.
  enum Shorter {
    NOT,
    /// The same but for initials and last words left out: "Gustavo Petro".
    SURELY,
    /// Words left out in between or before: "López Obrador".
    MAYBE
  }

  Shorter shorterThan(Name longer) {
    if (Spelling.isOfSyllables(side)
        || words.size() < 2
        || words.size() > longer.words.size()
        || !fits(number, longer.number)) {
      return Shorter.NOT;
    }
    if (words.getFirst().equals(longer.words.getFirst()) && isIn(longer)) {
      if (!initialsFit(longer)) {
        return Shorter.NOT;
      }
      boolean begins = longer.words.subList(0, words.size()).equals(words);
      return begins ? Shorter.SURELY : Shorter.MAYBE;
    }
    int from = longer.words.size() - words.size();
    boolean ends = longer.words.subList(from, longer.words.size()).equals(words);
    return ends && initials.isEmpty() && !longer.patronyms.contains(from)
        ? Shorter.MAYBE
        : Shorter.NOT;
  }

  private boolean isIn(Name longer) {
    int at = 0;
    for (var word : longer.words) {
      if (at < words.size() && words.get(at).equals(word)) {
        at++;
      }
    }
    return at == words.size();
  }

  /// Initials may be missing, but not be others.
  private boolean initialsFit(Name longer) {
    var more = new StringBuilder(longer.initials);
    longer.words.stream()
        .filter(word -> !words.contains(word))
        .forEach(w -> more.append(w.charAt(0)));
    return initials.isEmpty()
        || more.isEmpty()
        || more.indexOf(initials) == 0
        || initials.startsWith(more.toString());
  }

  /// Whether this is a surname with initials that the other has as given names.
  boolean abbreviates(Name longer) {
    return words.size() == 1
        && !initials.isEmpty()
        && longer.words.size() > 1
        && longer.words.contains(words.getFirst())
        && !longer.words.getFirst().equals(words.getFirst())
        && longer.words.getFirst().charAt(0) == initials.charAt(0);
  }

  static boolean fits(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
