package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Development.Stage;
import org.readout.model.Related.Link;
import org.readout.relate.thread.Rounds.Round;

/// Contacts that are what was undertaken: the round that was to be held, the first call over a line
/// that was to be opened, the first meeting under a mechanism that was to be set up.
final class Deliveries {
  private static final int DAYS_OF_ONE_ROUND = 2;

  /// What is to come again and again is not done when it comes once.
  private static final Pattern RECURRING =
      Pattern.compile("(?i)\\b(?:regular basis|regularly|annually|(?:every|each) year)\\b");

  /// What follows only says by what means.
  private static final Pattern MEANS =
      Pattern.compile(
          "(?i)\\b(?:through|under|via|within|including|based on|building (?:up)?on)\\b");

  private static final String HOTLINE = Stem.all("hotline").getFirst();
  private static final Link ROUND = new Link(85, List.of("a round of it was held"));
  private static final Link CALL = new Link(75, List.of("a call under it was held"));
  private static final Link FIRST = new Link(75, List.of("a meeting under it was held"));
  private static final Set<String> NEVER_DONE =
      Set.of(Vocabulary.GENERAL, "KEEP", "OPERATE", "BUILD");

  private final Strand strand;
  private final Rounds rounds;
  private final Vocabulary vocabulary;

  Deliveries(Strand strand, Rounds rounds, Vocabulary vocabulary) {
    this.strand = strand;
    this.rounds = rounds;
    this.vocabulary = vocabulary;
  }

  /// Whether something of the kind can be told done in that way at all; null for any.
  boolean canBe(@Nullable Stage stage) {
    return (stage == Stage.SIGNED || stage == Stage.CONCLUDED)
        ? strand.first().terms().acts().contains(Vocabulary.CONCLUDE)
        : strand.voices().stream()
            .map(this::leading)
            .anyMatch(acts -> !acts.isEmpty() && !NEVER_DONE.containsAll(acts));
  }

  /// What is first of all to be done.
  private Set<String> leading(Telling telling) {
    return vocabulary.leading(MEANS.split(telling.fact().action(), 2)[0]);
  }

  private boolean isLed(String act) {
    return strand.voices().stream().anyMatch(voice -> leading(voice).contains(act));
  }

  void forEach(BiConsumer<Round, Link> each) {
    var acts = strand.first().terms().acts();
    var made = strand.first().said();
    if (made == null || RECURRING.matcher(strand.first().fact().action()).find()) {
      return;
    }
    if (acts.contains(Vocabulary.HOLD) && isLed(Vocabulary.HOLD)) {
      first(strand.voices(), made, false).forEach(round -> each.accept(round, ROUND));
    } else if (acts.contains(Vocabulary.START) && isLed(Vocabulary.START)) {
      boolean line =
          strand.voices().stream().anyMatch(voice -> voice.terms().things().contains(HOTLINE));
      first(strand.voices(), made, true).stream()
          .filter(round -> !line || isCall(round))
          .forEach(round -> each.accept(round, line ? CALL : FIRST));
    }
  }

  private static boolean isCall(Round round) {
    return round.mention().fact().kind() == Fact.Engagement.Kind.CALL && round.number() == null;
  }

  /// The accounts of the first that was held after it was undertaken.
  private List<Round> first(List<Telling> voices, LocalDate made, boolean starting) {
    var met = made.minusDays(DAYS_OF_ONE_ROUND);
    boolean line = starting && isLine();
    return rounds.firstAfter(
        rounds.isHeldWithin(met, made, voices) ? made.plusDays(DAYS_OF_ONE_ROUND) : made,
        DAYS_OF_ONE_ROUND,
        voices,
        topic -> !starting || voices.stream().anyMatch(voice -> isItsOwn(topic, voice)),
        round -> isNumber(round) && isBetweenThem(round) && (!line || isCall(round)));
  }

  private boolean isLine() {
    return strand.voices().stream().anyMatch(voice -> voice.terms().things().contains(HOTLINE));
  }

  /// Where three and more undertook it, whether all of them took part.
  private boolean isBetweenThem(Round round) {
    return strand.bound.size() < 3 || Company.of(round.mention().fact()).containsAll(strand.bound);
  }

  private boolean isNumber(Round round) {
    var numbers = strand.first().terms().ordinals();
    return numbers.isEmpty() || round.number() == null || numbers.contains(round.number());
  }

  /// Whether what was to be started is the mechanism under which the contact was held.
  private static boolean isItsOwn(Set<String> topic, Telling voice) {
    return voice.names().stream()
        .filter(name -> name.kind() == Telling.Named.Kind.MECHANISM)
        .anyMatch(
            name -> {
              long shared = name.topic().stream().filter(topic::contains).count();
              return 2 * shared >= Math.max(name.topic().size(), topic.size()) && shared > 0;
            });
  }
}
