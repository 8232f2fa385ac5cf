package org.readout.keep;

import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.readout.keep.Facts.At;
import org.readout.keep.Tables.Found;
import org.readout.keep.Tables.FoundSide;
import org.readout.keep.Tables.Offices;
import org.readout.keep.Tables.Participants;
import org.readout.keep.Tables.Passage;
import org.readout.model.Fact.Participant;
import org.readout.model.Finding.Citation;
import org.readout.model.Side;
import org.readout.model.Span;

/// What a finding has several of: passages, sides, participants with their offices.
final class Parts {
  /// Past this many versions all are read: that is quicker than to name each.
  private static final int FEW = 3000;

  private final DSLContext dsl;
  private final Condition wanted;
  private final Map<At, List<Citation>> citations = new HashMap<>();
  private final Map<At, Map<String, List<Side>>> sides = new HashMap<>();
  private final Map<At, List<Participant>> participants = new HashMap<>();

  private Parts(DSLContext dsl, Condition wanted) {
    this.dsl = dsl;
    this.wanted = wanted;
  }

  /// Those of all findings of a kind in some versions, and perhaps of more.
  static Parts read(DSLContext dsl, Kind kind, Set<Integer> versions) {
    var some = versions.size() > FEW ? noCondition() : Found.VERSION.in(versions);
    var parts = new Parts(dsl, Found.KIND.eq(kind.stored()).and(some));
    if (!versions.isEmpty()) {
      parts.readCitations();
      switch (kind) {
        case ENGAGEMENT -> parts.readParticipants();
        case COMMITMENT, STATEMENT, MECHANISM, DEVELOPMENT -> parts.readSides();
        case INSTRUMENT, OUTCOME_CLAIM -> {}
      }
    }
    return parts;
  }

  List<Citation> citations(At at) {
    return citations.getOrDefault(at, List.of());
  }

  List<Side> sides(At at, String role) {
    return sides.getOrDefault(at, Map.of()).getOrDefault(role, List.of());
  }

  List<Participant> participants(At at) {
    return participants.getOrDefault(at, List.of());
  }

  private void readCitations() {
    dsl.select(Passage.VERSION, Passage.FINDING, Passage.START, Passage.END, Passage.RULE)
        .from(Passage.TABLE)
        .join(Found.TABLE)
        .on(Found.VERSION.eq(Passage.VERSION))
        .and(Found.POSITION.eq(Passage.FINDING))
        .where(wanted)
        .forEach(
            row ->
                citations
                    .computeIfAbsent(at(row), _ -> new ArrayList<>(2))
                    .add(new Citation(new Span(row.value3(), row.value4()), row.value5())));
  }

  private void readSides() {
    dsl.select(FoundSide.VERSION, FoundSide.FINDING, FoundSide.ROLE, FoundSide.SIDE)
        .from(FoundSide.TABLE)
        .join(Found.TABLE)
        .on(Found.VERSION.eq(FoundSide.VERSION))
        .and(Found.POSITION.eq(FoundSide.FINDING))
        .where(wanted)
        .forEach(
            row ->
                sides
                    .computeIfAbsent(at(row), _ -> new HashMap<>())
                    .computeIfAbsent(row.value3(), _ -> new ArrayList<>(2))
                    .add(new Side(row.value4())));
  }

  private void readParticipants() {
    var offices = offices();
    dsl.select(
            Participants.VERSION,
            Participants.FINDING,
            Participants.POSITION,
            Participants.NAME,
            Participants.SIDE)
        .from(Participants.TABLE)
        .join(Found.TABLE)
        .on(Found.VERSION.eq(Participants.VERSION))
        .and(Found.POSITION.eq(Participants.FINDING))
        .where(wanted)
        .orderBy(Participants.VERSION, Participants.FINDING, Participants.POSITION)
        .forEach(
            row -> {
              var at = at(row);
              var side = row.value5();
              var participant =
                  new Participant(
                      row.value4(),
                      side == null ? null : new Side(side),
                      offices.getOrDefault(new Place(at, row.value3()), List.of()));
              participants.computeIfAbsent(at, _ -> new ArrayList<>(4)).add(participant);
            });
  }

  private record Place(At at, int participant) {}

  private Map<Place, List<String>> offices() {
    var offices = new HashMap<Place, List<String>>();
    dsl.select(Offices.VERSION, Offices.FINDING, Offices.PARTICIPANT, Offices.OFFICE)
        .from(Offices.TABLE)
        .join(Found.TABLE)
        .on(Found.VERSION.eq(Offices.VERSION))
        .and(Found.POSITION.eq(Offices.FINDING))
        .where(wanted)
        .orderBy(Offices.VERSION, Offices.FINDING, Offices.PARTICIPANT, Offices.POSITION)
        .forEach(
            row ->
                offices
                    .computeIfAbsent(new Place(at(row), row.value3()), _ -> new ArrayList<>(2))
                    .add(row.value4()));
    return offices;
  }

  private static At at(Record row) {
    return new At(row.get(0, Integer.class), row.get(1, Integer.class));
  }
}
