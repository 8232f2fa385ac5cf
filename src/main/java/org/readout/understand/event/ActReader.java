package org.readout.understand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.understand.actor.Actor;
import org.readout.understand.actor.Cast;
import org.readout.understand.event.Voice.Mode;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Paragraph;
import org.readout.understand.text.Prose;
import org.readout.understand.text.Sentence;

/// Reads commitments and statements, keeping track of who is speaking from sentence to sentence.
public final class ActReader {
  private static final int FIRST_PERSON = 2;

  private final Acts acts;

  ActReader(Rules rules, Lexicon lexicon, Verbs verbs, ActJudge judge) {
    acts = new Acts(rules, lexicon, verbs, judge);
  }

  /// The commitments and statements of a report, in the order of its sentences.
  public List<Draft> read(
      Prose prose,
      List<Marked> sentences,
      Cast cast,
      @Nullable LocalDate published,
      List<Span> engagements) {
    return new Reading(prose, sentences, cast, published, engagements).read();
  }

  private final class Reading {
    private final Prose prose;
    private final List<Marked> sentences;
    private final Cast cast;
    private final boolean firstPerson;
    private final @Nullable LocalDate published;
    private final List<Span> engagements;
    private final boolean news;
    private final @Nullable Actor owner;
    private final List<Draft> drafts = new ArrayList<>();
    private final @Nullable Actor together;
    private final Listing listing;
    private @Nullable Actor label;
    private @Nullable Actor speaker;
    private int spokenParagraph = -1;

    Reading(
        Prose prose,
        List<Marked> sentences,
        Cast cast,
        @Nullable LocalDate published,
        List<Span> engagements) {
      this.published = published;
      this.engagements = engagements;
      this.news = isNews(sentences);
      this.owner = cast.voice().orElse(null);
      this.prose = prose;
      this.sentences = sentences;
      this.cast = cast;
      this.together = Together.of(sentences, cast).orElse(null);
      this.listing = new Listing(together);
      this.firstPerson = cast.voice().isPresent() && countFirstPerson() >= FIRST_PERSON;
    }

    /// Whether media or unnamed sources are quoted, or a dateline begins it.
    private static boolean isNews(List<Marked> sentences) {
      boolean sources =
          sentences.stream()
              .flatMap(m -> m.phrases("PARTY").stream())
              .anyMatch(p -> ((Actor) p.value()).kind() == Actor.Kind.SOURCE);
      return sources || (!sentences.isEmpty() && hasDateline(sentences.getFirst()));
    }

    private static boolean hasDateline(Marked first) {
      for (int i = 1; i < Math.min(12, first.sentence().size()); i++) {
        var token = first.sentence().at(i);
        if (token.is("-") || token.is("--") || token.is("–") || token.is("—") || token.is(":")) {
          String city = first.sentence().at(0).form();
          return city.length() > 2 && city.equals(city.toUpperCase(java.util.Locale.ROOT));
        }
      }
      return false;
    }

    private long countFirstPerson() {
      return sentences.stream()
          .filter(m -> m.sentence().paragraph().kind() != Paragraph.Kind.QUESTION)
          .flatMap(m -> m.sentence().tokens().stream())
          .filter(t -> t.is("i") || t.is("we"))
          .count();
    }

    List<Draft> read() {
      if (firstPerson && cast.sides().size() < 2 && engagements.isEmpty()) {
        return drafts;
      }
      for (Marked marked : sentences) {
        Paragraph.Kind kind = marked.sentence().paragraph().kind();
        if (kind != Paragraph.Kind.QUESTION && kind != Paragraph.Kind.HEADING) {
          sentence(marked);
        } else {
          speaker = null;
          label = null;
        }
        listing.pass(marked);
      }
      return drafts;
    }

