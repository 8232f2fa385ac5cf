package org.readout.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Participant;
import org.readout.model.Fact.Statement;
import org.readout.model.Period;

/// One kind of fact, and when one that was read counts as one that was annotated.
///
/// @param name as in the annotations and the figures
/// @param closeness 0 where they are different facts, else the higher the better they fit
record Layer<F extends Fact>(String name, Class<F> kind, Closeness<F> closeness) {

  /// How well a fact that was read fits one that was annotated.
  interface Closeness<F> {
    double of(F gold, F said);
  }

  /// A fact that was annotated and the one that was read for it.
  record Match<F>(F gold, F said) {}

  static final Layer<Engagement> ENGAGEMENTS =
      new Layer<>("engagements", Engagement.class, Layer::engagements);
  static final Layer<Commitment> COMMITMENTS =
      new Layer<>("commitments", Commitment.class, Layer::commitments);
  static final Layer<Statement> STATEMENTS =
      new Layer<>("statements", Statement.class, Layer::statements);
  static final List<Layer<?>> ALL =
      List.of(
          ENGAGEMENTS,
          COMMITMENTS,
          STATEMENTS,
          new Layer<>("mechanisms", Mechanism.class, (g, s) -> names(g.name(), s.name())),
          new Layer<>("instruments", Instrument.class, (g, s) -> names(g.name(), s.name())),
          new Layer<>(
              "outcome_claims", OutcomeClaim.class, (g, s) -> g.count() == s.count() ? 1 : 0));

  /// Pairs the best first, each fact at most once; ties go to the earlier in the annotation.
  List<Match<F>> matches(List<F> gold, List<F> said) {
    record Candidate(double closeness, int gold, int said) {}
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < said.size(); j++) {
        double fit = closeness.of(gold.get(i), said.get(j));
        if (fit > 0) {
          candidates.add(new Candidate(fit, i, j));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::closeness).reversed());
    var goldTaken = new boolean[gold.size()];
    var saidTaken = new boolean[said.size()];
    var matches = new ArrayList<Match<F>>();
    for (var c : candidates) {
      if (!goldTaken[c.gold] && !saidTaken[c.said]) {
        goldTaken[c.gold] = true;
        saidTaken[c.said] = true;
        matches.add(new Match<>(gold.get(c.gold), said.get(c.said)));
      }
    }
    return matches;
  }

  private static double engagements(Engagement gold, Engagement said) {
    double people = people(gold.participants(), said.participants());
    if (gold.kind() != said.kind() || people < 0.5 || !meet(gold.when(), said.when())) {
      return 0;
    }
    return people
        + (Objects.equals(gold.when().from(), said.when().from()) ? 0.5 : 0)
        + (gold.status() == said.status() ? 0.25 : 0);
  }

  private static double commitments(Commitment gold, Commitment said) {
    double likeness = Words.likeness(gold.action(), said.action());
    return likeness >= 0.6 && gold.by().equals(said.by()) ? likeness : 0;
  }

  private static double statements(Statement gold, Statement said) {
    double likeness = Words.likeness(gold.content(), said.content());
    boolean sameSpeaker =
        !Collections.disjoint(gold.sides(), said.sides())
            || Words.of(gold.speaker()).meet(Words.of(said.speaker()));
    return likeness >= 0.5 && gold.act() == said.act() && sameSpeaker ? likeness : 0;
  }

  private static double names(String gold, String said) {
    double likeness = Words.likeness(gold, said);
    return likeness >= 0.6 ? likeness : 0;
  }

  private static double people(List<Participant> gold, List<Participant> said) {
    if (gold.isEmpty() || said.isEmpty()) {
      return gold.isEmpty() && said.isEmpty() ? 1 : 0;
    }
    var pool = new ArrayList<>(said);
    int found = 0;
    for (var participant : gold) {
      var same = pool.stream().filter(other -> same(participant, other)).findFirst();
      if (same.isPresent()) {
        pool.remove(same.get());
        found++;
      }
    }
    return 2.0 * found / (gold.size() + said.size());
  }

  private static boolean same(Participant one, Participant other) {
    long shared = Words.of(one.name()).shared(Words.of(other.name()));
    return shared >= 2 || (shared == 1 && Objects.equals(one.side(), other.side()));
  }

  /// Whether two times may be one. Where only the last day is known it stands for the first too;
  /// where only the first is known the last is open; what is unknown forbids nothing.
  private static boolean meet(Period one, Period other) {
    return one.isUnknown()
        || other.isUnknown()
        || (!first(one).isAfter(last(other)) && !first(other).isAfter(last(one)));
  }

  private static LocalDate first(Period period) {
    return known(period.from(), known(period.to(), LocalDate.MIN));
  }

  private static LocalDate last(Period period) {
    return known(period.to(), LocalDate.MAX);
  }

  private static LocalDate known(@Nullable LocalDate day, LocalDate otherwise) {
    return day == null ? otherwise : day;
  }
}
