package org.readout.understand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Participant;
import org.readout.model.Period;
import org.readout.model.Span;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;

/// Reads the engagements that the verbs of one sentence tell of.
final class EncounterReader {

  private static final int NEAR = 3;
  private static final Pattern ANAPHOR = Pattern.compile("(?i)(?:the|both|they|we)\\b");

  private final Marked marked;
  private final String text;
  private final Attendance attendance;
  private final Circumstances circumstances;
  private final @Nullable LocalDate published;
  private final OutlookReader outlooks;
  private final Company company;
  private final Memory memory;
  private final List<Span> consumed = new ArrayList<>();
  private @Nullable Outlook before;

  /// The last journey of the sentence, and where its words end.
  private @Nullable Encounter journey;

  private @Nullable Outlook traveller;
  private int journeyEnd;
  private int read;

  EncounterReader(
      Marked marked,
      String text,
      Attendance attendance,
      @Nullable LocalDate published,
      List<Clause> clauses,
      Memory memory) {
    this.marked = marked;
    this.memory = memory;
    this.text = text;
    this.attendance = attendance;
    this.published = published;
    this.circumstances = new Circumstances(marked, published);
    this.outlooks = new OutlookReader(marked, clauses);
    this.company = new Company(marked, attendance);
  }

  /// Where the words end that were read so far; a noun before it is no mention of its own.
  int read() {
    return read;
  }

  List<Encounter> read(Trigger trigger) {
    return switch (trigger.people()) {
      case INVITED -> {
        var invitations = new InvitationReader(marked, text, attendance, circumstances, outlooks);
        List<Encounter> invited = invitations.read(trigger, before);
        read = Math.max(read, invitations.read());
        yield invited;
      }
      case JOINT -> {
        if (trigger.rule().id().equals("sign")) {
          yield told(trigger);
        }
        var signed = new SignatureReader(marked, attendance, circumstances, outlooks);
        yield signed.read(trigger).stream().peek(e -> read = Math.max(read, trigger.to())).toList();
      }
      default -> told(trigger);
    };
  }

