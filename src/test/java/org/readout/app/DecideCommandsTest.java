package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// People decide, look back, and have all read again.
class DecideCommandsTest {
  @TempDir Path folder;
  private String meeting = "";
  private String promise = "";

  @BeforeEach
  void addSome() throws IOException {
    var in = Files.createDirectories(folder.resolve("in"));
    Files.copy(Path.of("docs", "example.txt"), in.resolve("a.txt"));
    Files.writeString(
        in.resolve("b.txt"),
        "date: 2024-11-07\n\nForeign Minister Kari Nordmann met with Icelandic Foreign Minister"
            + " Jón Jónsson in Oslo on 5 November.\n");
    assertThat(run("add", in.toString()).out()).startsWith("read 2, new 2");
    meeting = first("timeline");
    promise = first("commitments");
  }

  private Ran run(String... arguments) {
    return Ran.run(
        Stream.concat(Stream.of(arguments), Stream.of("--store", store())).toArray(String[]::new));
  }

  private String store() {
    return folder.resolve("r.db").toString();
  }

  private String first(String list) {
    return run(list, "-f", "csv").lines().get(1).split(",", 2)[0];
  }

  /// The ids of the findings of a related engagement.
  private static List<String> accounts(String json) {
    var ids = json.replaceFirst(".*\"findings\":\\[", "").replaceFirst("].*", "");
    return List.of(ids.replace("\"", "").split(",", -1));
  }

  private String decided(String... arguments) {
    var ran = run(Stream.concat(Stream.of("decide"), Stream.of(arguments)).toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.lines()).singleElement().asString().matches("[0-9a-f]{10} .*");
    return ran.out().substring(0, 10);
  }

  @Test
  void whatIsDecidedIsInTheHistoryWithWhoWhenAndWhy() {
    decided("accept", meeting.substring(0, 9), "--by", "Ada", "--why", "confirmed");
    decided("correct", meeting, "place", "Bergen", "--by", "Bea");
    decided("dispute", promise, "iceland");
    var all = run("history");
    assertThat(all.out())
        .contains("Ada", "confirmed", "place is Bergen", "IS disputes commitment", "standing");
    assertThat(all.lines()).allMatch(line -> line.length() <= Ran.WIDTH);
    assertThat(run("history", meeting, "-f", "csv").lines()).hasSize(3);
    assertThat(run("history", promise, "-f", "jsonl").lines())
        .singleElement()
        .asString()
        .startsWith("{\"schema\":1,\"id\":\"")
        .contains("\"verb\":\"dispute\"", "\"side\":\"IS\"", "\"quotation\":\"will send two");
  }

  @Test
  void everyDecisionThatIsPrintedCanBeShownAndUndone() {
    var reject = decided("reject", meeting);
    assertThat(run("show", reject).out()).contains("rejected: engagement");
    var undo = decided("undo", reject);
    assertThat(run("history").out()).contains("undone", "undone: " + reject);
    var twice = run("decide", "undo", reject);
    assertThat(twice.status()).isEqualTo(1);
    assertThat(twice.errors()).singleElement().asString().contains("is undone already");
    decided("undo", undo);
    assertThat(run("history", meeting, "-f", "csv").lines().get(1)).contains("standing");
    assertThat(run("history", meeting).lines()).hasSizeGreaterThan(3);
  }

  @Test
  void twoFindingsAreMergedAndSplit() {
    var other = accounts(run("timeline", "-f", "jsonl").lines().getFirst()).getLast();
    decided("split", other, meeting);
    assertThat(run("timeline", "-f", "jsonl").lines()).hasSize(2);
    decided("merge", meeting, other);
    assertThat(run("timeline", "-f", "jsonl").lines()).hasSize(1);
    assertThat(run("history", other, "-f", "csv").lines()).hasSize(3);
    decided("split", meeting, other);
    assertThat(run("decide", "split", meeting).err()).contains("expected a second id");
    assertThat(run("decide", "merge", meeting, meeting).err()).contains("expected two findings");
    assertThat(run("decide", "merge", meeting, promise).err()).contains("never one thing");
  }

