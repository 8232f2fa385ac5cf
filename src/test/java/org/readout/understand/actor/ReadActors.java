package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.model.Report;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Prose;
import org.readout.understand.text.ProseReader;

/// A text read for its actors, with its phrases as lines such as `Wang: Wang Yi [CN]`.
record ReadActors(Prose prose, List<Marked> sentences, Cast cast) {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final ActorReader READER = ActorReader.load(LEXICON);
  private static final ProseReader PROSE = new ProseReader.Model().reader();

  static ReadActors of(String text) {
    return of(text, null, "text");
  }

  static ReadActors of(String text, @Nullable String title, String uri) {
    Prose prose = PROSE.read(text);
    List<Marked> sentences =
        prose.sentences().stream().map(sentence -> new Marked(sentence, LEXICON)).toList();
    Cast cast =
        READER.read(prose, sentences, new Report.Source(uri, title, null, null, null, "en"));
    return new ReadActors(prose, sentences, cast);
  }

  /// The words of all phrases of a kind.
  List<String> words(String kind) {
    var words = new ArrayList<String>();
    for (Marked sentence : sentences) {
      for (Phrase phrase : sentence.phrases(kind)) {
        words.add(sentence.words(prose.text(), phrase.from(), phrase.to()));
      }
    }
    return words;
  }

  /// What all phrases of a kind mean.
  List<Object> values(String kind) {
    return sentences.stream().flatMap(s -> s.phrases(kind).stream()).map(Phrase::value).toList();
  }

  /// `words: name [sides]` for each phrase of a kind.
  List<String> actors(String kind) {
    var lines = new ArrayList<String>();
    for (Marked sentence : sentences) {
      for (Phrase phrase : sentence.phrases(kind)) {
        if (phrase.value() instanceof Actor actor) {
          lines.add(
              sentence.words(prose.text(), phrase.from(), phrase.to())
                  + ": "
                  + meaning(actor)
                  + " "
                  + actor.sides());
        }
      }
    }
    return lines;
  }

  private static String meaning(Actor actor) {
    return actor.people().isEmpty()
        ? actor.kind().name()
        : String.join(" + ", actor.people().stream().map(Participant::name).toList());
  }

  /// `name [side] offices` for each person.
  List<String> people() {
    return cast.people().stream()
        .map(p -> p.name() + " " + p.side() + " " + String.join("; ", p.offices()))
        .toList();
  }
}