  private List<Encounter> told(Trigger trigger) {
    Optional<Outlook> found =
        trigger.rule().id().equals("invitation-to-visit")
            ? outlooks.planned(trigger.from())
            : outlooks.of(trigger.from(), trigger.form(), before).or(() -> purpose(trigger));
    if (found.isEmpty() || outlooks.isConditional(found.get())) {
      return List.of();
    }
    Outlook outlook = found.get();
    Status status =
        trigger.rule().setting("status", "").equals("planned") ? Status.PLANNED : outlook.status();
    Series series = series(trigger);
    int from = Math.max(trigger.to(), series == null ? 0 : series.to());
    Adjuncts adjuncts = Adjuncts.after(marked, from, marked.sentence().size());
    before = outlook.as(status);
    var dates = dates(trigger, outlook, adjuncts, series);
    var itinerary = new Itinerary(marked, text);
    List<Itinerary.Stop> stops =
        trigger.kind() == Kind.VISIT
            ? itinerary.stops(
                trigger.match().capture("place").map(c -> c.from()).orElse(trigger.to()))
            : List.of();
    if (dates.isEmpty() && !stops.isEmpty()) {
      dates = stops.getFirst().dates();
    }
    var people = company.people(trigger, outlook, adjuncts);
    Series named = series != null && series.name() != null ? series : framework(adjuncts);
    Period when = circumstances.when(dates, status);
    if (status == Status.HELD
        && circumstances.isToCome(circumstances.when(dates, Status.PLANNED))
        && (trigger.form().isFinite() || isUnderWay(trigger))
        && !isPast(trigger)) {
      status = Status.PLANNED;
      when = circumstances.when(dates, status);
    }
    if (status == Status.PLANNED && isWelcome(trigger)) {
      return List.of(); // "looks forward to welcoming X": a visit
    }
    boolean alone = isPurpose(trigger) && !isChaired(trigger, named);
    if (people.isEmpty() && named != null && named.name() != null && !alone) {
      people = company.withOthers(outlook, adjuncts);
    }
    boolean intended =
        status == Status.PLANNED
            && trigger.form() != Form.PAST
            && adjuncts.parties().isEmpty()
            && outlook.subject() != null
            && outlook.subject().sides().size() > 1
            && trigger.eventFrom() >= 0;
    if (intended && outlook.subject() != null) {
      boolean definite = named != null && named.name() != null;
      if (!definite
          && !isScheduled(outlook, trigger)
          && when(dates, status).isUnknown()
          && place(trigger, outlook, adjuncts) == null) {
        return List.of();
      }
      if (definite
          && ANAPHOR.matcher(outlook.subject().name()).lookingAt()
          && !isScheduled(outlook, trigger)) {
        people = List.of(attendance.of(outlook.subject().sides()));
      }
    }
    if (people.isEmpty()) {
      return List.of();
    }
    if (isPurpose(trigger) && journey != null && when.isUnknown()) {
      when = journey.when();
    }
    if (isOutset(trigger, adjuncts) && when.isDay()) {
      when = new Period(when.from(), null);
    }
    @Nullable String place = place(trigger, outlook, adjuncts);
    Kind kind = kind(trigger, adjuncts, place);
    if (kind == Kind.VISIT) {
      if (place == null && !stops.isEmpty()) {
        place = stops.getFirst().place();
      }
      when = itinerary.lasting(when, trigger.from(), adjuncts.end(), published);
    }
    if (kind == Kind.VISIT && place == null && outlook.isPassive() && outlook.subject() != null) {
      place = outlook.subject().name();
    }
    if (kind == Kind.VISIT && place == null && when.isUnknown()) {
      return List.of();
    }
    before = outlook.as(status);
    int purpose = kind == Kind.VISIT ? purpose(trigger.to(), adjuncts.end()) : -1;
    read = Math.max(read, purpose >= 0 ? purpose : adjuncts.end());
    consumed.add(new Span(trigger.from(), Math.max(trigger.to(), adjuncts.end())));
    var setting =
        new Setting(
            kind == Kind.CALL || kind == Kind.MESSAGE ? null : place,
            named == null ? null : named.name(),
            round(series, named));
    Span passage = passage(outlook, trigger, adjuncts);
    boolean bare =
        trigger.eventFrom() >= 0
            && kind != Kind.VISIT
            && kind != Kind.SIGNING
            && status == Status.HELD
            && adjuncts.parties().isEmpty()
            && when.isUnknown()
            && place == null
            && named == null
            && outlook.subject() != null
            && ANAPHOR.matcher(outlook.subject().name()).lookingAt();
    if (kind == Kind.VISIT) {
      memory.travels(people.getFirst(), status == Status.PLANNED);
      traveller = outlook.as(status);
      journeyEnd = adjuncts.end();
    }
    var all = new ArrayList<Encounter>();
    for (List<Participant> group : people) {
      all.add(
          new Encounter(
                  kind,
                  status,
                  when,
                  setting,
                  group,
                  passage,
                  trigger.rule().id(),
                  marked.sentence().index(),
                  bare,
                  false,
                  false)
              .fresh(isFresh(trigger, outlook, status)));
    }
    journey = kind == Kind.VISIT && all.size() == 1 ? all.getFirst() : journey;
    all.addAll(furtherRounds(all, adjuncts.end(), status));
    return stops.size() > 1 && people.size() == 1 ? each(all.getFirst(), stops) : all;
  }

  /// "will travel to Lima to meet X": those who travel, what they travel for still to come unless
  /// the whole visit is over.
  private Optional<Outlook> purpose(Trigger trigger) {
    if (!isPurpose(trigger) || journey == null || traveller == null) {
      return Optional.empty();
    }
    boolean isOver =
        journey.status() == Status.HELD && !Set.of("travel", "be-in").contains(journey.rule());
    return Optional.of(
        new Outlook(
            isOver ? Status.HELD : Status.PLANNED,
            traveller.subject(),
            trigger.from(),
            trigger.from(),
            false));
  }

  private boolean isPurpose(Trigger trigger) {
    return trigger.form() == Form.BASE
        && trigger.kind() != Kind.VISIT
        && journey != null
        && trigger.from() > 0
        && marked.sentence().at(trigger.from() - 1).is("to")
        && trigger.from() - journeyEnd <= NEAR;
  }

  /// "to co-chair the dialogue", "to attend the third dialogue", not "to attend a forum".
  private boolean isChaired(Trigger trigger, @Nullable Series named) {
    return (named != null && named.round() != null)
        || marked.sentence().at(trigger.from()).norm().contains("chair");
  }

