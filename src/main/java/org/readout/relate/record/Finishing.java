package org.readout.relate.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.CommitmentThread;
import org.readout.model.Related.Link;
import org.readout.model.Related.Milestone.Stage;
import org.readout.model.Related.Step;
import org.readout.model.Related.Step.Event;
import org.readout.model.Side;

/// What threads have from the rest of the record: the registers, and what people decided.
final class Finishing {
  private static final Link SIGNING = new Link(80, List.of("the signing of its instrument"));
  private static final Link BY_HAND = new Link(100, List.of("put on record by hand"));

  private static final Set<Stage> SIGNED = Set.of(Stage.SIGNED, Stage.IN_FORCE);
  private static final Pattern TO_SIGN =
      Pattern.compile("(?i)\\b(?:sign(?:ed|ing)?|signature|conclu(?:de|ded|ding|sion))\\b");

  private final Map<String, String> things = new HashMap<>();
  private final Map<String, Related.Instrument> instruments = new HashMap<>();
  private final SortedMap<String, SortedSet<Side>> disputes;

  /// @param registers mechanisms and instruments
  /// @param disputes the sides that dispute a commitment, by the finding's id
  Finishing(List<? extends Related> registers, SortedMap<String, SortedSet<Side>> disputes) {
    registers.forEach(
        thing -> RelatedRecord.findings(thing).forEach(id -> things.put(id, thing.id())));
    for (var thing : registers) {
      if (thing instanceof Related.Instrument instrument) {
        instruments.put(instrument.id(), instrument);
      }
    }
    this.disputes = disputes;
  }

  /// With the ids of its mechanism and instrument instead of those of findings that name them, and
  /// with the disputes that people put on record.
  CommitmentThread finished(CommitmentThread thread) {
    var instrument = thing(thread.instrument());
    var steps = signed(thread, instrument == null ? null : instruments.get(instrument));
    return new CommitmentThread(
        thread.id(),
        thread.undertaking(),
        thing(thread.mechanism()),
        instrument,
        disputes.isEmpty() ? steps : disputed(steps));
  }

  /// With the first signing of its instrument, where that was undertaken and nothing in the thread
  /// tells that it was done.
  private static List<Step> signed(
      CommitmentThread thread, Related.@Nullable Instrument instrument) {
    var steps = thread.steps();
    if (instrument == null
        || !TO_SIGN.matcher(thread.undertaking().action()).find()
        || steps.stream().anyMatch(step -> step.event() == Event.DELIVERED)) {
      return steps;
    }
    var made = steps.getFirst().when().from();
    return instrument.milestones().stream()
        .filter(milestone -> SIGNED.contains(milestone.stage()))
        .filter(milestone -> isAfter(milestone.when().from(), made))
        .findFirst()
        .map(milestone -> with(milestone, thread))
        .orElse(steps);
  }

  private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate made) {
    return day != null && made != null && day.isAfter(made);
  }

  private static List<Step> with(Related.Milestone signing, CommitmentThread thread) {
    var all = new ArrayList<>(thread.steps());
    int at = 0;
    while (at < all.size() && !isAfter(all.get(at).when().from(), signing.when().from())) {
      at++;
    }
    all.add(
        at,
        new Step(
            Event.DELIVERED,
            signing.mention(),
            thread.undertaking().by(),
            signing.when(),
            SIGNING));
    return all;
  }

  private @Nullable String thing(@Nullable String finding) {
    return finding == null ? null : things.get(finding);
  }

  /// A dispute stands after all that was said on the day of what it is about.
  private List<Step> disputed(List<Step> steps) {
    var all = new ArrayList<>(steps);
    for (var step : steps) {
      var sides = disputes.getOrDefault(step.mention().id(), new TreeSet<>());
      if (!sides.isEmpty()) {
        all.add(
            after(all, step.when()),
            new Step(Event.DISPUTED, step.mention(), List.copyOf(sides), step.when(), BY_HAND));
      }
    }
    return all;
  }

  private static int after(List<Step> steps, Period when) {
    int last = steps.size();
    while (last > 0 && !steps.get(last - 1).when().equals(when)) {
      last--;
    }
    return last;
  }
}
