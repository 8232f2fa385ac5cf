package org.readout.relate.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.relate.name.Tokens;

/// Sets announced numbers of outcomes beside the outcomes that reports let one see.
public final class Claims {
  private final Map<String, String> nouns = new HashMap<>();

  public Claims() {
    for (var row :
        Table.in("/org/readout/relate/", "claim-noun", "form", "means", "example").rows()) {
      nouns.put(String.join(" ", Tokens.stems(row.cell(0))), row.cell(1));
    }
  }

  /// In the order of their first mentions. The same count of the same noun at one engagement is one
  /// claim, whoever tells it.
  ///
  /// @param engagements related, over the same accounts
  public List<Related.Claim> of(List<Account> accounts, List<Related.Engagement> engagements) {
    var related = new HashMap<String, Related.Engagement>();
    for (var engagement : engagements) {
      engagement.accounts().forEach(account -> related.put(account.id(), engagement));
    }
    var byReport = new LinkedHashMap<String, Account>();
    accounts.forEach(account -> byReport.putIfAbsent(account.report(), account));
    var same = new LinkedHashMap<String, List<Mention<Fact.OutcomeClaim>>>();
    var engagementOf = new HashMap<String, Related.Engagement>();
    accounts.stream()
        .flatMap(account -> account.of(Fact.OutcomeClaim.class).stream())
        .sorted(Mention.ORDER)
        .forEach(
            claim -> {
              var account = byReport.get(claim.report());
              var at = account == null ? null : Occasion.of(claim, account);
              var engagement = at == null ? null : related.get(at.id());
              var key = key(claim, engagement);
              same.computeIfAbsent(key, _ -> new ArrayList<>()).add(claim);
              if (engagement != null) {
                engagementOf.put(key, engagement);
              }
            });
    var items = new HashMap<String, List<Mention<?>>>();
    var claims = new ArrayList<Related.Claim>();
    same.forEach(
        (key, mentions) -> {
          var engagement = engagementOf.get(key);
          var id = engagement == null ? null : engagement.id();
          claims.add(
              new Related.Claim(
                  mentions.getFirst().id(),
                  mentions,
                  id,
                  engagement == null
                      ? List.of()
                      : items.computeIfAbsent(
                          engagement.id(), _ -> Outcomes.of(engagement, byReport))));
        });
    return claims;
  }

  private String key(Mention<Fact.OutcomeClaim> claim, Related.@Nullable Engagement engagement) {
    return (engagement == null ? claim.report() : engagement.id())
        + "|"
        + claim.fact().count()
        + "|"
        + noun(claim.fact().noun());
  }

  /// What is counted, however a report puts it: "points of consensus", "important consensuses".
  private String noun(String written) {
    var stems = Tokens.stems(written);
    for (int from = 0; from < stems.size(); from++) {
      for (int to = stems.size(); to > from; to--) {
        var means = nouns.get(String.join(" ", stems.subList(from, to)));
        if (means != null) {
          return means;
        }
      }
    }
    return stems.isEmpty() ? written : stems.getLast();
  }
}
