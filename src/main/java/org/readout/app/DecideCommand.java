package org.readout.app;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.keep.Filter;
import org.readout.keep.Kept;
import org.readout.keep.Store;
import org.readout.model.Decision;
import org.readout.model.Decision.Anchor;
import org.readout.model.Decision.Standing;
import org.readout.model.Decision.Verdict;
import org.readout.model.Fact;
import org.readout.model.Related;
import org.readout.relate.Correction;
import org.readout.relate.Deciding;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `readout decide`: people's word on the record.
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Decide about the record. Decisions are only ever added, with who, when and why; they last"
          + " through every new reading, and one takes back another."
    },
    synopsisSubcommandLabel = "DECISION",
    commandListHeading = "%nDecisions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout decide reject 5d41402abc --why \"it was another minister\"",
      "  readout decide correct 5d41402abc place Lima",
      "  readout decide merge 5d41402abc 0cc175b9c0",
      "  readout decide side Xinhua CN --standing state-media",
      "  readout decide undo 92eb5ffee6"
    })
final class DecideCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private DecideCommand() {}

  /// With all that can be decided.
  static CommandLine line(Console console) {
    return new CommandLine(new DecideCommand())
        .addSubcommand(new CommandLine(new Accept(console)))
        .addSubcommand(new CommandLine(new Reject(console)))
        .addSubcommand(new CommandLine(new Correct(console)))
        .addSubcommand(new CommandLine(new Merge(console)))
        .addSubcommand(new CommandLine(new Split(console)))
        .addSubcommand(new CommandLine(new Speaks(console)))
        .addSubcommand(new CommandLine(new Dispute(console)))
        .addSubcommand(new CommandLine(new Undo(console)));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "decide: what is missing, such as accept");
  }

  @Command(name = "accept", description = "What was found is right; it stays, whatever rules come.")
  static final class Accept extends DecisionCommand {
    @Parameters(paramLabel = "ID", description = "Of a finding.")
    private String id = "";

    Accept(Console console) {
      super(console);
    }

    @Override
    Verdict verdict(Store open, Lookup lookup) {
      return new Decision.Accept(anchor(open, lookup.finding(id)));
    }
  }

  @Command(name = "reject", description = "What was found is wrong, and leaves the record.")
  static final class Reject extends DecisionCommand {
    @Parameters(paramLabel = "ID", description = "Of a finding.")
    private String id = "";

    Reject(Console console) {
      super(console);
    }

    @Override
    Verdict verdict(Store open, Lookup lookup) {
      return new Decision.Reject(anchor(open, lookup.finding(id)));
    }
  }

  @Command(name = "correct", description = "One field of what was found is another.")
  static final class Correct extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "Of a finding.")
    private String id = "";

    @Parameters(
        index = "1",
        paramLabel = "FIELD",
        description = "As in the record: place, from, deadline, action ...")
    private String field = "";

    @Parameters(
        index = "2",
        paramLabel = "VALUE",
        description = "As in the record: Lima, 2024-11-16, JP; \"\" for nothing.")
    private String value = "";

    Correct(Console console) {
      super(console);
    }

    @Override
    Verdict verdict(Store open, Lookup lookup) {
      var kept = lookup.finding(id);
      try {
        var correction = Correction.read(kept.finding().fact(), field, value, Atlas.load());
        return new Decision.Correct(anchor(open, kept), correction.field(), correction.value());
      } catch (IllegalArgumentException e) {
        throw new Problem(String.valueOf(e.getMessage()), e);
      }
    }
  }

  @Command(name = "merge", description = "Two mentions are of one thing.")
  static final class Merge extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "Of a finding.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Of another.")
    private String other = "";

    Merge(Console console) {
      super(console);
    }

    @Override
    Verdict verdict(Store open, Lookup lookup) {
      var people = people(open, one, other);
      if (people.size() == 2) {
        return new Decision.Merge(Anchor.at(people.getFirst()), Anchor.at(people.getLast()));
      }
      var first = lookup.finding(one);
      var second = lookup.finding(other);
      requireRelatable(first, second);
      return new Decision.Merge(anchor(open, first), anchor(open, second));
    }
  }

  @Command(name = "split", description = "A mention is not of the thing that another is of.")
  static final class Split extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "Of the finding to take out.")
    private String one = "";

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "ID",
        description = "Of what it does not belong to; default: what it is a mention of now.")
    private @Nullable String other;

    Split(Console console) {
      super(console);
    }

    @Override
    Verdict verdict(Store open, Lookup lookup) {
      var people = people(open, one, other == null ? "" : other);
      if (people.size() == 2) {
        return new Decision.Split(Anchor.at(people.getFirst()), Anchor.at(people.getLast()));
      }
      var first = lookup.finding(one);
      var second = lookup.finding(other == null ? firstOfOthers(open, first) : other);
      // a contact may have been taken for what a commitment came to
      requireRelatable(
          first, second, Set.of("commitment", "statement", "development", "engagement"));
      return new Decision.Split(anchor(open, first), anchor(open, second));
    }

    private static String firstOfOthers(Store open, Kept<?> mention) {
      var id = mention.finding().id();
      return Things.mentions(open, mention).stream()
          .filter(other -> !other.equals(id))
          .findFirst()
          .orElseThrow(
              () ->
                  new Problem(id + ": nothing is taken for the same thing, expected a second id"));
    }
  }

  /// The two people meant, if two are meant.
  private static List<Related.Person> people(Store open, String one, String other) {
    var record = StoredRecord.of(open, null);
    var found =
        Stream.of(one, other)
            .map(id -> Humans.withId(record, id))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (found.size() == 1 && !one.equals(other)) {
      throw new Problem(
          found.getFirst().names().getFirst() + ": is a person, expected two people or none");
    }
    return found;
  }

  /// A thread may hold what was said, promised and done.
  private static void requireRelatable(Kept<?> one, Kept<?> other) {
    requireRelatable(one, other, Set.of("commitment", "statement", "development"));
  }

  private static void requireRelatable(Kept<?> one, Kept<?> other, Set<String> threads) {
    var kind = Anchor.kind(one.finding().fact());
    var another = Anchor.kind(other.finding().fact());
    if (one.finding().id().equals(other.finding().id())) {
      throw new Problem(one.finding().id() + ": named twice, expected two findings");
    }
    if (!kind.equals(another) && !(threads.contains(kind) && threads.contains(another))) {
      throw new Problem(
          "a %s and a %s are never one thing, expected two of one kind"
              .formatted(kind.replace('_', ' '), another.replace('_', ' ')));
    }
  }

  @Command(name = "side", description = "For whom an outlet speaks.")
  static final class Speaks extends DecisionCommand {
    @Parameters(
        index = "0",
        paramLabel = "OUTLET",
        description = "Its name as reports have it, or the beginning of their addresses.")
    private String outlet = "";

    @Parameters(index = "1", paramLabel = "SIDE", description = "Such as CN, or none.")
    private String side = "";

    @Option(
        names = "--standing",
        paramLabel = "STANDING",
        required = true,
        converter = StandingWords.class,
        description = "official, state-media or independent.")
    private Standing standing = Standing.INDEPENDENT;

    Speaks(Console console) {
      super(console);
    }

    @Override
    Verdict verdict(Store open, Lookup lookup) {
      if (outlet.isBlank()) {
        throw new Problem("decide side: the outlet is empty, expected its name or address");
      }
      var whom = side.strip().equalsIgnoreCase("none") ? null : side(side);
      var speaks = new Decision.Speaks(outlet.strip(), whom, standing);
      if (!isKnown(open, speaks)) {
        note(outlet + ": no report of the store is of this outlet yet");
      }
      return speaks;
    }

    private static boolean isKnown(Store open, Decision.Speaks speaks) {
      var deciding = Deciding.of(List.of(), List.of(Decision.of(Instant.EPOCH, "", "", speaks)));
      return open.reports(Filter.EVERYTHING).stream()
          .anyMatch(report -> deciding.voiceOf(report.source()).isPresent());
    }
  }

  static final class StandingWords implements ITypeConverter<Standing> {
    @Override
    public Standing convert(String words) {
      try {
        return Standing.valueOf(words.toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            words + ": expected official, state-media or independent");
      }
    }
  }

  @Command(name = "dispute", description = "A side disputes a commitment.")
  static final class Dispute extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "Of a commitment.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "SIDE", description = "Such as CN.")
    private String side = "";

    Dispute(Console console) {
      super(console);
    }

    @Override
    Verdict verdict(Store open, Lookup lookup) {
      var kept = lookup.finding(id);
      if (!(kept.finding().fact() instanceof Fact.Commitment)) {
        throw new Problem(
            "%s: is a %s, expected a commitment"
                .formatted(id, Anchor.kind(kept.finding().fact()).replace('_', ' ')));
      }
      return new Decision.Dispute(anchor(open, kept), side(side));
    }
  }

  @Command(name = "undo", description = "Take a decision back; also one that took back another.")
  static final class Undo extends DecisionCommand {
    @Parameters(paramLabel = "DECISION", description = "Its id, as history lists it.")
    private String id = "";

    Undo(Console console) {
      super(console);
    }

    @Override
    Verdict verdict(Store open, Lookup lookup) {
      var decision = lookup.decision(id);
      if (open.decisions().undone().contains(decision.id())) {
        throw new Problem(id + ": is undone already; undo the undoing to bring it back");
      }
      return new Decision.Undo(decision.id());
    }
  }
}