  private boolean isWelcome(Trigger trigger) {
    return trigger.kind() == Kind.MEETING
        && marked.sentence().at(trigger.from()).norm().startsWith("welcom");
  }

  /// Where "for talks with" begins among what hangs on a visit, or -1.
  private int purpose(int from, int to) {
    for (int i = from; i < to; i++) {
      if (marked.sentence().at(i).is("for")) {
        for (int at = i + 1; at < Math.min(to, i + 4); at++) {
          if (marked.is("TALKS", at) && marked.sentence().has(at + 1, "with")) {
            return at;
          }
        }
      }
    }
    return -1;
  }

  /// The visit to each of several stops.
  private List<Encounter> each(Encounter visit, List<Itinerary.Stop> stops) {
    return stops.stream()
        .map(
            s ->
                visit
                    .with(when(s.dates(), visit.status()))
                    .with(new Setting(s.place(), null, null)))
        .toList();
  }

  private List<Encounter> furtherRounds(List<Encounter> all, int from, Status status) {
    if (all.isEmpty() || all.getFirst().setting().mechanism() == null) {
      return List.of();
    }
    var further = new FurtherRounds(marked, attendance, circumstances);
    List<Encounter> rounds = further.after(all.getFirst(), from, status);
    read = Math.max(read, further.end());
    return rounds;
  }

  private Period when(List<Phrase> dates, Status status) {
    return circumstances.when(dates, status);
  }

