package org.readout.relate.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.relate.name.Tokens;

/// What the reports of an engagement let one see of its outcomes.
final class Outcomes {
  private static final int SHORTEST = 4;
  private static final double SAME = 0.6;

  private static final Comparator<Mention<?>> ORDER =
      Comparator.<Mention<?>, @Nullable LocalDate>comparing(
              Mention::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(mention -> mention.source().uri())
          .thenComparing(mention -> mention.finding().citations().getFirst())
          .thenComparing(Mention::id);

  private Outcomes() {}

  /// What was agreed at it, each action once, and the instruments that a signing told of in its
  /// reports signed on its days; both by report, then in the order of the text.
  static List<Mention<?>> of(Related.Engagement engagement, Map<String, Account> accounts) {
    var told = new LinkedHashMap<String, Account>();
    var ids = new HashSet<String>();
    for (var one : engagement.accounts()) {
      ids.add(one.id());
      var account = accounts.get(one.report());
      if (account != null) {
        told.putIfAbsent(one.report(), account);
      }
    }
    var commitments =
        told.values().stream()
            .flatMap(account -> account.of(Commitment.class).stream())
            .filter(one -> one.fact().strength() == Commitment.Strength.AGREED)
            .filter(one -> one.fact().engagement() != null && ids.contains(one.fact().engagement()))
            .sorted(ORDER)
            .toList();
    var signed =
        told.values().stream()
            .flatMap(account -> signed(account, engagement))
            .sorted(ORDER)
            .toList();
    var items = new ArrayList<Mention<?>>();
    items.addAll(onceEach(commitments, commitment -> words(commitment.fact().action())));
    items.addAll(onceEach(signed, instrument -> words(instrument.fact().name())));
    return items;
  }

  private static Stream<Mention<Fact.Instrument>> signed(
      Account account, Related.Engagement engagement) {
    var signings =
        account.findings().of(Engagement.class).stream()
            .filter(one -> one.fact().kind() == Engagement.Kind.SIGNING)
            .filter(one -> one.fact().status() == Engagement.Status.HELD)
            .filter(one -> one.fact().when().meets(engagement.fact().when()))
            .toList();
    return account.of(Fact.Instrument.class).stream()
        .filter(
            one -> signings.stream().anyMatch(signing -> Occasion.overlap(signing, one.finding())));
  }

  private static <F extends Fact> List<Mention<F>> onceEach(
      List<Mention<F>> mentions, Function<Mention<F>, Set<String>> words) {
    var kept = new ArrayList<Mention<F>>();
    var seen = new ArrayList<Set<String>>();
    for (var mention : mentions) {
      var own = words.apply(mention);
      if (seen.stream().noneMatch(other -> areSame(own, other))) {
        kept.add(mention);
        seen.add(own);
      }
    }
    return kept;
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    for (var stem : Tokens.stems(text)) {
      if (stem.length() >= SHORTEST) {
        words.add(stem);
      }
    }
    return words;
  }

  private static boolean areSame(Set<String> one, Set<String> other) {
    var shared = new HashSet<>(one);
    shared.retainAll(other);
    int all = one.size() + other.size() - shared.size();
    return all == 0 || shared.size() >= SAME * all;
  }
}
