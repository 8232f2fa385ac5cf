package org.readout.understand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Commitment.Strength;
import org.readout.model.Fact.Statement;
import org.readout.model.Fact.Statement.Act;
import org.readout.model.Side;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Clause.Link;
import org.readout.understand.event.Voice.Mode;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Token;

/// Reads the clauses of a sentence by the rules of `speech`, `commitment` and `statement`.
///
/// A speech rule opens its content to the same reading in that speaker's voice, so that "Wang said
/// that China hopes that both sides will ..." is read from the outside in.
final class Acts {
  private static final int DEEPEST = 4;

  private final List<Rule> rules;
  private final Clauses clauses;
  private final Actions actions;
  private final Stances stances;
  private final Deadlines deadlines;

  Acts(Rules rules, Lexicon lexicon, Verbs verbs) {
    this.rules =
        rules.all().stream()
            .filter(r -> Set.of("speech", "commitment", "statement").contains(r.yields()))
            .toList();
    var classes = new HashSet<String>();
    for (Rule rule : this.rules) {
      classes.addAll(rule.pattern().starters().kinds());
    }
    classes.retainAll(lexicon.classes());
    this.clauses = new Clauses(verbs, classes);
    this.actions = new Actions(verbs);
    this.stances = new Stances(verbs);
    this.deadlines = new Deadlines(verbs);
  }

  /// What one stretch of a sentence says in a voice.
  List<Draft> read(
      Marked marked,
      String text,
      int from,
      int to,
      Voice voice,
      @Nullable Actor inherited,
      @Nullable Actor together,
      @Nullable LocalDate published) {
    var reading = new Reading(marked, text, together, published);
    reading.stretch(from, to, voice, inherited == null ? voice.speaker() : inherited, 0);
    return reading.drafts;
  }

  /// Whether the first predicate of a sentence is in the present or has a modal.
  boolean isPresent(Marked marked) {
    var found = clauses.in(marked, 0, marked.sentence().size(), null);
    return !found.isEmpty() && found.getFirst().form() != Form.PAST;
  }

  /// The person or body whose saying the sentence tells first.
  Optional<Actor> topSpeaker(Marked marked) {
    return clauses.in(marked, 0, marked.sentence().size(), null).stream()
        .filter(c -> marked.is("SAY", c.head()) || marked.is("STRESS", c.head()))
        .flatMap(c -> Optional.ofNullable(c.subject()).stream())
        .findFirst();
  }

  private final class Reading {
    private final Marked marked;
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();

    private final @Nullable Actor together;

    private final @Nullable LocalDate published;

    Reading(Marked marked, String text, @Nullable Actor together, @Nullable LocalDate published) {
      this.published = published;
      this.marked = marked;
      this.text = text;
      this.together = together;
    }

    /// "It was agreed by both sides to ...": they are the subject; unnamed, it is the report's
    /// sides.
    private Clause impersonal(Clause clause) {
      if (clause.subject() != null || !marked.is("IMPERSONAL", clause.subjectFrom())) {
        return clause;
      }
      for (int i = clause.head(); i + 1 < clause.end() && i < clause.head() + 3; i++) {
        var party = marked.phraseAt("PARTY", i + 1);
        if (marked.sentence().at(i).is("by") && party.isPresent()) {
          return clause.of((Actor) party.get().value());
        }
      }
      return clause.of(together);
    }

