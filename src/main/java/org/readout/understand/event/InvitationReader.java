package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;

/// Reads the visits that somebody is invited to pay, or welcomed for.
final class InvitationReader {
  private final Marked marked;
  private final String text;
  private final Attendance attendance;
  private final Circumstances circumstances;
  private final OutlookReader outlooks;
  private int read;

  InvitationReader(
      Marked marked,
      String text,
      Attendance attendance,
      Circumstances circumstances,
      OutlookReader outlooks) {
    this.marked = marked;
    this.text = text;
    this.attendance = attendance;
    this.circumstances = circumstances;
    this.outlooks = outlooks;
  }

  /// Where the words end that were read.
  int read() {
    return read;
  }

  /// @param before the outlook of the trigger before it in the sentence
  List<Encounter> read(Trigger trigger, @Nullable Outlook before) {
    var who = trigger.match().capture("who").flatMap(c -> marked.phraseAt("PARTY", c.from()));
    var outlook =
        marked.is("INVITATION", trigger.from())
            ? outlooks.planned(trigger.from())
            : outlooks.of(trigger.from(), trigger.form(), before);
    if (who.isEmpty() || outlook.isEmpty()) {
      return List.of();
    }
    Adjuncts adjuncts = Adjuncts.after(marked, trigger.to(), marked.sentence().size());
    var places = new ArrayList<Phrase>();
    for (Phrase place : marked.phrases("PLACE")) {
      if (place.from() > who.get().to() && place.to() <= adjuncts.end()) {
        places.add(place);
      }
    }
    var named = trigger.match().capture("place").map(c -> marked.words(text, c.from(), c.to()));
    Actor guest = (Actor) who.get().value();
    if (guest.people().isEmpty()) {
      return List.of();
    }
    @Nullable String place =
        places.isEmpty()
            ? named.orElseGet(() -> attendance.host(guest.sides()))
            : Circumstances.name(places.getFirst());
    Status status =
        trigger.rule().setting("status", "").equals("planned")
            ? Status.PLANNED
            : outlook.get().status();
    Period when = circumstances.when(adjuncts.dates(), status);
    read = Math.max(read, adjuncts.end());
    return List.of(
        new Encounter(
            Kind.VISIT,
            status,
            when,
            new Setting(place, null, null),
            attendance.of(guest),
            marked.sentence().span(trigger.from(), Math.max(trigger.to(), adjuncts.end())),
            trigger.rule().id(),
            marked.sentence().index(),
            false,
            false,
            false));
  }
}