    private void sentence(Marked marked) {
      Sentence sentence = marked.sentence();
      int from = 0;
      var labels = marked.phrases("LABEL");
      if (!labels.isEmpty() && labels.getFirst().from() == 0) {
        label = (Actor) labels.getFirst().value();
        from = labels.getFirst().to();
      }
      Voice told = voice(sentence);
      Optional<Attribution> attribution = Attribution.in(marked);
      if (attribution.isPresent()) {
        Attribution by = attribution.get();
        if (by.speaker().kind() == Actor.Kind.SOURCE) {
          int before = drafts.size();
          add(marked, Math.max(from, by.from()), by.to(), told, null);
          remember(marked, before);
        } else {
          speaker = by.speaker();
          spokenParagraph = sentence.paragraphIndex();
          Mode mode = by.stressed() ? Mode.STRESSED : Mode.SAID;
          add(marked, Math.max(from, by.from()), by.to(), Voice.of(by.speaker(), mode), null);
          if (by.tail() < sentence.size()) {
            add(marked, by.tail(), sentence.size(), told, by.speaker());
          }
        }
        return;
      }
      boolean near =
          told.isTold()
              ? spokenParagraph >= sentence.paragraphIndex() - 1
              : spokenParagraph == sentence.paragraphIndex() && label == null;
      if (speaker != null && speaker.kind() != Actor.Kind.SOURCE && near && continues(marked)) {
        int before = drafts.size();
        boolean here = spokenParagraph == sentence.paragraphIndex() || isQuoted(sentence);
        add(marked, from, sentence.size(), Voice.of(speaker, Mode.SAID), null);
        if (told.isTold() && (!here || (news && !isQuoted(sentence)))) {
          drafts.subList(before, drafts.size()).removeIf(d -> d.rule().equals("speech-rest"));
        }
        if (drafts.size() > before) {
          spokenParagraph = sentence.paragraphIndex();
        }
        return;
      }
      int before = drafts.size();
      add(marked, from, sentence.size(), told, null);
      remember(marked, before);
    }

    /// Whether its paragraph begins with a quotation mark: a quotation goes on from the last one.
    private boolean isQuoted(Sentence sentence) {
      char first = prose.text().charAt(sentence.paragraph().span().start());
      return first == '"' || first == '“';
    }

    /// Who speaks where nobody is named: the label of the turn, or whoever owns the page.
    private Voice voice(Sentence sentence) {
      if (label != null) {
        return Voice.of(label, Mode.SAID);
      }
      @Nullable Voice listed = listing.voice(sentence);
      if (listed != null) {
        return listed;
      }
      boolean answer = sentence.paragraph().kind() == Paragraph.Kind.ANSWER;
      if ((answer || firstPerson) && cast.voice().isPresent()) {
        return Voice.of(cast.voice().get(), Mode.SAID);
      }
      return Voice.TOLD;
    }

    /// Whether a sentence without a verb of saying goes on with the speech before it.
    private boolean continues(Marked marked) {
      for (var party : marked.phrases("PARTY")) {
        Actor actor = (Actor) party.value();
        if (actor.kind() == Actor.Kind.PERSON) {
          return false;
        }
      }
      return acts.isPresent(marked);
    }

    private void remember(Marked marked, int before) {
      var clauses = acts.topSpeaker(marked);
      if (drafts.size() > before
          && clauses.isPresent()
          && (voice(marked.sentence()).isTold() || clauses.get().kind() == Actor.Kind.PERSON)) {
        speaker = clauses.get();
        spokenParagraph = marked.sentence().paragraphIndex();
      } else if (drafts.size() == before && spokenParagraph < marked.sentence().paragraphIndex()) {
        speaker = null;
      }
    }

    private void add(Marked marked, int from, int to, Voice voice, @Nullable Actor inherited) {
      if (from < to) {
        var scene =
            new Scene(marked, prose.text(), together, published, engagements, owner, drafts);
        acts.read(scene, from, to, voice, inherited);
      }
    }
  }
}