    void stretch(int from, int to, Voice voice, @Nullable Actor inherited, int depth) {
      int begin = skipLead(from, to);
      int end = trimEnd(begin, to);
      if (begin >= end || depth > DEEPEST) {
        return;
      }
      if (voice.mode() == Mode.HOPED) {
        rest(begin, end, voice);
        return;
      }
      List<Clause> found =
          clauses.in(marked, begin, end, inherited).stream().map(this::impersonal).toList();
      int unread = begin;
      for (int i = 0; i < found.size(); i++) {
        Clause clause = found.get(i);
        if (clause.verb() < unread && i > 0) {
          continue;
        }
        int next = clause.end();
        @Nullable Reader reader = null;
        for (Rule rule : rules) {
          var hit = match(rule, clause, voice);
          if (hit.isEmpty()) {
            continue;
          }
          int closed = closing(found, i, rule, hit.get(), voice, end, depth);
          Clause own = clause.until(trimConnectors(clause.verb(), closed));
          hit = match(rule, own, voice);
          if (hit.isEmpty()) {
            continue;
          }
          Reader candidate = new Reader(rule, own, hit.get(), voice, depth);
          if (candidate.fits()) {
            reader = candidate;
            next = closed;
            break;
          }
        }
        if (reader != null) {
          marked.read(reader.rule, reader.match);
          if (!voice.isTold()) {
            rest(unread, reader.clause.from(), voice);
          }
          reader.take(unread);
          unread = next;
        }
      }
      if (!voice.isTold()) {
        rest(unread, end, voice);
      }
    }

    /// What no rule read: in a speaker's voice a statement all the same.
    private void rest(int from, int to, Voice voice) {
      int begin = skipLead(from, to);
      int end = trimEnd(begin, to);
      if (begin >= end || end - begin < 3 || voice.speaker() == null) {
        return;
      }
      if (voice.mode() == Mode.HOPED) {
        Clause clause = new Clause(null, begin, begin, begin, begin, end, Form.FIXED, Link.THING);
        statement(
            hopeAct(begin, end, voice),
            voice,
            hopeTarget(begin, end, voice),
            clause,
            begin,
            end,
            "hope-rest");
        return;
      }
      if (!stances.hasPredicate(marked, begin, end) || tellsContact(begin, end)) {
        return;
      }
      Clause clause = new Clause(null, begin, begin, begin, begin, end, Form.FIXED, Link.THING);
      statement(
          stances.act(marked, begin, end, voice),
          voice,
          List.of(),
          clause,
          begin,
          end,
          "speech-rest");
    }

    /// A sentence that only reports an engagement is no statement.
    private boolean tellsContact(int from, int to) {
      var first = clauses.in(marked, from, to, null).stream().findFirst();
      return first.isPresent() && marked.is("CONTACT", first.get().head());
    }

    private Act hopeAct(int from, int to, Voice voice) {
      return hopeTarget(from, to, voice).isEmpty() ? Act.HOPE : Act.URGE;
    }

    /// The other side, where the hope is that it will act.
    private List<Side> hopeTarget(int from, int to, Voice voice) {
      var first =
          marked.phrases("PARTY").stream()
              .filter(p -> p.from() >= from && p.to() <= to)
              .findFirst();
      if (first.isEmpty() || first.get().from() > from + 1) {
        return List.of();
      }
      Actor actor = (Actor) first.get().value();
      boolean other =
          actor.isOneSide()
              && actor.kind() != Actor.Kind.JOINT
              && !voice.sides().containsAll(actor.sides());
      boolean acts =
          first.get().to() < to
              && (VerbGroup.isModal(marked, first.get().to())
                  || marked.is("ADVERB", first.get().to())
                  || stances.hasPredicate(
                      marked, first.get().to(), Math.min(to, first.get().to() + 2)));
      return other && acts ? actor.sides() : List.of();
    }

    private Optional<Match> match(Rule rule, Clause clause, Voice voice) {
      if (!fitsSubject(rule, clause, voice)) {
        return Optional.empty();
      }
      for (int at = clause.verb(); at <= clause.head() && at < clause.end(); at++) {
        if (at > clause.verb() && !isAuxiliary(at - 1)) {
          break;
        }
        int verb = afterCourtesy(at, clause.end());
        var match = rule.pattern().match(marked, verb, clause.end());
        if (match.isPresent()) {
          return match;
        }
      }
      return Optional.empty();
    }

    /// Skips "would like to" before a verb of speaking: what follows is said, not promised.
    private int afterCourtesy(int at, int end) {
      var polite = marked.hit("POLITE", at);
      if (polite.isEmpty()) {
        return at;
      }
      int next = polite.get().to();
      if (next < end && marked.sentence().at(next).is("to")) {
        next++;
      }
      next = VerbGroup.skipAdverbs(marked, next, end);
      return next < end && marked.is("COURTESY", next) ? next : at;
    }

