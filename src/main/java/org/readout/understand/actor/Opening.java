package org.readout.understand.actor;

import java.util.Map;
import java.util.Set;

/// The small words before a phrase: "the two", "his", "all".
///
/// @param from where they begin
/// @param start the first token after them
/// @param number how many they say, or 0
/// @param owner "his", "her", "their", "its", or empty
/// @param definite with an article
/// @param vague they name nobody in particular: "other", "many"
record Opening(int from, int start, int number, String owner, boolean definite, boolean vague) {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("both", 2),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("2", 2),
          Map.entry("3", 3));
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "our", "my");
  private static final Set<String> VAGUE =
      Set.of(
          "other",
          "another",
          "many",
          "some",
          "several",
          "various",
          "numerous",
          "all",
          "every",
          "any",
          "no",
          "developing",
          "relevant",
          "most",
          "such",
          "like-minded",
          "regional",
          "neighboring",
          "neighbouring",
          "emerging",
          "certain",
          "more",
          "few",
          "major",
          "third");

  static Opening read(Line line, int i) {
    int p = i;
    int number = 0;
    String owner = "";
    boolean definite = false;
    boolean vague = false;
    while (p < line.size() && !NameReader.isHonorific(line, p)) {
      String word = line.at(p).norm();
      if (word.equals("the") || word.equals("a") || word.equals("an") || word.equals("these")) {
        definite = true;
      } else if (NUMBERS.containsKey(word) && p + 1 < line.size()) {
        number = NUMBERS.get(word);
      } else if (OWNERS.contains(word)) {
        owner = word;
      } else if (VAGUE.contains(word)
          && !(word.equals("all") && NUMBERS.containsKey(next(line, p)))) {
        vague = true;
      } else if (word.equals("all") || (word.equals("of") && number > 0)) {
        definite |= word.equals("all");
      } else {
        break;
      }
      p++;
    }
    return new Opening(i, p, number, owner, definite, vague);
  }

  private static String next(Line line, int p) {
    return p + 1 < line.size() ? line.at(p + 1).norm() : "";
  }

  /// The number that a token says, or 0.
  static int number(Line line, int i) {
    return i < line.size() ? NUMBERS.getOrDefault(line.at(i).norm(), 0) : 0;
  }

  /// Whether they point at somebody.
  boolean isKnown() {
    return definite || number > 0 || !owner.isEmpty();
  }
}
