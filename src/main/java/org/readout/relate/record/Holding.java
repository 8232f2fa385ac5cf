package org.readout.relate.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.data.Atlas;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Participant;
import org.readout.model.Related;
import org.readout.relate.person.Holders;

/// Says of those who are told by their title alone who held the office then.
final class Holding {
  private final Holders holders;

  Holding(List<Related.Person> people, Atlas atlas) {
    holders = Holders.of(people, atlas);
  }

  /// With the names of those whom the record shows in their offices on the days of a contact that
  /// was held; the title stays as their office. What each account says stays as it is.
  Related.Engagement named(Related.Engagement engagement) {
    var fact = engagement.fact();
    var named = new ArrayList<Participant>();
    boolean changed = false;
    for (var participant : fact.participants()) {
      var holder = holder(participant, fact);
      changed |= holder.isPresent();
      enter(holder.map(it -> as(it, participant, fact)).orElse(participant), named);
    }
    return changed
        ? new Related.Engagement(
            engagement.id(),
            new Fact.Engagement(fact.kind(), fact.status(), fact.when(), fact.setting(), named),
            engagement.accounts(),
            engagement.differences())
        : engagement;
  }

  private Optional<Related.Person> holder(Participant participant, Fact.Engagement fact) {
    LocalDate from = fact.when().from();
    LocalDate to = fact.when().to();
    var side = participant.side();
    if (fact.status() != Status.HELD || side == null || from == null || to == null) {
      return Optional.empty();
    }
    var first = holders.holder(participant.name(), side, from);
    return from.equals(to)
        ? first
        : first.filter(
            it ->
                holders
                    .holder(participant.name(), side, to)
                    .filter(last -> last.id().equals(it.id()))
                    .isPresent());
  }

  /// Under the name that the contact's accounts have, where some name the person.
  private static Participant as(Related.Person holder, Participant told, Fact.Engagement fact) {
    var name =
        fact.participants().stream()
            .filter(other -> Objects.equals(other.side(), told.side()))
            .map(Participant::name)
            .filter(holder.names()::contains)
            .findFirst()
            .orElse(holder.names().getFirst());
    var offices = Stream.concat(Stream.of(told.name()), told.offices().stream()).distinct();
    return new Participant(name, told.side(), offices.toList());
  }

  /// Once, with the offices of all that name the same.
  private static void enter(Participant participant, List<Participant> named) {
    for (int i = 0; i < named.size(); i++) {
      var other = named.get(i);
      if (other.name().equals(participant.name())
          && Objects.equals(other.side(), participant.side())) {
        var offices =
            Stream.concat(other.offices().stream(), participant.offices().stream()).distinct();
        named.set(i, new Participant(other.name(), other.side(), offices.toList()));
        return;
      }
    }
    named.add(participant);
  }
}