    private boolean isAuxiliary(int token) {
      return marked.is("HAVE", token)
          || marked.is("BE", token)
          || marked.is("DO", token)
          || marked.is("ADVERB", token)
          || VerbGroup.isAdverb(marked.sentence().at(token));
    }

    private boolean fitsSubject(Rule rule, Clause clause, Voice voice) {
      boolean heard =
          switch (rule.setting("in", "any")) {
            case "told" -> voice.isTold();
            case "said" -> !voice.isTold();
            case "agreed" -> voice.mode() == Mode.AGREED;
            default -> true;
          };
      if (!heard) {
        return false;
      }
      Actor subject = clause.subject();
      if (subject != null && subject.kind() == Actor.Kind.SOURCE) {
        return false;
      }
      return switch (rule.setting("subject", "any")) {
        case "joint" -> subject != null && subject.sides().size() != 1;
        case "one" -> subject != null && subject.isOneSide();
        case "thing" -> subject == null;
        case "all" -> true;
        default -> subject != null;
      };
    }

    /// Where a clause read by a rule ends: at the next clause that does not lie in its content.
    private int closing(
        List<Clause> found, int index, Rule rule, Match match, Voice voice, int end, int depth) {
      Clause clause = found.get(index);
      boolean takesClause = rule.yields().equals("speech") || afterThat(match);
      for (int j = index + 1; j < found.size(); j++) {
        Clause later = found.get(j);
        if (later.verb() <= clause.head() || !isRead(later, voice, depth)) {
          continue;
        }
        boolean sharesMine =
            later.link() != Link.OWN
                && later.link() != Link.THING
                && Objects.equals(later.subject(), clause.subject())
                && (later.link() == Link.PARTICIPLE || later.form() == clause.form());
        boolean outside;
        if (takesClause) {
          boolean returns = sharesMine && nearestOwner(found, j) == index;
          outside = returns || (later.link() == Link.OWN && isOuter(clause, later));
        } else if (later.link() == Link.OWN || later.link() == Link.THING) {
          outside = followsConnector(later.from());
        } else {
          outside = sharesMine || later.link() == Link.PARTICIPLE;
        }
        if (outside) {
          return later.from();
        }
      }
      return end;
    }

    private boolean afterThat(Match match) {
      return match
          .capture("content")
          .filter(c -> c.from() > 0 && marked.sentence().at(c.from() - 1).is("that"))
          .isPresent();
    }

    /// Whether some rule reads a clause; those that none reads belong to what stands before them.
    private boolean isRead(Clause clause, Voice voice, int depth) {
      if (voice.isTold() && clause.link() == Link.OWN) {
        return true;
      }
      return rules.stream()
          .anyMatch(
              rule ->
                  match(rule, clause, voice)
                      .filter(m -> new Reader(rule, clause, m, voice, depth).fits())
                      .isPresent());
    }

    /// The clause with a subject of its own whose tense a shared predicate continues.
    private int nearestOwner(List<Clause> found, int index) {
      Clause shared = found.get(index);
      for (int i = index - 1; i >= 0; i--) {
        if (Objects.equals(found.get(i).subject(), shared.subject())) {
          return i;
        }
      }
      return -1;
    }

    private boolean isOuter(Clause clause, Clause later) {
      Actor subject = later.subject();
      return subject != null
          && (subject.kind() == Actor.Kind.PERSON || subject.kind() == Actor.Kind.JOINT)
          && later.form() == Form.PAST
          && clause.form() == Form.PAST
          && followsConnector(later.from())
          && marked.hits(later.head()).stream().anyMatch(h -> h.form() == Form.PAST);
    }

