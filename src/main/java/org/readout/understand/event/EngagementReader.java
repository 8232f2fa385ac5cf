package org.readout.understand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.understand.actor.Cast;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Paragraph;
import org.readout.understand.text.Prose;

/// Reads who met, called, visited, wrote to or signed with whom, when and where.
///
/// Every sentence is read by the rules that yield engagements; the mentions of one event are put
/// together by [Assembly].
public final class EngagementReader {
  private final Triggers triggers;
  private final Clauses clauses;

  public EngagementReader(Rules rules, Lexicon lexicon, Verbs verbs) {
    triggers = new Triggers(rules);
    var classes = new HashSet<String>();
    for (Rule rule : rules.yielding("engagement")) {
      if (rule.setting("people", "").equals("hint")
          || rule.setting("people", "").equals("chairs")) {
        continue;
      }
      classes.addAll(rule.pattern().starters().kinds());
    }
    classes.retainAll(lexicon.classes());
    clauses = new Clauses(verbs, classes);
  }

  /// One draft for each event of the report, in the order in which they are first told.
  public List<Draft> read(Prose prose, List<Marked> sentences, Cast cast, Report.Source source) {
    var attendance = new Attendance(cast, sentences);
    var assembly = new Assembly(source.title());
    var memory = new Memory();
    for (Marked marked : sentences) {
      Paragraph.Kind kind = marked.sentence().paragraph().kind();
      boolean asked =
          kind == Paragraph.Kind.QUESTION
              && marked.sentence().at(marked.sentence().size() - 1).is("?");
      if (asked) {
        continue;
      }
      for (Encounter mention :
          mentions(marked, prose.text(), attendance, source.published(), memory)) {
        assembly.add(mention);
      }
    }
    Period published = source.published() == null ? Period.UNKNOWN : Period.of(source.published());
    return assembly.items(published).stream().map(Encounter::draft).toList();
  }

  private List<Encounter> mentions(
      Marked marked,
      String text,
      Attendance attendance,
      @Nullable LocalDate published,
      Memory memory) {
    List<Trigger> found = triggers.in(marked);
    if (found.isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Encounter>();
    List<Clause> own = clauses.in(marked, 0, marked.sentence().size(), null);
    var verbs = new EncounterReader(marked, text, attendance, published, own, memory);
    var nouns = new NounReader(marked, text, attendance, published, own, memory);
    var hints = new HintReader(marked, attendance, published, own);
    for (Trigger trigger : found) {
      List<Encounter> told = List.of();
      if (trigger.isHint()) {
        told = hints.read(trigger);
      } else if (!trigger.isNoun()) {
        told = verbs.read(trigger);
      } else if (trigger.from() >= verbs.read()) {
        told = nouns.read(trigger);
      }
      if (told.stream().anyMatch(e -> !e.isBare() || trigger.isHint())) {
        marked.read(trigger.rule(), trigger.match());
      }
      all.addAll(told);
    }
    return all;
  }
}
