package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;

/// Puts the mentions of a report together: one item for each event.
final class Assembly {
  private final List<Encounter> items = new ArrayList<>();

  /// Adds a mention to the item that it belongs to, or as a new one.
  void add(Encounter mention) {
    @Nullable Encounter best = null;
    for (Encounter item : items) {
      if (item.isSameAs(mention) && (best == null || fit(item, mention) > fit(best, mention))) {
        best = item;
      }
    }
    if (best != null && !isAnother(best, mention)) {
      items.set(items.indexOf(best), best.merged(mention));
    } else if (!mention.isBare()) {
      items.add(mention);
    }
  }

  private static int fit(Encounter item, Encounter mention) {
    int fit = 0;
    fit += item.sentence() == mention.sentence() ? 1 : 0;
    fit += item.status() == mention.status() ? 2 : 0;
    fit += item.when().equals(mention.when()) ? 2 : 0;
    fit += Objects.equals(item.setting().place(), mention.setting().place()) ? 1 : 0;
    fit += item.people().equals(mention.people()) ? 3 : 0;
    return fit;
  }

  /// Whether a full mention in the same sentence with other people tells of something else.
  private static boolean isAnother(Encounter item, Encounter mention) {
    boolean dated = !mention.when().isUnknown() && mention.setting().place() != null;
    return !mention.isBare()
        && item.sentence() == mention.sentence()
        && item.rule().equals(mention.rule())
        && !item.people().equals(mention.people())
        && !dated;
  }

  /// The items, with what they take from each other and from the report.
  List<Encounter> items(Period published) {
    items.removeIf(this::isSpoken);
    for (int i = 0; i < items.size(); i++) {
      items.set(i, settled(items.get(i), i, published));
    }
    return List.copyOf(items);
  }

  /// Congratulations spoken at a meeting or in a call are no message of their own.
  private boolean isSpoken(Encounter item) {
    return item.rule().equals("congratulate")
        && items.stream()
            .anyMatch(
                other ->
                    (other.kind() == Kind.MEETING || other.kind() == Kind.CALL)
                        && other.sides().containsAll(item.sides()));
  }

  private Encounter settled(Encounter item, int index, Period published) {
    Encounter result = item;
    boolean contact = item.kind() != Kind.VISIT && item.kind() != Kind.MESSAGE;
    if (contact && item.when().isUnknown()) {
      @Nullable Encounter visit = visit(item);
      if (index == 0 && item.status() == Status.HELD && item.sentence() <= 1) {
        result = result.with(published);
      } else if (visit != null && !visit.when().isUnknown()) {
        result = result.with(visit.when());
      }
    }
    if (item.kind() == Kind.MESSAGE && item.when().isUnknown() && index == 0) {
      result = result.with(published);
    }
    if (item.kind() == Kind.MEETING || item.kind() == Kind.SIGNING) {
      if (item.setting().place() == null) {
        @Nullable Encounter visit = visit(item);
        if (visit != null && (item.when().isUnknown() || within(item.when(), visit.when()))) {
          Setting setting = item.setting();
          result =
              result.with(
                  new Setting(visit.setting().place(), setting.mechanism(), setting.round()));
        }
      }
    }
    return result;
  }

  private static boolean within(Period inner, Period outer) {
    return outer.isUnknown() || inner.meets(outer);
  }

  /// The visit in the course of which a meeting is held.
  private @Nullable Encounter visit(Encounter meeting) {
    for (Encounter item : items) {
      boolean same =
          item.kind() == Kind.VISIT
              && item.status() == meeting.status()
              && meeting.people().stream()
                  .anyMatch(p -> item.people().stream().anyMatch(q -> Encounter.isSame(p, q)));
      if (same && Math.abs(item.sentence() - meeting.sentence()) <= 3) {
        return item;
      }
    }
    return null;
  }
}
