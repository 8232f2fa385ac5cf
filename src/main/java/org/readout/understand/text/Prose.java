package org.readout.understand.text;

import java.util.ArrayList;
import java.util.List;

/// A report's text as paragraphs, sentences and tagged tokens.
public record Prose(String text, List<Paragraph> paragraphs, List<Sentence> sentences) {
  public Prose {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  static Prose of(String text, Segmenter segmenter, Tagger tagger) {
    List<Paragraph> paragraphs = Segmenter.paragraphs(text);
    var sentences = new ArrayList<Sentence>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      for (var span : segmenter.sentences(text, paragraph.span())) {
        List<Token> tokens = tagger.tagged(Tokenizer.tokens(text, span));
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(sentences.size(), paragraph, p, span, tokens));
        }
      }
    }
    return new Prose(text, paragraphs, sentences);
  }
}
