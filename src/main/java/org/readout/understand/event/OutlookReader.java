package org.readout.understand.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Status;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Token;

/// Reads tense, modals, negation and the verbs that govern a trigger.
///
/// Empty where the words do not say that the contact took place or is to: negated, only hoped for,
/// possible or conditional.
final class OutlookReader {
  private static final Set<String> CONDITIONALS = Set.of("if", "whether", "unless");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> TIMES =
      Set.of(
          "when",
          "while",
          "during",
          "after",
          "before",
          "on",
          "upon",
          "following",
          "since",
          "in",
          "by");
  private static final int FURTHEST = 14;

  private final Marked marked;
  private final Sentence sentence;
  private final List<Clause> clauses;

  OutlookReader(Marked marked, List<Clause> clauses) {
    this.marked = marked;
    this.sentence = marked.sentence();
    this.clauses = clauses;
  }

  /// What stands before a verb at token `verb`.
  ///
  /// @param before the outlook of the trigger before it in the sentence
  Optional<Outlook> of(int verb, Form form, @Nullable Outlook before) {
    int at = skipBack(verb - 1);
    if (form == Form.BASE && at >= 0 && sentence.at(at).is("to")) {
      return infinitive(at);
    }
    if (form == Form.BASE && at >= 0 && before == null && isCoordinator(at)) {
      return listed(at);
    }
    if (form == Form.ING && !isAuxiliary(at)) {
      return gerund(verb, at, before);
    }
    var finite = finite(verb, form);
    if (finite.isPresent() && finite.get().subject() != null) {
      return finite.filter(o -> !isWished(o.subjectFrom()));
    }
    if (at >= 0 && before != null && isCoordinator(at)) {
      return Optional.of(new Outlook(before.status(), before.subject(), at + 1, verb, false));
    }
    return finite.filter(o -> o.isPassive());
  }

  /// Whether a passive whose subject is a thing came about or is to.
  Optional<Status> passive(int be, Form form) {
    int at = skipBack(be - 1);
    if (form == Form.BASE && at >= 0 && sentence.at(at).is("to")) {
      int before = skipBack(at - 1);
      return before >= 0 && endsHit("WISH", before)
          ? Optional.empty()
          : Optional.of(Status.PLANNED);
    }
    return finite(be, form).map(Outlook::status);
  }

  /// What is planned by the subject of the clause that a noun stands in: "accepted an invitation".
  Optional<Outlook> planned(int noun) {
    for (Clause clause : clauses.reversed()) {
      if (clause.head() < noun && clause.subject() != null) {
        return Optional.of(
            new Outlook(
                Status.PLANNED,
                clause.subject(),
                clauseStart(clause.from()),
                clause.subjectFrom(),
                false));
      }
    }
    return Optional.empty();
  }

  /// A verb with its auxiliaries, and the subject found before them.
  private Optional<Outlook> finite(int verb, Form form) {
    @Nullable Status status = form == Form.BASE || form == Form.THIRD ? null : Status.HELD;
    boolean passive = false;
    boolean bare = true;
    int at = verb - 1;
    while (at >= 0) {
      Token token = sentence.at(at);
      var date = phraseEndingAt("DATE", at);
      var apposition = phraseEndingAt("APPOSITION", at);
      if (marked.is("NEGATION", at)) {
        return Optional.empty();
      } else if (marked.is("WILL", at) || marked.is("WOULD", at)) {
        status = Status.PLANNED;
        bare = false;
      } else if (token.is("may") || token.is("might")) {
        status = Status.PLANNED;
        bare = false;
      } else if (marked.is("SHOULD", at) || marked.is("CAN", at)) {
        return Optional.empty();
      } else if (isForm(at, "BE")) {
        passive |= bare && (form == Form.PAST || form == Form.PARTICIPLE);
        bare = false;
        status = status == null || status == Status.HELD ? Status.HELD : status;
      } else if (isForm(at, "HAVE") || isForm(at, "DO")) {
        bare = false;
        status = status == null ? Status.HELD : status;
      } else if (isAdverb(at)) {
        // goes on
      } else if (date.isPresent()) {
        at = date.get().from();
        if (at > 0 && Set.of("on", "in", "from").contains(sentence.at(at - 1).norm())) {
          at--;
        }
      } else if (apposition.isPresent()) {
        at = apposition.get().from();
      } else if (token.is(",") || token.is(")") || token.is("–") || token.is("—")) {
        int open = insertionStart(at);
        if (open < 0) {
          break;
        }
        at = open;
      } else {
        break;
      }
      at--;
    }
    if (status == null) {
      status = Status.HELD;
    }
    return Optional.of(subject(verb, at, status, passive));
  }

