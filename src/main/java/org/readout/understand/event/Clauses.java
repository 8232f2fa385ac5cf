package org.readout.understand.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Clause.Link;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Finds the predicates of a stretch of a sentence and the subject of each.
///
/// Three kinds: an actor with a verb group after it; an act verb that shares the subject before it
/// ("..., welcomed ..., and committed to ..."); a participle of an act verb (", noting that ...").
/// Predicates come flat and in order; which lies in the content of which is for [Acts] to say.
final class Clauses {
  static final Set<String> SUBORDINATORS =
      Set.of(
          "which",
          "whom",
          "whose",
          "where",
          "when",
          "if",
          "because",
          "since",
          "as",
          "although",
          "though",
          "after",
          "before",
          "unless",
          "until",
          "who",
          "how",
          "what",
          "why",
          "whether",
          "once",
          "so");
  static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "with",
          "between",
          "by",
          "in",
          "from",
          "for",
          "to",
          "on",
          "against",
          "under",
          "among",
          "at",
          "into",
          "over",
          "about",
          "toward",
          "towards",
          "via",
          "through",
          "during",
          "upon",
          "like",
          "than",
          "including",
          "regarding",
          "concerning",
          "within",
          "across",
          "behind");
  private static final int LONGEST_INSERTION = 30;

  private final Verbs verbs;
  private final Set<String> actClasses;
  private final ThingClauses things;

  /// @param actClasses the lexicon classes whose words can be the verb of an act
  Clauses(Verbs verbs, Set<String> actClasses) {
    this.verbs = verbs;
    this.actClasses = actClasses;
    things = new ThingClauses(verbs, actClasses);
  }

  /// The predicates in tokens `[from, to)`, in order; each ends where the stretch ends.
  ///
  /// @param inherited the subject that a bare first predicate has, or null
  List<Clause> in(Marked marked, int from, int to, @Nullable Actor inherited) {
    var clauses = new ArrayList<Clause>();
    for (Phrase party : marked.phrases("PARTY")) {
      if (party.from() >= from
          && party.to() <= to
          && marked.phraseOver("INSERTION", party.from()).isEmpty()) {
        subjectAt(marked, party, from, to).ifPresent(clauses::add);
      }
    }
    clauses.sort(Comparator.comparingInt(Clause::verb));
    shareSubjects(marked, from, to, inherited, clauses);
    clauses.sort(Comparator.comparingInt(Clause::verb));
    clauses.addAll(things.in(marked, from, to, clauses));
    clauses.sort(Comparator.comparingInt(Clause::verb));
    return clauses;
  }

  private Optional<Clause> subjectAt(Marked marked, Phrase party, int from, int to) {
    int before = party.from() - 1;
    if (before >= from) {
      Token previous = marked.sentence().at(before);
      boolean fronted =
          (before - 1 >= from && marked.sentence().at(before - 1).is(",") && previous.is("as"))
              || marked.sentence().has(before - 1, "under", "which");
      if (PREPOSITIONS.contains(previous.norm())
          || (SUBORDINATORS.contains(previous.norm()) && !fronted && before > from)) {
        return Optional.empty();
      }
      if (previous.is("that") && before - 1 >= from) {
        Token noun = marked.sentence().at(before - 1);
        boolean named =
            noun.is(Tag.NOUN) && before > 1 && marked.sentence().at(before - 2).is(Tag.DET);
        boolean said =
            marked.hits(before - 1).stream().anyMatch(h -> actClasses.contains(h.kind()))
                || (verbs.form(noun) != null && !named)
                || !noun.is(Tag.NOUN)
                || marked.is("VIEW", before - 1)
                || marked.is("READINESS", before - 1);
        if (!said) {
          return Optional.empty();
        }
      }
    }
    int verb = afterInsertions(marked, party.to(), to);
    if (verb >= to) {
      return Optional.empty();
    }
    Actor actor = (Actor) party.value();
    return VerbGroup.at(marked, verbs, verb, to)
        .filter(g -> isFinite(marked, g, actor))
        .map(
            g ->
                new Clause(
                    actor, party.from(), party.from(), verb, g.head(), to, g.form(), Link.OWN));
  }

  private static boolean isFinite(Marked marked, VerbGroup group, Actor subject) {
    if (group.form() == Form.ING || group.form() == Form.PARTICIPLE) {
      return false;
    }
    return group.form() != Form.BASE
        || group.head() != group.from()
        || subject.kind() == Actor.Kind.JOINT
        || subject.sides().size() != 1
        || isPlural(marked, group.from() - 1);
  }

  private static boolean isPlural(Marked marked, int token) {
    return token >= 0
        && (marked.sentence().at(token).norm().endsWith("s")
            || Set.of("we", "i", "they", "you").contains(marked.sentence().at(token).norm()));
  }

  /// Skips what may stand between a subject and its verb: appositions, "on Wednesday", ", as ...,".
  private int afterInsertions(Marked marked, int from, int to) {
    int at = from;
    while (at < to) {
      int next = insertionEnd(marked, at, to);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int insertionEnd(Marked marked, int at, int to) {
    var apposition = marked.phraseAt("APPOSITION", at);
    if (apposition.isPresent()) {
      return Math.min(to, apposition.get().to());
    }
    var insertion = marked.phraseAt("INSERTION", at);
    if (insertion.isPresent()) {
      return insertion.get().to();
    }
    var date = marked.phraseAt("DATE", at);
    if (date.isPresent()) {
      return date.get().to();
    }
    Token token = marked.sentence().at(at);
    if (at + 1 < to && Set.of("on", "in", "at", "during").contains(token.norm())) {
      var dated = marked.phraseAt("DATE", at + 1).or(() -> marked.phraseAt("PLACE", at + 1));
      if (dated.isPresent()) {
        return dated.get().to();
      }
    }
    if (token.is("(")) {
      for (int i = at; i < Math.min(to, at + LONGEST_INSERTION); i++) {
        if (marked.sentence().at(i).is(")")) {
          return i + 1;
        }
      }
    }
    if (token.is(",") || token.is("–") || token.is("—")) {
      for (int i = at + 1; i < Math.min(to, at + LONGEST_INSERTION); i++) {
        Token close = marked.sentence().at(i);
        if (close.is(token.norm())) {
          var group = VerbGroup.at(marked, verbs, i + 1, to);
          if (group.isPresent()
              && group.get().form() != Form.ING
              && (group.get().form() != Form.BASE || group.get().head() == i + 1)
              && !isClause(marked, at + 1, i)) {
            return i + 1;
          }
        }
      }
    }
    return at;
  }

  /// Whether a clause of its own begins there, so that it is no insertion.
  private boolean isClause(Marked marked, int from, int to) {
    if (SUBORDINATORS.contains(marked.sentence().at(from).norm())) {
      return false;
    }
    var group = VerbGroup.at(marked, verbs, from, to);
    boolean participle = group.isPresent() && group.get().form() == Form.PAST;
    if (group.isPresent()
        && group.get().form().isFinite()
        && group.get().form() != Form.BASE
        && !(participle && group.get().head() == VerbGroup.skipAdverbs(marked, from, to))) {
      return true;
    }
    Token first = marked.sentence().at(from);
    if (first.is("and") || first.is("but") || first.is("while")) {
      return true;
    }
    return marked.phraseAt("PARTY", from).isPresent()
        && VerbGroup.at(marked, verbs, marked.phraseAt("PARTY", from).get().to(), to).isPresent();
  }

  private void shareSubjects(
      Marked marked, int from, int to, @Nullable Actor inherited, List<Clause> clauses) {
    var own = List.copyOf(clauses);
    for (int i = from; i < to; i++) {
      int verb = i;
      if (own.stream().anyMatch(c -> c.verb() <= verb && verb <= c.head())
          || marked.phraseOver("INSERTION", i).isPresent()) {
        continue;
      }
      @Nullable Form form = actForm(marked, i);
      if (form == null) {
        continue;
      }
      int lead = leadIn(marked, i, from);
      if (form == Form.ING) {
        participle(marked, i, lead, from, to, own, inherited).ifPresent(clauses::add);
      } else if (form == Form.BASE && lead > from && marked.sentence().at(lead - 1).is("to")) {
        purpose(marked, i, lead, to, own).ifPresent(clauses::add);
      } else if (form != Form.PARTICIPLE) {
        shared(marked, i, lead, from, to, form, inherited, List.copyOf(clauses))
            .ifPresent(clauses::add);
      }
    }
  }

  /// The form of an act verb, modal or auxiliary at a token.
  private @Nullable Form actForm(Marked marked, int i) {
    for (var hit : marked.hits(i)) {
      if (VerbGroup.isModal(marked, i)) {
        return Form.FIXED;
      }
      if (actClasses.contains(hit.kind()) || hit.kind().equals("HAVE") || hit.kind().equals("BE")) {
        return hit.form();
      }
    }
    return null;
  }

  /// The first token before adverbs, i.e. where the conjunction should end.
  private static int leadIn(Marked marked, int verb, int from) {
    int at = verb;
    while (at - 1 >= from
        && (marked.is("ADVERB", at - 1)
            || VerbGroup.isAdverb(marked.sentence().at(at - 1))
            || marked.is("NEGATION", at - 1))) {
      at--;
    }
    return at;
  }

  private Optional<Clause> participle(
      Marked marked,
      int verb,
      int lead,
      int from,
      int to,
      List<Clause> own,
      @Nullable Actor inherited) {
    if (lead == from && inherited != null) {
      return Optional.of(
          new Clause(inherited, lead, lead, verb, verb, to, Form.ING, Link.PARTICIPLE));
    }
    @Nullable Clause owner = null;
    for (Clause clause : own) {
      boolean around = clause.subjectFrom() < verb && verb < clause.verb();
      if (clause.verb() < verb || around) {
        owner = clause;
      }
    }
    if (lead == from && owner == null) {
      owner = own.stream().filter(c -> c.verb() > verb).findFirst().orElse(null);
      if (owner == null) {
        return Optional.empty();
      }
      return Optional.of(
          new Clause(owner.subject(), lead, lead, verb, verb, to, Form.ING, Link.PARTICIPLE));
    }
    if (owner == null || lead == from) {
      return Optional.empty();
    }
    Token before = marked.sentence().at(lead - 1);
    boolean opens =
        before.is(",")
            || before.is("while")
            || before.is("by")
            || (before.is("and") && lead - 2 >= from && marked.sentence().at(lead - 2).is(","));
    if (!opens) {
      return Optional.empty();
    }
    int start = before.is(",") ? lead : lead - 1;
    return Optional.of(
        new Clause(owner.subject(), start, lead, verb, verb, to, Form.ING, Link.PARTICIPLE));
  }

  /// "met to reaffirm ...", "called to offer ...": the act for which they met.
  private static Optional<Clause> purpose(
      Marked marked, int verb, int lead, int to, List<Clause> own) {
    @Nullable Clause owner = null;
    for (Clause clause : own) {
      if (clause.head() < verb) {
        owner = clause;
      }
    }
    if (owner == null || owner.link() != Link.OWN || !marked.is("CONTACT", owner.head())) {
      return Optional.empty();
    }
    return Optional.of(
        new Clause(owner.subject(), lead, lead, verb, verb, to, Form.BASE, Link.PARTICIPLE));
  }

  private Optional<Clause> shared(
      Marked marked,
      int verb,
      int lead,
      int from,
      int to,
      Form form,
      @Nullable Actor inherited,
      List<Clause> before) {
    if (lead == from) {
      return inherited == null || form != Form.BASE
          ? Optional.empty()
          : group(marked, verb, to)
              .map(g -> new Clause(inherited, lead, lead, lead, g.head(), to, form, Link.SHARED));
    }
    Token conjunction = marked.sentence().at(lead - 1);
    if (!conjunction.is(",")
        && !conjunction.is("and")
        && !conjunction.is("but")
        && !conjunction.is("or")
        && !conjunction.is(";")) {
      return Optional.empty();
    }
    @Nullable Clause owner = null;
    for (Clause clause : before) {
      if (clause.verb() < verb && clause.link() != Link.PARTICIPLE && agree(clause.form(), form)) {
        owner = clause;
      }
    }
    if (owner == null) {
      return Optional.empty();
    }
    Clause first = owner;
    return group(marked, verb, to)
        .map(g -> new Clause(first.subject(), lead, lead, lead, g.head(), to, form, Link.SHARED));
  }

  private Optional<VerbGroup> group(Marked marked, int verb, int to) {
    return VerbGroup.at(marked, verbs, verb, to);
  }

  /// Whether two coordinated verb groups can share a subject: same tense, or one of them a modal.
  private static boolean agree(Form first, Form second) {
    if (first == second) {
      return first != Form.FIXED || second == Form.FIXED;
    }
    boolean present = first == Form.THIRD || first == Form.BASE || first == Form.FIXED;
    boolean alsoPresent = second == Form.THIRD || second == Form.FIXED;
    return present && alsoPresent;
  }
}
