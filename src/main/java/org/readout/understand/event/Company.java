package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;

/// Who takes part in what a verb tells: its subject, its object and those "with" them.
final class Company {
  private static final Set<String> SEPARATE =
      Set.of("separate", "separately", "respectively", "each");
  private static final Set<String> PARTNER =
      Set.of("", "with", "between", "among", "alongside", "including", "by", "from", "to");
  private static final Pattern DELEGATION =
      Pattern.compile(
          "(?i)delegation|leader|minister|president|premier|chancellor|envoy|secretary|officials|team|mission|king|emperor|head|director|chief|general|senator|chairman");

  private final Marked marked;
  private final Attendance attendance;

  Company(Marked marked, Attendance attendance) {
    this.marked = marked;
    this.attendance = attendance;
  }

  /// The groups of people, one for each event; none where it is no contact.
  List<List<Participant>> people(Trigger trigger, Outlook outlook, Adjuncts adjuncts) {
    List<Participant> subject =
        outlook.subject() == null ? List.of() : attendance.of(members(outlook.subject()));
    if (trigger.people() == Trigger.People.JOURNEY) {
      return travellers(outlook, adjuncts);
    }
    if (!isReceivable(trigger)) {
      return List.of();
    }
    var partners = new ArrayList<Participant>();
    var who = trigger.match().capture("who");
    who.flatMap(c -> marked.phraseAt("PARTY", c.from()))
        .ifPresent(p -> partners.addAll(attendance.of((Actor) p.value())));
    for (Phrase party : marked.phrases("PARTY")) {
      boolean inside =
          trigger.eventFrom() >= 0
              && party.from() > trigger.from()
              && party.to() <= trigger.eventFrom()
              && marked.sentence().at(party.from() - 1).is("with");
      if (inside) {
        partners.addAll(attendance.of((Actor) party.value()));
      }
    }
    for (Adjuncts.With with : adjuncts.parties()) {
      boolean calledOn = with.preposition().equals("on") && trigger.rule().id().equals("call-on");
      if (calledOn || PARTNER.contains(with.preposition())) {
        partners.addAll(attendance.of(with.actor()));
      }
    }
    if (isSeparate(trigger, adjuncts) && !subject.isEmpty()) {
      return separate(subject, partners);
    }
    var all = new ArrayList<>(subject);
    all.addAll(partners);
    List<Participant> everybody = Attendance.distinct(all);
    return Attendance.isContact(everybody) ? List.of(everybody) : List.of();
  }

  /// "The leaders – A, B and C – met": those whom a list after a group names.
  private Actor members(Actor group) {
    if (!group.people().isEmpty()) {
      return group;
    }
    for (Phrase party : marked.phrases("PARTY")) {
      int dash = party.to();
      boolean listed =
          party.value().equals(group)
              && dash + 1 < marked.sentence().size()
              && Set.of("–", "—", "-", ",", "(", ":").contains(marked.sentence().at(dash).norm());
      if (listed) {
        var list = marked.phraseAt("PARTY", dash + 1).map(p -> (Actor) p.value());
        if (list.isPresent() && list.get().people().size() > 1) {
          return list.get();
        }
      }
    }
    return group;
  }

  /// Whether whoever is received is somebody: not "welcomed Japan's plans".
  boolean isReceivable(Trigger trigger) {
    var who = trigger.match().capture("who").flatMap(c -> marked.phraseAt("PARTY", c.from()));
    if (who.isEmpty()) {
      return true;
    }
    Actor actor = (Actor) who.get().value();
    int after = who.get().to();
    boolean owns = after < marked.sentence().size() && marked.sentence().at(after).is("'s");
    return !owns && travels(actor);
  }

  /// Those who travel, one by one; "China was visited by Kim" names the traveller last.
  List<List<Participant>> travellers(Outlook outlook, Adjuncts adjuncts) {
    @Nullable Actor subject = outlook.subject();
    if (outlook.isPassive()) {
      subject =
          adjuncts.parties().stream()
              .filter(w -> w.preposition().equals("by"))
              .map(Adjuncts.With::actor)
              .findFirst()
              .orElse(null);
    }
    if (subject == null || !travels(subject)) {
      return List.of();
    }
    if (subject.people().size() > 1) {
      return subject.people().stream().map(List::of).toList();
    }
    return List.of(attendance.of(subject));
  }

  static boolean travels(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> true;
      case BODY -> DELEGATION.matcher(actor.name()).find();
      case JOINT -> !actor.people().isEmpty();
      case STATE, SOURCE -> false;
    };
  }

  /// A round of a mechanism that only one side is told to attend: the other main side as well.
  List<List<Participant>> withOthers(Outlook outlook, Adjuncts adjuncts) {
    var all = new ArrayList<Participant>();
    if (outlook.subject() != null) {
      all.addAll(attendance.of(outlook.subject()));
    }
    for (Adjuncts.With with : adjuncts.parties()) {
      if (PARTNER.contains(with.preposition())) {
        all.addAll(attendance.of(with.actor()));
      }
    }
    for (Participant state : attendance.of(attendance.main())) {
      if (all.stream().noneMatch(p -> state.side() != null && state.side().equals(p.side()))) {
        all.add(state);
      }
    }
    List<Participant> everybody = Attendance.distinct(all);
    return Attendance.isContact(everybody) ? List.of(everybody) : List.of();
  }

  boolean isSeparate(Trigger trigger, Adjuncts adjuncts) {
    for (int i = Math.max(0, trigger.from() - 3); i < adjuncts.end(); i++) {
      if (SEPARATE.contains(marked.sentence().at(i).norm())) {
        return true;
      }
    }
    if (trigger.eventTo() > 0
        && Set.of("meetings", "calls", "conversations")
            .contains(marked.sentence().at(trigger.eventTo() - 1).norm())) {
      return true;
    }
    return trigger.rule().id().equals("call-on");
  }

  static List<List<Participant>> separate(List<Participant> subject, List<Participant> partners) {
    var groups = new ArrayList<List<Participant>>();
    for (Participant one : subject) {
      for (Participant other : partners) {
        var pair = List.of(one, other);
        if (Attendance.isContact(pair)) {
          groups.add(pair);
        }
      }
    }
    return groups;
  }
}
