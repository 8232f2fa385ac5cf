package org.readout.evaluate;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.readout.evaluate.Layer.Match;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Participant;
import org.readout.model.Period;

/// Counts which fields of matched facts are right.
final class Fields {
  private final NavigableMap<String, Share> shares = new TreeMap<>();

  Map<String, Share> shares() {
    return shares;
  }

  void compare(Match<?> match) {
    if (match.gold() instanceof Engagement gold && match.said() instanceof Engagement said) {
      engagement(gold, said);
    } else if (match.gold() instanceof Commitment gold && match.said() instanceof Commitment said) {
      commitment(gold, said);
    }
  }

  private void engagement(Engagement gold, Engagement said) {
    var there = gold.setting();
    var read = said.setting();
    count("engagement.dates", gold.when().equals(said.when()));
    count("engagement.status", gold.status() == said.status());
    count("engagement.place", Words.of(there.place()).equals(Words.of(read.place())));
    if (there.mechanism() != null || read.mechanism() != null) {
      count("engagement.mechanism", Words.likeness(there.mechanism(), read.mechanism()) >= 0.6);
    }
    for (var participant : gold.participants()) {
      participant(participant, said);
    }
  }

  private void participant(Participant gold, Engagement said) {
    var name = Words.of(gold.name());
    var found =
        said.participants().stream()
            .filter(other -> Objects.equals(other.side(), gold.side()))
            .filter(other -> Words.of(other.name()).meet(name))
            .findFirst();
    count("participants.found", found.isPresent());
    if (found.isPresent() && !gold.offices().isEmpty()) {
      var offices = found.get().offices();
      count(
          "participants.office",
          gold.offices().stream()
              .anyMatch(o -> offices.stream().anyMatch(z -> Words.likeness(o, z) >= 0.6)));
    }
  }

  private void commitment(Commitment gold, Commitment said) {
    count("commitment.strength", gold.strength() == said.strength());
    var due = Objects.requireNonNullElse(gold.deadline(), Period.UNKNOWN);
    var read = Objects.requireNonNullElse(said.deadline(), Period.UNKNOWN);
    if (!due.isUnknown() || !read.isUnknown()) {
      count("commitment.deadline", due.equals(read));
    }
  }

  private void count(String field, boolean right) {
    shares.merge(field, new Share(right ? 1 : 0, 1), Share::plus);
  }
}
