package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.evaluate.Annotations;
import org.readout.evaluate.Scores;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.show.RecordJson;

/// The figures are those of the script that annotators score each other with, where it is at hand.
class SameFiguresTest {
  private static final Path GOLD = Path.of("..", "shared", "gold");
  private static final long SEED = 20241105;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "white-house", "open", "retold"})
  void figuresAreThoseOfTheScript(String set) throws IOException, InterruptedException {
    assumeTrue(Files.exists(GOLD.resolve("score.py")), "the script is not here");
    var gold = Annotations.in(GOLD.resolve(set));
    var random = new Random(SEED);
    var said = new HashMap<String, List<Fact>>();
    var lines = new ArrayList<String>();
    for (var document : gold) {
      var facts = spoiled(document.facts(), random);
      said.put(document.document(), facts);
      lines.add(line(document.document(), facts));
    }
    var records = Files.write(folder.resolve("records.jsonl"), lines);
    assertThat(Scores.of(gold, said).table()).isEqualTo(script(set, records));
  }

  private static List<String> script(String set, Path records)
      throws IOException, InterruptedException {
    Process python;
    try {
      python =
          new ProcessBuilder(
                  "python3",
                  GOLD.resolve("score.py").toString(),
                  GOLD.resolve(set).toString(),
                  records.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "there is no python3");
      throw e;
    }
    try (var output = python.inputReader()) {
      var lines = output.lines().toList();
      assertThat(python.waitFor()).as("%s", lines).isZero();
      return lines;
    }
  }

  private static String line(String document, List<Fact> facts) {
    var source = new Report.Source("texts/" + document + ".txt", null, null, null, null, "en");
    var cited = List.of(new Finding.Citation(new Span(0, 1), "any"));
    var findings =
        facts.stream().<Finding<?>>map(fact -> new Finding<>("id", fact, cited)).toList();
    return RecordJson.line(new Report(source, "text"), new Findings(findings, List.of()), false);
  }

  /// Facts with some left out, some twice, and some changed.
  private static List<Fact> spoiled(List<Fact> facts, Random random) {
    var spoiled = new ArrayList<Fact>();
    for (var fact : facts) {
      switch (random.nextInt(6)) {
        case 0 -> {}
        case 1 -> {
          spoiled.add(fact);
          spoiled.add(fact);
        }
        case 2, 3 -> spoiled.addFirst(changed(fact, random));
        default -> spoiled.add(fact);
      }
    }
    return spoiled;
  }

  private static Fact changed(Fact fact, Random random) {
    return switch (fact) {
      case Engagement e ->
          new Engagement(
              e.kind(),
              Engagement.Status.PLANNED,
              random.nextBoolean() ? e.when() : new Period(null, e.when().to()),
              Engagement.Setting.UNKNOWN,
              e.participants().stream().skip(random.nextInt(2)).toList());
      case Commitment c ->
          new Commitment(
              c.by(),
              Commitment.Strength.WILLING,
              half(c.action(), random),
              random.nextBoolean() ? null : Period.ofYear(2020),
              null);
      case Statement s ->
          new Statement(
              "The " + s.speaker(), List.of(), s.act(), List.of(), half(s.content(), random));
      default -> fact;
    };
  }

  private static String half(String words, Random random) {
    return words.substring(0, words.length() * (1 + random.nextInt(3)) / 3);
  }
}
