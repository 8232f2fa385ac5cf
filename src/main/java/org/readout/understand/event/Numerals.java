package org.readout.understand.event;

import java.util.HashMap;
import java.util.Map;
import org.readout.data.Table;
import org.readout.understand.text.Token;

/// Numbers in words and digits, from `numeral.tsv`: how many, and which of a series.
public final class Numerals {
  private final Map<String, Integer> cardinals = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  private Numerals() {}

  public static Numerals load() {
    var numerals = new Numerals();
    for (var row : Table.load("numeral", "value", "cardinal", "ordinal").rows()) {
      int value = Integer.parseInt(row.cell(0));
      numerals.cardinals.put(row.cell(1), value);
      numerals.ordinals.put(row.cell(2), value);
    }
    return numerals;
  }

  /// The number that a word or figure stands for; 0 for none, and for what looks like a year.
  int cardinal(Token token) {
    return cardinal(token.norm());
  }

  /// Likewise for a word in lower case.
  int cardinal(String word) {
    String norm = word.replace(",", "");
    if (norm.matches("\\d{1,6}")) {
      int value = Integer.parseInt(norm);
      return norm.matches("(19|20)\\d\\d") && !word.contains(",") ? 0 : value;
    }
    return cardinals.getOrDefault(norm, 0);
  }

  /// The place in a series, from 1; 0 for none.
  int ordinal(Token token) {
    String norm = token.norm();
    if (norm.matches("\\d{1,3}(st|nd|rd|th)")) {
      return Integer.parseInt(norm.replaceAll("\\D", ""));
    }
    return ordinals.getOrDefault(norm, 0);
  }
}
