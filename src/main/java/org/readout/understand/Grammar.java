package org.readout.understand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Digest;
import org.readout.model.Explanation;
import org.readout.model.Explanation.Attempt;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;
import org.readout.understand.actor.ActorReader;
import org.readout.understand.actor.Cast;
import org.readout.understand.event.Draft;
import org.readout.understand.event.EventReader;
import org.readout.understand.event.Occasions;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.Prose;
import org.readout.understand.text.ProseReader;
import org.readout.understand.time.TimeReader;

/// The grammar of the genre: a report in, its cited findings out. Safe for use by many threads.
public final class Grammar {
  private static final Set<String> PHRASES =
      Set.of("PARTY", "MEMBER", "APPOSITION", "PLACE", "NATION", "LABEL", "DATE");
  private static final int ID_LENGTH = 16;

  private final ThreadLocal<ProseReader> readers;
  private final Lexicon lexicon;
  private final Rules rules;
  private final TimeReader times;
  private final ActorReader actors;
  private final EventReader events;

  private Grammar() {
    var model = new ProseReader.Model();
    readers = ThreadLocal.withInitial(model::reader);
    lexicon = Lexicon.load();
    var phrases = new HashSet<>(PHRASES);
    phrases.addAll(EventReader.kinds());
    rules = Rules.load(lexicon, phrases);
    times = TimeReader.load(rules, lexicon);
    actors = ActorReader.load(lexicon);
    events = new EventReader(rules, lexicon);
  }

  /// Loads models, lexicons and rules.
  ///
  /// @throws org.readout.data.RuleException when a rule or lexicon cannot be used
  public static Grammar load() {
    return new Grammar();
  }

  /// The rules it reads by.
  public Rules rules() {
    return rules;
  }

  /// Changes whenever a rule, a lexicon or the program that applies them does.
  public String version() {
    return Digest.sha256(rules.source() + lexicon.source() + events.source())
        .substring(0, ID_LENGTH);
  }

  /// Reads one report.
  public Findings findings(Report report) {
    return new Reading(report).findings();
  }

  /// What the rules make of a sentence in a report of the given date.
  public Explanation explain(String sentence, @Nullable LocalDate on) {
    var source = new Report.Source("sentence", null, on, null, null, "en");
    var reading = new Reading(new Report(source, sentence));
    reading.findings();
    var attempts = new ArrayList<Attempt>();
    var reached = new ArrayList<Attempt>();
    for (Marked marked : reading.sentences) {
      for (var read : marked.readings()) {
        attempts.add(read(sentence, marked, read.rule(), read.match()));
      }
      for (Rule rule : rules.all()) {
        if (attempts.stream().noneMatch(a -> a.rule().equals(rule.id()))) {
          furthest(sentence, marked, rule, reached);
        }
      }
    }
    reached.sort(Comparator.comparingInt(a -> -a.covered().length()));
    attempts.addAll(reached);
    return new Explanation(attempts);
  }

  private static Attempt read(String text, Marked marked, Rule rule, Match match) {
    var captures = new LinkedHashMap<String, String>();
    for (String name : rule.pattern().captures()) {
      match
          .capture(name)
          .filter(c -> c.to() > c.from())
          .ifPresent(c -> captures.put(name, marked.words(text, c.from(), c.to())));
    }
    return new Attempt(
        rule.id(), true, marked.words(text, match.from(), match.to()), null, captures);
  }

  private static void furthest(String text, Marked marked, Rule rule, List<Attempt> reached) {
    int end = marked.sentence().size();
    @Nullable Attempt best = null;
    for (int at = 0; at < end; at++) {
      var progress = rule.pattern().progress(marked, at, end);
      if (progress.token() > at) {
        String covered = marked.words(text, at, progress.token());
        if (best == null || covered.length() > best.covered().length()) {
          best = new Attempt(rule.id(), false, covered, progress.wanted(), Map.of());
        }
      }
    }
    if (best != null) {
      reached.add(best);
    }
  }

  private final class Reading {
    private final Report report;
    private final Prose prose;
    private final List<Marked> sentences;

    Reading(Report report) {
      this.report = report;
      prose = readers.get().read(report.text());
      sentences = prose.sentences().stream().map(s -> new Marked(s, lexicon)).toList();
    }

    Findings findings() {
      times.read(sentences, report.source().published());
      Cast cast = actors.read(prose, sentences, report.source());
      List<Draft> drafts = events.read(prose, sentences, cast, report.source());
      String id = report.id();
      var engagements = new ArrayList<Finding<Fact.Engagement>>();
      for (Draft draft : drafts) {
        if (draft.fact() instanceof Fact.Engagement engagement) {
          engagements.add(finding(id, draft, engagement));
        }
      }
      var occasions = new Occasions(engagements);
      var findings = new ArrayList<Finding<?>>(engagements);
      for (Draft draft : drafts) {
        switch (draft.fact()) {
          case Fact.Engagement engagement -> {}
          case Fact.Commitment commitment ->
              findings.add(
                  finding(id, draft, occasions.placed(commitment, draft.passage().start())));
          default -> findings.add(finding(id, draft, draft.fact()));
        }
      }
      findings.sort(
          Comparator.comparing((Finding<?> f) -> f.citations().getFirst())
              .thenComparing(Finding::id));
      return new Findings(distinct(findings), List.of());
    }

    /// Drops what was read twice from the same words.
    private static List<Finding<?>> distinct(List<Finding<?>> findings) {
      var ids = new HashSet<String>();
      return findings.stream().filter(f -> ids.add(f.id())).toList();
    }

    private static <F extends Fact> Finding<F> finding(String report, Draft draft, F fact) {
      String id = Digest.sha256(report + draft.passage() + draft.fact()).substring(0, ID_LENGTH);
      return new Finding<>(id, fact, List.of(new Finding.Citation(draft.passage(), draft.rule())));
    }
  }
}
