package org.readout.relate.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.Status.State;
import org.readout.model.Reminder;
import org.readout.model.Reminder.Urgency;

/// What of a record is due, overdue or silent on its day.
///
/// A commitment with a deadline that is neither delivered nor withdrawn is due or overdue; one that
/// concerns a mechanism or an instrument is silent when nothing was heard of it for more than
/// [#LONG] days. A planned engagement is due, or overdue when its last day has passed and no report
/// tells of it. A mechanism is due by its rhythm, and silent when dormant ([Rhythm]).
public final class Agenda {
  /// In days.
  public static final int LONG = 365;

  private final RelatedRecord record;
  private final int within;

  private Agenda(RelatedRecord record, int within) {
    this.record = record;
    this.within = within;
  }

  /// Overdue and due by their last day, then the silent, the longest silent last.
  ///
  /// @param within how many days ahead
  public static List<Reminder> of(RelatedRecord record, int within) {
    var agenda = new Agenda(record, within);
    var reminders = new ArrayList<Reminder>();
    record.of(Related.CommitmentThread.class).forEach(it -> agenda.commitment(it, reminders));
    record.of(Related.Engagement.class).forEach(it -> agenda.engagement(it, reminders));
    record.of(Related.Mechanism.class).forEach(it -> agenda.mechanism(it, reminders));
    reminders.sort(
        Comparator.<Reminder, Boolean>comparing(it -> it.urgency() == Urgency.SILENT)
            .thenComparing(
                it -> it.when().to(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(it -> it.about().id()));
    return reminders;
  }

  private void commitment(Related.CommitmentThread thread, List<Reminder> reminders) {
    var status = record.status(thread);
    if (status.state() == State.DELIVERED || status.state() == State.WITHDRAWN) {
      return;
    }
    var deadline = status.timing().deadline();
    var last = status.hearing().last();
    if (deadline != null && deadline.to() != null) {
      add(deadline, thread, reminders);
    } else if (last != null
        && (thread.mechanism() != null || thread.instrument() != null)
        && last.plusDays(LONG).isBefore(record.asOf())) {
      reminders.add(new Reminder(Urgency.SILENT, Period.of(last), thread));
    }
  }

  private void engagement(Related.Engagement engagement, List<Reminder> reminders) {
    if (engagement.fact().status() == Fact.Engagement.Status.PLANNED) {
      add(engagement.fact().when(), engagement, reminders);
    }
  }

  /// By what was said of the next round, which a planned engagement repeats, or by its rhythm.
  private void mechanism(Related.Mechanism mechanism, List<Reminder> reminders) {
    var rhythm = record.rhythm(mechanism);
    if (rhythm.dormantSince() != null) {
      reminders.add(new Reminder(Urgency.SILENT, Period.of(rhythm.dormantSince()), mechanism));
    } else if (rhythm.stated() == null && rhythm.due() != null) {
      add(Period.of(rhythm.due()), mechanism, reminders);
    }
  }

  private void add(Period when, Related about, List<Reminder> reminders) {
    @Nullable LocalDate to = when.to();
    if (to == null) {
      return;
    }
    if (to.isBefore(record.asOf())) {
      reminders.add(new Reminder(Urgency.OVERDUE, when, about));
    } else if (!to.isAfter(record.asOf().plusDays(within))) {
      reminders.add(new Reminder(Urgency.DUE, when, about));
    }
  }
}
