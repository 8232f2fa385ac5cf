package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Commitment.Strength;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related.Step;
import org.readout.model.Related.Step.Event;
import org.readout.model.Related.Undertaking;
import org.readout.model.Side;
import org.readout.relate.thread.Strand.Member;

/// How an undertaking was made and repeated: what was said within two days is one occasion, however
/// many reports tell of it.
final class Course {
  static final int DAYS_OF_ONE_OCCASION = 2;

  /// By the day, the undated last, then by the mention.
  static final Comparator<Step> ORDER =
      Comparator.<Step, @Nullable LocalDate>comparing(
              step -> step.when().from(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Step::mention, Mention.ORDER)
          .thenComparing(Step::event);

  private final List<Member> members;
  private final List<Happening> delivered;
  private final List<Step> steps = new ArrayList<>();
  private Aim furthest = Aim.NONE;
  private Strength strength = Strength.WILLING;
  private @Nullable Period deadline;

  Course(Strand strand, List<Happening> happenings) {
    delivered = happenings.stream().filter(each -> each.step().event() == Event.DELIVERED).toList();
    members =
        strand.members.stream()
            .sorted(
                Comparator.<Member, @Nullable LocalDate>comparing(
                        member -> member.telling().said(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(member -> member.telling().mention(), Mention.ORDER))
            .toList();
    int at = 0;
    while (at < members.size()) {
      int to = at + 1;
      while (to < members.size() && isOneOccasion(members.get(at), members.get(to))) {
        to++;
      }
      occasion(members.subList(at, to), at == 0);
      at = to;
    }
  }

  private static boolean isOneOccasion(Member first, Member other) {
    var one = first.telling().said();
    var two = other.telling().said();
    return one == null
        ? two == null
        : two != null && !two.isAfter(one.plusDays(DAYS_OF_ONE_OCCASION));
  }

  private void occasion(List<Member> tellings, boolean first) {
    var strongest = Strength.WILLING;
    @Nullable Period stated = null;
    boolean lookingBack = false;
    for (var member : tellings) {
      var fact = member.telling().fact();
      strongest = fact.strength().compareTo(strongest) < 0 ? fact.strength() : strongest;
      if (!first && isLookingBack(member)) {
        lookingBack = true;
      } else if (fact.deadline() != null && (stated == null || isLater(stated, fact.deadline()))) {
        stated = fact.deadline();
      }
    }
    var said = tellings.getFirst().telling().said();
    var aim =
        tellings.stream().map(member -> Aim.of(member.telling())).max(Aim::compareTo).orElseThrow();
    boolean further = isFurther(aim, said);
    boolean repeated = isDelivered(said) || (lookingBack && stated == null);
    var event =
        first || further
            ? Event.MADE
            : repeated ? Event.REAFFIRMED : event(strongest, stated, said);
    for (var member : tellings) {
      var telling = member.telling();
      var when = telling.said() == null ? Period.UNKNOWN : Period.of(telling.said());
      steps.add(new Step(event, telling.mention(), telling.fact().by(), when, member.link()));
    }
    strength = strongest;
    deadline = stated != null ? stated : event == Event.WEAKENED ? null : deadline;
  }

  /// Whether it tells of a deadline that had passed when it was said, so of what was undertaken
  /// before.
  private static boolean isLookingBack(Member member) {
    var deadline = member.telling().fact().deadline();
    var said = member.telling().said();
    return deadline != null
        && deadline.to() != null
        && said != null
        && deadline.to().isBefore(said);
  }

  private boolean isDelivered(@Nullable LocalDate said) {
    return said != null && delivered.stream().anyMatch(each -> each.by(said));
  }

  /// Whether a lesser aim had been reached by then: once an agreement is signed, its entry into
  /// force is undertaken anew.
  private boolean isFurther(Aim aim, @Nullable LocalDate said) {
    var reached =
        delivered.stream()
            .filter(each -> said != null && each.by(said))
            .map(Happening::reached)
            .max(Aim::compareTo);
    if (reached.isEmpty() || aim.compareTo(reached.get()) <= 0 || aim.compareTo(furthest) <= 0) {
      furthest = aim.compareTo(furthest) > 0 ? aim : furthest;
      return false;
    }
    furthest = aim;
    return true;
  }

  private Event event(Strength now, @Nullable Period stated, @Nullable LocalDate said) {
    var last = deadline == null ? null : deadline.to();
    if (stated != null && stated.to() != null && (last == null || stated.to().isBefore(last))) {
      return Event.SHARPENED;
    }
    if (stated != null && isLater(stated, deadline)) {
      return Event.WEAKENED;
    }
    if (stated == null && last != null && said != null && said.isAfter(last)) {
      return Event.WEAKENED;
    }
    if (now == Strength.WILLING && strength != Strength.WILLING) {
      return Event.WEAKENED;
    }
    return strength == Strength.WILLING && now != Strength.WILLING
        ? Event.SHARPENED
        : Event.REAFFIRMED;
  }

  private static boolean isLater(Period one, @Nullable Period other) {
    return one.to() != null && other != null && other.to() != null && one.to().isAfter(other.to());
  }

  List<Step> steps() {
    return steps;
  }

  /// As it stands after the last occasion.
  Undertaking undertaking() {
    var by = new TreeSet<Side>();
    @Nullable Period last = null;
    for (var member : members) {
      by.addAll(member.telling().fact().by());
      var stated = member.telling().fact().deadline();
      last = stated == null || (last != null && isLookingBack(member)) ? last : stated;
    }
    var action = members.getLast().telling().fact().action();
    return new Undertaking(List.copyOf(by), action, strength, last);
  }
}
