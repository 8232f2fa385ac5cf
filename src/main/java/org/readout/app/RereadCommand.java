package org.readout.app;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.readout.keep.Store.Reread;
import org.readout.keep.Store.Trial;
import org.readout.model.Decision.Anchor;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;
import org.readout.relate.Change;
import org.readout.show.Listing;
import org.readout.show.Printable;
import org.readout.show.Recount;
import org.readout.show.Sentences;
import org.readout.understand.Grammar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `readout reread`: the present rules on every text of the store.
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Read all texts of the store again by the present rules, and say what changed. All is kept or"
          + " nothing: an interruption leaves the store as it was. What people decided stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  readout reread --dry-run --list | less", "  readout reread"})
final class RereadCommand implements Callable<Integer> {
  private final Console console;
  private final Stop stop;
  private final Map<String, Tally> tallies = new TreeMap<>();
  private int read;
  private int failed;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--dry-run", description = "Only say what would change.")
  private boolean dryRun;

  @Option(
      names = {"-l", "--list"},
      description = "Name every finding that is new, gone or different.")
  private boolean list;

  RereadCommand(Console console, Stop stop) {
    this.console = console;
    this.stop = stop;
  }

  private static final class Tally {
    private int fresh;
    private int gone;
    private int different;
    private int same;
    private int kept;
  }

  @Override
  public Integer call() {
    var grammar = Grammar.load();
    try (var open = store.existing();
        var workers =
            Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), RereadCommand::worker)) {
      try {
        open.reread(
            grammar.version(),
            dryRun ? Trial.ONLY : Trial.NONE,
            report -> begun(report, grammar, workers),
            this::take);
      } finally {
        workers.shutdownNow();
      }
    }
    console.lines(
        Recount.LIST.table(
            tallies.entrySet().stream()
                .map(
                    entry -> {
                      var t = entry.getValue();
                      return new Recount(
                          entry.getKey(), t.fresh, t.gone, t.different, t.same, t.kept);
                    })
                .toList(),
            console.terminal().width(),
            console.style()));
    console.line(
        "read %d, failed %d%s"
            .formatted(read, failed, dryRun ? "; nothing was changed (--dry-run)" : ""));
    return failed == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static Thread worker(Runnable task) {
    return Thread.ofPlatform().daemon().name("reread").unstarted(task);
  }

  private Supplier<Optional<Findings>> begun(
      Report report, Grammar grammar, ExecutorService workers) {
    var reading = workers.submit(() -> grammar.findings(report));
    return () -> result(report, reading);
  }

  private Optional<Findings> result(Report report, Future<Findings> reading) {
    if (stop.isAsked()) {
      throw new Problem("interrupted; the store is as it was");
    }
    try {
      var findings = reading.get();
      read++;
      console.progress(() -> "read again " + read);
      return Optional.of(findings);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("interrupted; the store is as it was", e);
    } catch (ExecutionException e) {
      failed++;
      console.note(
          report.source().uri()
              + ": "
              + Intake.why(e.getCause() == null ? e : e.getCause())
              + "; left as it was");
      return Optional.empty();
    }
  }

  private void take(Reread reread) {
    var carried = reread.carried().stream().map(Finding::id).collect(Collectors.toSet());
    for (var change : Change.between(reread.before(), reread.now())) {
      var kind = Anchor.kind(change.finding().fact()).replace('_', ' ');
      var tally = tallies.computeIfAbsent(kind, _ -> new Tally());
      boolean kept = carried.contains(change.finding().id());
      switch (change) {
        case Change.New it when !kept -> tally.fresh += say("new", kind, it.now(), reread);
        case Change.Gone it -> tally.gone += say("gone", kind, it.before(), reread);
        case Change.Different it when !kept ->
            tally.different += say("different", kind, it.now(), reread);
        case Change.Same _ when !kept -> tally.same++;
        default -> tally.kept++;
      }
    }
  }

  /// Counts one.
  private int say(String what, String kind, Finding<?> finding, Reread reread) {
    if (list) {
      console.line(
          Printable.line(
              "%s %s %s %s (%s)"
                  .formatted(
                      what,
                      kind,
                      Listing.shortId(finding.id()),
                      Sentences.of(finding.fact()),
                      reread.report().source().uri())));
    }
    return 1;
  }
}
