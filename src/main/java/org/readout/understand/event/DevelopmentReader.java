package org.readout.understand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Development.Stage;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.model.Side;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Told.Manner;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Phrase;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.RuleIndex;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Paragraph;
import org.readout.understand.text.Prose;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;
import org.readout.understand.time.When;

/// Reads what has become of things undertaken: "the hotline was put into operation on 16 May".
///
/// A rule names the verb and the classes of nouns that it may tell of; whether the words tell a
/// fact is decided by [Told], and how far the thing's name goes by [Things].
final class DevelopmentReader {
  private final RuleIndex rules;
  private final Map<Rule, Set<String>> nouns = new LinkedHashMap<>();
  private final Things things;

  DevelopmentReader(Rules rules, Verbs verbs) {
    List<Rule> own = rules.yielding("development");
    this.rules = new RuleIndex(own);
    own.forEach(r -> nouns.put(r, Set.of(r.setting("of", "NAME").split(" "))));
    things =
        new Things(verbs, nouns.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
  }

  /// The developments of a report, each once.
  List<Draft> read(Prose prose, List<Marked> sentences, @Nullable LocalDate published) {
    var found = new ArrayList<Happening>();
    for (Marked marked : sentences) {
      if (isTold(marked)) {
        new Reading(marked, prose.text(), published).read(found);
      }
    }
    return found.stream().map(Happening::draft).toList();
  }

  /// Whether a sentence asks nothing; a questioner tells only what others have said.
  private static boolean isTold(Marked marked) {
    Sentence sentence = marked.sentence();
    if (sentence.at(sentence.size() - 1).is("?")) {
      return false;
    }
    boolean question = sentence.paragraph().kind() == Paragraph.Kind.QUESTION;
    for (int i = 0; question && i < sentence.size(); i++) {
      if (marked.is("ANNOUNCE", i)) {
        return true;
      }
    }
    return !question;
  }

  private final class Reading {
    private final Marked marked;
    private final Sentence sentence;
    private final String text;
    private final @Nullable LocalDate published;
    private @Nullable Thing passive;

    Reading(Marked marked, String text, @Nullable LocalDate published) {
      this.marked = marked;
      this.sentence = marked.sentence();
      this.text = text;
      this.published = published;
    }

    void read(List<Happening> found) {
      for (int at = 0; at < sentence.size(); at++) {
        List<Rule> here = marked.hits(at).isEmpty() ? List.of() : rules.at(marked, at);
        for (Rule rule : here) {
          var read = read(rule, at);
          if (read.isPresent()) {
            Happening.add(found, read.get());
            break;
          }
        }
      }
    }

    private Optional<Happening> read(Rule rule, int at) {
      var match = rule.pattern().match(marked, at, sentence.size());
      if (match.isEmpty() || marked.phraseOver("PARTY", at).isPresent()) {
        return Optional.empty();
      }
      Form form = form(match.get(), at);
      String tense = rule.setting("tense", "past");
      var told = Told.of(marked, at, form, !tense.equals("past"), tense.equals("going"));
      if (told.isEmpty() || isSupposed(told.get().from()) || isToCome(match.get())) {
        return Optional.empty();
      }
      return thing(rule, match.get(), told.get())
          .flatMap(thing -> happening(rule, match.get(), told.get(), thing));
    }

    /// "welcomed the future signing of".
    private boolean isToCome(Match match) {
      int to = match.capture("verb").map(Match.Capture::to).orElse(match.from());
      for (int i = match.from(); i < to; i++) {
        if (marked.is("COMING", i) || marked.is("PROSPECT", i) || sentence.at(i).is("future")) {
          return true;
        }
      }
      return false;
    }

    private Form form(Match match, int at) {
      int to = match.capture("verb").map(Match.Capture::to).orElse(match.to());
      return marked.hits(at).stream()
          .filter(h -> h.to() <= to)
          .map(Hit::form)
          .filter(f -> f != Form.FIXED)
          .findFirst()
          .orElse(Form.FIXED);
    }

    private Optional<Thing> thing(Rule rule, Match match, Told told) {
      Set<String> of = nouns.getOrDefault(rule, Set.of());
      String as = rule.setting("as", "object");
      if (as.equals("content")) {
        return match
            .capture("what")
            .map(w -> new Thing("", w.from(), w.from(), w.from(), clause(w.from())));
      }
      if (told.manner() == Manner.DONE) {
        if (as.equals("subject")) {
          return Optional.empty();
        }
        var thing = things.before(marked, told.from(), of, false);
        passive = thing.orElse(null);
        return thing;
      }
      if (as.equals("done")) {
        return Optional.empty();
      }
      if (!as.equals("subject")) {
        int from = match.capture("verb").map(Match.Capture::to).orElse(match.to());
        int end = match.capture("what").map(Match.Capture::to).orElse(sentence.size());
        var after = things.after(marked, from, end, of);
        if (after.isPresent()) {
          return after;
        }
        var done = participle(match, told, of);
        if (done.isPresent()) {
          return done;
        }
      }
      return as.equals("object") || isObject(match.to())
          ? Optional.empty()
          : things.before(marked, told.from(), of, false);
    }

    /// "The line was installed and [opened in May]", "the agreement [signed in May]", "the treaty
    /// that Kenya [signed]".
    private Optional<Thing> participle(Match match, Told told, Set<String> of) {
      int from = told.from();
      Thing shared = passive;
      boolean joined = from > 0 && sentence.at(from - 1).is("and");
      if (shared != null && joined && of.contains(shared.kind())) {
        return Optional.of(shared);
      }
      if (isObject(match.to())) {
        return Optional.empty();
      }
      var subject = agent(from);
      if (subject.isPresent() && subject.get().from() > 0) {
        int start = subject.get().from();
        boolean relative = sentence.at(start - 1).is("which") || sentence.at(start - 1).is("that");
        return relative && told.manner() != Manner.NOW
            ? things.before(marked, start, of, true)
            : Optional.empty();
      }
      if (told.manner() != Manner.BARE || !isPlaced(match.to())) {
        return Optional.empty();
      }
      boolean apart = from > 1 && sentence.at(from - 1).is(",");
      return things
          .before(marked, apart ? from - 1 : from, of, true)
          .filter(t -> !t.kind().equals("WORKS"))
          .filter(t -> t.from() == 0 || !sentence.at(t.from() - 1).is("that"));
    }

    /// Whether a day or "by" somebody follows, so that it is told when or by whom it was done.
    private boolean isPlaced(int at) {
      Adjuncts after = Adjuncts.after(marked, at, sentence.size());
      boolean dated =
          !after.dates().isEmpty()
              && after.dates().stream().noneMatch(d -> ((When) d.value()).by());
      return dated || after.parties().stream().anyMatch(w -> w.preposition().equals("by"));
    }

    /// Whether a noun phrase stands there, so that the verb is no intransitive one.
    private boolean isObject(int at) {
      if (at >= sentence.size() || marked.phraseAt("DATE", at).isPresent()) {
        return false;
      }
      Token token = sentence.at(at);
      return marked.phraseAt("PARTY", at).isPresent()
          || token.is(Tag.DET)
          || token.is(Tag.NOUN)
          || token.is(Tag.PROPN)
          || token.is(Tag.ADJ)
          || token.is(Tag.NUM);
    }

    private Optional<Happening> happening(Rule rule, Match match, Told told, Thing thing) {
      if (!thing.kind().isEmpty() && isEmpty(thing)) {
        return Optional.empty();
      }
      int verb = match.capture("verb").map(Match.Capture::to).orElse(match.to());
      int after =
          Math.max(
              rule.setting("as", "").equals("content") ? verb : match.to(),
              thing.from() > told.from() ? thing.to() : 0);
      while (sentence.has(after, "only")) {
        after++;
      }
      Adjuncts adjuncts = Adjuncts.after(marked, after, sentence.size());
      List<Phrase> dates = new ArrayList<>(adjuncts.dates());
      if (dates.isEmpty()) {
        dates.addAll(frontedDates(Math.min(told.from(), thing.from()), thing));
      }
      var circumstances = new Circumstances(marked, published);
      Period when = circumstances.when(dates, Status.HELD);
      boolean limited = dates.stream().anyMatch(d -> ((When) d.value()).by());
      if (circumstances.isToCome(when) || circumstances.isToCome(dates)) {
        return Optional.empty();
      }
      if (limited) {
        when = Period.UNKNOWN;
      }
      boolean today = published != null && when.equals(Period.of(published));
      if (told.manner() == Manner.NOW && !today) {
        return Optional.empty();
      }
      var agent = told.manner() == Manner.DONE ? Optional.<Phrase>empty() : agent(told.from());
      if (agent.filter(p -> ((Actor) p.value()).kind() == Actor.Kind.SOURCE).isPresent()) {
        return Optional.empty();
      }
      Stage stage = Stage.valueOf(rule.setting("stage", "").toUpperCase(Locale.ROOT));
      String subject = marked.words(text, thing.from(), thing.to()).replaceAll("\\s+", " ");
      int from =
          Math.min(
              Math.min(told.from(), thing.from()), agent.map(Phrase::from).orElse(told.from()));
      int to = Math.max(Math.max(match.to(), thing.to()), adjuncts.end());
      if (thing.kind().isEmpty()) {
        to = thing.to();
      }
      marked.read(rule, match);
      return Optional.of(
          new Happening(
              new Development(stage, subject, sides(agent, thing, adjuncts), when),
              marked.words(text, thing.head(), Math.max(thing.head() + 1, thing.core())),
              sentence.span(from, to),
              rule.id(),
              sentence.index()));
    }

    /// Whether nothing says which one it is: "an agreement", "new documents".
    private boolean isEmpty(Thing thing) {
      if (thing.to() > thing.core()) {
        return false;
      }
      boolean definite = false;
      for (int i = thing.from(); i < thing.head(); i++) {
        Token token = sentence.at(i);
        definite |=
            token.is("the")
                || token.is("'s")
                || token.is("its")
                || token.is("their")
                || token.is("this")
                || token.is("these")
                || (token.isCapitalised() && i > 0);
        boolean says =
            !marked.is("VAGUE", i)
                && !marked.is("PORTION", i)
                && !token.is(Tag.ADP)
                && !marked.is("GENERAL", i)
                && !marked.is("LEADING", i)
                && !token.is(Tag.DET);
        if (says && token.isWord()) {
          return false;
        }
      }
      boolean phrase = thing.core() - thing.head() > 1 && !thing.kind().equals("PACT");
      boolean title =
          sentence.at(thing.head()).isCapitalised()
              && thing.head() > 0
              && !thing.kind().equals("PACT");
      return !definite && !phrase && !title;
    }

    private List<Phrase> frontedDates(int end, Thing thing) {
      int start = 0;
      for (int i = 0; i < end; i++) {
        Token token = sentence.at(i);
        boolean other = token.is(";") || token.is("that") || token.is("since");
        if (other || marked.is("SAY", i)) {
          start = i + 1;
        }
      }
      int from = start;
      return marked.phrases("DATE").stream()
          .filter(d -> d.from() >= from && d.to() <= end && !thing.holds(d.from()))
          .toList();
    }

    private int clause(int from) {
      int to = Complements.clause(marked, from);
      return to == from ? from + 1 : to;
    }

    /// Who does it: the party before the verbs, or that of the verb before "and" or a comma.
    private Optional<Phrase> agent(int verb) {
      boolean shared =
          verb > 0 && (sentence.at(verb - 1).is("and") || sentence.at(verb - 1).is(","));
      for (Phrase party : marked.phrases("PARTY").reversed()) {
        int to = marked.phraseAt("APPOSITION", party.to()).map(Phrase::to).orElse(party.to());
        to = marked.phraseAt("DATE", to).map(Phrase::to).orElse(to);
        boolean governed = party.from() > 0 && sentence.at(party.from() - 1).is(Tag.ADP);
        boolean subject = shared && to < verb - 1 && !governed && things.isVerbal(marked, to);
        if (to == verb || subject || (to == verb - 1 && !shared && !governed)) {
          return Optional.of(party);
        }
      }
      return Optional.empty();
    }

    private List<Side> sides(Optional<Phrase> agent, Thing thing, Adjuncts adjuncts) {
      var sides = new TreeSet<Side>();
      agent.ifPresent(p -> sides.addAll(((Actor) p.value()).sides()));
      Stream.concat(marked.phrases("PARTY").stream(), marked.phrases("NATION").stream())
          .filter(p -> thing.from() <= p.from() && p.to() <= thing.to())
          .filter(p -> !thing.kind().equals("ACCORD_NAME") || p.from() >= thing.core())
          .forEach(p -> sides.addAll(sides(p.value())));
      for (Adjuncts.With with : adjuncts.parties()) {
        if (Set.of("by", "between", "with").contains(with.preposition())) {
          sides.addAll(with.actor().sides());
        }
      }
      return List.copyOf(sides);
    }

    private static List<Side> sides(Object value) {
      return switch (value) {
        case Actor actor -> actor.sides();
        case List<?> list ->
            list.stream().filter(Side.class::isInstance).map(Side.class::cast).toList();
        default -> List.of();
      };
    }

    /// Whether its clause is a condition, or what somebody hopes, asks for or denies.
    private boolean isSupposed(int verb) {
      for (int i = verb - 1; i >= 0; i--) {
        Token token = sentence.at(i);
        if (token.is(";") || token.is(":")) {
          return false;
        }
        if (marked.is("HYPOTHESIS", i)) {
          return true;
        }
        boolean open =
            marked.is("WISH", i)
                || marked.is("HOPE", i)
                || marked.is("URGE", i)
                || marked.is("DENIAL", i)
                || marked.is("DENY", i)
                || marked.is("PROPOSE", i)
                || marked.is("CALL_FOR", i);
        if (open) {
          return true;
        }
        if (token.is(",") || token.is("and")) {
          return false;
        }
      }
      return false;
    }
  }
}
