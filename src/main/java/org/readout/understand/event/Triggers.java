package org.readout.understand.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Finds the words that tell of engagements, by the rules that yield them.
final class Triggers {
  private static final Set<String> NOT_CALL = Set.of("for", "on", "to", "upon");
  private static final Set<String> IN_GAP = Set.of("in", "at", "on", "with", "under", "of");

  /// Rules whose own words say what stands before the noun.
  private static final Set<String> FREE =
      Set.of("be-signed", "on-visit", "arrive-for-visit", "paper-signed", "join-for");

  private final List<Rule> rules;

  Triggers(Rules rules) {
    this.rules = rules.yielding("engagement");
  }

  /// The triggers of a sentence in order; none lies in another.
  List<Trigger> in(Marked marked) {
    var all = new ArrayList<Trigger>();
    for (int at = 0; at < marked.sentence().size(); at++) {
      if (!marked.hits(at).isEmpty()) {
        all.addAll(at(marked, at));
      }
    }
    all.sort(
        Comparator.comparing(Trigger::isNoun)
            .thenComparing(t -> t.rule().setting("status", "").isEmpty())
            .thenComparingInt(Trigger::from));
    var kept = new ArrayList<Trigger>();
    for (Trigger trigger : all) {
      if (kept.stream().noneMatch(trigger::overlaps)) {
        kept.add(trigger);
      }
    }
    kept.sort(Comparator.comparingInt(Trigger::from));
    return kept;
  }

