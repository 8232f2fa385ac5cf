package org.readout.relate.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Commitment.Strength;
import org.readout.model.Finding;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related.CommitmentThread;
import org.readout.model.Related.Link;
import org.readout.model.Related.Status;
import org.readout.model.Related.Step;
import org.readout.model.Related.Step.Event;
import org.readout.model.Related.Undertaking;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

/// Every example in `docs/status.md` comes out as it says there.
class StatusRuleTest {
  private static final Path PAGE = Path.of("docs", "status.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```status\\n(.*?)```");
  private static final Pattern STEP =
      Pattern.compile("(\\S+) ([a-z]+)((?: [A-Z]{2})+)(?: until (\\S+))?(?: published (\\S+))?");
  private static final Pattern ROUND = Pattern.compile("round (\\S+)");
  private static final Pattern ASK = Pattern.compile("ask (\\S+): (.+)");

  @Test
  void theExamplesOnThePageComeOutAsItSays() throws IOException {
    var examples = examples(Files.readString(PAGE));
    assertThat(examples).as("examples in " + PAGE).hasSizeGreaterThanOrEqualTo(12);
    var wrong = new ArrayList<String>();
    for (var example : examples) {
      wrong.addAll(wrong(example));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyStateAndEventHasAnExample() throws IOException {
    var words = new TreeSet<String>();
    for (var example : examples(Files.readString(PAGE))) {
      words.addAll(List.of(example.split("[\\s,]+", -1)));
    }
    for (var state : Status.State.values()) {
      assertThat(words).contains(lower(state.name()));
    }
    for (var event : Event.values()) {
      assertThat(words).contains(lower(event.name()));
    }
    assertThat(words).contains("none", "ahead", "passed", "late", "rounds", "disputed");
  }

  @Test
  void aWrongExampleIsFound() {
    assertThat(wrong("2020-03-01 made FR\nask 2020-03-02: delivered\n"))
        .containsExactly(
            "ask 2020-03-02: delivered: is made, due none, heard 2020-03-01, silent 1");
  }

  @Test
  void thePageTellsTheRulesVersion() throws IOException {
    assertThat(Files.readString(PAGE)).contains("(version " + StatusRule.VERSION + ")");
  }

  private static List<String> examples(String page) {
    return EXAMPLE.matcher(page).results().map(found -> found.group(1)).toList();
  }

  private static List<String> wrong(String example) {
    var steps = new ArrayList<Step>();
    var rounds = new ArrayList<Period>();
    var wrong = new ArrayList<String>();
    int asked = 0;
    for (var line : example.lines().filter(l -> l.startsWith("round")).toList()) {
      rounds.add(Period.of(LocalDate.parse(match(ROUND, line).group(1))));
    }
    for (var line : example.lines().filter(l -> !l.startsWith("round")).toList()) {
      if (line.startsWith("ask")) {
        continue;
      }
      steps.add(step(match(STEP, line), steps.size()));
    }
    for (var line : example.lines().filter(l -> l.startsWith("ask")).toList()) {
      var ask = match(ASK, line);
      var status = StatusRule.of(thread(steps), rounds, LocalDate.parse(ask.group(1)));
      asked++;
      if (!told(status).equals(ask.group(2))) {
        wrong.add(line + ": is " + told(status));
      }
    }
    assertThat(asked).as("questions in " + example).isPositive();
    return wrong;
  }

  private static MatchResult match(Pattern pattern, String line) {
    var matcher = pattern.matcher(line);
    assertThat(matcher.matches()).as("%s: %s: expected %s", PAGE, line, pattern).isTrue();
    return matcher.toMatchResult();
  }

  private static Step step(MatchResult line, int number) {
    var day = LocalDate.parse(line.group(1));
    var published = line.group(5) == null ? day : LocalDate.parse(line.group(5));
    var by = List.of(line.group(3).strip().split(" ", -1)).stream().map(Side::new).toList();
    var deadline = line.group(4) == null ? null : new Period(null, LocalDate.parse(line.group(4)));
    var fact = new Commitment(by, Strength.AGREED, "open the line", deadline, null);
    var cited = new Finding.Citation(new Span(0, 1), "made-up");
    var source = new Report.Source("made up " + number, null, published, null, null, "en");
    var mention = new Mention<>(new Finding<>("f" + number, fact, List.of(cited)), "r", source);
    var event = Event.valueOf(line.group(2).toUpperCase(Locale.ROOT));
    return new Step(event, mention, by, Period.of(day), new Link(100, List.of("made up")));
  }

  private static CommitmentThread thread(List<Step> steps) {
    var undertaking =
        new Undertaking(steps.getFirst().by(), "open the line", Strength.AGREED, null);
    return new CommitmentThread("f0", undertaking, null, null, steps);
  }

  private static String told(Status status) {
    var told = new StringBuilder(lower(status.state().name()));
    var timing = status.timing();
    var hearing = status.hearing();
    told.append(", due ").append(lower(timing.due().name()));
    if (timing.daysLate() != null) {
      told.append(", late ").append(timing.daysLate());
    }
    told.append(", heard ").append(hearing.last());
    if (hearing.silentDays() != null) {
      told.append(", silent ").append(hearing.silentDays());
    }
    if (hearing.silentRounds() != null) {
      told.append(", rounds ").append(hearing.silentRounds());
    }
    if (!hearing.reaffirmed().isEmpty()) {
      told.append(", reaffirmed");
      hearing.reaffirmed().forEach((side, n) -> told.append(" " + side + " " + n));
    }
    if (!status.disputed().isEmpty()) {
      told.append(", disputed");
      status.disputed().forEach(side -> told.append(" " + side));
    }
    return told.toString();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
