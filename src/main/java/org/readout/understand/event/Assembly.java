package org.readout.understand.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Period;

/// Puts the mentions of a report together: one item for each event.
final class Assembly {
  private static final Set<String> IMPLIED = Set.of("agree-together", "tell-counterpart");
  private static final Set<String> CHAIRED = Set.of("chaired-by", "lead-side");
  private static final Pattern CALL_TITLE =
      Pattern.compile(".*\\b(?:call|phone|telephone|teleconference)\\b(?! (?:for|on|to)\\b).*");

  private final List<Encounter> items = new ArrayList<>();
  private final List<Encounter> implied = new ArrayList<>();
  private final String title;

  /// @param title the report's, which may name the mechanism that the report's event was held under
  Assembly(@Nullable String title) {
    this.title = title == null ? "" : title.toLowerCase(Locale.ROOT);
  }

  /// Adds a mention to the item that it belongs to, or as a new one.
  void add(Encounter mention) {
    if (IMPLIED.contains(mention.rule())) {
      implied.add(mention);
      return;
    }
    if (CHAIRED.contains(mention.rule())) {
      chaired(mention);
      return;
    }
    @Nullable Encounter best = null;
    for (Encounter item : items) {
      boolean same =
          item.isSameAs(mention)
              || (isTitled(mention) && item.isSameAs(mention.with(unnamed(mention.setting()))));
      if (same && (best == null || fit(item, mention) > fit(best, mention))) {
        best = item;
      }
    }
    if (best != null && !isAnother(best, mention)) {
      items.set(items.indexOf(best), best.merged(mention));
    } else if (!mention.isBare()) {
      items.add(mention);
    }
  }

  /// Adds those who chaired or led to the event told last whose sides have nobody else.
  private void chaired(Encounter mention) {
    for (int i = items.size() - 1; i >= 0; i--) {
      Encounter item = items.get(i);
      boolean contact = item.kind() == Kind.MEETING || item.kind() == Kind.CALL;
      if (contact
          && mention.sentence() - item.sentence() <= 4
          && item.sides().containsAll(mention.sides())
          && item.with(Status.HELD).isSameAs(mention)) {
        items.set(i, item.merged(mention));
        return;
      }
    }
  }

  /// A contact that is only implied is an item where no other tells of those people.
  private void addImplied() {
    for (Encounter mention : implied) {
      int told = -1;
      for (int i = 0; i < items.size() && told < 0; i++) {
        told = isToldBy(items.get(i), mention) ? i : -1;
      }
      if (told < 0) {
        int at = 0;
        while (at < items.size() && items.get(at).sentence() <= mention.sentence()) {
          at++;
        }
        items.add(at, mention);
      } else if (items.get(told).when().isUnknown()
          && Math.abs(items.get(told).sentence() - mention.sentence()) <= 1) {
        items.set(told, items.get(told).with(mention.when()));
      }
    }
    implied.clear();
  }

  private static boolean isToldBy(Encounter item, Encounter mention) {
    boolean contact = item.kind() == Kind.MEETING || item.kind() == Kind.CALL;
    boolean held = item.status() == Status.HELD;
    boolean dated =
        item.when().isUnknown() || mention.when().isUnknown() || item.when().meets(mention.when());
    boolean people =
        mention.people().stream()
                .allMatch(p -> item.people().stream().anyMatch(q -> Encounter.isSame(p, q)))
            || (item.sides().containsAll(mention.sides()) && item.persons().isEmpty());
    return contact && held && dated && people;
  }

  private static Setting unnamed(Setting setting) {
    return new Setting(setting.place(), null, null);
  }

  /// Whether the title names the mention's mechanism.
  private boolean isTitled(Encounter mention) {
    String name = mention.setting().mechanism();
    if (name == null || mention.status() != Status.HELD) {
      return false;
    }
    String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    long found = Arrays.stream(words).filter(w -> w.length() > 3 && title.contains(w)).count();
    long all = Arrays.stream(words).filter(w -> w.length() > 3).count();
    return all > 0 && 3 * found >= 2 * all;
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
    addImplied();
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

  /// "Readout of the leaders' call": what the title calls a call is none in person.
  private boolean isCall(Encounter item, int index) {
    return index == 0
        && item.kind() == Kind.MEETING
        && item.status() == Status.HELD
        && item.sentence() <= 1
        && item.setting().place() == null
        && CALL_TITLE.matcher(title).matches()
        && !title.contains("meet");
  }

  private Encounter settled(Encounter told, int index, Period published) {
    Encounter item = isCall(told, index) ? told.with(Kind.CALL) : told;
    Encounter result = item;
    boolean contact = item.kind() != Kind.VISIT && item.kind() != Kind.MESSAGE;
    if (contact && item.when().isUnknown()) {
      @Nullable Encounter visit = visit(item);
      @Nullable Encounter during = item.kind() == Kind.SIGNING ? during(item) : null;
      boolean near = visit != null && visit.when().isDay() && visit.sentence() == item.sentence();
      if (index == 0 && item.status() == Status.HELD && item.sentence() <= 1 && !near) {
        result = result.with(published);
      } else if (visit != null && !visit.when().isUnknown()) {
        result = result.with(visit.when());
      } else if (during != null) {
        result = result.with(during.when());
      } else if (item.isFresh() && !main(item).isUnknown()) {
        result = result.with(main(item));
      }
    }
    if (item.kind() == Kind.MESSAGE && item.when().isUnknown() && index == 0) {
      result = result.with(published);
    }
    if (item.kind() == Kind.SIGNING
        && result.when().isUnknown()
        && !item.rule().equals("the-signing")) {
      @Nullable Encounter occasion = occasion(item);
      if (occasion != null) {
        Setting setting = item.setting();
        @Nullable String place =
            setting.place() == null ? occasion.setting().place() : setting.place();
        result = result.with(occasion.when()).with(new Setting(place, null, null));
      }
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

  /// When the meeting or call was held that an undated one is told in the course of.
  private Period main(Encounter fresh) {
    Period found = Period.UNKNOWN;
    for (Encounter item : items) {
      boolean before = item.sentence() <= fresh.sentence() && !item.equals(fresh);
      boolean contact = item.kind() == Kind.MEETING || item.kind() == Kind.CALL;
      boolean shares = item.sides().stream().anyMatch(fresh.sides()::contains);
      if (before && contact && shares && item.status() == Status.HELD && item.when().isDay()) {
        found = found.isUnknown() || later(item.when(), found) ? item.when() : found;
      }
    }
    return found;
  }

  /// The visit of the same sentence in the course of which something was signed.
  private @Nullable Encounter during(Encounter signing) {
    for (Encounter item : items) {
      if (item.kind() == Kind.VISIT
          && item.sentence() == signing.sentence()
          && item.status() == signing.status()
          && signing.sides().containsAll(item.sides())
          && !item.when().isUnknown()) {
        return item;
      }
    }
    return null;
  }

  private static boolean later(Period a, Period b) {
    return a.from() != null && b.from() != null && a.from().isAfter(b.from());
  }

  /// The meeting or visit on the occasion of which something was signed.
  private @Nullable Encounter occasion(Encounter signing) {
    @Nullable Encounter found = null;
    for (Encounter item : items) {
      boolean before =
          item.sentence() <= signing.sentence() && signing.sentence() - item.sentence() <= 8;
      boolean fits =
          (item.kind() == Kind.MEETING && item.sides().containsAll(signing.sides()))
              || (item.kind() == Kind.VISIT && signing.sides().containsAll(item.sides()));
      if (before && fits && item.status() == signing.status() && !item.when().isUnknown()) {
        found = item;
      }
    }
    return found;
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