  private Outlook subject(int verb, int at, Status status, boolean passive) {
    var party = at < 0 ? Optional.<Phrase>empty() : marked.phraseOver("PARTY", at);
    if (party.isPresent()) {
      int from = party.get().from();
      Actor actor = (Actor) party.get().value();
      int and = from - 1;
      while (and > 0 && (sentence.at(and).is("and") || sentence.at(and).is(","))) {
        var left = coordinated(and - 1);
        if (left.isEmpty()) {
          break;
        }
        actor = Attendance.joined((Actor) left.get().value(), actor);
        from = left.get().from();
        and = from - 1;
      }
      return new Outlook(status, actor, clauseStart(from), from, passive);
    }
    if (at >= 0 && RELATIVES.contains(sentence.at(at).norm())) {
      int noun = at - 1;
      while (noun >= 0 && sentence.at(noun).is(",")) {
        noun--;
      }
      var antecedent = antecedent(noun);
      if (antecedent.isPresent()) {
        return new Outlook(status, (Actor) antecedent.get().value(), at, at, passive);
      }
    }
    for (Clause clause : clauses.reversed()) {
      if (clause.verb() <= verb && verb <= clause.head() && clause.subject() != null) {
        return new Outlook(
            status, clause.subject(), clauseStart(clause.from()), clause.subjectFrom(), passive);
      }
    }
    return new Outlook(status, null, clauseStart(Math.max(0, at)), Math.max(0, at + 1), passive);
  }

  /// The party before "and", appositions skipped.
  private Optional<Phrase> coordinated(int token) {
    int at = token;
    while (at >= 0 && sentence.at(at).is(",")) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    var apposition = phraseEndingAt("APPOSITION", at);
    at = apposition.map(p -> p.from() - 1).orElse(at);
    int end = at;
    return at < 0
        ? Optional.empty()
        : marked.phraseOver("PARTY", at).filter(p -> p.to() == end + 1);
  }

  private Optional<Phrase> antecedent(int token) {
    if (token < 0) {
      return Optional.empty();
    }
    var apposition = marked.phraseOver("APPOSITION", token);
    int at = apposition.map(p -> p.from() - 1).orElse(token);
    while (at >= 0 && sentence.at(at).is(",")) {
      at--;
    }
    return at < 0 ? Optional.empty() : marked.phraseOver("PARTY", at);
  }

  /// After "to": what governs the infinitive decides.
  private Optional<Outlook> infinitive(int to) {
    int at = skipBack(to - 1);
    if (at < 0) {
      return Optional.empty();
    }
    var date = phraseEndingAt("DATE", at);
    if (date.isPresent()) {
      at = date.get().from() - 1;
      at = at >= 0 && sentence.at(at).is("on") ? skipBack(at - 1) : at;
    }
    if (at < 0) {
      return Optional.empty();
    }
    if (endsHit("WISH", at)) {
      return Optional.empty();
    }
    if (isCoordinator(at)) {
      return listed(at);
    }
    var object = marked.phraseOver("PARTY", at);
    if (object.isPresent() && object.get().to() == at + 1) {
      int start = object.get().from();
      if (sentence.at(start).is("first") || sentence.has(start, "the", "first")) {
        Actor actor = (Actor) object.get().value();
        int before = start - (sentence.at(start - 1).is("the") ? 2 : 1);
        if (actor.people().isEmpty() && before > 0 && sentence.at(before).is(",")) {
          var named = marked.phraseOver("PARTY", before - 1);
          actor = named.map(p -> (Actor) p.value()).orElse(actor);
        }
        return Optional.of(new Outlook(Status.HELD, actor, start, start, false));
      }
      return controlled(object.get());
    }
    if (isForm(at, "BE")) {
      return withSubject(at, Status.PLANNED);
    }
    if (endsHit("PROSPECT", at)) {
      return withSubject(at, Status.PLANNED);
    }
    int intend = hitStart("INTEND", at);
    if (intend >= 0 || endsHit("INVITATION", at)) {
      return withSubject(intend >= 0 ? intend : at, Status.PLANNED);
    }
    return firstTo(at);
  }

