package org.readout.understand.event;

import java.util.Set;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Token;

/// Tokens `[from, to)` of a sentence without the marks and connectors at their ends.
record Stretch(int from, int to) {
  private static final Set<String> LEADING =
      Set.of(",", "and", "but", "that", ";", ".", ":", "–", "—", "while", "or", ")");
  private static final Set<String> TRAILING =
      Set.of(",", "and", "but", "while", ";", ".", "as", "or", "–", "—", ":", "!", "?");

  static Stretch trimmed(Marked marked, int from, int to) {
    int begin = from;
    while (begin < to && LEADING.contains(marked.sentence().at(begin).norm())) {
      begin++;
    }
    return new Stretch(begin, Math.max(begin, end(marked, begin, to)));
  }

  /// The same without a quotation mark whose partner lies outside.
  Stretch unquoted(Marked marked) {
    if (!isEmpty() && marked.sentence().at(from).is("\"") && quotes(marked, from, to) == 1) {
      return trimmed(marked, from + 1, to);
    }
    return this;
  }

  boolean isEmpty() {
    return from >= to;
  }

  int size() {
    return to - from;
  }

  /// Where the connectors before `to` begin; at least one token is kept.
  static int withoutConnectors(Marked marked, int from, int to) {
    int end = to;
    while (end > from + 1 && TRAILING.contains(marked.sentence().at(end - 1).norm())) {
      end--;
    }
    return end;
  }

  /// Whether what stands before a token joins clauses.
  static boolean follows(Marked marked, int token) {
    if (token == 0) {
      return false;
    }
    Token before = marked.sentence().at(token - 1);
    return before.is(",")
        || before.is("and")
        || before.is("while")
        || before.is("but")
        || before.is(";");
  }

  private static int end(Marked marked, int from, int to) {
    int end = withoutConnectors(marked, from, to);
    if (end - 1 > from
        && marked.sentence().at(end - 1).is("\"")
        && quotes(marked, from, end) % 2 == 1) {
      end = withoutConnectors(marked, from, end - 1);
    }
    return end;
  }

  private static int quotes(Marked marked, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (marked.sentence().at(i).is("\"")) {
        count++;
      }
    }
    return count;
  }
}
