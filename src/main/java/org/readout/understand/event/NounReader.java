package org.readout.understand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Participant;
import org.readout.model.Period;
import org.readout.model.Side;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Sentence;

/// Reads engagements that a noun tells of: "their meeting in Lima", "his visit to China", "the
/// talks between ...", "the sixth round was held".
final class NounReader {
  private static final Set<String> PARTNER = Set.of("between", "with", "of", "by", "among", "");

  private static final int OWNER = 4;

  private final Marked marked;
  private final Sentence sentence;
  private final String text;
  private final Attendance attendance;
  private final Circumstances circumstances;
  private final List<Clause> clauses;
  private final Memory memory;
  private final NounSite site;

  NounReader(
      Marked marked,
      String text,
      Attendance attendance,
      @Nullable LocalDate published,
      List<Clause> clauses,
      Memory memory) {
    this.marked = marked;
    this.memory = memory;
    this.sentence = marked.sentence();
    this.text = text;
    this.attendance = attendance;
    this.circumstances = new Circumstances(marked, published);
    this.clauses = clauses;
    this.site = new NounSite(marked, attendance);
  }

  /// The events that a noun tells of: itself, and the one "since" which it is the first.
  List<Encounter> read(Trigger trigger) {
    var found = new ArrayList<Encounter>();
    Optional<Encounter> own = event(trigger);
    own.ifPresent(found::add);
    earlier(trigger, own).ifPresent(found::add);
    return found;
  }

