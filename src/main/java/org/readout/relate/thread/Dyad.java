package org.readout.relate.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Side;

/// What the accounts tell of one pair of sides.
final class Dyad {
  /// Something told within a dyad.
  ///
  /// @param company the sides between whom
  /// @param said the day it was said or happened; null where none is known
  /// @param under the mechanism of the engagement at which it was said
  /// @param names all mechanisms and instruments that the report names
  /// @param named mechanisms and instruments whose names stand in the passage
  record Told<F extends Fact>(
      Mention<F> mention,
      SortedSet<Side> company,
      @Nullable LocalDate said,
      @Nullable String under,
      List<Mention<?>> names,
      List<Mention<?>> named) {
    Told {
      names = List.copyOf(names);
      named = List.copyOf(named);
    }
  }

  final List<Told<Fact.Commitment>> commitments = new ArrayList<>();
  final List<Told<Fact.Statement>> statements = new ArrayList<>();
  final List<Told<Fact.Development>> developments = new ArrayList<>();
  final List<Told<Fact.Mechanism>> mechanisms = new ArrayList<>();
  final List<Told<Fact.Engagement>> engagements = new ArrayList<>();

  /// Gives what is told by some findings to another.
  void give(Set<String> findings, Dyad other) {
    give(commitments, findings, other.commitments);
    give(statements, findings, other.statements);
    give(developments, findings, other.developments);
    give(mechanisms, findings, other.mechanisms);
    give(engagements, findings, other.engagements);
  }

  private static <F extends Fact> void give(
      List<Told<F>> from, Set<String> findings, List<Told<F>> to) {
    var given = from.stream().filter(told -> findings.contains(told.mention().id())).toList();
    from.removeAll(given);
    to.addAll(given);
  }
}
