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
import org.readout.understand.text.Token;

/// Reads engagements that a noun tells of: "their meeting in Lima", "his visit to China", "the
/// talks between ...", "the sixth round was held".
final class NounReader {
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "our", "my");
  private static final Set<String> IN_COURSE = Set.of("at", "in", "during", "after", "following");
  private static final Set<String> PARTNER = Set.of("between", "with", "of", "by", "among", "");

  private final Marked marked;
  private final Sentence sentence;
  private final String text;
  private final Attendance attendance;
  private final Circumstances circumstances;
  private final List<Clause> clauses;
  private final Memory memory;

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
    if (!first || own.isEmpty()) {
      return Optional.empty();
    }
    for (Phrase date : marked.phrases("DATE")) {
      boolean since =
          date.from() > noun
              && date.from() < noun + 14
              && date.from() > 0
              && sentence.at(date.from() - 1).is("since");
      if (since) {
        Encounter later = own.get();
        Period when = circumstances.when(List.of(date), Status.HELD);
        var places =
            marked.phrases("PLACE").stream().filter(p -> p.from() == date.to() + 1).toList();
        @Nullable String place =
            later.kind() == Kind.VISIT ? later.setting().place() : circumstances.place(places);
        var setting = new Setting(place, later.setting().mechanism(), null);
        boolean same = later.kind() != Kind.VISIT && later.setting().mechanism() == null;
        return Optional.of(
            new Encounter(
                later.kind(),
                Status.HELD,
                when,
                setting,
                same ? later.people() : attendance.of(later.sides()),
                later.passage(),
                later.rule(),
                later.sentence(),
                later.kind() == Kind.VISIT,
                false,
                false));
      }
    }
    return Optional.empty();
  }

  private Optional<Encounter> event(Trigger trigger) {
    Kind kind = trigger.kind();
    int nounFrom = trigger.eventFrom();
    int nounTo = trigger.eventTo();
    Series series = memory.resolved(Series.around(marked, text, nounFrom, nounTo), marked, nounTo);
    int start =
        kind == Kind.VISIT || kind == Kind.SIGNING ? nounPhraseStart(nounFrom) : series.from();
    int after = kind == Kind.SIGNING ? trigger.to() : Math.max(nounTo, series.to());
    Adjuncts adjuncts = Adjuncts.after(marked, after, sentence.size());
    int end = adjuncts.end();
    var people = new ArrayList<Participant>();
    var owner = owner(start);
    owner.ifPresent(a -> people.addAll(attendance.of(a)));
    var dates = new ArrayList<>(adjuncts.dates());
    var places = new ArrayList<>(adjuncts.places());
    addParties(kind, adjuncts, people);

    var relative = relative(end);
    if (relative.isPresent()) {
      people.addAll(attendance.of((Actor) relative.get().value()));
      Adjuncts more = Adjuncts.after(marked, afterVerb(relative.get().to()), sentence.size());
      addParties(kind, more, people);
      dates.addAll(more.dates());
      places.addAll(more.places());
      end = Math.max(end, more.end());
    }
    @Nullable Status status = status(start, nounFrom);
    if (status == null) {
      return Optional.empty();
    }
    var predicate = relative.isPresent() ? Optional.<Predicate>empty() : Predicate.at(marked, end);
    if (predicate.isPresent()) {
      status = predicate.get().status();
      if (status == null) {
        return Optional.empty();
      }
      Adjuncts more = Adjuncts.after(marked, predicate.get().to(), sentence.size());
      addParties(kind, more, people);
      if (status != Status.CANCELLED) {
        dates.addAll(more.dates());
      }
      if (isCalledOff(more.end())) {
        status = Status.CANCELLED;
      }
      places.addAll(more.places());
      end = Math.max(predicate.get().to(), more.end());
    }
    dates.addAll(datesBefore(start, nounFrom));
    if (dates.isEmpty() && predicate.isPresent()) {
      dates.addAll(frontedDates(start));
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
    Period when = circumstances.when(dates, status);
    if (status == Status.HELD && (circumstances.isToCome(when) || circumstances.isToCome(dates))) {
      status = Status.PLANNED;
      when = circumstances.when(dates, status);
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
    boolean definite = isDefinite(start);
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
          || !owner.map(EncounterReader::travels).orElse(true)) {
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
      } else if (counted && !isForum(nounTo)) {
        all = attendance.of(attendance.main());
        vague = true;
      } else if (owner.isEmpty() && all.isEmpty() && !definite) {
        return Optional.empty();
      }
    }
    boolean contact = kind == Kind.VISIT ? place != null : Attendance.isContact(all);
    boolean generic =
        !definite
            && dates.isEmpty()
            && place == null
            && predicate.isEmpty()
            && series.name() == null
            && isPlural(nounTo)
            && start > 0
            && preposition(start) < 0;
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
    if ((bare && !definite) || (!definite && subjectOnly && preposition(start) < 0)) {
      return Optional.empty();
    }
    int from = passageStart(start);
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

  private boolean isPlural(int to) {
    return sentence.at(to - 1).norm().endsWith("s");
  }

  /// A gathering of many that only locates a contact.
  private boolean isForum(int to) {
    Token head = sentence.at(to - 1);
    return head.isCapitalised() && (head.is("forum") || head.is("conference"));
  }

  /// "... was to take place in April but was called off".
  private boolean isCalledOff(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 6); i++) {
      if (marked.is("PUT_OFF", i) && sentence.has(from, "but")) {
        return true;
      }
    }
    return false;
  }

  private void addParties(Kind kind, Adjuncts adjuncts, List<Participant> people) {
    for (Adjuncts.With with : adjuncts.parties()) {
      boolean takesPart =
          kind == Kind.VISIT
              ? with.preposition().equals("by") || with.preposition().equals("of")
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

  private int nounPhraseStart(int noun) {
    int i = noun;
    while (i > 0) {
      Token before = sentence.at(i - 1);
      boolean inside =
          before.is(org.readout.understand.text.Tag.ADJ)
              || before.is(org.readout.understand.text.Tag.NOUN)
              || before.is(org.readout.understand.text.Tag.NUM)
              || (before.is(org.readout.understand.text.Tag.PROPN)
                  && marked.phraseOver("PARTY", i - 1).isEmpty())
              || before.is("official")
              || before.is("state");
      if (!inside || marked.phraseOver("DATE", i - 1).isPresent()) {
        break;
      }
      i--;
    }
    return i;
  }

  /// Whose it is: "Xi's", "their".
  private Optional<Actor> owner(int start) {
    int at = start - 1;
    if (at < 0) {
      return Optional.empty();
    }
    if (sentence.at(at).is("'s") || sentence.at(at).is("'") || sentence.at(at).is("’")) {
      return marked.phraseOver("PARTY", at - 1).map(p -> (Actor) p.value());
    }
    var over = marked.phraseOver("PARTY", at);
    if (over.isPresent() && over.get().to() == at + 1 && sentence.at(at).norm().endsWith("s")) {
      return over.map(p -> (Actor) p.value());
    }
    String word = sentence.at(at).norm();
    if (!OWNERS.contains(word)) {
      return Optional.empty();
    }
    boolean joint = word.equals("their");
    if (word.equals("my") || word.equals("our")) {
      return attendance.cast().voice();
    }
    Optional<Actor> nearest = Optional.empty();
    for (Phrase party : marked.phrases("PARTY")) {
      Actor actor = (Actor) party.value();
      boolean fits = joint ? actor.sides().size() > 1 : actor.people().size() == 1;
      if (fits && (party.to() <= at || nearest.isEmpty())) {
        nearest = Optional.of(actor);
      }
    }
    return nearest;
  }

  /// "the summit which Xi held with Biden", "the visit that Li paid": its subject.
  private Optional<Phrase> relative(int from) {
    int at = from;
    while (at < sentence.size()
        && (sentence.at(at).is(",") || sentence.at(at).is("which") || sentence.at(at).is("that"))) {
      at++;
    }
    if (at > from + 2 || at >= sentence.size()) {
      return Optional.empty();
    }
    if (Set.of("at", "in", "during").contains(sentence.at(at).norm())
        && sentence.has(at + 1, "which")) {
      int subject = at + 2;
      return marked.phraseAt("PARTY", subject);
    }
    var party = marked.phraseAt("PARTY", at);
    if (party.isEmpty()) {
      return Optional.empty();
    }
    int verb = party.get().to();
    while (verb < sentence.size()
        && (marked.is("ADVERB", verb)
            || (marked.is("HAVE", verb)
                && sentence
                    .at(verb + 1 < sentence.size() ? verb + 1 : verb)
                    .norm()
                    .matches("held|paid|had|made")))) {
      verb++;
    }
    boolean held = verb < sentence.size() && (marked.is("CONVENE", verb) || marked.is("PAY", verb));
    return held ? party : Optional.empty();
  }

  private int afterVerb(int token) {
    int at = token;
    while (at < sentence.size()
        && (marked.is("HAVE", at)
            || marked.is("CONVENE", at)
            || marked.is("PAY", at)
            || marked.is("ADVERB", at))) {
      at++;
    }
    return at;
  }

  /// Held, planned or null where it is only hoped for or denied.
  private @Nullable Status status(int start, int noun) {
    for (int i = start; i < noun; i++) {
      if (marked.is("COMING", i) && !sentence.at(i).is("expected")) {
        return Status.PLANNED;
      }
      if (sentence.at(i).is("new")) {
        return wished(start) ? null : Status.PLANNED;
      }
      if (marked.is("POSTPONED", i)) {
        return Status.CANCELLED;
      }
    }
    if (start > 0 && marked.is("NEGATION", start - 1)) {
      return null;
    }
    if (start > 0
        && Set.of("any", "no", "such", "further", "more", "every", "some")
            .contains(sentence.at(start - 1).norm())) {
      return null;
    }
    if (wished(start)) {
      return null;
    }
    int at = start - 1;
    for (int i = at; i >= Math.max(0, at - 6); i--) {
      if (sentence.at(i).is("forward") && sentence.has(i + 1, "to")) {
        return Status.PLANNED;
      }
      if (sentence.at(i).is("expects") || sentence.at(i).is("awaits")) {
        return Status.PLANNED;
      }
    }
    return Status.HELD;
  }

  private boolean wished(int start) {
    for (int i = start - 1; i >= Math.max(0, start - 5); i--) {
      if (marked.is("WISH", i)) {
        return true;
      }
      if (marked.phraseOver("PARTY", i).isPresent() || sentence.at(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  private List<Phrase> datesBefore(int start, int noun) {
    var dates = new ArrayList<Phrase>();
    int preposition = preposition(start);
    for (Phrase date : marked.phrases("DATE")) {
      boolean inside = date.from() >= start && date.to() <= noun;
      boolean touches =
          date.to() == start
              || (date.to() == start - 1 && sentence.at(start - 1).is("'s"))
              || (preposition >= 0 && date.to() == preposition);
      if (inside || touches) {
        dates.add(date);
      }
    }
    return dates;
  }

  private List<Phrase> frontedDates(int start) {
    return marked.phrases("DATE").stream().filter(d -> d.to() <= start && d.from() <= 3).toList();
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
    int at = noun - 1;
    if (series.name() != null || at < 1 || !sentence.at(at).isCapitalised()) {
      return null;
    }
    int from = at;
    while (from - 1 > 0 && sentence.at(from - 1).isCapitalised()) {
      from--;
    }
    boolean city =
        at - from < 2
            && from > 0
            && !sentence.at(from).form().matches(".*\\d.*|[A-Z]{2,}")
            && marked.phraseOver("PARTY", at).isEmpty()
            && marked.phraseOver("DATE", at).isEmpty()
            && sentence.at(from).norm().matches("[\\p{L}]+")
            && !Set.of("summit", "foreign", "leaders", "ministers", "ministerial", "trilateral")
                .contains(sentence.at(at).norm());
    boolean article =
        sentence.at(from - 1).is("the")
            || sentence.at(from - 1).is("their")
            || sentence.at(from - 1).is("his");
    return city && article ? marked.words(text, from, at + 1) : null;
  }

  private boolean isDefinite(int start) {
    if (start == 0) {
      return false;
    }
    String before = sentence.at(start - 1).norm();
    return Set.of("the", "this", "that", "these", "'s").contains(before) || OWNERS.contains(before);
  }

  /// The preposition before the noun phrase that sets something in its course, or -1.
  private int preposition(int start) {
    int at = start - 1;
    while (at >= 0
        && (sentence.at(at).is("a")
            || sentence.at(at).is("an")
            || sentence.at(at).is("the")
            || OWNERS.contains(sentence.at(at).norm()))) {
      at--;
    }
    return at >= 0 && IN_COURSE.contains(sentence.at(at).norm()) ? at : -1;
  }

  /// "agreed at a meeting in Beijing", "in talks with Wang": the subject takes part.
  private void addSubject(int start, List<Participant> people) {
    if (preposition(start) < 0) {
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

  private int passageStart(int start) {
    if (start > 0
        && (OWNERS.contains(sentence.at(start - 1).norm()) || sentence.at(start - 1).is("the"))) {
      return start - 1;
    }
    if (start > 1 && sentence.at(start - 1).is("'s")) {
      return marked.phraseOver("PARTY", start - 2).map(Phrase::from).orElse(start);
    }
    return start;
  }
}