  /// "the first visit by a foreign minister since 2017": the earlier one.
  private Optional<Encounter> earlier(Trigger trigger, Optional<Encounter> own) {
    int noun = trigger.eventFrom();
    boolean first = false;
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      first |= sentence.at(i).is("first");
    }
    for (int i = noun; i < Math.min(sentence.size(), noun + 14); i++) {
      first |= sentence.has(i, "the", "first");
    }
    if (!first || own.isEmpty()) {
      return Optional.empty();
    }
    for (Phrase date : marked.phrases("DATE")) {
      if (date.from() <= noun || date.from() >= noun + 22) {
        continue;
      }
      int since = date.from() - 1;
      while (since > noun && since > date.from() - 12 && !sentence.at(since).is("since")) {
        since--;
      }
      if (!sentence.at(since).is("since")) {
        continue;
      }
      int from = since;
      var who =
          marked.phrases("PARTY").stream()
              .filter(p -> p.from() > from && p.to() <= date.from())
              .filter(p -> Company.travels((Actor) p.value()))
              .findFirst();
      if (date.from() > since + 1 && who.isEmpty()) {
        continue;
      }
      Encounter later = own.get();
      Period when = circumstances.when(List.of(date), Status.HELD);
      var places = marked.phrases("PLACE").stream().filter(p -> p.from() == date.to() + 1).toList();
      @Nullable String place =
          later.kind() == Kind.VISIT ? later.setting().place() : circumstances.place(places);
      var setting = new Setting(place, later.setting().mechanism(), null);
      boolean same = later.kind() != Kind.VISIT && later.setting().mechanism() == null;
      List<Participant> people = same ? later.people() : attendance.of(later.sides());
      boolean bare = false;
      if (later.kind() == Kind.VISIT) {
        people =
            who.map(p -> attendance.of((Actor) p.value()))
                .orElseGet(() -> office(noun, from, later));
        bare = people.isEmpty() || when.isUnknown();
      }
      return Optional.of(
          new Encounter(
              later.kind(),
              Status.HELD,
              when,
              setting,
              people,
              later.passage(),
              later.rule(),
              later.sentence(),
              bare,
              false,
              false));
    }
    return Optional.empty();
  }

  /// The office that "by a Japanese leader" names, for who came earlier is not told.
  private List<Participant> office(int noun, int since, Encounter later) {
    for (int i = noun; i < since; i++) {
      boolean by =
          sentence.at(i).is("by") && (sentence.has(i + 1, "a") || sentence.has(i + 1, "an"));
      if (by && later.sides().size() == 1) {
        int to = i + 2;
        while (to < since && !sentence.at(to).is(",") && !sentence.at(to).is("to")) {
          to++;
        }
        String name = marked.words(text, i + 2, to);
        return List.of(new Participant(name, later.sides().iterator().next(), List.of()));
      }
    }
    return List.of();
  }

  private Optional<Encounter> event(Trigger trigger) {
    Kind kind = trigger.kind();
    int nounFrom = trigger.eventFrom();
    int nounTo = trigger.eventTo();
    Series series = memory.resolved(Series.around(marked, text, nounFrom, nounTo), marked, nounTo);
    int start =
        kind == Kind.VISIT || kind == Kind.SIGNING ? site.nounPhraseStart(nounFrom) : series.from();
    int after = kind == Kind.SIGNING ? trigger.to() : Math.max(nounTo, series.to());
    Adjuncts adjuncts = Adjuncts.after(marked, after, sentence.size());
    int end = adjuncts.end();
    var people = new ArrayList<Participant>();
    var owner = site.owner(start).or(() -> traveller(trigger, start));
    owner.ifPresent(a -> people.addAll(attendance.of(a)));
    var dates = new ArrayList<>(adjuncts.dates());
    var places = new ArrayList<>(adjuncts.places());
    addParties(kind, adjuncts, after, people);

    var relative = site.relative(end);
    if (relative.isPresent()) {
      people.addAll(attendance.of((Actor) relative.get().value()));
      Adjuncts more = Adjuncts.after(marked, site.afterVerb(relative.get().to()), sentence.size());
      addParties(kind, more, sentence.size(), people);
      dates.addAll(more.dates());
      places.addAll(more.places());
      end = Math.max(end, more.end());
    }
    @Nullable Status status = site.status(start, nounFrom);
    if (status == null) {
      return Optional.empty();
    }
    if (status == Status.HELD
        && relative.isPresent()
        && (marked.is("WILL", relative.get().to()) || marked.is("WOULD", relative.get().to()))) {
      status = Status.PLANNED;
    }
    var predicate = relative.isPresent() ? Optional.<Predicate>empty() : Predicate.at(marked, end);
    if (predicate.isPresent()) {
      status = predicate.get().status();
      if (status == null) {
        return Optional.empty();
      }
      Adjuncts more = Adjuncts.after(marked, predicate.get().to(), sentence.size());
      addParties(kind, more, sentence.size(), people);
      if (status != Status.CANCELLED) {
        dates.addAll(more.dates());
      }
      if (site.isCalledOff(more.end())) {
        status = Status.CANCELLED;
      }
      places.addAll(more.places());
      if (status == Status.CANCELLED && dates.isEmpty()) {
        int inserted = end;
        marked.phrases("DATE").stream()
            .filter(d -> d.from() >= inserted && d.to() < predicate.get().to())
            .forEach(dates::add);
      }
      end = Math.max(predicate.get().to(), more.end());
    }
    dates.addAll(site.datesBefore(start, nounFrom));
    if (dates.isEmpty() && predicate.isPresent()) {
      dates.addAll(site.frontedDates(start));
    }
    for (int i = Math.max(0, start - 1);
        i < end && trigger.rule().setting("status", "").isEmpty();
        i++) {
      if (marked.is("POSTPONED", i) && status != Status.HELD) {
        status = Status.CANCELLED;
      }
    }
    if (trigger.rule().setting("status", "").equals("cancelled")) {
      status = Status.CANCELLED;
    }
    if (status == Status.HELD && dates.isEmpty() && kind == Kind.VISIT && site.isAhead(start)) {
      status = Status.PLANNED;
    }
    Period when = circumstances.when(dates, status);
    if (status == Status.HELD && (circumstances.isToCome(when) || circumstances.isToCome(dates))) {
      status = Status.PLANNED;
      when = circumstances.when(dates, status);
    }
    if (status == Status.HELD
        && predicate.isEmpty()
        && circumstances.isRatherAhead(when, circumstances.when(dates, Status.PLANNED))) {
      status = Status.PLANNED;
      when = circumstances.when(dates, status);
    }
    if (status == Status.HELD && site.isPursued(start)) {
      return Optional.empty();
    }
    @Nullable String place =
        kind == Kind.VISIT
            ? destination(adjuncts, places, nounFrom, start)
            : placeOf(places, series, nounFrom);
    if (series.name() == null && kind != Kind.VISIT && kind != Kind.SIGNING) {
      Series under = EncounterReader.framework(marked, text, adjuncts);
      if (under != null) {
        series =
            new Series(
                under.name(),
                series.round() == null ? under.round() : series.round(),
                series.from(),
                series.to());
      }
    }
    if (kind == Kind.MEETING && sentence.at(nounTo - 1).norm().startsWith("call")) {
      for (Adjuncts.With with : adjuncts.parties()) {
        if (with.preposition().equals("on") && people.isEmpty()) {
          people.addAll(memory.visitor());
          people.addAll(attendance.of(with.actor()));
        }
      }
    }
    boolean purpose = kind == Kind.MEETING && isPurpose(start);
    if (purpose && !people.isEmpty() && !Attendance.isContact(Attendance.distinct(people))) {
      people.addAll(0, memory.visitor());
      if (memory.isToCome() && status == Status.HELD) {
        status = Status.PLANNED;
        when = circumstances.when(dates, status);
      }
    }
    boolean definite = site.isDefinite(start);
    int own = people.size();
    Set<Side> nations =
        EncounterReader.nations(marked, series.from(), Math.max(series.to(), nounTo));
    boolean named = series.name() != null && nations.size() > 1;
    if (kind != Kind.VISIT && !named && !Attendance.isContact(Attendance.distinct(people))) {
      addSubject(start, people);
    }
    boolean subjectOnly =
        people.size() > own && dates.isEmpty() && place == null && series.name() == null;
    List<Participant> all = Attendance.distinct(people);
    boolean vague = false;
    boolean counted =
        series.name() != null
            && (series.round() != null || predicate.isPresent() || !dates.isEmpty());
    if (counted && series.name() != null) {
      memory.remember(series.name());
    }
    if (kind == Kind.VISIT) {
      if (all.isEmpty()) {
        return Optional.empty();
      }
      if ((place == null && !definite && dates.isEmpty())
          || !owner.map(Company::travels).orElse(true)) {
        return Optional.empty();
      }
      if (place == null && !dates.isEmpty()) {
        place =
            attendance.host(
                all.stream().map(Participant::side).filter(java.util.Objects::nonNull).toList());
      }
    } else if (!Attendance.isContact(all)) {
      if (nations.size() > 1) {
        all = attendance.of(nations);
        vague = true;
      } else if (definite && place != null && !dates.isEmpty() && all.isEmpty()) {
        all = attendance.of(attendance.main());
        vague = true;
      } else if (kind == Kind.SIGNING && all.isEmpty()) {
        all = attendance.of(attendance.main());
        vague = true;
      } else if (counted && !site.isForum(nounTo)) {
        all = attendance.of(attendance.main());
        vague = true;
      } else if (owner.isEmpty() && all.isEmpty() && !definite) {
        return Optional.empty();
      }
    }
    boolean contact = kind == Kind.VISIT ? place != null : Attendance.isContact(all);
    boolean generic =
        !definite
            && !(purpose && contact && sentence.has(nounTo, "with"))
            && dates.isEmpty()
            && place == null
            && predicate.isEmpty()
            && series.name() == null
            && site.isPlural(nounTo)
            && start > 0
            && site.preposition(start) < 0;
    if (generic && kind != Kind.VISIT && relative.isEmpty()) {
      return Optional.empty();
    }
    boolean said =
        own > 0
            || subjectOnly
            || people.size() > own
            || kind == Kind.SIGNING
            || counted
            || predicate.isPresent()
            || !dates.isEmpty()
            || place != null;
    boolean bare =
        !contact
            || !said
            || (kind != Kind.SIGNING
                && vague
                && !counted
                && predicate.isEmpty()
                && dates.isEmpty());
    if (bare && dates.isEmpty() && place == null && !definite) {
      return Optional.empty();
    }
    if ((bare && !definite) || (!definite && subjectOnly && site.preposition(start) < 0)) {
      return Optional.empty();
    }
    int from = site.passageStart(start);
    return Optional.of(
        new Encounter(
            kind(kind, nounFrom, end),
            status,
            when,
            new Setting(
                kind == Kind.CALL ? null : place,
                kind == Kind.VISIT || kind == Kind.SIGNING ? null : series.name(),
                kind == Kind.VISIT || series.name() == null ? null : series.round()),
            bare && !contact ? (kind == Kind.VISIT ? all : List.of()) : all,
            sentence.span(from, Math.max(end, nounTo)),
            trigger.rule().id(),
            sentence.index(),
            bare,
            vague,
            status == Status.HELD && predicate.isEmpty() && dates.isEmpty() && relative.isEmpty()));
  }

  /// "for talks", "for a meeting".
  private boolean isPurpose(int start) {
    int at = start - 1;
    while (at > 0 && Set.of("a", "an", "his", "her").contains(sentence.at(at).norm())) {
      at--;
    }
    return at > 0 && sentence.at(at).is("for");
  }

  /// Whose visit it is where no word before it says so: "X, on a visit to China, ...", "X put off a
  /// visit to China".
  private Optional<Actor> traveller(Trigger trigger, int start) {
    if (trigger.kind() != Kind.VISIT) {
      return Optional.empty();
    }
    int on = start - 1;
    while (on > 0 && Set.of("a", "an", "the", "his", "her").contains(sentence.at(on).norm())) {
      on--;
    }
    if (on > 1 && sentence.at(on).is("on") && sentence.at(on - 1).is(",")) {
      int before = on - 2;
      var apposition =
          marked.phrases("APPOSITION").stream().filter(p -> p.to() == before + 1).findFirst();
      int end = apposition.map(p -> p.from() - 1).orElse(before);
      while (end > 0 && sentence.at(end).is(",")) {
        end--;
      }
      return marked.phraseOver("PARTY", end).map(p -> (Actor) p.value()).filter(Company::travels);
    }
    if (!trigger.rule().id().equals("put-off")) {
      return Optional.empty();
    }
    for (Clause clause : clauses.reversed()) {
      if (clause.subject() != null && clause.verb() <= trigger.from()) {
        return Optional.of(clause.subject()).filter(Company::travels);
      }
    }
    return Optional.empty();
  }

  /// @param noun the token after the event's own words, behind which "of" names whose visit it is
  private void addParties(Kind kind, Adjuncts adjuncts, int noun, List<Participant> people) {
    for (Adjuncts.With with : adjuncts.parties()) {
      boolean takesPart =
          kind == Kind.VISIT
              ? with.preposition().equals("by")
                  || (with.preposition().equals("of") && with.from() <= noun + OWNER)
              : PARTNER.contains(with.preposition());
      if (takesPart) {
        people.addAll(attendance.of(with.actor()));
      }
    }
  }

  private Kind kind(Kind kind, int from, int to) {
    if (kind == Kind.MEETING) {
      for (int i = from; i < Math.min(sentence.size(), to + 1); i++) {
        if (marked.is("BY_PHONE", i)) {
          return Kind.CALL;
        }
      }
    }
    return kind;
  }

  private @Nullable String destination(
      Adjuncts adjuncts, List<Phrase> places, int noun, int start) {
    if (!places.isEmpty()) {
      return Circumstances.name(places.getFirst());
    }
    for (Adjuncts.With with : adjuncts.parties()) {
      if ((with.preposition().equals("to") || with.preposition().equals("in"))
          && with.actor().kind() == Actor.Kind.STATE) {
        return with.actor().name().replaceFirst("^the ", "");
      }
    }
    for (Phrase nation : marked.phrases("NATION")) {
      if (nation.from() >= start
          && nation.to() <= noun
          && sentence.at(nation.from()).isCapitalised()) {
        return marked.words(text, nation.from(), nation.to());
      }
    }
    return null;
  }

  /// A place after the noun, or a name before it: "the Singapore summit".
  private @Nullable String placeOf(List<Phrase> places, Series series, int noun) {
    if (!places.isEmpty()) {
      return circumstances.place(places);
    }
    return series.name() == null
        ? site.cityBefore(noun).map(city -> marked.words(text, city.from(), city.to())).orElse(null)
        : null;
  }

  /// "agreed at a meeting in Beijing", "in talks with Wang": the subject takes part.
  private void addSubject(int start, List<Participant> people) {
    if (site.preposition(start) < 0) {
      return;
    }
    @Nullable Actor subject = null;
    for (Clause clause : clauses) {
      if (clause.subject() != null && (subject == null || clause.verb() < start)) {
        subject = clause.subject();
      }
    }
    for (Phrase party : marked.phrases("PARTY")) {
      Actor actor = (Actor) party.value();
      if (party.to() <= start
          && actor.people().size() == 1
          && (subject == null || subject.kind() == Actor.Kind.STATE || !people.isEmpty())) {
        subject = actor;
      }
    }
    if (subject != null && subject.kind() != Actor.Kind.STATE) {
      people.addAll(0, attendance.of(subject));
    }
  }
}
