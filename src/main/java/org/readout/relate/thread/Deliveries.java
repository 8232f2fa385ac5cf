package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.Comparator;
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

  private static final String HOTLINE = Stem.all("hotline").getFirst();
  private static final Link ROUND = new Link(85, List.of("a round of it was held"));
  private static final Link CALL = new Link(75, List.of("a call under it was held"));
  private static final Link FIRST = new Link(75, List.of("a meeting under it was held"));
  private static final Set<String> NEVER_DONE = Set.of("GENERAL", "KEEP", "OPERATE");

  private final Strand strand;
  private final Rounds rounds;

  Deliveries(Strand strand, Rounds rounds) {
    this.strand = strand;
    this.rounds = rounds;
  }

  /// Whether something of the kind can be told done in that way at all; null for any.
  static boolean canBe(Strand strand, @Nullable Stage stage) {
    var acts = strand.first().terms().acts();
    if (stage == Stage.SIGNED || stage == Stage.CONCLUDED) {
      return acts.contains(Vocabulary.CONCLUDE);
    }
    return !NEVER_DONE.containsAll(acts);
  }

  void forEach(BiConsumer<Round, Link> each) {
    var acts = strand.first().terms().acts();
    var made = strand.first().said();
    if (made == null || RECURRING.matcher(strand.first().fact().action()).find()) {
      return;
    }
    if (acts.contains(Vocabulary.HOLD)) {
      first(strand.voices(), made, false).forEach(round -> each.accept(round, ROUND));
    } else if (acts.contains(Vocabulary.START)) {
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
    var after =
        voices.stream()
            .flatMap(voice -> rounds.of(voice).stream())
            .distinct()
            .filter(round -> isAfter(round, made) && isNumber(round))
            .filter(round -> !starting || voices.stream().anyMatch(voice -> isItsOwn(round, voice)))
            .filter(round -> !starting || !isLine() || isCall(round))
            .sorted(Comparator.comparing(Deliveries::day))
            .toList();
    if (after.isEmpty()) {
      return after;
    }
    var last = day(after.getFirst()).plusDays(DAYS_OF_ONE_ROUND);
    return after.stream().filter(round -> !day(round).isAfter(last)).toList();
  }

  private boolean isLine() {
    return strand.voices().stream().anyMatch(voice -> voice.terms().things().contains(HOTLINE));
  }

  private static LocalDate day(Round round) {
    var day = round.from();
    return day == null ? LocalDate.MAX : day;
  }

  private static boolean isAfter(Round round, LocalDate made) {
    var day = round.from();
    return day != null && day.isAfter(made);
  }

  private boolean isNumber(Round round) {
    var numbers = strand.first().terms().ordinals();
    return numbers.isEmpty() || round.number() == null || numbers.contains(round.number());
  }

  /// Whether what was to be started is the mechanism under which the contact was held.
  private static boolean isItsOwn(Round round, Telling voice) {
    return voice.names().stream()
        .filter(name -> name.kind() == Telling.Named.Kind.MECHANISM)
        .anyMatch(
            name ->
                name.topic().containsAll(round.topic()) || round.topic().containsAll(name.topic()));
  }
}
