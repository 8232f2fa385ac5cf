package org.readout.understand.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.text.Tag;

/// Reads pronouns that stand for actors: "he", "they", "both" without a noun.
final class PronounReader {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "we", "i", "him", "them", "us", "both", "it");

  private PronounReader() {}

  static @Nullable Mention read(Line line, int i) {
    String word = line.at(i).norm();
    if (!PRONOUNS.contains(word)) {
      return null;
    }
    switch (word) {
      case "he" -> {
        if (NameReader.isFamilyName(line, i)) {
          return null;
        }
      }
      case "i" -> {
        if (!line.at(i).form().equals("I") || line.is(i + 1, ".")) {
          return null;
        }
      }
      case "us" -> {
        if (!line.at(i).form().equals("us")) {
          return null;
        }
      }
      case "both" -> {
        if (!isVerbal(line, i + 1) && !line.is(i + 1, ",")) {
          return null;
        }
      }
      case "it" -> {
        if (!isActing(line, i)) {
          return null;
        }
      }
      default -> {}
    }
    return Mention.of(Sort.PRONOUN, i, i + 1, List.of(), word);
  }

  /// Whether a verb stands at `i`: not a noun or another word that "both" could go with.
  static boolean isVerbal(Line line, int i) {
    if (i >= line.size() || line.isCapital(i)) {
      return false;
    }
    var token = line.at(i);
    return ((token.is(Tag.VERB) || token.is(Tag.AUX) || token.norm().endsWith("ed"))
            && !line.isAny(i, WordClass.GROUP, WordClass.BODIES))
        || token.is("said");
  }

  /// "it hopes", "it will", not "it is important".
  private static boolean isActing(Line line, int i) {
    if (i + 1 >= line.size() || line.isCapital(i + 1)) {
      return false;
    }
    String next = line.at(i + 1).norm();
    if (Set.of("is", "was", "'s", "has", "had", "would", "be", "can", "could", "may", "seems")
        .contains(next)) {
      return line.is(i + 2, "ready")
          || line.is(i + 2, "willing")
          || line.is(i + 2, "committed")
          || line.is(i + 2, "determined");
    }
    return line.at(i + 1).is(Tag.VERB) || next.equals("will") || next.equals("does");
  }
}
