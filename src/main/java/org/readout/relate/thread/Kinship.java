package org.readout.relate.thread;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Related.Link;
import org.readout.model.Side;

/// Whether two tellings are of one undertaking: first gates, each of which may forbid it, then how
/// much their words share.
final class Kinship {
  private static final double THING_BAR = 0.45;
  private static final double WORD_BAR = 0.6;
  private static final double FORMULA_BAR = 0.78;
  private static final double SAME_CONTACT = 0.13;
  private static final double SUBJECT_BAR = 0.6;
  private static final double SENTENCE_BAR = 0.3;
  private static final double SAME_REPORT = 0.15;
  private static final double ONLY_ONE_AMOUNT = 0.2;
  private static final double SAME_DEADLINE = 0.1;
  private static final double LEAST_FORMULA = 0.6;
  private static final int DAYS_OF_ONE_CONTACT = 2;

  private final Vocabulary vocabulary;

  Kinship(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// How close, from 0 to 1, and the bar that is to be reached.
  ///
  /// @param only whether they share one word that names no known object
  record Nearness(double score, double bar, boolean only, List<String> reasons) {
    /// Whether only the words of a formula are the same.
    boolean formula() {
      return bar == FORMULA_BAR;
    }

    Nearness {
      reasons = List.copyOf(reasons);
    }

    boolean reaches() {
      return score >= bar;
    }

    /// Half of it is certain at the bar, all but a little where nothing differs.
    Link link() {
      double above = bar >= 1 ? 0 : Math.max(0, score - bar) / (1 - bar);
      return new Link((int) Math.round(50 + 45 * Math.min(1, above)), reasons);
    }
  }

  Optional<Nearness> between(Telling one, Telling other) {
    if (!sameSides(one, other)
        || !sameDates(one, other)
        || !sameNames(one.names(), other.names())) {
      return Optional.empty();
    }
    double extra = 0;
    var reasons = new ArrayList<String>(other.notes());
    if (one.mention().report().equals(other.mention().report())) {
      extra -= SAME_REPORT;
      reasons.add("told in one report");
    } else if (isOneContact(one, other)) {
      extra += SAME_CONTACT;
      reasons.add("told of the same days");
    }
    var deadline = one.fact().deadline();
    if (deadline != null && deadline.equals(other.fact().deadline())) {
      boolean sameVisit =
          one.terms().acts().contains(Vocabulary.VISIT)
              && other.terms().acts().contains(Vocabulary.VISIT);
      extra += sameVisit ? 3 * SAME_DEADLINE : SAME_DEADLINE;
      reasons.add("same deadline");
    }
    boolean named = haveOneName(one.names(), other.names());
    if (named) {
      reasons.add("the same named in both");
    }
    return between(one.terms(), other.terms(), named, extra, reasons);
  }

  private static boolean isOneContact(Telling one, Telling other) {
    return one.said() != null
        && other.said() != null
        && Math.abs(ChronoUnit.DAYS.between(one.said(), other.said())) <= DAYS_OF_ONE_CONTACT;
  }

  Optional<Nearness> between(
      Terms one, Terms other, boolean named, double extra, List<String> further) {
    boolean sameThing = Terms.meet(one.things(), other.things());
    if (!sameAct(one, other, sameThing)
        || Terms.differ(one.thirds(), other.thirds())
        || Terms.differ(one.things(), other.things())
        || (one.acts().contains(Vocabulary.FUND) && Terms.differ(one.numbers(), other.numbers()))) {
      return Optional.empty();
    }
    if (one.hasAmount() != other.hasAmount()) {
      extra -= ONLY_ONE_AMOUNT;
    }
    double shared = one.shared(other);
    double a = one.weight();
    double b = other.weight();
    if (shared == 0) {
      return Optional.empty();
    }
    double dice = 2 * shared / (a + b);
    double contained = shared / Math.min(a, b);
    var telling = one.telling(other);
    var reasons = new ArrayList<String>();
    double bar;
    double score;
    if (extra >= 3 * SAME_DEADLINE) {
      bar = WORD_BAR;
      score = (dice + contained) / 2;
      reasons.add("a visit by the same day");
    } else if (sameThing || (named && one.things().isEmpty() == other.things().isEmpty())) {
      bar = THING_BAR;
      score = (dice + contained) / 2;
      reasons.add("same object" + (telling.isEmpty() ? "" : ": " + names(telling)));
    } else if (!telling.isEmpty() && shared >= 1.2) {
      bar = WORD_BAR;
      score = 0.8 * dice + 0.2 * contained;
      reasons.add("same words: " + names(telling));
    } else {
      if (shared < LEAST_FORMULA) {
        return Optional.empty();
      }
      bar = FORMULA_BAR;
      score = dice;
      reasons.add("nearly the same words");
    }
    reasons.addAll(further);
    score = Math.clamp(score + extra, 0, 1);
    boolean only = !sameThing && telling.size() == 1 && !telling.iterator().next().contains("-");
    return Optional.of(new Nearness(score, bar, only, reasons));
  }

  /// How much of what is spoken of is what was undertaken, from 0 to 1; 0 where it is too little or
  /// does not point to it.
  ///
  /// @param subject whether the words name nothing else
  double about(Terms undertaken, Terms spoken, boolean subject) {
    boolean sameThing = Terms.meet(undertaken.things(), spoken.things());
    var telling = undertaken.telling(spoken);
    if (Terms.differ(undertaken.things(), spoken.things())
        || Terms.differ(undertaken.thirds(), spoken.thirds())
        || Terms.differ(undertaken.ordinals(), spoken.ordinals())
        || (!sameThing && telling.isEmpty())) {
      return 0;
    }
    double share = undertaken.shared(spoken) / spoken.weight();
    double bar = subject ? SUBJECT_BAR : sameThing ? SENTENCE_BAR : 1;
    return share >= bar ? share : 0;
  }

  /// How much of what was undertaken is spoken of, from 0 to 1.
  static double covered(Terms undertaken, Terms spoken) {
    double weight = undertaken.weight();
    return weight == 0 ? 0 : undertaken.shared(spoken) / weight;
  }

  private static String names(Set<String> telling) {
    return String.join(", ", telling.stream().limit(4).map(w -> w.replace("=", "")).toList());
  }

  private static boolean sameSides(Telling one, Telling other) {
    if (one.company().size() < 3) {
      return true;
    }
    return overlap(one.company(), other.company()) >= 0.5
        || (Terms.meet(one.terms().things(), other.terms().things())
            && (one.company().containsAll(other.company())
                || other.company().containsAll(one.company())));
  }

  private static double overlap(Set<Side> one, Set<Side> other) {
    long both = one.stream().filter(other::contains).count();
    return both / (double) (one.size() + other.size() - both);
  }

  /// What is to happen once, by one day or another, is not the same where the days do not meet.
  private static boolean sameDates(Telling one, Telling other) {
    var deadline = one.fact().deadline();
    var otherDeadline = other.fact().deadline();
    return deadline == null
        || otherDeadline == null
        || deadline.meets(otherDeadline)
        || (!happensOnce(one) && !happensOnce(other));
  }

  static boolean happensOnce(Telling telling) {
    return telling.terms().acts().contains(Vocabulary.HOLD)
        || telling.terms().acts().contains(Vocabulary.VISIT);
  }

  private static boolean sameNames(List<Telling.Named> one, List<Telling.Named> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    for (var kind : Telling.Named.Kind.values()) {
      boolean both = false;
      boolean agree = false;
      for (var name : one) {
        for (var another : other) {
          if (name.kind() == kind && another.kind() == kind) {
            both = true;
            agree = agree || name.agrees(another);
          }
        }
      }
      if (both && !agree) {
        return false;
      }
    }
    return true;
  }

  private static boolean haveOneName(List<Telling.Named> one, List<Telling.Named> other) {
    return one.stream()
        .filter(name -> !name.topic().isEmpty())
        .anyMatch(
            name ->
                other.stream()
                    .anyMatch(
                        another ->
                            another.kind() == name.kind()
                                && !another.topic().isEmpty()
                                && name.agrees(another)));
  }

  private boolean sameAct(Terms one, Terms other, boolean sameThing) {
    if (one.acts().contains(Vocabulary.HOLD)
        && other.acts().contains(Vocabulary.HOLD)
        && Terms.differ(one.ordinals(), other.ordinals())) {
      return false;
    }
    for (var act : one.acts()) {
      for (var another : other.acts()) {
        if (vocabulary.compatible(act, another, sameThing)) {
          return true;
        }
      }
    }
    return false;
  }
}
