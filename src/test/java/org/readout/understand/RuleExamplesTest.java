package org.readout.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readout.model.Explanation.Attempt;
import org.readout.understand.rule.Rule;

/// Runs every sentence that stands beside a rule.
class RuleExamplesTest {
  private static final Grammar GRAMMAR = Grammar.load();

  @TestFactory
  Stream<DynamicTest> everyMatchIsReadByItsRule() {
    return rules()
        .flatMap(
            rule ->
                rule.match().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + " > reads: " + example.text(),
                                () -> isRead(rule, example))));
  }

  @TestFactory
  Stream<DynamicTest> everyNearMissIsReadByAnotherOrNone() {
    return rules()
        .flatMap(
            rule ->
                rule.reject().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + " > leaves: " + example.text(),
                                () -> isLeft(rule, example))));
  }

  @Test
  void thereAreRulesAndEachHasExamplesOfBothKinds() {
    assertThat(GRAMMAR.rules().all()).hasSizeGreaterThan(30);
    assertThat(GRAMMAR.rules().all())
        .allSatisfy(
            rule -> {
              assertThat(rule.match()).as(rule.id()).isNotEmpty();
              assertThat(rule.reject()).as(rule.id()).isNotEmpty();
            });
  }

  /// All but the rules for dates, whose sentences have values to check as well.
  private static Stream<Rule> rules() {
    return GRAMMAR.rules().all().stream().filter(rule -> !rule.yields().equals("date"));
  }

  private static void isRead(Rule rule, Rule.Example example) {
    List<Attempt> read = read(example);
    List<Attempt> own = read.stream().filter(a -> a.rule().equals(rule.id())).toList();
    assertThat(own).as("%s:%d read by %s", rule.file(), example.line(), read).hasSize(1);
    example
        .expected()
        .forEach(
            (name, words) ->
                assertThat(own.getFirst().captures())
                    .as("%s:%d", rule.file(), example.line())
                    .containsEntry(name, words));
    List<String> rivals =
        read.stream()
            .map(Attempt::rule)
            .filter(id -> !id.equals(rule.id()))
            .filter(id -> yields(id).equals(rule.yields()))
            .toList();
    assertThat(rivals).as("%s:%d also read by", rule.file(), example.line()).isEmpty();
  }

  private static void isLeft(Rule rule, Rule.Example example) {
    List<String> read = read(example).stream().map(Attempt::rule).toList();
    assertThat(read).as("%s:%d", rule.file(), example.line()).doesNotContain(rule.id());
    if (example.instead() != null) {
      assertThat(read).as("%s:%d", rule.file(), example.line()).contains(example.instead());
    }
  }

  private static List<Attempt> read(Rule.Example example) {
    return GRAMMAR.explain(example.text(), example.on()).attempts().stream()
        .filter(Attempt::read)
        .toList();
  }

  private static String yields(String id) {
    return GRAMMAR.rules().all().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow()
        .yields();
  }
}
