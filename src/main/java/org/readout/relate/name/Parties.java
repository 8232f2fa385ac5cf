package org.readout.relate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Finding.Citation;
import org.readout.model.Mention;
import org.readout.model.Side;

/// Tells between which sides a passage of a report moves, for what does not say so itself.
public final class Parties {
  private record Passage(Citation at, List<Side> sides) {}

  private final Map<String, List<Passage>> passages = new HashMap<>();
  private final Map<String, List<Side>> usual = new HashMap<>();

  public Parties(List<Account> accounts) {
    accounts.forEach(this::add);
  }

  private void add(Account account) {
    var found = new ArrayList<Passage>();
    var counts = new LinkedHashMap<List<Side>, Integer>();
    for (var finding : account.findings().all()) {
      var sides = sidesOf(finding.fact());
      if (sides.size() > 1) {
        finding.citations().forEach(at -> found.add(new Passage(at, sides)));
        if (finding.fact() instanceof Fact.Engagement) {
          counts.merge(sides, 1, Integer::sum);
        }
      }
    }
    passages.put(account.report(), found);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (var entry : counts.entrySet()) {
      if (2 * entry.getValue() > all) {
        usual.put(account.report(), entry.getKey());
      }
    }
  }

  /// The sides that meet or bind themselves in its very words; else those that meet in most of what
  /// its report tells of; none where that is not clear.
  public List<Side> near(Mention<?> mention) {
    var own =
        passages.getOrDefault(mention.report(), List.of()).stream()
            .filter(passage -> overlaps(mention.finding(), passage))
            .map(Passage::sides)
            .distinct()
            .toList();
    return own.size() == 1 ? own.getFirst() : of(mention.report());
  }

  /// The sides that meet in most of the contacts that a report tells of; none where no two do.
  public List<Side> of(String report) {
    return usual.getOrDefault(report, List.of());
  }

  private static boolean overlaps(Finding<?> finding, Passage passage) {
    return finding.citations().stream()
        .anyMatch(citation -> citation.passage().overlaps(passage.at.passage()));
  }

  private static List<Side> sidesOf(Fact fact) {
    return switch (fact) {
      case Fact.Engagement it -> sidesOf(it);
      case Fact.Commitment it -> it.by();
      case Fact.Mechanism it -> it.sides();
      default -> List.of();
    };
  }

  /// The sides of those who take part.
  public static List<Side> sidesOf(Fact.Engagement engagement) {
    return engagement.participants().stream()
        .flatMap(participant -> Stream.ofNullable(participant.side()))
        .sorted()
        .distinct()
        .toList();
  }
}
