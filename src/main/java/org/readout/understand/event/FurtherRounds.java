package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Tag;

/// Reads the rounds of other mechanisms that one verb tells: "held the A dialogue and the B
/// dialogue".
final class FurtherRounds {
  private final Marked marked;
  private final Attendance attendance;
  private final Circumstances circumstances;
  private int end;

  FurtherRounds(Marked marked, Attendance attendance, Circumstances circumstances) {
    this.marked = marked;
    this.attendance = attendance;
    this.circumstances = circumstances;
  }

  /// The token after the last round read; 0 where none was.
  int end() {
    return end;
  }

  /// The rounds told after token `from`: "... and the next meeting of the B dialogue".
  List<Encounter> after(Encounter model, int from, Status status) {
    var all = new ArrayList<Encounter>();
    int at = from;
    for (Phrase phrase : marked.phrases("MECHANISM")) {
      if (phrase.from() < at || phrase.from() > at + 10 || !isJoined(at, phrase.from())) {
        continue;
      }
      var mechanism = (NamedMechanism) phrase.value();
      Adjuncts adjuncts = Adjuncts.after(marked, phrase.to(), marked.sentence().size());
      @Nullable Integer round = mechanism.round();
      for (int i = at; i < phrase.from() && round == null; i++) {
        round = Series.ordinal(marked.sentence().at(i));
      }
      Period when = circumstances.when(adjuncts.dates(), status);
      @Nullable String place = circumstances.place(adjuncts.places());
      var people = new ArrayList<>(model.people());
      for (Adjuncts.With with : adjuncts.parties()) {
        if (with.preposition().equals("with")) {
          people.addAll(attendance.of(with.actor()));
        }
      }
      int begin = Math.min(at, phrase.from());
      all.add(
          new Encounter(
              model.kind(),
              status,
              when.isUnknown() && status == Status.HELD ? model.when() : when,
              new Setting(place, mechanism.name(), round),
              Attendance.distinct(people),
              marked.sentence().span(begin, Math.max(phrase.to(), adjuncts.end())),
              model.rule(),
              model.sentence(),
              false,
              false,
              false));
      at = Math.max(phrase.to(), adjuncts.end());
      end = at;
    }
    return all;
  }

  /// Whether "and" and no verb stands in tokens `[from, to)`.
  private boolean isJoined(int from, int to) {
    boolean and = false;
    for (int i = Math.max(0, from - 1); i < to; i++) {
      and |= marked.sentence().at(i).is("and") || marked.sentence().at(i).is(",");
      if (marked.sentence().at(i).is(Tag.VERB) && !marked.sentence().at(i).norm().endsWith("ing")) {
        return false;
      }
    }
    return and;
  }
}
