package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;

/// A mention and whom it means.
record Resolved(Mention mention, Referent referent) {

  /// Groups what is coordinated ("Wang and Kato"); most groups have one member.
  static List<List<Resolved>> chains(Line line, List<Resolved> all) {
    var chains = new ArrayList<List<Resolved>>();
    for (int i = 0; i < all.size(); ) {
      int end = chain(line, all, i);
      chains.add(all.subList(i, end));
      i = end;
    }
    return chains;
  }

  /// The end of the coordination that begins at `at`: `at + 1` where there is none.
  private static int chain(Line line, List<Resolved> all, int at) {
    int i = at;
    while (i + 1 < all.size()
        && all.get(i).sort() != 0
        && all.get(i).sort() == all.get(i + 1).sort()) {
      Mention left = all.get(i).mention();
      int gap = left.end();
      boolean comma = line.is(gap, ",") || line.is(gap - 1, ",");
      if (line.is(gap, ",")) {
        gap++;
      }
      boolean and = line.is(gap, "and") || line.is(gap, "&");
      if (and) {
        gap++;
      }
      if (gap != all.get(i + 1).mention().from() || (!and && !comma)) {
        break;
      }
      i++;
      if (and) {
        boolean between = line.is(all.get(at).mention().from() - 1, "between");
        return i - at > 1 || !comma || left.apposition() != null || between ? i + 1 : at + 1;
      }
    }
    return at + 1;
  }

  private int sort() {
    return switch (referent.kind()) {
      case PERSON -> mention.sort() == Mention.Sort.PRONOUN && !mention.head().equals("i") ? 3 : 1;
      case STATE, BODY -> 2;
      case JOINT -> mention.sort() == Mention.Sort.PRONOUN ? 0 : 2;
      case SOURCE -> 4;
    };
  }

  /// What a group means together.
  static Referent together(String words, List<Resolved> chain) {
    if (chain.size() == 1) {
      return chain.getFirst().referent();
    }
    var sides = new ArrayList<Side>();
    var people = new ArrayList<Person>();
    var unnamed = new ArrayList<Participant>();
    for (Resolved member : chain) {
      sides.addAll(member.referent().sides());
      people.addAll(member.referent().people());
      unnamed.addAll(member.referent().unnamed());
    }
    boolean source = chain.getFirst().referent().kind() == Actor.Kind.SOURCE;
    return new Referent(
        source ? Actor.Kind.SOURCE : Actor.Kind.JOINT, words, sides, people, unnamed);
  }
}
