package org.readout.relate.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Related.CommitmentThread;
import org.readout.model.Related.Link;
import org.readout.model.Related.Step;
import org.readout.model.Related.Step.Event;
import org.readout.model.Side;

/// What threads have from the rest of the record: the registers, and what people decided.
final class Finishing {
  private static final Link BY_HAND = new Link(100, List.of("put on record by hand"));

  private final Map<String, String> things = new HashMap<>();
  private final SortedMap<String, SortedSet<Side>> disputes;

  /// @param registers mechanisms and instruments
  /// @param disputes the sides that dispute a commitment, by the finding's id
  Finishing(List<? extends Related> registers, SortedMap<String, SortedSet<Side>> disputes) {
    registers.forEach(
        thing -> RelatedRecord.findings(thing).forEach(id -> things.put(id, thing.id())));
    this.disputes = disputes;
  }

  /// With the ids of its mechanism and instrument instead of those of findings that name them, and
  /// with the disputes that people put on record.
  CommitmentThread finished(CommitmentThread thread) {
    return new CommitmentThread(
        thread.id(),
        thread.undertaking(),
        thing(thread.mechanism()),
        thing(thread.instrument()),
        disputes.isEmpty() ? thread.steps() : disputed(thread.steps()));
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
