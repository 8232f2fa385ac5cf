package org.readout.understand.actor;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Compares offices: "Minister for Foreign Affairs" is "the foreign minister".
final class Titles {
  private static final Set<String> EMPTY =
      Set.of(
          "of", "the", "for", "and", "to", "affairs", "a", "on", "in", "state", "federal", "new");
  private static final Set<String> LEADING =
      Set.of(
          "president",
          "prime",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "sultan",
          "emir",
          "chairman",
          "leader",
          "taoiseach",
          "general");
  private static final Set<String> DEPUTIES =
      Set.of(
          "vice",
          "deputy",
          "assistant",
          "under",
          "vice-president",
          "vice-minister",
          "vice-premier");

  private Titles() {}

  static Set<String> words(String office) {
    var words = new LinkedHashSet<String>();
    for (String word : Arrays.asList(office.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1))) {
      String plain =
          switch (word) {
            case "defence" -> "defense";
            case "councillor" -> "councilor";
            case "counsellor" -> "counselor";
            case "adviser" -> "advisor";
            case "spokesman", "spokeswoman" -> "spokesperson";
            case "chairwoman", "chairperson", "chair" -> "chairman";
            default -> word;
          };
      if (!plain.isEmpty() && !EMPTY.contains(plain)) {
        words.add(plain);
      }
    }
    return words;
  }

  /// Whether one office may be the other said with fewer words.
  static boolean agree(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty() || isDeputy(a) != isDeputy(b)) {
      return false;
    }
    return a.containsAll(b) || b.containsAll(a);
  }

  private static boolean isDeputy(Set<String> words) {
    return words.stream().anyMatch(DEPUTIES::contains);
  }

  /// Whether the office is that of a head of state or government.
  static boolean leads(List<String> offices) {
    return offices.stream()
        .map(Titles::words)
        .anyMatch(w -> !isDeputy(w) && w.size() <= 2 && w.stream().anyMatch(LEADING::contains));
  }

  /// Whether somebody with these offices can be called by a head word: "minister", "leader".
  static boolean answers(List<String> offices, String head) {
    return switch (head) {
      case "leader" -> leads(offices);
      case "official", "representative", "negotiator", "figure" -> false;
      case "principal", "envoy", "counterpart", "interlocutor", "participant" -> true;
      case "head" -> leads(offices);
      case "diplomat" ->
          offices.stream()
              .anyMatch(o -> agree(o, "foreign minister") || agree(o, "secretary of state"));
      default ->
          offices.stream()
              .map(Titles::words)
              .anyMatch(
                  w ->
                      w.stream().anyMatch(x -> x.equals(head) || x.endsWith("-" + head))
                          && (head.equals("minister") || !w.contains("vice")));
    };
  }
}