  /// "will co-chair", "are scheduled to hold": those who do it are told, not only their sides.
  private boolean isScheduled(Outlook outlook, Trigger trigger) {
    for (int i = Math.max(0, outlook.subjectFrom()); i < trigger.from(); i++) {
      if (marked.is("INTEND", i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a date is that of the beginning only: "started his visit on", "from February 21".
  private boolean isOutset(Trigger trigger, Adjuncts adjuncts) {
    if (trigger.rule().id().equals("travel")) {
      return true;
    }
    String verb = marked.sentence().at(trigger.from()).norm();
    if (verb.startsWith("start")
        || verb.startsWith("beg")
        || verb.startsWith("kick")
        || verb.startsWith("embark")) {
      return true;
    }
    return adjuncts.dates().stream()
        .anyMatch(d -> d.from() > 0 && marked.sentence().at(d.from() - 1).is("from"));
  }

  /// The round that the event's own words give, else that of the mechanism's name.
  private static @Nullable Integer round(@Nullable Series series, @Nullable Series named) {
    if (named == null || named.name() == null) {
      return null;
    }
    return series != null && series.round() != null ? series.round() : named.round();
  }

  /// "is visiting", which may tell of what is to come.
  private boolean isUnderWay(Trigger trigger) {
    int before = trigger.from() - 1;
    return trigger.form() == Form.ING
        && before >= 0
        && Set.of("is", "are", "am", "'m", "be").contains(marked.sentence().at(before).norm());
  }

  /// Whether it is told in the simple past: not "have met", not "when they met".
  private boolean isFresh(Trigger trigger, Outlook outlook, Status status) {
    if (status != Status.HELD || trigger.form() != Form.PAST) {
      return false;
    }
    for (int i = outlook.subjectFrom(); i < trigger.from(); i++) {
      if (marked.is("HAVE", i)) {
        return false;
      }
    }
    int before = outlook.subjectFrom() - 1;
    return before < 0
        || !Set.of("when", "since", "that", "as", "which", "who")
            .contains(marked.sentence().at(before).norm());
  }

  private static boolean isPast(Trigger trigger) {
    return trigger.form() == Form.PAST;
  }

  private @Nullable Series series(Trigger trigger) {
    return trigger.eventFrom() < 0 || trigger.kind() == Kind.VISIT || trigger.kind() == Kind.MESSAGE
        ? null
        : memory.resolved(
            Series.around(marked, text, trigger.eventFrom(), trigger.eventTo()),
            marked,
            trigger.eventTo());
  }

  /// "under the X mechanism", "for the tenth X Dialogue".
  private @Nullable Series framework(Adjuncts adjuncts) {
    return framework(marked, text, adjuncts);
  }

  static @Nullable Series framework(Marked marked, String text, Adjuncts adjuncts) {
    for (Adjuncts.Other other : adjuncts.others()) {
      if (Set.of("under", "within", "for", "through").contains(other.preposition())) {
        int at = other.from();
        Series named = Series.known(marked, at, Math.min(at + 5, marked.sentence().size()), null);
        if (named != null) {
          return named;
        }
        for (int i = at; i < Math.min(marked.sentence().size(), at + 12); i++) {
          var noun = marked.hit("TALKS", i);
          if (noun.isPresent()) {
            Series around = Series.around(marked, text, i, noun.get().to());
            if (around.name() != null && around.from() <= at + 2) {
              named = around;
              break;
            }
          }
        }
        named = named == null ? Series.named(marked, text, at) : named;
        if (named != null && named.from() <= at + 3) {
          return named;
        }
      }
    }
    return null;
  }

  private Kind kind(Trigger trigger, Adjuncts adjuncts, @Nullable String place) {
    Kind kind = trigger.kind();
    boolean remote = false;
    for (int i = trigger.from(); i < Math.min(marked.sentence().size(), adjuncts.end() + 2); i++) {
      remote |= marked.is("BY_PHONE", i);
    }
    remote |=
        adjuncts.others().stream()
            .filter(o -> o.preposition().equals("over") || o.preposition().equals("via"))
            .anyMatch(o -> marked.sentence().at(o.to() - 1).is("hotline"));
    if (kind == Kind.MEETING && remote) {
      return Kind.CALL;
    }
    return kind == Kind.CALL && !remote && place != null && trigger.rule().id().equals("speak")
        ? Kind.MEETING
        : kind;
  }

  /// Dates after the trigger, else before its subject or between subject and verb.
  private List<Phrase> dates(
      Trigger trigger, Outlook outlook, Adjuncts adjuncts, @Nullable Series series) {
    if (!adjuncts.dates().isEmpty()) {
      return adjuncts.dates();
    }
    int inside = series == null ? trigger.to() : series.to();
    return marked.phrases("DATE").stream()
        .filter(d -> d.from() >= outlook.from() && d.to() <= inside)
        .filter(d -> !isOfDecision(d, trigger))
        .filter(d -> consumed.stream().noneMatch(r -> r.contains(new Span(d.from(), d.to()))))
        .toList();
  }

  /// "agreed on Friday to meet": the day of the decision, not of the event.
  private boolean isOfDecision(Phrase date, Trigger trigger) {
    int verb = date.from() - 1;
    if (verb > 0 && marked.sentence().at(verb).is("on")) {
      verb--;
    }
    return trigger.form() == Form.BASE && verb >= 0 && marked.is("AGREE", verb);
  }

  private @Nullable String place(Trigger trigger, Outlook outlook, Adjuncts adjuncts) {
    var places = new ArrayList<Phrase>();
    trigger
        .match()
        .capture("place")
        .flatMap(c -> marked.phraseAt("PLACE", c.from()))
        .ifPresent(places::add);
    places.addAll(adjuncts.places());
    for (Phrase place : marked.phrases("PLACE")) {
      boolean between =
          place.from() > trigger.from() && place.to() <= Math.max(trigger.to(), trigger.eventTo());
      boolean fronted =
          place.from() >= outlook.from()
              && place.to() <= trigger.from()
              && place.from() < outlook.subjectFrom()
              && !(outlook.status() == Status.PLANNED && circumstances.isDateline(place));
      if (between || (fronted && trigger.kind() != Kind.VISIT)) {
        places.add(place);
      }
    }
    if (trigger.kind() == Kind.VISIT) {
      return places.isEmpty() ? null : Circumstances.name(places.getFirst());
    }
    return circumstances.place(places);
  }

  private Span passage(Outlook outlook, Trigger trigger, Adjuncts adjuncts) {
    int from = Math.min(outlook.subjectFrom(), trigger.from());
    int to = Math.max(trigger.to(), adjuncts.end());
    return marked.sentence().span(Math.max(0, from), to);
  }

  /// The sides of nations named in tokens `[from, to)`.
  static Set<org.readout.model.Side> nations(Marked marked, int from, int to) {
    var sides = new LinkedHashSet<org.readout.model.Side>();
    for (Phrase nation : marked.phrases("NATION")) {
      if (nation.from() >= from && nation.to() <= to && nation.value() instanceof List<?> list) {
        for (Object side : list) {
          if (side instanceof org.readout.model.Side one) {
            sides.add(one);
          }
        }
      }
    }
    return sides;
  }
}
