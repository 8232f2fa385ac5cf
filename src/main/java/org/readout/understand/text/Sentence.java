package org.readout.understand.text;

import java.util.List;
import org.readout.model.Span;

/// A sentence as its tokens, never empty.
///
/// @param index its place among the report's sentences, from 0
/// @param paragraph the block it stands in
/// @param paragraphIndex that block's place in the report, from 0
public record Sentence(
    int index, Paragraph paragraph, int paragraphIndex, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token at(int index) {
    return tokens.get(index);
  }

  /// The text from token `from` to token `to`, which is not included.
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /// Whether the words stand at token `index`, compared in lower case.
  public boolean has(int index, String... words) {
    if (index < 0 || index + words.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(index + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }
}
