package org.readout.understand.text;

import opennlp.tools.postag.POSModel;

/// Turns text into [Prose]. One per thread; the model behind it is shared.
public final class ProseReader {
  private final Segmenter segmenter = new Segmenter();
  private final Tagger tagger;

  private ProseReader(POSModel model) {
    tagger = new Tagger(model);
  }

  public Prose read(String text) {
    return Prose.of(text, segmenter, tagger);
  }

  /// What is loaded once and serves all threads.
  public static final class Model {
    private final POSModel tags = Tagger.model();

    public ProseReader reader() {
      return new ProseReader(tags);
    }
  }
}
