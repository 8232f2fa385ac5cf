package org.readout.understand.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/// Gives tokens their parts of speech (OpenNLP, trained on the English UD treebank).
final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /// Longer stretches are tagged in pieces, so that time stays in proportion to length.
  private static final int PIECE = 400;

  private final POSTaggerME tagger;

  Tagger(POSModel model) {
    tagger = new POSTaggerME(model, POSTagFormat.UD);
  }

  static POSModel model() {
    try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + MODEL);
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Token> tagged(List<Token> tokens) {
    var result = new ArrayList<Token>(tokens.size());
    for (int from = 0; from < tokens.size(); from += PIECE) {
      List<Token> piece = tokens.subList(from, Math.min(from + PIECE, tokens.size()));
      String[] tags = tagger.tag(piece.stream().map(Token::form).toArray(String[]::new));
      for (int i = 0; i < tags.length; i++) {
        result.add(piece.get(i).tagged(Tag.of(tags[i])));
      }
    }
    return result;
  }
}
