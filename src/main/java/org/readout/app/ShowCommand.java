package org.readout.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.readout.keep.Filter;
import org.readout.keep.Item;
import org.readout.keep.Kept;
import org.readout.keep.KeptReport;
import org.readout.keep.Person;
import org.readout.keep.Store;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Participant;
import org.readout.model.Fact.Statement;
import org.readout.show.DecisionLists;
import org.readout.show.FactLists;
import org.readout.show.FactSheet;
import org.readout.show.PersonSheet;
import org.readout.show.ReportSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `readout show`: one item of the store whole.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Show one item whole: its fields, its passages where they stand, the rules that read it."
          + " Every id that is printed anywhere can be shown; a beginning of it is enough."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  readout show 5d41402abc", "  readout show 5d41 --store talks.db"})
final class ShowCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", description = "An id, or a beginning of one that is unique.")
  private String id = "";

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (var open = store.existing()) {
      console.lines(lines(open, new Lookup(store.file(), open).item(id)));
    }
    return ExitStatus.DONE;
  }

  private List<String> lines(Store open, Item item) {
    return switch (item) {
      case Item.OfFinding it -> finding(open, it.kept());
      case Item.OfReport it -> report(open, it.versions().getFirst());
      case Item.OfVersion it -> report(open, it.version());
      case Item.OfPerson it -> person(open, it.person());
      case Item.OfDecision it ->
          DecisionLists.HISTORY.table(
              List.of(new History(open).told(it.decision())),
              console.terminal().width(),
              console.style());
    };
  }

  private List<String> finding(Store open, Kept<?> kept) {
    var texts = new Texts(open);
    var lines =
        new ArrayList<>(
            FactSheet.lines(texts.cited(kept), console.style(), console.terminal().width()));
    if (kept.finding().fact() instanceof Engagement) {
      var made =
          open.facts(Commitment.class, Filter.EVERYTHING).stream()
              .filter(each -> kept.finding().id().equals(each.finding().fact().engagement()))
              .toList();
      if (!made.isEmpty()) {
        lines.add(console.style().bold("Commitments made at it"));
        lines.addAll(
            FactLists.COMMITMENTS.table(
                texts.cited(made), console.terminal().width(), console.style()));
      }
    }
    return lines;
  }

  private List<String> report(Store open, KeptReport version) {
    var report =
        open.text(version.versionId())
            .orElseThrow(() -> new Problem(version.source().uri() + ": its text is not kept"));
    return ReportSheet.lines(
        version,
        open.versions(version.source().uri()),
        report,
        open.findings(version),
        console.style(),
        console.terminal().width());
  }

  private List<String> person(Store open, Person person) {
    var texts = new Texts(open);
    var engagements =
        open.facts(Engagement.class, Filter.EVERYTHING).stream()
            .filter(e -> e.finding().fact().participants().stream().anyMatch(p -> is(person, p)))
            .toList();
    var statements =
        open.facts(Statement.class, Filter.EVERYTHING).stream()
            .filter(s -> is(person, s.finding().fact()))
            .toList();
    return PersonSheet.lines(
        person,
        texts.cited(engagements),
        texts.cited(statements),
        console.style(),
        console.terminal().width());
  }

  private static boolean is(Person person, Participant participant) {
    return participant.name().equals(person.name())
        && Objects.equals(participant.side(), person.side());
  }

  private static boolean is(Person person, Statement statement) {
    var side = statement.sides().size() == 1 ? statement.sides().getFirst() : null;
    return statement.speaker().equals(person.name()) && Objects.equals(side, person.side());
  }
}
