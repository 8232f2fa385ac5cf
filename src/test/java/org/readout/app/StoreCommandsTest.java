package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands on a store of some sample reports.
class StoreCommandsTest {
  private static final Path SAMPLES = Path.of("samples", "reports");
  private static final int SOME = 12;
  private static final String LISTS =
      "timeline commitments statements people mechanisms instruments reports";

  @TempDir static Path folder;
  private static List<Path> reports = List.of();

  static List<String> lists() {
    return List.of(LISTS.split(" ", 0));
  }

  @BeforeAll
  static void addSome() throws IOException {
    try (var files = Files.walk(SAMPLES)) {
      reports =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .limit(SOME)
              .map(StoreCommandsTest::copied)
              .toList();
    }
    assertThat(reports).hasSize(SOME);
    assertThat(run("add", folder.resolve("in").toString()).out())
        .isEqualTo("read 12, new 12, changed 0, unchanged 0, failed 0\n");
  }

  private static Path copied(Path file) {
    try {
      var copy = folder.resolve("in").resolve(file.getFileName());
      Files.createDirectories(folder.resolve("in"));
      return Files.copy(file, copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ran run(String... arguments) {
    return Ran.run(
        Stream.concat(Stream.of(arguments), Stream.of("--store", folder.resolve("r.db").toString()))
            .toArray(String[]::new));
  }

  @Test
  void whatIsAddedAgainIsNothingNew() {
    var ran = run("add", reports.get(0).toString(), folder.resolve("gone.txt").toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEqualTo("read 1, new 0, changed 0, unchanged 1, failed 1\n");
  }

  @Test
  void aChangedFileIsANewVersionThatCanBeShown() throws IOException {
    var file =
        Files.writeString(folder.resolve("x.txt"), "date: 2024-11-05\n\nThey met in Oslo.\n");
    assertThat(run("add", file.toString()).out()).contains("new 1, changed 0");
    Files.writeString(file, "date: 2024-11-05\n\nThey met in Oslo again.\n");
    assertThat(run("add", file.toString()).out()).contains("new 0, changed 1");
    var id =
        run("reports", "--format", "csv").lines().stream()
            .filter(line -> line.contains("x.txt"))
            .findFirst()
            .orElseThrow()
            .split(",", 2)[0];
    assertThat(run("show", id).out()).contains("this version 2, ", "version      1, ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"timeline", "commitments", "statements", "people", "mechanisms", "reports"})
  void everyIdThatIsPrintedCanBeShown(String list) {
    var table = run(list);
    assertThat(table.status()).isZero();
    assertThat(table.lines()).allMatch(line -> line.length() <= Ran.WIDTH);
    var ids =
        table.lines().stream()
            .skip(1)
            .filter(line -> line.matches("[0-9a-f]{10} .*"))
            .limit(5)
            .toList();
    assertThat(ids).isNotEmpty();
    for (var line : ids) {
      var shown = run("show", line.substring(0, 10));
      assertThat(shown.status()).as("%s %s", line, shown.err()).isZero();
      assertThat(shown.out()).contains(line.substring(0, 10));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "commitments", "statements"})
  void aShownFactHasItsPassageMarkedAndItsRules(String list) {
    var id = run(list, "-f", "csv").lines().get(1).split(",", 2)[0];
    assertThat(run("show", id).out()).contains("»", "«", "read by");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline",
        "commitments",
        "statements",
        "people",
        "mechanisms",
        "instruments",
        "reports"
      })
  void everyListIsOneObjectALineAsJson(String list) {
    var ran = run(list, "--format", "jsonl");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .allMatch(line -> line.startsWith("{\"schema\":1,") && line.endsWith("}"));
  }

  @Test
  void csvHasAHeadAndEndsItsRowsAsTheStandardSays() {
    var ran = run("commitments", "--format", "csv");
    assertThat(ran.out())
        .startsWith(
            "id,since,by,strength,action,deadline_from,deadline_to,state,due,days_late,last_heard,"
                + "silent_days,disputed,as_of,reports,uris\r\n")
        .endsWith("\r\n");
  }

  @Test
  void passagesStandBelowTheItems() {
    assertThat(run("commitments", "--passages").out())
        .containsPattern("\n    \\d{4}-\\d\\d-\\d\\d: “");
  }

  @Test
  void filtersNarrow() {
    assertThat(run("timeline", "--side", "jp").lines().size()).isGreaterThan(1);
    assertThat(run("timeline", "--to", "1900").out()).isEmpty();
    assertThat(run("reports", "--as-of", "1900-01-01").out()).isEmpty();
  }

  @Test
  void nothingFoundIsOneHelpfulLine() {
    var ran = run("timeline", "--side", "TV");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors()).singleElement().asString().contains("nothing found among the 1");
  }

  @Test
  void anIdThatManyBeginWithNamesThem() {
    var ids =
        run("statements", "-f", "csv").lines().stream().skip(1).map(l -> l.charAt(0)).toList();
    var first = String.valueOf(ids.getFirst());
    var ran = run("show", first);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors().getFirst()).contains("items have an id that begins with " + first);
    assertThat(run("show", "no-such-id").err()).contains("no item whose id begins with no-such-id");
  }

  @Test
  void aStoreThatIsNotThereIsOneHelpfulLine() {
    var missing = folder.resolve("none.db").toString();
    for (var command : lists()) {
      var ran = Ran.run(command, "--store", missing);
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.errors()).singleElement().asString().contains("there is no store yet", "add");
      assertThat(Path.of(missing)).doesNotExist();
    }
  }

  @Test
  void whatIsNoStoreIsOneLine() throws IOException {
    var file = Files.writeString(folder.resolve("not.db"), "not a store, but long enough to try");
    var ran = Ran.run("timeline", "--store", file.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().startsWith("readout: " + file);
  }

  @Test
  void theDemonstrationShowsWhoMetAndWhatWasPromised() {
    var store = folder.resolve("demo.db").toString();
    var ran = Ran.run("demo", "--store", store);
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("Who met whom (", "What was promised, and how it stood on ", ": “")
        .contains("--store " + store);
    var again = Ran.run("demo", "--store", store);
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("is there already");
  }

  @Test
  void theSamplesCanBeEvaluated() {
    var ran = Ran.run("evaluate", "samples/annotations", SAMPLES.toString());
    assertThat(ran.status()).isZero();
    assertThat(ran.lines().getLast())
        .startsWith("mean F1 of engagements, commitments, statements:");
    assertThat(Ran.run("evaluate", "samples/none", SAMPLES.toString()).status()).isEqualTo(1);
  }

  @Test
  void aSentenceIsExplained() {
    var ran = Ran.run("explain", "--date", "2024-11-05", "The two sides agreed to meet.");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines().getFirst()).isIn("Read by", "No rule reads it");
  }
}
