package org.readout.understand.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.data.Table;

/// The forms of English verbs: the regular ones by rule, the others from `irregular.tsv`.
public final class Inflection {
  /// How a verb stands in the sentence. A regular past is a participle as well.
  public enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING,
    /// Not a verb, or not inflected.
    FIXED;

    /// Whether it can be the verb of a clause without an auxiliary.
    public boolean isFinite() {
      return this == BASE || this == THIRD || this == PAST;
    }
  }

  /// A word and the form of the verb that it is.
  public record Inflected(String word, Form form) {}

  private static final String VOWELS = "aeiou";

  private final Map<String, String[]> irregular = new HashMap<>();

  /// From `irregular.tsv`, with columns verb, past and participle.
  public static Inflection load() {
    return new Inflection(Table.load("irregular", "verb", "past", "participle"));
  }

  private Inflection(Table table) {
    for (var row : table.rows()) {
      irregular.put(row.cell(0), new String[] {row.cell(1), row.cell(2)});
    }
  }

  /// All forms of a verb; the past of a regular one stands for its participle too.
  public List<Inflected> forms(String lemma) {
    var forms = new ArrayList<Inflected>();
    if (lemma.equals("be")) {
      for (String word : List.of("am", "is", "are")) {
        forms.add(new Inflected(word, Form.THIRD));
      }
      for (String word : List.of("was", "were")) {
        forms.add(new Inflected(word, Form.PAST));
      }
      forms.add(new Inflected("be", Form.BASE));
      forms.add(new Inflected("been", Form.PARTICIPLE));
      forms.add(new Inflected("being", Form.ING));
      return forms;
    }
    forms.add(new Inflected(lemma, Form.BASE));
    forms.add(new Inflected(third(lemma), Form.THIRD));
    String[] past = irregular.get(lemma);
    if (past == null) {
      forms.add(new Inflected(stem(lemma, true) + "ed", Form.PAST));
    } else {
      forms.add(new Inflected(past[0], Form.PAST));
      if (!past[1].equals(past[0])) {
        forms.add(new Inflected(past[1], Form.PARTICIPLE));
      }
    }
    forms.add(new Inflected(ing(lemma), Form.ING));
    return forms;
  }

  private static String third(String lemma) {
    if (lemma.equals("have")) {
      return "has";
    }
    if (lemma.endsWith("y") && !isVowel(lemma, lemma.length() - 2)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma.matches(".*(s|x|z|ch|sh|o)") ? lemma + "es" : lemma + "s";
  }

  private static String ing(String lemma) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    return stem(lemma, false) + "ing";
  }

  /// Drops a silent e, doubles a final consonant after a single stressed vowel, turns y into i.
  private static String stem(String lemma, boolean past) {
    int last = lemma.length() - 1;
    if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("ye")) {
      return lemma.substring(0, last);
    }
    if (lemma.endsWith("ee") && past) {
      return lemma.substring(0, last);
    }
    if (past && lemma.endsWith("y") && !isVowel(lemma, last - 1)) {
      return lemma.substring(0, last) + "i";
    }
    boolean doubles =
        lemma.length() <= 4
            ? !isVowel(lemma, last)
                && "wxyh".indexOf(lemma.charAt(last)) < 0
                && isVowel(lemma, last - 1)
                && !isVowel(lemma, last - 2)
            : lemma.matches(
                "(ad|com|per|re|e|o|sub|trans)mit|(re|pre|con|de|in|trans)fer|travel|(pro|com|im|ex|re|dis)pel|control|occur|regret|(fore)?stall?|forget|begin|commit|permit|recur|concur|equip");
    return doubles ? lemma + lemma.charAt(last) : lemma;
  }

  private static boolean isVowel(String word, int index) {
    return index >= 0 && VOWELS.indexOf(word.charAt(index)) >= 0;
  }
}