    private boolean followsConnector(int token) {
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

    private int trimConnectors(int from, int to) {
      int end = to;
      while (end > from + 1
          && Set.of(",", "and", "but", "while", ";", ".", "as", "or", "–", "—", ":", "!", "?")
              .contains(marked.sentence().at(end - 1).norm())) {
        end--;
      }
      return end;
    }

    private int skipLead(int from, int to) {
      int at = from;
      while (at < to
          && Set.of(",", "and", "but", "that", ";", ".", ":", "–", "—", "while", "or", ")")
              .contains(marked.sentence().at(at).norm())) {
        at++;
      }
      return at;
    }

    private int trimEnd(int from, int to) {
      int end = trimConnectors(from, to);
      if (end - 1 > from
          && marked.sentence().at(end - 1).norm().equals("\"")
          && quotes(from, end) % 2 == 1) {
        end = trimConnectors(from, end - 1);
      }
      return end;
    }

    private int quotes(int from, int to) {
      int count = 0;
      for (int i = from; i < to; i++) {
        if (marked.sentence().at(i).is("\"")) {
          count++;
        }
      }
      return count;
    }

    private void statement(
        Act act, Voice voice, List<Side> target, Clause clause, int from, int to, String rule) {
      Actor speaker = voice.speaker();
      if (speaker == null || speaker.kind() == Actor.Kind.SOURCE || speaker.sides().isEmpty()) {
        return;
      }
      int begin = skipLead(from, to);
      if (begin < to && marked.sentence().at(begin).is("\"") && quotes(begin, to) == 1) {
        begin++;
      }
      int end = trimEnd(begin, to);
      if (begin >= end) {
        return;
      }
      var fact = new Statement(speaker.name(), speaker.sides(), act, target, words(begin, end));
      int passage = Math.min(clause.subjectFrom(), begin);
      drafts.add(
          new Draft(fact, marked.sentence().span(passage, end), rule, marked.sentence().index()));
    }

    private String words(int from, int to) {
      return stances.words(marked, text, from, to);
    }

    /// A rule that matched a clause, and what it makes of it.
    private final class Reader {
      private final Rule rule;
      private final Clause clause;
      private final Match match;
      private final Voice voice;
      private final int depth;

      Reader(Rule rule, Clause clause, Match match, Voice voice, int depth) {
        this.rule = rule;
        this.clause = clause;
        this.match = match;
        this.voice = voice;
        this.depth = depth;
      }

      private int captured(String name) {
        return match.capture(name).map(Match.Capture::from).orElse(-1);
      }

      /// Whether the words captured are of the sort that the rule means.
      boolean fits() {
        return switch (rule.yields()) {
          case "speech" ->
              stances.hasPredicate(marked, captured("content"), match.to())
                  && !startsWithVerb(captured("content"));
          case "commitment" -> fitsAction(captured("action"));
          default -> !(rule.setting("act", "").equals("support") && fitsStatement() == false);
        };
      }

      /// An invitation to meet is an engagement to come, and thanks have an object.
      private boolean fitsStatement() {
        int content = captured("content");
        if (marked.is("INVITE", clause.head()) && marked.is("CONTACT", content)) {
          return false;
        }
        return !(rule.setting("act", "").equals("support") && startsWithVerb(content));
      }

      private boolean startsWithVerb(int token) {
        return marked.sentence().at(token).is("to");
      }

      private boolean fitsAction(int from) {
        int verb = VerbGroup.skipAdverbs(marked, from, clause.end());
        if (verb >= clause.end()) {
          return false;
        }
        Form form = clauses.verbForm(marked, verb);
        boolean modal = !rule.setting("modal", "no").equals("no");
        if (form != Form.BASE && (modal || form != Form.ING)) {
          return false;
        }
        if (form == Form.BASE
            && !marked.sentence().at(from - 1).is("to")
            && !modal
            && from == verb
            && !VerbGroup.isModal(marked, from - 1)) {
          return false;
        }
        if (marked.is("CONTACT", verb) && rule.setting("contact", "no").equals("no")) {
          return false;
        }
        if (marked.is("COURTESY", verb) && marked.is("POLITE", clause.head())) {
          return false;
        }
        return rule.setting("modal", "no").equals("any") || !modal || !marked.is("STATIVE", verb);
      }

      void take(int unread) {
        Actor subject = clause.subject();
        switch (rule.yields()) {
          case "speech" -> speech();
          case "commitment" -> commitments(subject == null ? voice.speaker() : subject);
          default -> stated(unread);
        }
      }

      private void speech() {
        Mode mode = Mode.valueOf(rule.setting("mode", "said").toUpperCase(java.util.Locale.ROOT));
        if (mode == Mode.SAID && marked.is("STRESS", clause.head())) {
          mode = Mode.STRESSED;
        }
        Actor speaker = speaker();
        stretch(captured("content"), match.to(), Voice.of(speaker, mode), speaker, depth + 1);
      }

      /// A side's own stance told by its speaker stays the speaker's.
      private @Nullable Actor speaker() {
        Actor subject = clause.subject();
        Actor voiced = voice.speaker();
        if (subject == null) {
          return voiced;
        }
        boolean own =
            voiced != null
                && subject.kind() != Actor.Kind.PERSON
                && subject.isOneSide()
                && voiced.sides().equals(subject.sides());
        return own ? voiced : subject;
      }

      private void commitments(@Nullable Actor subject) {
        if (subject == null || subject.sides().isEmpty()) {
          return;
        }
        Strength strength = strength(subject);
        for (var action : actions.split(marked, captured("action"), match.to())) {
          int to = trimEnd(action.from(), action.to());
          if (to <= action.from()) {
            continue;
          }
          var own = new Actions.Action(action.from(), to, action.verbFrom(), action.verbTo());
          int passage = own.from() == captured("action") ? clause.subjectFrom() : own.from();
          boolean whole = rule.setting("whole", "no").equals("yes");
          drafts.add(
              Draft.commitment(
                  subject.sides(),
                  strength,
                  whole ? words(clause.subjectFrom(), to) : own.words(marked.sentence(), text),
                  deadlines.in(marked, whole ? clause.subjectFrom() : own.from(), to, published),
                  marked.sentence().span(Math.min(passage, own.from()), to),
                  rule.id(),
                  marked.sentence().index()));
        }
      }

      private Strength strength(Actor subject) {
        Strength said =
            Strength.valueOf(rule.setting("strength", "agreed").toUpperCase(java.util.Locale.ROOT));
        if (said == Strength.WILLING) {
          return said;
        }
        return subject.sides().size() > 1 ? Strength.AGREED : Strength.PLEDGED;
      }

      private void stated(int unread) {
        Act act = Act.valueOf(rule.setting("act", "assess").toUpperCase(java.util.Locale.ROOT));
        Actor speaker = speaker();
        List<Side> target = List.of();
        var addressed = match.capture("target");
        if (addressed.isPresent()) {
          var party = marked.phraseAt("PARTY", addressed.get().from());
          if (party.isPresent()) {
            Actor actor = (Actor) party.get().value();
            target = actor.sides();
            if (actor.isJoint()
                && target.stream().anyMatch(s -> speaker != null && speaker.sides().contains(s))) {
              act = Act.PROPOSE;
              target = List.of();
            }
          }
        }
        if (rule.id().equals("should") && clause.subject() != null) {
          Actor subject = clause.subject();
          boolean we = marked.sentence().at(clause.subjectFrom()).is("we");
          if (subject.isOneSide() && subject.kind() != Actor.Kind.JOINT && !we) {
            boolean own = voice.sides().equals(subject.sides());
            act = own ? Act.POSITION : Act.URGE;
            target = own ? List.of() : subject.sides();
          }
          voiced(act, voice, target, unread);
          return;
        }
        if (rule.setting("whole", "no").equals("yes")) {
          voiced(act, voice, target, unread);
          return;
        }
        int from = captured("content");
        statement(act, Voice.of(speaker, Mode.SAID), target, clause, from, match.to(), rule.id());
      }

      private void voiced(Act act, Voice said, List<Side> target, int unread) {
        int from = clause.link() == Link.OWN ? Math.max(unread, clause.from()) : clause.from();
        statement(act, said, target, clause, from, match.to(), rule.id());
      }
    }
  }
}
