package org.readout.relate.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;

/// For which side people act, as most reports have it.
///
/// A report that names a well-known person often does not say of which country; one may even be
/// misread. What nearly all others say of that name fills the gap.
public final class Origins {
  private static final int LONG_NAME = 6;
  private static final int ENOUGH_TO_FILL = 1;
  private static final int ENOUGH_TO_CORRECT = 5;
  private static final int MOST = 90;

  private final Map<String, Map<Side, Set<String>>> reports = new HashMap<>();
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  private Origins() {}

  public static Origins of(List<Account> accounts) {
    var origins = new Origins();
    for (var account : accounts) {
      for (var mention : account.of(Fact.Engagement.class)) {
        for (var participant : mention.fact().participants()) {
          var side = participant.side();
          var name = origins.key(participant.name());
          if (side != null && name != null) {
            origins
                .reports
                .computeIfAbsent(name, n -> new TreeMap<>())
                .computeIfAbsent(side, s -> new HashSet<>())
                .add(account.report());
          }
        }
      }
    }
    return origins;
  }

  /// A name whatever the order of its words; a short one may be anybody's.
  private @Nullable String key(String name) {
    var key = keys.computeIfAbsent(name, Origins::sorted);
    return key.length() >= LONG_NAME || key.indexOf(' ') > 0 ? key : null;
  }

  private static String sorted(String name) {
    var words = new ArrayList<>(Names.words(name));
    words.sort(null);
    return String.join(" ", words);
  }

  /// The same with the side that nearly all reports give, where it has none or one that few give.
  Participant known(Participant participant) {
    var name = key(participant.name());
    var sides = name == null ? null : reports.get(name);
    if (sides == null) {
      return participant;
    }
    int all = 0;
    Side most = sides.keySet().iterator().next();
    for (var entry : sides.entrySet()) {
      all += entry.getValue().size();
      if (entry.getValue().size() > Objects.requireNonNull(sides.get(most)).size()) {
        most = entry.getKey();
      }
    }
    int there = Objects.requireNonNull(sides.get(most)).size();
    int enough = participant.side() == null ? ENOUGH_TO_FILL : ENOUGH_TO_CORRECT;
    return there >= enough && there * 100 >= all * MOST
        ? new Participant(participant.name(), most, participant.offices())
        : participant;
  }
}
