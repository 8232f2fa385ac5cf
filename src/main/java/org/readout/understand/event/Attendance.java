package org.readout.understand.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;
import org.readout.understand.actor.Actor;
import org.readout.understand.actor.Cast;
import org.readout.understand.rule.Marked;

/// Turns the actors of a mention into those who took part.
final class Attendance {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:the|a|an|his|her|their|its|our|my|both|all|other)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("heads of state", "head of state"),
          Map.entry("leaders", "leader"),
          Map.entry("presidents", "president"),
          Map.entry("foreign ministers", "foreign minister"),
          Map.entry("defense ministers", "defense minister"),
          Map.entry("defence ministers", "defence minister"),
          Map.entry("ministers", "minister"),
          Map.entry("officials", "officials"),
          Map.entry("experts", "experts"),
          Map.entry("representatives", "representatives"),
          Map.entry("delegations", "delegation"),
          Map.entry("counterparts", "counterpart"),
          Map.entry("companies", "companies"),
          Map.entry("departments", "department"),
          Map.entry("authorities", "authorities"));

  private final Map<Side, String> states = new HashMap<>();
  private final Cast cast;

  Attendance(Cast cast, List<Marked> sentences) {
    this.cast = cast;
    var counts = new HashMap<Side, Map<String, Integer>>();
    for (Marked marked : sentences) {
      for (var party : marked.phrases("PARTY")) {
        Actor actor = (Actor) party.value();
        if (actor.kind() == Actor.Kind.STATE && actor.isOneSide()) {
          String name = plain(actor.name());
          if (!name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !name.contains(" side")) {
            counts
                .computeIfAbsent(actor.sides().getFirst(), s -> new HashMap<>())
                .merge(name, 1, Integer::sum);
          }
        }
      }
    }
    counts.forEach(
        (side, names) ->
            states.put(
                side,
                names.entrySet().stream()
                    .max(
                        Comparator.<Map.Entry<String, Integer>>comparingInt(e -> weight(side, e))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey()));
  }

  /// A country's own name counts more than that of its capital.
  private static int weight(Side side, Map.Entry<String, Integer> name) {
    String shown = shown(side);
    boolean own = shown.contains(name.getKey()) || name.getKey().contains(shown);
    boolean acronym = name.getKey().replace(".", "").matches("[A-Z]{2,5}");
    return own || acronym ? 1000 + name.getValue() : name.getValue();
  }

  private static String shown(Side side) {
    String shown = Locale.of("", side.code()).getDisplayCountry(Locale.ENGLISH);
    return shown.isEmpty() ? side.code() : shown;
  }

  /// Who is meant: persons where they are known, else a group or state for each side.
  List<Participant> of(Actor actor) {
    if (actor.kind() == Actor.Kind.SOURCE) {
      return List.of();
    }
    var all = new ArrayList<Participant>(actor.people());
    var covered = new HashSet<Side>();
    actor.people().forEach(p -> addSide(covered, p));
    @Nullable String role = role(actor.name());
    for (Side side : actor.sides()) {
      if (covered.contains(side)) {
        continue;
      }
      switch (actor.kind()) {
        case BODY, PERSON -> all.add(new Participant(plain(actor.name()), side, List.of()));
        case STATE -> all.add(state(side));
        case JOINT -> all.add(role == null ? state(side) : new Participant(role, side, List.of()));
        case SOURCE -> {}
      }
    }
    if (all.isEmpty() && actor.kind() == Actor.Kind.PERSON) {
      all.add(new Participant(plain(actor.name()), null, List.of()));
    }
    return all;
  }

  private static void addSide(Set<Side> sides, Participant participant) {
    if (participant.side() != null) {
      sides.add(participant.side());
    }
  }

  List<Participant> of(Collection<Side> sides) {
    return sides.stream().sorted().map(this::state).toList();
  }

  private Participant state(Side side) {
    String name = states.get(side);
    if (name == null) {
      name = shown(side);
    }
    return new Participant(name, side, List.of());
  }

  private static @Nullable String role(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ROLES.entrySet().stream()
        .filter(e -> lower.contains(e.getKey()))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  private static String plain(String name) {
    return ARTICLE.matcher(name).replaceFirst("").strip();
  }

  /// The two sides that the report is about, where it is about two.
  List<Side> main() {
    return cast.sides().stream().limit(2).toList();
  }

  /// The state that a traveller goes to where only two sides are concerned.
  @Nullable String host(List<Side> guests) {
    List<Side> others = main().stream().filter(s -> !guests.contains(s)).toList();
    return others.size() == 1 ? state(others.getFirst()).name() : null;
  }

  Cast cast() {
    return cast;
  }

  /// Whether people of more than one side are among them.
  static boolean isContact(List<Participant> people) {
    var sides = new HashSet<Side>();
    people.forEach(p -> addSide(sides, p));
    boolean unknown = people.stream().anyMatch(p -> p.side() == null);
    return sides.size() > 1 || (sides.size() == 1 && unknown && people.size() > 1);
  }

  /// Both together.
  static Actor joined(Actor a, Actor b) {
    var people = new ArrayList<>(a.people());
    b.people().stream().filter(p -> !people.contains(p)).forEach(people::add);
    var sides = new ArrayList<>(a.sides());
    sides.addAll(b.sides());
    return new Actor(Actor.Kind.JOINT, a.name() + " and " + b.name(), sides, people);
  }

  /// Without doubles, in order; without groups whose side has a person.
  static List<Participant> distinct(List<Participant> people) {
    var all = new ArrayList<Participant>();
    for (Participant p : people) {
      if (all.stream().noneMatch(q -> Encounter.isSame(p, q))) {
        all.add(p);
      }
    }
    return all;
  }
}
