package org.readout.understand.actor;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Mention.Gender;

/// Reads the name of a person: honorifics, then capitalised words in any order of given and family
/// name.
final class NameReader {
  private static final Set<String> MALE = Set.of("mr", "sir", "lord", "shri", "king", "baron");
  private static final Set<String> FEMALE =
      Set.of(
          "mrs", "ms", "miss", "dame", "smt", "shrimati", "madam", "madame", "baroness", "sheikha");
  private static final Set<String> COMMON_FAMILY_NAMES =
      Set.of(
          "power", "law", "day", "house", "street", "west", "north", "green", "may", "land",
          "small", "bridge", "lane", "port", "field", "fields", "waters", "rivers", "wall", "tower",
          "march");
  private static final Set<String> ARTICLES =
      Set.of("al-", "el-", "as-", "ad-", "ar-", "az-", "ul-");
  private static final int LONGEST = 7;

  private NameReader() {}

  /// A name at tokens `[from, to)`, its honorifics before `from`.
  ///
  /// @param end after the letters that follow some names: "AK MC", "MP"
  record Name(int start, int from, int to, int end, Gender gender, boolean honoured) {}

  /// Reads a name that follows a title; honorifics may stand first.
  static @Nullable Name afterTitle(Line line, int at) {
    return read(line, at, true);
  }

  /// Reads capitalised words that may be a name.
  static @Nullable Name bare(Line line, int at) {
    return read(line, at, false);
  }

  private static @Nullable Name read(Line line, int at, boolean titled) {
    Gender gender = Gender.UNKNOWN;
    int i = at;
    while (i < line.size() && isHonorific(line, i)) {
      String word = line.at(i).norm().replace(".", "");
      if (MALE.contains(word)) {
        gender = Gender.MALE;
      } else if (FEMALE.contains(word)) {
        gender = Gender.FEMALE;
      }
      i++;
      if (line.is(i, ".")) {
        i++;
      }
    }
    boolean honoured = i > at;
    int from = i;
    while (i < line.size() && i - from < LONGEST && isNamePart(line, i, from, titled || honoured)) {
      i++;
    }
    while (i > from && line.is(i - 1, WordClass.PARTICLE) && !line.isCapital(i - 1)) {
      i--;
    }
    if (i == from) {
      return null;
    }
    int end = i;
    while (i - from > 2
        && isPostNominal(line.at(i - 1).form())
        && !isPostNominal(line.at(from).form())) {
      i--;
    }
    int suffix = line.is(i, ",") ? i + 1 : i;
    if (line.is(suffix, WordClass.SUFFIX) && line.isCapital(suffix)) {
      i = suffix + 1;
    }
    return new Name(at, from, i, Math.max(i, end), gender, honoured);
  }

  static boolean isHonorific(Line line, int i) {
    return (line.is(i, WordClass.HONORIFIC) && line.isCapital(i))
        || (line.is(i, "the") && line.is(i + 1, WordClass.HONORIFIC) && line.isCapital(i + 1))
        || (line.is(i, "his") && line.is(i + 1, "excellency"))
        || ((line.is(i, "his") || line.is(i, "her") || line.is(i, "their"))
            && line.isCapital(i + 1)
            && line.is(i + 1, WordClass.HONORIFIC))
        || (line.is(i, "general") && line.is(i + 1, "the") && line.is(i + 2, WordClass.HONORIFIC));
  }

  private static boolean isNamePart(Line line, int i, int from, boolean titled) {
    var token = line.at(i);
    boolean first = i == from;
    if (first && titled && isFamilyName(line, i)) {
      return true;
    }
    if (first
        && WordClass.CALENDAR.in(line.classes(i))
        && !token.form().endsWith(".")
        && line.isCapital(i + 1)
        && line.classes(i + 1) == 0
        && line.entry(i + 1) == null
        && !(i > 0 && (line.is(i - 1, "in") || line.is(i - 1, "on")))) {
      return true; // "Jan", "April" and "June" before a family name
    }
    if (!first && token.is(".") && line.at(i - 1).form().length() == 2 && line.isCapital(i + 1)) {
      return true; // "Ma. Theresa", "Md. Jashim"
    }
    if (!first && token.form().length() > 4 && ARTICLES.contains(token.norm().substring(0, 3))) {
      return true; // "al-Saud"
    }
    if (!token.isCapitalised()) {
      return !first
          && line.is(i, WordClass.PARTICLE)
          && ((line.isCapital(i + 1) && line.entry(i + 1) == null)
              || (line.is(i + 1, WordClass.PARTICLE) && line.isCapital(i + 2)));
    }
    var entry = line.entry(i);
    if (entry != null && i == from + 1 && titled && entry.length() == 1) {
      return entry.isState() && !line.isPossessive(i + 1); // "Ms. Ana Lima"
    }
    if (entry != null) {
      // "Jordan", "Chad", "Israel" may be given names, when a family name follows the title
      return titled
          && first
          && entry.use() == Gazetteer.Use.NAME
          && entry.length() == 1
          && line.isCapital(i + 1)
          && line.entry(i + 1) == null
          && line.classes(i + 1) == 0
          && token.form().length() > 3;
    }
    if (line.compound(i) != null) {
      return false;
    }
    int classes = line.classes(i);
    if (classes == 0 || isInitial(token.form())) {
      return true;
    }
    if (WordClass.PARTICLE.in(classes) && !WordClass.STOP.in(classes)) {
      return !first || line.isCapital(i + 1);
    }
    if (WordClass.PARTICLE.in(classes) && token.form().length() > 1) {
      return line.isCapital(i + 1) && line.classes(i + 1) == 0;
    }
    if (first && titled) {
      // a family name that is a common word: "Minister Park", not "Minister Foreign"
      return WordClass.HONORIFIC.in(classes) && line.isCapital(i + 1);
    }
    if (i - from == 2 && line.is(i, "in") && titled && !line.isCapital(i + 1)) {
      return true; // "Moon Jae In"
    }
    boolean commonWord =
        (titled || i - from == 1)
            && i == from + 1
            && COMMON_FAMILY_NAMES.contains(token.norm())
            && !(line.isCapital(i + 1) && line.classes(i + 1) != 0)
            && !line.at(i - 1).form().endsWith(".");
    return commonWord
        || (!first
            && WordClass.HONORIFIC.in(classes)
            && titled
            && !line.at(i).form().endsWith("."));
  }

  /// "He Lifeng", "An Jung-geun": a short common word that is a family name before a given name.
  static boolean isFamilyName(Line line, int i) {
    return line.isCapital(i)
        && line.is(i, WordClass.STOP)
        && line.at(i).form().length() == 2
        && Set.of("he", "an", "so", "no", "do", "to").contains(line.at(i).norm())
        && line.isCapital(i + 1)
        && line.classes(i + 1) == 0
        && line.entry(i + 1) == null
        && line.compound(i + 1) == null;
  }

  /// "AK", "MC", "OBE" after a name.
  private static boolean isPostNominal(String form) {
    return form.length() >= 2 && form.length() <= 3 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static boolean isInitial(String form) {
    return (form.length() == 2 && form.charAt(1) == '.')
        || (form.length() == 1 && !form.equals("I") && !form.equals("A"));
  }
}
