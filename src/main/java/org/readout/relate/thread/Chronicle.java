package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Development.Stage;
import org.readout.model.Fact.Statement.Act;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related.Link;
import org.readout.model.Related.Step;
import org.readout.model.Related.Step.Event;
import org.readout.model.Side;
import org.readout.relate.thread.Dyad.Told;
import org.readout.relate.thread.Kinship.Nearness;

/// What else the reports of a dyad tell of its undertakings: who asked for them, and what became of
/// them.
final class Chronicle {
  private static final Pattern PARTS = Pattern.compile(";\\s*|,\\s*(?:and\\s+)?");
  private static final Pattern TO_COME =
      Pattern.compile("(?i)\\b(?:will|should|must|would|need|needs|importance|important) ");
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "(?i)(?:(?:an? |one |two |\\d+ )?(?:days?|weeks?|months?|years?) )?"
              + "(?:after|before|since|while|when|as)\\b");
  private static final Set<Act> ASKING = Set.of(Act.PROPOSE, Act.URGE, Act.HOPE);
  private static final Set<Act> OBJECTING = Set.of(Act.REJECT, Act.CONCERN);
  private static final int SURE = 85;
  private static final int LONGEST = 31;
  private static final double LEAST_COVERED = 0.35;
  private static final int LEAST_OF_ONE_WORD = 65;
  private static final Link BY_HAND = new Link(100, List.of("put together by hand"));

  private final Vocabulary vocabulary;
  private final TermReader reader;
  private final Kinship kinship;
  private final Rounds rounds;
  private final Weaver weaver;
  private final Knots knots;
  private final Map<Integer, Map<String, Happening>> happenings = new HashMap<>();

  Chronicle(
      Vocabulary vocabulary,
      TermReader reader,
      Kinship kinship,
      Rounds rounds,
      Weaver weaver,
      Knots knots) {
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.kinship = kinship;
    this.rounds = rounds;
    this.weaver = weaver;
    this.knots = knots;
  }

  /// What became of one thread, in no order that matters.
  List<Happening> of(Strand strand) {
    return List.copyOf(happenings.getOrDefault(strand.number, Map.of()).values());
  }

  void read(Dyad dyad) {
    for (var told : Weaving.sorted(dyad.statements)) {
      statement(told);
    }
    for (var told : Weaving.sorted(dyad.developments)) {
      development(told);
    }
    for (var told : Weaving.sorted(dyad.engagements)) {
      var tied = tied(told);
      if (!tied.isEmpty()) {
        put(tied.getFirst(), Event.DELIVERED, told, BY_HAND);
      } else if (told.mention().fact().kind() == Fact.Engagement.Kind.SIGNING
          && told.mention().fact().when().isDay()) {
        signing(told);
      }
    }
    for (var told : Weaving.sorted(dyad.mechanisms)) {
      mechanism(told);
    }
    for (var strand : weaver.strands()) {
      new Deliveries(strand, rounds, vocabulary)
          .forEach(
              (round, link) -> {
                if (isLetIn(strand, round.mention())) {
                  put(
                      strand,
                      Event.DELIVERED,
                      round.mention(),
                      Company.of(round.mention().fact()),
                      when(round.mention(), round.from()),
                      link,
                      Aim.NONE);
                }
              });
    }
  }

  private void statement(Told<Fact.Statement> told) {
    var fact = told.mention().fact();
    var tied = tied(told);
    if (!tied.isEmpty()) {
      put(tied.getFirst(), event(fact), told, BY_HAND);
    } else if (ASKING.contains(fact.act())) {
      for (var part : PARTS.split(fact.content(), -1)) {
        if (BACKGROUND.matcher(part).lookingAt()) {
          continue;
        }
        var terms = reader.of(part, told.company());
        nearest(told, terms)
            .ifPresent(found -> put(found.strand, Event.PROPOSED, told, found.near.link()));
      }
    } else if (fact.act() == Act.ASSESS
        && vocabulary.tells(Event.PROGRESSED, fact.content())
        && !TO_COME.matcher(fact.content()).find()) {
      about(told, fact.content(), Event.PROGRESSED, false);
    } else if (OBJECTING.contains(fact.act()) && vocabulary.tells(Event.DISPUTED, fact.content())) {
      about(told, fact.content(), Event.DISPUTED, false);
    }
  }

  /// What a statement does to a thread that people put it to.
  private Event event(Fact.Statement fact) {
    if (OBJECTING.contains(fact.act())) {
      return Event.DISPUTED;
    }
    return fact.act() == Act.ASSESS ? Event.PROGRESSED : Event.PROPOSED;
  }

  /// The threads that people put something to, the first of them first.
  private List<Strand> tied(Told<?> told) {
    return weaver.of(knots.with(told.mention().id())).stream()
        .filter(strand -> !strand.members.isEmpty() && isLetIn(strand, told.mention()))
        .toList();
  }

  private record Found(Strand strand, Nearness near) {}

  /// The thread that a proposal is nearest to; the words of formulas alone do not suffice.
  private Optional<Found> nearest(Told<Fact.Statement> told, Terms terms) {
    return weaver.candidates(terms).stream()
        .filter(strand -> isLetIn(strand, told.mention()) && isOpen(strand, told.said()))
        .filter(strand -> !asksOther(told, strand))
        .flatMap(
            strand ->
                strand.voices().stream()
                    .flatMap(
                        voice ->
                            kinship.between(voice.terms(), terms, false, 0, List.of()).stream())
                    .filter(near -> near.reaches() && !near.formula() && !isLoose(near))
                    .map(near -> new Found(strand, near)))
        .max(
            Comparator.<Found>comparingDouble(found -> Strand.margin(found.near))
                .thenComparingInt(found -> -found.strand.number));
  }

  /// Whether one plain word is all that is shared, and much else is not.
  private static boolean isLoose(Nearness near) {
    return near.only() && near.link().confidence() < LEAST_OF_ONE_WORD;
  }

  /// Whether one asks the other for what it has undertaken itself, so that something else is meant.
  private static boolean asksOther(Told<Fact.Statement> told, Strand strand) {
    var target = told.mention().fact().target();
    return !target.isEmpty()
        && target.stream().noneMatch(strand.bound::contains)
        && told.mention().fact().sides().containsAll(strand.bound);
  }

  private boolean isLetIn(Strand strand, Mention<?> mention) {
    var barred = knots.barred(mention.id());
    return barred.isEmpty()
        || (Collections.disjoint(barred, strand.ids())
            && of(strand).stream().noneMatch(each -> barred.contains(each.step().mention().id())));
  }

  /// Whether no round has been held since, so that another would be meant.
  private boolean isOpen(Strand strand, @Nullable LocalDate said) {
    var last = strand.lastSaid();
    var first = strand.first();
    return said == null
        || (!rounds.heldBetween(last, last.said(), said)
            && !rounds.heldBetween(first, said, first.said()));
  }

  private void development(Told<Fact.Development> told) {
    var fact = told.mention().fact();
    var event = event(fact);
    var tied = tied(told);
    if (tied.isEmpty()) {
      about(told, fact.subject(), event, true);
    } else {
      put(tied.getFirst(), event, told, BY_HAND);
    }
  }

  private Event event(Fact.Development fact) {
    boolean stopping = vocabulary.tells(Event.SUSPENDED, fact.subject());
    return switch (fact.stage()) {
      case PROGRESSED, CONCLUDED -> Event.PROGRESSED;
      case SIGNED, IN_FORCE, DELIVERED -> stopping ? Event.SUSPENDED : Event.DELIVERED;
      case SUSPENDED -> stopping ? Event.PROGRESSED : Event.SUSPENDED;
      case WITHDRAWN -> stopping ? Event.PROGRESSED : Event.WITHDRAWN;
      case DISPUTED -> Event.DISPUTED;
    };
  }

  /// The thread that words are about, told without what was to be done: made before, deliverable
  /// that way, all or most of the words in it.
  private void about(Told<?> told, String words, Event event, boolean subject) {
    var terms = reader.of(words, told.company());
    record About(Strand strand, double score) {}
    var best =
        weaver.candidates(terms).stream()
            .filter(
                strand ->
                    isLetIn(strand, told.mention())
                        && madeBy(strand, told.said())
                        && madeBy(strand, last(told))
                        && isOpen(strand, event == Event.DELIVERED ? null : told.said()))
            .filter(strand -> event != Event.DELIVERED || canDeliver(told, strand))
            .filter(strand -> !subject || isCovered(strand, terms))
            .filter(strand -> event != Event.DISPUTED || isOneOfThem(told, strand))
            .map(
                strand ->
                    new About(
                        strand,
                        strand.voices().stream()
                            .mapToDouble(voice -> kinship.about(voice.terms(), terms, subject))
                            .max()
                            .orElse(0)))
            .filter(about -> about.score > 0)
            .max(
                Comparator.<About>comparingDouble(about -> about.score)
                    .thenComparing(
                        about -> about.strand.lastSaidDay(),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparingInt(about -> -about.strand.number));
    best.ifPresent(
        about -> {
          var link =
              new Link(
                  (int) Math.round(40 + 50 * Math.min(1, about.score)),
                  List.of("tells of the same object"));
          put(about.strand, event, told, link);
        });
  }

  /// Whether what is told done can be what was undertaken, and came after it: what is told without
  /// a day in the report of the making itself was there before.
  private boolean canDeliver(Told<?> told, Strand strand) {
    var first = strand.first();
    boolean dated = told.mention().fact() instanceof Fact.Development it && !it.when().isUnknown();
    return new Deliveries(strand, rounds, vocabulary).canBe(stage(told))
        && (dated || !told.mention().report().equals(first.mention().report()));
  }

  private static boolean isCovered(Strand strand, Terms terms) {
    return strand.voices().stream()
        .anyMatch(voice -> Kinship.covered(voice.terms(), terms) >= LEAST_COVERED);
  }

  /// Whether one of those who undertook it denies it, not all of them something of others.
  private static boolean isOneOfThem(Told<?> told, Strand strand) {
    var by =
        told.mention().fact() instanceof Fact.Statement statement
            ? statement.sides()
            : List.copyOf(told.company());
    return !by.containsAll(strand.bound);
  }

  private static @Nullable Stage stage(Told<?> told) {
    return told.mention().fact() instanceof Fact.Development development
        ? development.stage()
        : null;
  }

  private static @Nullable LocalDate last(Told<?> told) {
    if (told.mention().fact() instanceof Fact.Development it) {
      return it.when().to() == null ? it.when().from() : it.when().to();
    }
    return null;
  }

  private static boolean madeBy(Strand strand, @Nullable LocalDate day) {
    var made = strand.first().said();
    return day == null || made == null || !made.isAfter(day);
  }

  private void signing(Told<Fact.Engagement> told) {
    for (var name : told.named()) {
      if (name.fact() instanceof Fact.Instrument instrument) {
        var topic = reader.topic(instrument.name());
        var terms = reader.of(instrument.name(), told.company());
        for (var strand : weaver.candidates(terms)) {
          if (strand.first().terms().acts().contains(Vocabulary.CONCLUDE)
              && madeBy(strand, told.said())
              && isLetIn(strand, told.mention())
              && !topic.isEmpty()
              && strand.voices().stream()
                  .anyMatch(voice -> voice.terms().words().keySet().containsAll(topic))) {
            put(
                strand,
                Event.DELIVERED,
                told,
                new Link(SURE, List.of("the signing of " + instrument.name())));
          }
        }
      }
    }
  }

  /// That a mechanism exists says little, since whoever speaks of one that is to be set up names it
  /// too; that it was suspended or resumed says something.
  private void mechanism(Told<Fact.Mechanism> told) {
    var fact = told.mention().fact();
    if (fact.state() == Fact.Mechanism.State.SUSPENDED) {
      about(told, fact.name(), Event.SUSPENDED, true);
    }
  }

  private void put(Strand strand, Event event, Told<?> told, Link link) {
    Collection<Side> by =
        told.mention().fact() instanceof Fact.Statement statement
            ? statement.sides()
            : told.company();
    var reached = Aim.NONE;
    var actual = event;
    var stage = told.mention().fact() instanceof Fact.Engagement ? Stage.SIGNED : stage(told);
    if (stage != null && event == Event.DELIVERED) {
      reached = Aim.of(stage);
      actual = reached.compareTo(strand.aim(told.said())) < 0 ? Event.PROGRESSED : Event.DELIVERED;
    }
    put(strand, actual, told.mention(), by, when(told.mention(), told.said()), link, reached);
  }

  /// The days in which it happened, where they are known to a month or so; else the day it was
  /// said.
  private static Period when(Mention<?> mention, @Nullable LocalDate said) {
    var when =
        switch (mention.fact()) {
          case Fact.Development it -> it.when();
          case Fact.Engagement it -> it.when();
          default -> Period.UNKNOWN;
        };
    var from = when.from();
    var to = when.to();
    var published = mention.published();
    boolean known =
        from != null
            && to != null
            && !to.isAfter(from.plusDays(LONGEST))
            && (published == null || !from.isAfter(published));
    return known ? when : said == null ? Period.UNKNOWN : Period.of(said);
  }

  private void put(
      Strand strand,
      Event event,
      Mention<?> mention,
      Collection<Side> by,
      Period when,
      Link link,
      Aim reached) {
    var step = new Step(event, mention, List.copyOf(by), when, link);
    happenings
        .computeIfAbsent(strand.number, _ -> new LinkedHashMap<>())
        .putIfAbsent(mention.id() + " " + event, new Happening(step, reached));
  }
}