  /// The best reading at a token: the one whose event comes first.
  private List<Trigger> at(Marked marked, int at) {
    @Nullable Trigger best = null;
    for (Rule rule : rules) {
      var match = rule.pattern().match(marked, at, marked.sentence().size());
      if (match.isEmpty() || marked.is("ADVERB", at)) {
        continue;
      }
      var trigger = new Trigger(rule, marked, match.get());
      if (fits(trigger) && (best == null || isBetter(trigger, best))) {
        best = trigger;
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  private static boolean isBetter(Trigger trigger, Trigger best) {
    if (trigger.eventFrom() >= 0 && best.eventFrom() >= 0) {
      return trigger.eventFrom() < best.eventFrom()
          || (trigger.eventFrom() == best.eventFrom() && trigger.eventTo() > best.eventTo());
    }
    return trigger.to() > best.to();
  }

  private static boolean fits(Trigger trigger) {
    Marked marked = trigger.marked();
    if (trigger.isNoun() && trigger.from() == trigger.eventFrom()) {
      return isNoun(marked, trigger.eventFrom(), trigger.eventTo());
    }
    if (!trigger.isNoun() && trigger.form() == Form.FIXED && trigger.rule().id().equals("visit")) {
      return false;
    }
    if (isNounForm(marked, trigger) || isIdiom(marked, trigger)) {
      return false;
    }
    if (trigger.rule().id().equals("paper-signed")) {
      for (int i = trigger.from(); i < trigger.to(); i++) {
        if (marked.is("BE", i)) {
          return false;
        }
      }
    }
    if (FREE.contains(trigger.rule().id())) {
      return true;
    }
    int to = trigger.match().capture("doc").map(c -> c.from()).orElse(trigger.eventFrom());
    return to < 0 || isNounPhrase(marked, trigger.from() + 1, to);
  }

  /// "called on Japan to act", "spoke highly of".
  private static boolean isIdiom(Marked marked, Trigger trigger) {
    Sentence sentence = marked.sentence();
    if (trigger.rule().id().equals("attend-talks") && sentence.has(trigger.from() + 1, "by")) {
      return true;
    }
    if (trigger.to() >= sentence.size()) {
      return false;
    }
    Token next = sentence.at(trigger.to());
    return switch (trigger.rule().id()) {
      case "call-on" -> next.is("to") || next.is("not");
      case "speak" ->
          Set.of("of", "highly", "for", "out", "up", "about", "against", "in", "positively")
              .contains(next.norm());
      default -> false;
    };
  }

  /// Whether a base form is really a noun: "a visit", "the talk".
  private static boolean isNounForm(Marked marked, Trigger trigger) {
    if (trigger.isNoun() || (trigger.from() == 0 && trigger.form() != Form.ING)) {
      return false;
    }
    Form form = trigger.form();
    if (form == Form.ING) {
      return isVerbalNoun(marked, trigger);
    }
    if (form != Form.BASE && form != Form.THIRD) {
      return false;
    }
    Token token = marked.sentence().at(trigger.from());
    Token before = marked.sentence().at(trigger.from() - 1);
    return before.is(Tag.DET)
        || (form == Form.THIRD && before.is(Tag.ADP))
        || (before.is(Tag.ADJ) && !token.is(Tag.VERB))
        || before.is("'s")
        || before.is("of")
        || Set.of("his", "her", "their", "its", "our", "my", "this", "first", "official", "state")
            .contains(before.norm());
  }

  /// Whether "meeting" is a noun there: "their meeting in Lima", not "when meeting Habeck".
  private static boolean isVerbalNoun(Marked marked, Trigger trigger) {
    Token noun = marked.sentence().at(trigger.from());
    if (!noun.is("meeting") && !noun.is("signing")) {
      return false;
    }
    int next = trigger.to();
    boolean object =
        next < marked.sentence().size()
            && (marked.phraseAt("PARTY", next).isPresent()
                || (marked
                        .phraseAt("PARTY", Math.min(next + 1, marked.sentence().size() - 1))
                        .isPresent()
                    && marked.sentence().at(next).is("the")));
    if (trigger.from() == 0) {
      return false;
    }
    Token before = marked.sentence().at(trigger.from() - 1);
    boolean nominal =
        before.is(Tag.DET)
            || before.is(Tag.ADJ)
            || before.is(Tag.NOUN)
            || before.is(Tag.PROPN)
            || before.is("'s")
            || Set.of("his", "her", "their", "its", "our", "my", "first", "last")
                .contains(before.norm());
    boolean progressive = marked.is("BE", trigger.from() - 1);
    return nominal || (noun.is("meeting") && !object && !progressive);
  }

  private static boolean isNoun(Marked marked, int from, int to) {
    Sentence sentence = marked.sentence();
    Token last = sentence.at(to - 1);
    if (last.is("call") || last.is("calls")) {
      boolean bare = to - from == 1;
      if (bare && to < sentence.size() && NOT_CALL.contains(sentence.at(to).norm())) {
        return false;
      }
      if (bare && last.is(Tag.VERB)) {
        return false;
      }
    }
    if (to < sentence.size() && marked.is("SERIES", to) && !sentence.at(to).is("forum")) {
      return false;
    }
    boolean governed = last.is("talks") && from > 0 && sentence.at(from - 1).is(Tag.ADP);
    if (last.is(Tag.VERB) && from > 0 && !governed && !isNominalBefore(sentence.at(from - 1))) {
      return false;
    }
    if (last.is("visit") && from > 0 && sentence.at(from - 1).is("to")) {
      return false;
    }
    return !last.is("meeting") || from == 0 || !sentence.at(from - 1).is("to");
  }

  private static boolean isNominalBefore(Token token) {
    return token.is(Tag.DET)
        || token.is(Tag.ADJ)
        || token.is(Tag.NOUN)
        || token.is(Tag.PROPN)
        || token.is(Tag.NUM)
        || token.is(Tag.PRON)
        || token.is("'s")
        || token.is("of");
  }

  /// Whether only the words of a noun phrase, with dates and places, stand in tokens `[from, to)`.
  private static boolean isNounPhrase(Marked marked, int from, int to) {
    int i = from;
    while (i < to) {
      var phrase =
          marked
              .phraseAt("DATE", i)
              .or(lookup(marked, "PLACE", i))
              .or(lookup(marked, "PARTY", i))
              .or(lookup(marked, "APPOSITION", i));
      if (phrase.isPresent()) {
        i = phrase.get().to();
        continue;
      }
      Token token = marked.sentence().at(i);
      boolean verb =
          token.is(Tag.VERB)
              && !token.isCapitalised()
              && !token.norm().endsWith("ing")
              && !token.norm().endsWith("ed");
      boolean preposition = token.is(Tag.ADP) || token.is(Tag.SCONJ) || token.is(Tag.PART);
      if (verb
          || token.is(";")
          || token.is(".")
          || token.is("to")
          || token.is("that")
          || token.is("which")
          || (preposition && !IN_GAP.contains(token.norm()) && !token.is("'s"))) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static java.util.function.Supplier<
          java.util.Optional<? extends org.readout.understand.rule.Phrase>>
      lookup(Marked marked, String kind, int i) {
    return () -> marked.phraseAt(kind, i);
  }
}
