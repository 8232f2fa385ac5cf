package org.readout.understand.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.understand.actor.Cast;
import org.readout.understand.rule.Inflection;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Prose;

/// Reads everything that a report tells, once its actors and dates are known.
public final class EventReader {
  private final MechanismReader mechanisms;
  private final InstrumentReader instruments;
  private final ClaimReader claims;
  private final EngagementReader engagements;
  private final ActReader acts;
  private final DevelopmentReader developments;
  private final ActJudge judge;

  public EventReader(Rules rules, Lexicon lexicon) {
    this(rules, lexicon, Verbs.load(Inflection.load()));
  }

  private EventReader(Rules rules, Lexicon lexicon, Verbs verbs) {
    this(rules, lexicon, verbs, ActModel.load(new ActFeatures(verbs)));
  }

  EventReader(Rules rules, Lexicon lexicon, Verbs verbs, ActJudge judge) {
    this.judge = judge;
    var numerals = Numerals.load();
    mechanisms = new MechanismReader(rules, verbs, numerals);
    instruments = new InstrumentReader(rules, lexicon, verbs, numerals);
    claims = new ClaimReader(rules, numerals);
    developments = new DevelopmentReader(rules, verbs);
    engagements = new EngagementReader(rules, lexicon, verbs);
    acts = new ActReader(rules, lexicon, verbs, judge);
  }

  /// The tables of its own that it decides by, for telling one version from another.
  public String source() {
    return judge.source();
  }

  /// The kinds of phrases that patterns may name and that its readers add.
  public static Set<String> kinds() {
    var kinds = new HashSet<>(MechanismReader.kinds());
    kinds.addAll(InstrumentReader.kinds());
    kinds.addAll(ClaimReader.kinds());
    return kinds;
  }

  /// What a report tells, by kind and in the order of its sentences.
  public List<Draft> read(Prose prose, List<Marked> sentences, Cast cast, Report.Source source) {
    mechanisms.mark(prose, sentences);
    var drafts = new ArrayList<>(engagements.read(prose, sentences, cast, source));
    new Counterparts(drafts, sentences).settle(sentences);
    List<Span> told = drafts.stream().map(Draft::passage).toList();
    drafts.addAll(acts.read(prose, sentences, cast, source.published(), told));
    drafts.addAll(mechanisms.read(prose, sentences, cast));
    drafts.addAll(instruments.read(prose, sentences, cast));
    drafts.addAll(claims.read(prose, sentences, cast));
    drafts.addAll(developments.read(prose, sentences, source.published()));
    return drafts;
  }
}
