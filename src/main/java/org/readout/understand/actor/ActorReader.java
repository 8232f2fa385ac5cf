package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Paragraph;
import org.readout.understand.text.Prose;
import org.readout.understand.text.Tokenizer;

/// Reads who acts, speaks and is spoken to in a report, and marks them in its sentences.
///
/// Immutable once loaded; one reader serves all threads.
public final class ActorReader {
  /// The kinds of phrases that [#read] adds.
  public static final Set<String> KINDS =
      Set.of("PARTY", "MEMBER", "APPOSITION", "PLACE", "NATION", "LABEL");

  private final Words words;
  private final Gazetteer gazetteer;
  private final Origins origins;
  private final Governments governments;
  private final SideSettler settler;

  private ActorReader(Words words, Gazetteer gazetteer, Origins origins, Governments governments) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.origins = origins;
    this.governments = governments;
    settler = new SideSettler(governments, origins);
  }

  /// Loads the tables of sides and offices.
  public static ActorReader load(Lexicon lexicon) {
    Origins origins = Origins.load();
    return new ActorReader(Words.load(), Gazetteer.load(), origins, Governments.load());
  }

  /// Reads the whole report and adds the phrases named in [#KINDS] to its sentences.
  public Cast read(Prose prose, List<Marked> sentences, Report.Source source) {
    var lines = new ArrayList<Line>();
    var mentions = new ArrayList<List<Mention>>();
    for (Marked marked : sentences) {
      var line = new Line(prose.text(), marked.sentence().tokens(), words, gazetteer);
      lines.add(line);
      mentions.add(new ArrayList<>(PhraseReader.read(line)));
    }
    String heading = source.title();
    @Nullable Line title = null;
    List<Mention> titleMentions = List.of();
    if (heading != null && !heading.isBlank()) {
      title =
          new Line(
              heading, Tokenizer.tokens(heading, new Span(0, heading.length())), words, gazetteer);
      titleMentions = PhraseReader.read(title);
    }
    Roster roster = RosterReader.read(lines, mentions, titleMentions, lowerCase(lines), origins);
    Person signer = Byline.read(sentences, lines, mentions, roster);
    Map<Side, Integer> counts = SideCounts.counts(lines);
    Side known = Home.ofHeader(source);
    boolean firstPerson =
        mentions.stream().flatMap(List::stream).anyMatch(m -> m.head().equals("i"));
    boolean ours = mentions.stream().flatMap(List::stream).anyMatch(m -> m.head().equals("we"));
    Side home =
        known != null
            ? known
            : Home.ofText(
                roster.persons(),
                lines,
                mentions,
                SideCounts.compounds(lines, title),
                SideCounts.firstOfPair(title),
                firstPerson || ours,
                signer,
                counts,
                origins,
                governments);
    boolean transcript =
        prose.paragraphs().stream().anyMatch(p -> p.kind() == Paragraph.Kind.ANSWER);
    Referent voice =
        VoiceReader.read(source, transcript, titleMentions, lines, mentions, roster, home);
    List<String> ruling =
        voice == null || voice.unnamed().isEmpty()
            ? List.of()
            : voice.unnamed().getFirst().offices();
    settler.settle(
        roster,
        lines,
        mentions,
        home,
        known != null,
        firstPerson ? ruling : List.of(),
        SideCounts.main(counts, roster));
    List<Side> main = SideCounts.main(counts, roster);
    voice = VoiceReader.named(voice, firstPerson, roster);
    if (voice == null && signer != null) {
      voice = Referent.of(signer);
    }
    if (voice == null) {
      voice =
          VoiceReader.ofPage(
              source,
              titleMentions,
              SideCounts.sides(title),
              signers(lines, mentions, roster),
              roster,
              home);
    }
    var resolver = new Resolver(new Memory(roster, home, main, voice, firstPerson));
    if (title != null) {
      resolver.resolve(title, titleMentions, -2);
    }
    var chains = new ArrayList<List<List<Resolved>>>();
    for (int i = 0; i < lines.size(); i++) {
      chains.add(
          resolver.resolve(
              lines.get(i), mentions.get(i), sentences.get(i).sentence().paragraphIndex()));
    }
    for (int i = 0; i < lines.size(); i++) {
      int paragraph = sentences.get(i).sentence().paragraphIndex();
      boolean opens = i == 0 || sentences.get(i - 1).sentence().paragraphIndex() != paragraph;
      PhraseMarker.mark(sentences.get(i), lines.get(i), mentions.get(i), chains.get(i), opens);
    }
    var people = new ArrayList<Participant>();
    if (voice != null && voice.people().isEmpty()) {
      people.addAll(voice.unnamed());
    }
    roster.persons().forEach(person -> people.add(person.participant()));
    return new Cast(people, main, Optional.ofNullable(voice).map(Referent::actor));
  }

  /// Words that stand in lower case somewhere: common words, not names.
  private static Set<String> lowerCase(List<Line> lines) {
    var lower = new HashSet<String>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (!line.isCapital(i)) {
          lower.add(line.at(i).norm());
        }
      }
    }
    return lower;
  }

  /// The persons of "We, X, President of A, and Y, Prime Minister of B, ...".
  private static List<Resolved> signers(
      List<Line> lines, List<List<Mention>> mentions, Roster roster) {
    var signers = new ArrayList<Resolved>();
    for (int i = 0; i < Math.min(3, lines.size()); i++) {
      if (!lines.get(i).is(0, "we") || !lines.get(i).is(1, ",")) {
        continue;
      }
      for (Mention mention : mentions.get(i)) {
        Person person = mention.sort() == Mention.Sort.PERSON ? roster.find(mention) : null;
        if (person != null) {
          signers.add(new Resolved(mention, Referent.of(person)));
        } else if (mention.sort() == Mention.Sort.STATE) {
          signers.add(
              new Resolved(
                  mention, Referent.of(Actor.Kind.STATE, mention.name(), mention.sides())));
        } else if (mention.sort() == Mention.Sort.GROUP && mention.sides().size() > 1) {
          signers.add(
              new Resolved(
                  mention, Referent.of(Actor.Kind.JOINT, mention.name(), mention.sides())));
        }
      }
      return signers;
    }
    return signers;
  }
}
