package org.readout.understand.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.understand.rule.Pattern.Starters;
import org.readout.understand.text.ProseReader;

class RuleIndexTest {
  private static Starters starters(String pattern) {
    return Pattern.parse(pattern).starters();
  }

  private static Rule rule(String pattern) {
    return new Rule(
        pattern, "date", Map.of(), Pattern.parse(pattern), List.of(), List.of(), "test", 1);
  }

  @Test
  void aPatternBeginsWithItsFirstWord() {
    assertThat(starters("\"by\" date=DATE").words()).containsExactly("by");
    assertThat(starters("\"by\" date=DATE").kinds()).isEmpty();
  }

  @Test
  void whatMayBeAbsentLetsTheNextBegin() {
    Starters starters = starters("\"the\"? (WEEKDAY | \"next\") \"week\"");
    assertThat(starters.words()).containsExactlyInAnyOrder("the", "next");
    assertThat(starters.kinds()).containsExactly("WEEKDAY");
  }

  @Test
  void aPatternWithAGapInFrontBeginsAnywhere() {
    assertThat(starters("..3 \"week\"").kinds()).contains(Starters.ANY);
  }

  @Test
  void onlyRulesThatMayBeginAtATokenAreFoundInTheirOrder() {
    var index = new RuleIndex(List.of(rule("\"met\""), rule("WEEKDAY"), rule("..2 \"met\"")));
    var sentence = new ProseReader.Model().reader().read("They met on Monday.").sentences().get(0);
    var marked = new Marked(sentence, Lexicon.load());
    assertThat(index.at(marked, 0)).extracting(Rule::id).containsExactly("..2 \"met\"");
    assertThat(index.at(marked, 1)).extracting(Rule::id).containsExactly("\"met\"", "..2 \"met\"");
    assertThat(index.at(marked, 3)).extracting(Rule::id).containsExactly("WEEKDAY", "..2 \"met\"");
  }
}
