package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Participant;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;

/// Reads signings that are told of a paper: "was signed by", "the agreement signed in May".
final class SignatureReader {
  private final Marked marked;
  private final Attendance attendance;
  private final Circumstances circumstances;
  private final OutlookReader outlooks;

  SignatureReader(
      Marked marked, Attendance attendance, Circumstances circumstances, OutlookReader outlooks) {
    this.marked = marked;
    this.attendance = attendance;
    this.circumstances = circumstances;
    this.outlooks = outlooks;
  }

  List<Encounter> read(Trigger trigger) {
    return trigger.rule().id().equals("be-signed") ? passive(trigger) : reduced(trigger);
  }

  /// "the memorandum signed on May 9", "the agreements that A and B signed this month".
  private List<Encounter> reduced(Trigger trigger) {
    int verb = trigger.to() - 1;
    while (verb > trigger.from() && !marked.is("SIGN", verb)) {
      verb--;
    }
    Adjuncts adjuncts = Adjuncts.after(marked, verb + 1, marked.sentence().size());
    for (int i = trigger.from(); i < verb; i++) {
      if (marked.is("BE", i)) {
        return passive(trigger);
      }
      if (marked.sentence().at(i).is(",") || marked.is("HAVE", i)) {
        return List.of();
      }
    }
    var people = new ArrayList<Participant>();
    for (Adjuncts.With with : adjuncts.parties()) {
      if (with.preposition().equals("by") || with.preposition().equals("between")) {
        people.addAll(attendance.of(with.actor()));
      }
    }
    for (Phrase party : marked.phrases("PARTY")) {
      if (party.from() > trigger.from() && party.to() <= verb) {
        people.addAll(attendance.of((Actor) party.value()));
      }
    }
    if (adjuncts.dates().isEmpty()) {
      return List.of();
    }
    boolean vague = !Attendance.isContact(people);
    return List.of(
        new Encounter(
            Kind.SIGNING,
            Status.HELD,
            circumstances.when(adjuncts.dates(), Status.HELD),
            new Setting(circumstances.place(adjuncts.places()), null, null),
            vague ? attendance.of(attendance.main()) : Attendance.distinct(people),
            marked.sentence().span(trigger.from(), Math.max(trigger.to(), adjuncts.end())),
            trigger.rule().id(),
            marked.sentence().index(),
            false,
            vague,
            false));
  }

  /// "The agreement between A and B was signed by C on Monday."
  private List<Encounter> passive(Trigger trigger) {
    int be = lastBe(trigger);
    var told = outlooks.passive(be, formAt(be));
    if (told.isEmpty()) {
      return List.of();
    }
    Adjuncts adjuncts = Adjuncts.after(marked, trigger.to(), marked.sentence().size());
    var people = new ArrayList<Participant>();
    for (Adjuncts.With with : adjuncts.parties()) {
      if (with.preposition().equals("by")
          || with.preposition().equals("of")
          || with.preposition().equals("between")) {
        people.addAll(attendance.of(with.actor()));
      }
    }
    if (people.isEmpty()) {
      for (Phrase party : marked.phrases("PARTY")) {
        if (party.from() > trigger.from() && party.to() <= be) {
          people.addAll(attendance.of((Actor) party.value()));
        }
      }
    }
    boolean vague = !Attendance.isContact(people);
    var dates = new ArrayList<>(adjuncts.dates());
    if (dates.isEmpty()) {
      marked.phrases("DATE").stream().filter(d -> d.to() <= be).forEach(dates::add);
    }
    Status status = told.get();
    return List.of(
        new Encounter(
                Kind.SIGNING,
                status,
                circumstances.when(dates, status),
                new Setting(circumstances.place(adjuncts.places()), null, null),
                vague ? attendance.of(attendance.main()) : Attendance.distinct(people),
                marked.sentence().span(trigger.from(), Math.max(trigger.to(), adjuncts.end())),
                trigger.rule().id(),
                marked.sentence().index(),
                false,
                vague,
                false)
            .fresh(status == Status.HELD && isPast(marked, be)));
  }

  private static boolean isPast(Marked marked, int be) {
    return marked.sentence().at(be).is("was") || marked.sentence().at(be).is("were");
  }

  private int lastBe(Trigger trigger) {
    int be = trigger.to() - 2;
    while (be > trigger.from() && !marked.is("BE", be)) {
      be--;
    }
    return be;
  }

  private Form formAt(int token) {
    return marked.hit("BE", token).map(h -> h.form()).orElse(Form.PAST);
  }
}