  /// A later verb of a list: "agreed to A, to B, and hold C".
  private Optional<Outlook> listed(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (marked.is("WISH", i) || marked.is("SHOULD", i) || marked.is("CAN", i)) {
        return Optional.empty();
      }
      if (marked.is("INTEND", i) && governs(i)) {
        return withSubject(i, Status.PLANNED);
      }
      if (marked.is("WILL", i) || marked.is("WOULD", i)) {
        return withSubject(i, Status.PLANNED);
      }
    }
    return Optional.empty();
  }

  /// Whether "to" or "on" comes soon after a verb.
  private boolean governs(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 6); i++) {
      if (sentence.at(i).is("to") || sentence.at(i).is("on")) {
        return true;
      }
    }
    return false;
  }

  /// "expects him to visit", "for Prime Minister Abe to hold talks".
  private Optional<Outlook> controlled(Phrase object) {
    int before = skipBack(object.from() - 1);
    if (before < 0 || endsHit("WISH", before)) {
      return Optional.empty();
    }
    Token token = sentence.at(before);
    if (endsHit("INVITE", before)
        || endsHit("PROSPECT", before)
        || token.norm().startsWith("expect")
        || (token.is("for") && isPlanned(before))) {
      return Optional.of(
          new Outlook(Status.PLANNED, (Actor) object.value(), object.from(), object.from(), false));
    }
    return Optional.empty();
  }

  private boolean isPlanned(int token) {
    for (int i = token; i >= Math.max(0, token - 4); i--) {
      if (marked.is("PROSPECT", i) || marked.is("INTEND", i) || sentence.at(i).is("arrangements")) {
        return true;
      }
    }
    return false;
  }

  /// "the first foreign minister to visit Beijing since".
  private Optional<Outlook> firstTo(int at) {
    for (int i = at; i >= Math.max(0, at - FURTHEST); i--) {
      if (sentence.at(i).is("first")) {
        for (Clause clause : clauses.reversed()) {
          if (clause.verb() < i && clause.subject() != null) {
            return Optional.of(new Outlook(Status.HELD, clause.subject(), i, i, false));
          }
        }
        for (Phrase party : marked.phrases("PARTY").reversed()) {
          if (party.to() <= i) {
            return Optional.of(new Outlook(Status.HELD, (Actor) party.value(), i, i, false));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Outlook> withSubject(int verb, Status status) {
    Form form =
        marked.hits(verb).stream()
            .map(Hit::form)
            .filter(f -> f != Form.FIXED)
            .findFirst()
            .orElse(Form.PAST);
    var own = finite(verb, form);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    if (own.get().subject() == null) {
      for (Clause clause : clauses.reversed()) {
        if (clause.verb() <= verb && clause.subject() != null) {
          return Optional.of(
              new Outlook(
                  status,
                  clause.subject(),
                  clauseStart(clause.from()),
                  clause.subjectFrom(),
                  false));
        }
      }
    }
    Outlook found = own.get();
    return Optional.of(
        new Outlook(status, found.subject(), found.from(), found.subjectFrom(), false));
  }

  /// "looking forward to meeting", "when meeting", ", visiting three cities".
  private Optional<Outlook> gerund(int verb, int at, @Nullable Outlook before) {
    @Nullable Actor subject = null;
    int subjectFrom = verb;
    for (Clause clause : clauses) {
      if (clause.subject() != null && (subject == null || clause.verb() < verb)) {
        subject = clause.subject();
        subjectFrom = Math.min(verb, clause.subjectFrom());
      }
    }
    if (at < 0) {
      return Optional.of(new Outlook(Status.HELD, subject, 0, verb, false));
    }
    Token token = sentence.at(at);
    var party = marked.phraseOver("PARTY", at);
    if (party.isPresent()) {
      Actor actor = (Actor) party.get().value();
      return Optional.of(
          new Outlook(Status.HELD, actor, party.get().from(), party.get().from(), false));
    }
    if (token.is("to") || token.is("on") || token.is("of")) {
      for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
        if (endsHit("WISH", i)) {
          return Optional.empty();
        }
        boolean forward = sentence.has(i, "forward");
        if (forward || (token.is("on") && marked.is("INTEND", i))) {
          return Optional.of(
              new Outlook(Status.PLANNED, subject, clauseStart(i), subjectFrom, false));
        }
      }
      return Optional.empty();
    }
    if (TIMES.contains(token.norm()) || token.is(",")) {
      Status status = before == null ? Status.HELD : before.status();
      return Optional.of(
          new Outlook(status, subject, token.is(",") ? clauseStart(subjectFrom) : at, verb, false));
    }
    return Optional.empty();
  }

  /// Whether a subject at a token is only hoped or asked to act.
  private boolean isWished(int subject) {
    int at = subject - 1;
    if (at >= 0 && sentence.at(at).is("that")) {
      at--;
    }
    return at >= 0 && endsHit("WISH", at);
  }

  /// The token before adverbs.
  private int skipBack(int token) {
    int at = token;
    while (at >= 0 && isAdverb(at)) {
      at--;
    }
    return at;
  }

  private boolean isAdverb(int at) {
    return marked.is("ADVERB", at)
        || VerbGroup.isAdverb(sentence.at(at))
        || sentence.at(at).is("last")
        || sentence.at(at).is("later")
        || sentence.at(at).is("first")
        || sentence.at(at).is("also");
  }

  private boolean isAuxiliary(int at) {
    return at >= 0 && (isForm(at, "BE") || isForm(at, "HAVE"));
  }

  private boolean isForm(int at, String kind) {
    return at >= 0 && marked.is(kind, at);
  }

  private boolean isCoordinator(int at) {
    return sentence.at(at).is("and") || sentence.at(at).is(",") || sentence.at(at).is("before");
  }

  /// Whether a phrase of a class ends with token `at`.
  private boolean endsHit(String kind, int at) {
    return hitStart(kind, at) >= 0;
  }

  private int hitStart(String kind, int at) {
    for (int i = at; i >= Math.max(0, at - 3); i--) {
      for (Hit hit : marked.hits(i)) {
        if (hit.kind().equals(kind) && hit.to() == at + 1) {
          return i;
        }
      }
    }
    return -1;
  }

  private Optional<Phrase> phraseEndingAt(String kind, int at) {
    return marked.phrases(kind).stream().filter(p -> p.to() == at + 1).findFirst();
  }

  /// Where an insertion between commas or brackets that ends at `close` begins, or -1.
  private int insertionStart(int close) {
    String open = sentence.at(close).is(")") ? "(" : sentence.at(close).norm();
    for (int i = close - 1; i >= Math.max(0, close - 40); i--) {
      if (sentence.at(i).is(open) && i > 0) {
        var party = marked.phraseOver("PARTY", i - 1);
        if (party.isPresent() || open.equals("(")) {
          return i;
        }
      }
    }
    return -1;
  }

  /// Where the clause begins whose subject begins at a token; "if" before it makes it none.
  private int clauseStart(int subject) {
    for (int i = subject - 1; i >= 0; i--) {
      Token token = sentence.at(i);
      if (token.is(";") || token.is("that") || token.is("which") || token.is("where")) {
        return i + 1;
      }
      if (token.is("and") && i > 0 && sentence.at(i - 1).is(",")) {
        return i + 1;
      }
    }
    return 0;
  }

  /// Whether the clause is a condition.
  boolean isConditional(Outlook outlook) {
    int before = outlook.subjectFrom() - 1;
    return before >= 0 && CONDITIONALS.contains(sentence.at(before).norm());
  }
}
