package org.readout.understand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Participant;
import org.readout.model.Period;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;

/// Reads what tells of an engagement without a word for it: who chaired or led, what two agreed on
/// a day, what one told the other.
final class HintReader {
  private final Marked marked;
  private final Attendance attendance;
  private final Circumstances circumstances;
  private final OutlookReader outlooks;

  HintReader(
      Marked marked, Attendance attendance, @Nullable LocalDate published, List<Clause> clauses) {
    this.marked = marked;
    this.attendance = attendance;
    this.circumstances = new Circumstances(marked, published);
    this.outlooks = new OutlookReader(marked, clauses);
  }

  List<Encounter> read(Trigger trigger) {
    Optional<Encounter> found =
        trigger.people() == Trigger.People.CHAIRS ? chaired(trigger) : implied(trigger);
    return found.map(List::of).orElse(List.of());
  }

  /// "It was chaired by A and B", "A led the Indian delegation": people of an event told already.
  private Optional<Encounter> chaired(Trigger trigger) {
    var people = new ArrayList<Participant>();
    var who = who(trigger);
    Adjuncts adjuncts = Adjuncts.after(marked, trigger.to(), marked.sentence().size());
    if (who.isPresent()) {
      people.addAll(attendance.of((Actor) who.get().value()));
      for (Adjuncts.With with : adjuncts.parties()) {
        if (with.preposition().isEmpty() || with.preposition().equals("by")) {
          people.addAll(attendance.of(with.actor()));
        }
      }
    } else {
      var outlook = outlooks.of(trigger.from(), trigger.form(), null);
      @Nullable Actor subject = outlook.map(Outlook::subject).orElse(null);
      if (subject != null && outlook.map(Outlook::status).orElse(null) == Status.HELD) {
        people.addAll(attendance.of(subject));
      }
    }
    List<Participant> persons =
        Attendance.distinct(people).stream().filter(Encounter::isPerson).toList();
    return persons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            encounter(
                trigger,
                Kind.MEETING,
                Period.UNKNOWN,
                null,
                persons,
                trigger.from(),
                trigger.to(),
                true));
  }

  /// A contact of persons of several sides that nothing else may tell.
  private Optional<Encounter> implied(Trigger trigger) {
    var outlook = outlooks.of(trigger.from(), trigger.form(), null);
    if (outlook.isEmpty()
        || outlook.get().status() != Status.HELD
        || outlook.get().isPassive()
        || !trigger.form().isFinite()
        || outlooks.isConditional(outlook.get())) {
      return Optional.empty();
    }
    @Nullable Actor subject = outlook.get().subject();
    if (subject == null) {
      return Optional.empty();
    }
    Adjuncts adjuncts = Adjuncts.after(marked, trigger.to(), marked.sentence().size());
    var people = new ArrayList<Participant>(attendance.of(subject));
    var who = who(trigger);
    who.ifPresent(p -> people.addAll(attendance.of((Actor) p.value())));
    List<Participant> all = Attendance.distinct(people);
    if (!Attendance.isContact(all) || !all.stream().allMatch(Encounter::isPerson)) {
      return Optional.empty();
    }
    Period when = circumstances.when(adjuncts.dates(), Status.HELD);
    if (who.isEmpty() && (adjuncts.dates().isEmpty() || !(when.isDay() || when.isUnknown()))) {
      return Optional.empty();
    }
    boolean remote = false;
    for (int i = trigger.from(); i < marked.sentence().size(); i++) {
      remote |= marked.is("BY_PHONE", i) || marked.is("CALL", i);
    }
    Kind kind = remote ? Kind.CALL : Kind.MEETING;
    @Nullable String place = remote ? null : circumstances.place(adjuncts.places());
    if (place == null && !remote && who.isEmpty()) {
      place = circumstances.dateline();
    }
    return Optional.of(
        encounter(
            trigger,
            kind,
            when,
            place,
            all,
            Math.max(0, outlook.get().subjectFrom()),
            Math.max(trigger.to(), adjuncts.end()),
            false));
  }

  private Optional<Phrase> who(Trigger trigger) {
    return trigger.match().capture("who").flatMap(c -> marked.phraseAt("PARTY", c.from()));
  }

  private Encounter encounter(
      Trigger trigger,
      Kind kind,
      Period when,
      @Nullable String place,
      List<Participant> people,
      int from,
      int to,
      boolean bare) {
    return new Encounter(
        kind,
        Status.HELD,
        when,
        new Setting(place, null, null),
        people,
        marked.sentence().span(Math.min(from, trigger.from()), to),
        trigger.rule().id(),
        marked.sentence().index(),
        bare,
        false,
        false);
  }
}
