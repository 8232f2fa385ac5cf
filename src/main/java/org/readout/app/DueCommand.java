package org.readout.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.relate.record.Agenda;
import org.readout.show.Calendar;
import org.readout.show.Reminders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `readout due`: what is due, overdue or silent.
@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "List what is due, overdue or silent: commitments with a deadline, planned engagements, rounds"
          + " of mechanisms, and commitments of which nothing was heard for more than a year. No"
          + " report of delivery is no report; it does not say that a commitment was broken."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout due --within 90d",
      "  readout due --side CN,JP --format ics > due.ics",
      "  readout due --as-of 2021-01-15"
    })
final class DueCommand implements Callable<Integer> {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,5})([dwmy]?)");

  enum Format {
    TABLE,
    CSV,
    JSONL,
    ICS
  }

  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private SideOption sides = new SideOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "As it stood on this day, by what was published until then; default: today.")
  private @Nullable String asOf;

  @Option(
      names = "--within",
      paramLabel = "SPAN",
      description = "How far ahead: 90d (default), 12w, 6m, 1y.")
  private String within = "90d";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table (default), csv, jsonl, or ics for calendar programs.")
  private Format format = Format.TABLE;

  DueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var day = Dates.period(spec, "--as-of", asOf).to();
    var on = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    int ahead = days(on);
    try (var open = store.existing()) {
      var record = StoredRecord.of(open, on);
      var wanted = sides.sides();
      var reminders =
          Agenda.of(record.record(), ahead).stream()
              .map(reminder -> new Reminders.Shown(reminder, record))
              .filter(shown -> Reminders.sides(shown.it().about()).containsAll(wanted))
              .toList();
      if (reminders.isEmpty()) {
        console.note(nothing(record));
      }
      print(reminders);
    }
    return ExitStatus.DONE;
  }

  private String nothing(StoredRecord record) {
    return record.record().accounts().isEmpty()
        ? store.file() + ": no report by " + record.asOf() + " tells of anything"
        : "nothing is due, overdue or silent on " + record.asOf();
  }

  private void print(List<Reminders.Shown> reminders) {
    switch (format) {
      case TABLE -> {
        if (!reminders.isEmpty()) {
          console.lines(
              Reminders.LIST.table(reminders, console.terminal().width(), console.style()));
        }
      }
      case CSV -> Reminders.LIST.csvLines(reminders).forEach(console::line);
      case JSONL -> reminders.forEach(each -> console.line(Reminders.line(each)));
      case ICS -> Calendar.of(reminders).lines().forEach(line -> console.line(line + "\r"));
    }
  }

  private int days(LocalDate on) {
    var span = SPAN.matcher(within);
    if (!span.matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "--within " + within + ": expected a span such as 90d, 12w, 6m or 1y");
    }
    int number = Integer.parseInt(span.group(1));
    var to =
        switch (span.group(2)) {
          case "w" -> on.plusWeeks(number);
          case "m" -> on.plusMonths(number);
          case "y" -> on.plusYears(number);
          default -> on.plusDays(number);
        };
    return Math.toIntExact(to.toEpochDay() - on.toEpochDay());
  }
}
