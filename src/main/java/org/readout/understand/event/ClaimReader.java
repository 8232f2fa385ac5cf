package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.Fact;
import org.readout.understand.actor.Cast;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Prose;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Token;

/// Reads counts of outcomes: "reached five important consensuses and six concrete results".
public final class ClaimReader {
  private static final String FIGURE = "FIGURE";

  private static final String OTHER = "OTHER_FIGURE";

  private final List<Rule> rules;
  private final Numerals numerals;

  public ClaimReader(Rules rules, Numerals numerals) {
    this.rules = rules.yielding("claim");
    this.numerals = numerals;
  }

  /// The kinds of phrases that its rules may name.
  public static Set<String> kinds() {
    return Set.of(FIGURE, OTHER);
  }

  /// The claims of a report, each count and noun once.
  public List<Draft> read(Prose prose, List<Marked> sentences, Cast cast) {
    var drafts = new ArrayList<Draft>();
    for (Marked marked : sentences) {
      for (Draft draft : claims(marked, prose.text())) {
        if (drafts.stream().noneMatch(d -> isSame(d.fact(), draft.fact()))) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private static Phrase other(Phrase number) {
    return new Phrase(OTHER, number.from(), number.to(), number.value());
  }

  private static boolean isSame(Fact a, Fact b) {
    return a instanceof Fact.OutcomeClaim one
        && b instanceof Fact.OutcomeClaim other
        && one.count() == other.count()
        && last(one.noun()).equals(last(other.noun()));
  }

  private static String last(String noun) {
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    return last.replaceAll("(e?s)+$", "");
  }

  private List<Draft> claims(Marked marked, String text) {
    if (!hasOutcome(marked)) {
      return List.of();
    }
    List<Phrase> numbers = numbers(marked);
    var drafts = new ArrayList<Draft>();
    for (Phrase number : numbers) {
      List<Phrase> told = numbers.stream().map(n -> n.equals(number) ? n : other(n)).toList();
      told.forEach(marked::add);
      claim(marked, text, number, drafts);
      told.forEach(marked::remove);
    }
    return drafts;
  }

  private void claim(Marked marked, String text, Phrase number, List<Draft> drafts) {
    Sentence sentence = marked.sentence();
    for (Rule rule : rules) {
      for (int from = number.from(); from >= Math.max(0, number.from() - 12); from--) {
        var match = rule.pattern().match(marked, from, sentence.size());
        var count = match.flatMap(m -> m.capture("count"));
        var noun = match.flatMap(m -> m.capture("noun"));
        if (count.isPresent() && noun.isPresent() && count.get().from() == number.from()) {
          marked.read(rule, match.get());
          int start = Math.min(count.get().from(), noun.get().from());
          int end = Math.max(count.get().to(), noun.get().to());
          drafts.add(
              new Draft(
                  new Fact.OutcomeClaim(
                      (Integer) number.value(),
                      sentence.span(noun.get().from(), noun.get().to()).in(text)),
                  sentence.span(start, end),
                  rule.id(),
                  sentence.index()));
          return;
        }
      }
    }
  }

  private static boolean hasOutcome(Marked marked) {
    for (int i = 0; i < marked.sentence().size(); i++) {
      if (marked.is("OUTCOME", i)) {
        return true;
      }
    }
    return false;
  }

  private List<Phrase> numbers(Marked marked) {
    Sentence sentence = marked.sentence();
    var numbers = new ArrayList<Phrase>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.at(i);
      int count = numerals.cardinal(token);
      String norm = token.norm();
      if (count == 0 && norm.endsWith("-point")) {
        count = numerals.cardinal(norm.substring(0, norm.length() - "-point".length()));
      }
      if (count > 1 && marked.phraseOver("DATE", i).isEmpty()) {
        numbers.add(new Phrase(FIGURE, i, i + 1, count));
      }
    }
    return numbers;
  }
}
