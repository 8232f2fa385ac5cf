package org.readout.understand.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Match.Capture;
import org.readout.understand.rule.Phrase;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.RuleIndex;
import org.readout.understand.rule.Rules;

/// Finds the date expressions of a report's sentences; serves all threads.
///
/// First the dates themselves are read, the longest at each place; then the rules that build on
/// dates ("by", "from ... to ...") are tried until none applies.
public final class TimeReader {
  /// The kind of the phrases that it adds; their value is a [When].
  public static final String DATE = "DATE";

  private static final int MOST_LAYERS = 4;

  private final RuleIndex plain;
  private final RuleIndex built;

  private TimeReader(List<Rule> rules) {
    plain = new RuleIndex(rules.stream().filter(rule -> !buildsOnDates(rule)).toList());
    built = new RuleIndex(rules.stream().filter(TimeReader::buildsOnDates).toList());
  }

  /// A reader with the rules that yield dates.
  ///
  /// @throws IllegalStateException when there are none
  public static TimeReader load(Rules rules, Lexicon lexicon) {
    List<Rule> dates = rules.yielding("date");
    if (dates.isEmpty()) {
      throw new IllegalStateException("no rules that yield dates");
    }
    return of(dates);
  }

  static TimeReader of(List<Rule> dates) {
    return new TimeReader(dates);
  }

  private static boolean buildsOnDates(Rule rule) {
    return rule.pattern().kinds().contains(DATE);
  }

  /// Adds a `DATE` phrase with its [When] for every date expression, sentence by sentence.
  ///
  /// @param published the report's date; without it what is relative to it stays unknown
  public void read(List<Marked> sentences, @Nullable LocalDate published) {
    var spoken = new Spoken(published);
    for (Marked marked : sentences) {
      for (Reading reading : readings(marked)) {
        if (!(reading.expression() instanceof DateExpression.Name)) {
          var when = spoken.when(reading.expression(), marked.sentence().index());
          marked.add(new Phrase(DATE, reading.from(), reading.to(), when));
          marked.read(reading.rule(), reading.match());
        }
      }
    }
  }

  /// A date expression at tokens `[from, to)`, and the rule that read it.
  record Reading(Rule rule, Match match, int from, int to, DateExpression expression) {
    boolean isIn(Reading other) {
      return other.from <= from && to <= other.to;
    }

    Phrase phrase() {
      return new Phrase(DATE, from, to, expression);
    }
  }

  /// The date expressions of a sentence, in order; they do not overlap.
  List<Reading> readings(Marked marked) {
    List<Reading> readings = longest(plain, marked);
    for (int layer = 0; layer < MOST_LAYERS && !readings.isEmpty(); layer++) {
      List<Reading> larger = build(marked, readings);
      if (larger.equals(readings)) {
        break;
      }
      readings = larger;
    }
    return readings;
  }

  /// The readings with those in place of some that build on them.
  private List<Reading> build(Marked marked, List<Reading> readings) {
    List<Phrase> inner = readings.stream().map(Reading::phrase).toList();
    inner.forEach(marked::add);
    List<Reading> larger = longest(built, marked);
    inner.forEach(marked::remove);
    if (larger.isEmpty()) {
      return readings;
    }
    return Stream.concat(
            larger.stream(),
            readings.stream().filter(part -> larger.stream().noneMatch(part::isIn)))
        .sorted(Comparator.comparingInt(Reading::from))
        .toList();
  }

  /// Of the readings of a sentence those that begin first, of these the longest.
  private static List<Reading> longest(RuleIndex rules, Marked marked) {
    List<Reading> all = all(rules, marked);
    if (all.size() < 2) {
      return all;
    }
    var longest = new ArrayList<Reading>();
    int free = 0;
    for (Reading reading :
        all.stream()
            .sorted(Comparator.comparingInt(Reading::from).thenComparingInt(r -> -r.to()))
            .toList()) {
      if (reading.from() >= free) {
        longest.add(reading);
        free = reading.to();
      }
    }
    return longest;
  }

  /// The other rules that could have read the same words.
  List<String> rivals(Marked marked, Reading reading) {
    return all(plain, marked).stream()
        .filter(other -> other.from() == reading.from() && other.to() == reading.to())
        .map(other -> other.rule().id())
        .filter(id -> !id.equals(reading.rule().id()))
        .toList();
  }

  /// All readings of a sentence, in the order of their matches, which may begin before their dates.
  private static List<Reading> all(RuleIndex rules, Marked marked) {
    var readings = new ArrayList<Reading>();
    int size = marked.sentence().size();
    for (int at = 0; at < size; at++) {
      for (Rule rule : rules.at(marked, at)) {
        Optional<Match> match = rule.pattern().match(marked, at, size);
        if (match.isPresent()) {
          DateExpression expression = Expressions.read(rule, match.get(), marked);
          if (expression != null) {
            Capture date = match.get().capture("date").orElseThrow();
            readings.add(new Reading(rule, match.get(), date.from(), date.to(), expression));
          }
        }
      }
    }
    return readings;
  }
}
