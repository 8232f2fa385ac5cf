package org.readout.understand.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.model.Period;
import org.readout.understand.Grammar;
import org.readout.understand.rule.Lexicon;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.rule.Rule;
import org.readout.understand.rule.Rule.Example;
import org.readout.understand.text.Prose;
import org.readout.understand.text.ProseReader;
import org.readout.understand.time.TimeReader.Reading;

/// Runs the sentences that stand with the date rules.
class DateRulesTest {
  private final Lexicon lexicon = Lexicon.load();
  private final List<Rule> rules = Grammar.load().rules().yielding("date");
  private final TimeReader reader = TimeReader.of(rules);
  private final ProseReader prose = new ProseReader.Model().reader();

  @TestFactory
  Stream<DynamicTest> everySentenceOfADateRuleIsReadByItOnceAndMeansWhatItSays() {
    assertThat(rules).hasSizeGreaterThan(30);
    return rules.stream()
        .flatMap(
            rule ->
                rule.match().stream()
                    .map(
                        example -> dynamicTest(name(rule, example), () -> matches(rule, example))));
  }

  @TestFactory
  Stream<DynamicTest> noNearMissOfADateRuleIsReadByIt() {
    return rules.stream()
        .flatMap(
            rule ->
                rule.reject().stream()
                    .map(
                        example -> dynamicTest(name(rule, example), () -> rejects(rule, example))));
  }

  private static String name(Rule rule, Example example) {
    return rule.id() + ": " + example.text();
  }

  private void matches(Rule rule, Example example) {
    Prose read = prose.read(example.text());
    List<Marked> sentences = marked(read);
    var readings = new ArrayList<String>();
    for (Marked sentence : sentences) {
      for (Reading reading : reader.readings(sentence)) {
        readings.add(reading.rule().id());
        assertThat(reader.rivals(sentence, reading))
            .as("rules that read as much as %s", reading.rule().id())
            .isEmpty();
      }
    }
    assertThat(readings).containsExactly(rule.id());
    reader.read(sentences, example.on());
    Marked sentence = sentences.getFirst();
    if (rule.setting("form", "").equals("name")) {
      assertThat(sentence.phrases(TimeReader.DATE)).isEmpty();
      return;
    }
    Phrase phrase = sentence.phrases(TimeReader.DATE).getFirst();
    assertThat(sentence.words(read.text(), phrase.from(), phrase.to()))
        .isEqualTo(example.expected().get("date"));
    assertThat(means((When) phrase.value())).isEqualTo(example.means());
  }

  private void rejects(Rule rule, Example example) {
    var readings =
        marked(prose.read(example.text())).stream()
            .flatMap(sentence -> reader.readings(sentence).stream())
            .map(reading -> reading.rule().id())
            .toList();
    assertThat(readings).doesNotContain(rule.id());
    @Nullable String instead = example.instead();
    if (instead == null) {
      assertThat(readings).isEmpty();
    } else {
      assertThat(readings).contains(instead);
    }
  }

  private List<Marked> marked(Prose read) {
    return read.sentences().stream().map(sentence -> new Marked(sentence, lexicon)).toList();
  }

  /// As the rules write it: a day or `from/to`, both ways where they differ.
  private static String means(When when) {
    String past = days(when.past());
    String future = days(when.future());
    String limit = when.by() && when.past().from() != null ? "within " : "";
    return limit + (past.equals(future) ? past : past + " or " + future);
  }

  private static String days(Period period) {
    if (period.isUnknown()) {
      return "unknown";
    }
    return period.isDay() ? text(period.from()) : text(period.from()) + "/" + text(period.to());
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
