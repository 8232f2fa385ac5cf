package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import org.readout.understand.text.Tag;
import org.readout.understand.text.Tokenizer;

/// Reads who acts, speaks and is spoken to in a report, and marks them in its sentences.
///
/// Immutable once loaded; one reader serves all threads.
public final class ActorReader {
  /// The kinds of phrases that [#read] adds.
  public static final Set<String> KINDS =
      Set.of("PARTY", "MEMBER", "APPOSITION", "PLACE", "NATION", "LABEL");

  private static final Set<String> BEFORE_NAMES =
      Set.of("with", "by", "between", "and", "told", "to", "from", "that", "counterpart", "when");

  private static final Set<String> SPEAKING =
      Set.of(
          "said",
          "told",
          "added",
          "noted",
          "stressed",
          "stated",
          "expressed",
          "urged",
          "called",
          "asked",
          "replied",
          "answered",
          "emphasized",
          "emphasised",
          "reiterated",
          "reaffirmed",
          "welcomed",
          "says",
          "met",
          "spoke",
          "pointed",
          "meanwhile",
          "also",
          "agreed",
          "warned");

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
    Roster roster = roster(lines, mentions, titleMentions, lowerCase(lines));
    Map<Side, Integer> counts = counts(lines);
    Side known = Home.ofHeader(source);
    Side home =
        known != null
            ? known
            : Home.ofText(
                roster.persons(), mentions, compounds(lines, title), counts, origins, governments);
    boolean transcript =
        prose.paragraphs().stream().anyMatch(p -> p.kind() == Paragraph.Kind.ANSWER);
    Referent voice = VoiceReader.read(source, transcript, titleMentions, roster, home);
    boolean firstPerson =
        mentions.stream().flatMap(List::stream).anyMatch(m -> m.head().equals("i"));
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
        main(counts, roster));
    List<Side> main = main(counts, roster);
    voice = VoiceReader.named(voice, firstPerson, roster);
    var resolver = new Resolver(roster, home, main, voice, firstPerson);
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

  private static Roster roster(
      List<Line> lines, List<List<Mention>> mentions, List<Mention> title, Set<String> common) {
    var roster = new Roster();
    for (List<Mention> line : mentions) {
      giveRoles(line);
      for (Mention mention : line) {
        if (isIntroduced(mention)) {
          roster.meet(mention);
        }
      }
    }
    for (Mention mention : title) {
      boolean capitals = mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
      if (isIntroduced(mention) && !capitals) {
        roster.meet(mention);
      }
    }
    Set<String> acting = acting(lines, mentions);
    for (int i = 0; i < lines.size(); i++) {
      List<Mention> line = mentions.get(i);
      for (int k = 0; k < line.size(); k++) {
        Mention mention = line.get(k);
        if (mention.sort() == Mention.Sort.PERSON && !isIntroduced(mention)) {
          Mention known = known(lines.get(i), mention, roster, common, acting);
          if (known != null) {
            line.set(k, known);
          }
        }
      }
    }
    return roster;
  }

  /// "X ... was elected as Japanese prime minister": the office is X's.
  private static void giveRoles(List<Mention> line) {
    for (int i = 1; i < line.size(); i++) {
      if (line.get(i).sort() != Mention.Sort.ROLE) {
        continue;
      }
      for (int k = i - 1; k >= 0; k--) {
        Mention person = line.get(k);
        if (person.sort() == Mention.Sort.PERSON) {
          if (person.offices().isEmpty()) {
            line.set(k, person.holding(line.get(i)));
          }
          break;
        }
      }
    }
  }

  private static boolean isIntroduced(Mention mention) {
    return mention.sort() == Mention.Sort.PERSON
        && (!mention.offices().isEmpty()
            || mention.head().equals("mr")
            || mention.head().equals("counterpart")
            || mention.apposition() != null);
  }

  /// Single words that speak: "Cho" in "Cho said", and so are names of persons.
  private static Set<String> acting(List<Line> lines, List<List<Mention>> mentions) {
    var acting = new HashSet<String>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (Mention mention : mentions.get(i)) {
        boolean single =
            mention.sort() == Mention.Sort.PERSON
                && !isIntroduced(mention)
                && mention.to() - mention.from() == 1;
        if (single
            && ((mention.to() < line.size() && SPEAKING.contains(line.at(mention.to()).norm()))
                || line.is(mention.from() - 1, "said")
                || line.is(mention.from() - 1, "told"))) {
          acting.addAll(Person.words(mention.name()));
        }
      }
    }
    return acting;
  }

  /// A bare name: of somebody known, or of somebody new by what stands around it.
  private static @Nullable Mention known(
      Line line, Mention mention, Roster roster, Set<String> common, Set<String> acting) {
    Person person = roster.find(mention);
    if (person != null) {
      person.tell(mention);
      return mention;
    }
    int size = mention.to() - mention.from();
    if (size > 1 && mention.from() == 0) {
      Mention rest =
          new Mention(
              mention.sort(),
              1,
              mention.to(),
              mention.sides(),
              mention.offices(),
              line.words(1, mention.to()),
              mention.gender(),
              mention.head(),
              1,
              "",
              null);
      if (roster.find(rest) != null) {
        return rest;
      }
    }
    if (size < 2 || size > 4) {
      return null;
    }
    for (int i = mention.from(); i < mention.to(); i++) {
      if (common.contains(line.at(i).norm()) || (line.classes(i) != 0 && i == mention.from())) {
        return null;
      }
    }
    int after = mention.to();
    boolean acts =
        after < line.size()
            && (line.at(after).is(Tag.VERB)
                || line.at(after).is(Tag.AUX)
                || line.at(after).norm().endsWith("ed")
                || line.is(after, "said"));
    boolean governed =
        mention.from() > 0
            && !BEFORE_NAMES.contains(line.at(mention.from() - 1).norm())
            && line.at(mention.from() - 1).is(Tag.ADP);
    List<String> words = Person.words(mention.name());
    boolean family =
        !words.isEmpty() && (acting.contains(words.getFirst()) || acting.contains(words.getLast()));
    if ((acts && !governed) || family) {
      roster.meet(mention);
      return mention;
    }
    return null;
  }

  private static List<List<Side>> compounds(List<Line> lines, @Nullable Line title) {
    var all = new ArrayList<List<Side>>();
    var whole = new ArrayList<>(lines);
    if (title != null) {
      whole.add(title);
    }
    for (Line line : whole) {
      for (int i = 0; i < line.size(); i++) {
        var compound = line.compound(i);
        if (compound != null) {
          all.add(compound.sides());
        }
      }
    }
    return all;
  }

  /// How often each side is named, in whatever way.
  private static Map<Side, Integer> counts(List<Line> lines) {
    var counts = new HashMap<Side, Integer>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        var entry = line.entry(i);
        if (entry != null && entry.side() != null) {
          counts.merge(entry.side(), 1, Integer::sum);
          i += entry.length() - 1;
        }
        var compound = line.compound(i);
        if (compound != null) {
          compound.sides().forEach(side -> counts.merge(side, 1, Integer::sum));
          i = Math.max(i, compound.to() - 1);
        }
      }
    }
    return counts;
  }

  private static List<Side> main(Map<Side, Integer> counts, Roster roster) {
    var weights = new HashMap<>(counts);
    for (Person person : roster.persons()) {
      Side side = person.side();
      if (side != null) {
        weights.merge(side, 4, Integer::sum);
      }
    }
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Side, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
