package org.readout.understand.event;

import java.util.List;
import java.util.Optional;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Finding;
import org.readout.model.Side;

/// At which of a report's engagements a commitment was made.
public final class Occasions {
  private final List<Finding<Engagement>> held;

  public Occasions(List<Finding<Engagement>> engagements) {
    held =
        engagements.stream()
            .filter(e -> e.fact().status() == Engagement.Status.HELD)
            .filter(e -> e.fact().kind() != Engagement.Kind.VISIT)
            .toList();
  }

  /// The commitment with the id of its engagement: the last one told before it in which all who
  /// bind themselves took part, or else the first.
  public Commitment placed(Commitment commitment, int start) {
    Optional<Finding<Engagement>> before =
        held.stream()
            .filter(e -> tookPart(e.fact(), commitment.by()))
            .filter(e -> e.citations().getFirst().passage().start() <= start)
            .reduce((first, second) -> second);
    Optional<Finding<Engagement>> at =
        before.or(() -> held.stream().filter(e -> tookPart(e.fact(), commitment.by())).findFirst());
    return new Commitment(
        commitment.by(),
        commitment.strength(),
        commitment.action(),
        commitment.deadline(),
        at.map(Finding::id).orElse(null));
  }

  private static boolean tookPart(Engagement engagement, List<Side> sides) {
    return sides.stream()
        .allMatch(side -> engagement.participants().stream().anyMatch(p -> side.equals(p.side())));
  }
}
