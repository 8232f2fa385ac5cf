package org.readout.understand.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.evaluate.Annotations;
import org.readout.model.Fact.Statement;
import org.readout.model.Fact.Statement.Act;
import org.readout.model.Report;
import org.readout.read.Reading;
import org.readout.read.ReportFiles;
import org.readout.understand.actor.ActorReader;
import org.readout.understand.actor.Cast;
import org.readout.understand.rule.Inflection;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Rules;
import org.readout.understand.text.ProseReader;
import org.readout.understand.time.TimeReader;

/// Words whose act no rule says, with the act that people gave them.
final class ActExamples {
  private static final double SAME = 0.5;
  private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);

  /// @param group where it is from; examples of one group are never apart in cross-validation
  /// @param guess what the rules take it for
  record Example(String group, Set<String> features, Act guess, Act act) {}

  private final ProseReader prose = new ProseReader.Model().reader();
  private final Lexicon lexicon = Lexicon.load();
  private final TimeReader times;
  private final ActorReader actors;
  private final EventReader events;
  private final ActFeatures features;
  private final List<Utterance> heard = new ArrayList<>();

  ActExamples() {
    var phrases = new HashSet<>(ActorReader.KINDS);
    phrases.addAll(Set.of("PARTY", "MEMBER", "APPOSITION", "PLACE", "NATION", "LABEL", "DATE"));
    phrases.addAll(EventReader.kinds());
    var rules = Rules.load(lexicon, phrases);
    times = TimeReader.load(rules, lexicon);
    actors = ActorReader.load(lexicon);
    var verbs = Verbs.load(Inflection.load());
    features = new ActFeatures(verbs);
    events = new EventReader(rules, lexicon, verbs, new Listener());
  }

  private final class Listener implements ActJudge {
    @Override
    public Act judge(Utterance words) {
      heard.add(words);
      return words.guess();
    }

    @Override
    public String source() {
      return "";
    }
  }

  ActFeatures features() {
    return features;
  }

  /// Those of a folder of annotated reports.
  List<Example> annotated(Path reports, Path annotations) {
    var statements = new HashMap<String, List<Statement>>();
    for (var each : Annotations.in(annotations)) {
      statements.put(
          each.document(),
          each.facts().stream()
              .filter(Statement.class::isInstance)
              .map(Statement.class::cast)
              .toList());
    }
    var examples = new ArrayList<Example>();
    for (Path file : ReportFiles.below(List.of(reports))) {
      String name = String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
      var said = statements.getOrDefault(name, List.of());
      if (!said.isEmpty() && ReportFiles.read(file, file.toString()) instanceof Reading.Read read) {
        examples.addAll(of(name, read.report(), said));
      }
    }
    return examples;
  }

  /// Those of a file of openings (`= OPENING`) and of what they go on with (`act: words`).
  List<Example> made(Path file) throws IOException {
    var examples = new ArrayList<Example>();
    String opening = "";
    for (String line : Files.readAllLines(file)) {
      int colon = line.indexOf(": ");
      if (line.startsWith("= ")) {
        opening = line.substring(2);
      } else if (colon > 0 && !line.startsWith("#")) {
        Act act = Act.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        String words = line.substring(colon + 2);
        var source = new Report.Source(opening, null, ANY_DAY, null, null, "en");
        var report = new Report(source, opening + " " + words + ".");
        var said = new Statement("", List.of(), act, List.of(), words);
        examples.addAll(of(opening, report, List.of(said)));
      }
    }
    return examples;
  }

  private List<Example> of(String group, Report report, List<Statement> statements) {
    heard.clear();
    var read = prose.read(report.text());
    var sentences = read.sentences().stream().map(s -> new Marked(s, lexicon)).toList();
    times.read(sentences, report.source().published());
    Cast cast = actors.read(read, sentences, report.source());
    events.read(read, sentences, cast, report.source());
    var words = new LinkedHashMap<String, Utterance>();
    for (Utterance each : heard) {
      words.put(each.marked().words(report.text(), each.from(), each.to()), each);
    }
    var examples = new ArrayList<Example>();
    for (Map.Entry<String, Utterance> each : words.entrySet()) {
      nearest(each.getKey(), statements)
          .map(
              act -> new Example(group, features.of(each.getValue()), each.getValue().guess(), act))
          .ifPresent(examples::add);
    }
    return examples;
  }

  private static Optional<Act> nearest(String words, List<Statement> statements) {
    Optional<Act> act = Optional.empty();
    double best = SAME;
    for (Statement statement : statements) {
      double overlap = overlap(words, statement.content());
      if (overlap >= best) {
        best = overlap;
        act = Optional.of(statement.act());
      }
    }
    return act;
  }

  /// The F1 of two texts' words.
  private static double overlap(String one, String other) {
    List<String> words = words(one);
    var left = new ArrayList<>(words(other));
    int all = words.size() + left.size();
    long shared = words.stream().filter(left::remove).count();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