  @Test
  void aDisputeShowsInTheThreadUntilItIsUndoneAndSurvivesReading() {
    var dispute = decided("dispute", promise, "iceland");
    assertThat(run("thread", promise).out())
        .contains("made, disputed by IS", "put on record by hand");
    run("reread");
    assertThat(run("export", "threads").out()).contains("\"disputed\":[\"IS\"]");
    assertThat(run("commitments", "-f", "csv").out()).contains(",IS,2024-11-07,");
    decided("undo", dispute);
    assertThat(run("thread", promise).out()).doesNotContain("disputed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commitments", "mechanisms", "instruments"})
  void thingsAreMergedAndSplitAndStaySoWhenReadAgain(String list) throws IOException {
    var c =
        Files.writeString(
            folder.resolve("c.txt"),
            "date: 2024-12-01\n\nThe two sides agreed to set up a whaling dialogue and to sign the"
                + " Whaling Agreement. Norway and Iceland will also implement the Seal Agreement.\n");
    run("add", c.toString());
    var ids = run(list, "-f", "csv").lines().stream().skip(1).map(l -> l.split(",", 2)[0]).toList();
    assertThat(ids).as(list).hasSizeGreaterThan(1);
    int before = ids.size();
    decided("merge", ids.getFirst(), ids.getLast());
    assertThat(things(list)).isEqualTo(before - 1);
    run("reread");
    assertThat(things(list)).isEqualTo(before - 1);
    decided("split", ids.getLast());
    assertThat(things(list)).isEqualTo(before);
    run("reread");
    assertThat(things(list)).isEqualTo(before);
  }

  @Test
  void peopleAreMergedByTheirIds() {
    var ids =
        run("people", "-f", "csv").lines().stream().skip(1).map(l -> l.split(",", 2)[0]).toList();
    int before = ids.size();
    var merge = decided("merge", ids.getFirst(), ids.getLast().substring(0, 10));
    assertThat(things("people")).isEqualTo(before - 1);
    run("reread");
    assertThat(things("people")).isEqualTo(before - 1);
    var one = first("people");
    assertThat(run("history", one).out()).contains("merged: person");
    decided("undo", merge);
    assertThat(things("people")).isEqualTo(before);
    assertThat(run("decide", "merge", ids.getFirst(), promise).err()).contains("is a person");
  }

  private int things(String list) {
    return run(list, "-f", "csv").lines().size() - 1;
  }

  @Test
  void anOutletHasASideAndAStanding() {
    var ran = run("decide", "side", "Example Times", "Norway", "--standing", "state-media");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Example Times speaks for NO: state media");
    assertThat(ran.err()).contains("no report of the store is of this outlet yet");
    var all =
        run("decide", "side", folder.resolve("in").toString(), "none", "--standing", "Official");
    assertThat(all.status()).isZero();
    assertThat(all.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accept zzz",
        "accept ID --by=",
        "correct ID plase Lima",
        "correct ID from 2024-13-01",
        "correct ID kind chat",
        "dispute ID NO",
        "dispute PROMISE Jpan",
        "side X Jpan --standing official",
        "undo ID"
      })
  void whatCannotBeDecidedIsOneLineAndNothingIsKept(String words) {
    var ran =
        run(("decide " + words.replace("ID", meeting).replace("PROMISE", promise)).split(" ", -1));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors()).singleElement().asString().startsWith("readout: ");
    assertThat(run("history").err()).contains("nothing was decided yet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "accept", "approve x", "correct x", "side X NO", "side X NO --standing y"})
  void wrongUsageIsTwo(String words) {
    var arguments = Stream.concat(Stream.of("decide"), Stream.of(words.split(" ")));
    var ran = Ran.run(arguments.filter(word -> !word.isEmpty()).toArray(String[]::new));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("--help");
  }

  @Test
  void everyDecisionHelps() {
    for (var name :
        List.of("accept", "reject", "correct", "merge", "split", "side", "dispute", "undo")) {
      var ran = Ran.run("decide", name, "--help");
      assertThat(ran.status()).isZero();
      assertThat(ran.out()).startsWith("Usage: readout decide " + name).contains("--by", "--why");
    }
  }

  @Test
  void readAgainByTheSameRulesAllIsTheSame() {
    decided("accept", meeting);
    for (var option : List.of("--dry-run", "--list")) {
      var ran = run("reread", option);
      assertThat(ran.status()).isZero();
      assertThat(ran.err()).isEmpty();
      assertThat(ran.lines().getFirst()).startsWith("KIND");
      assertThat(ran.lines().getLast()).startsWith("read 2, failed 0");
      assertThat(ran.lines()).noneMatch(line -> line.matches("(new|gone|different) .*"));
      assertThat(ran.lines()).anyMatch(line -> line.matches("engagement +0 +0 +0 +2 +0"));
    }
    assertThat(run("history", meeting, "-f", "csv").lines()).hasSize(2);
  }
}
