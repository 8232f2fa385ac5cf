package org.readout.relate.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.relate.Ties;

/// Contacts, each with all that the reports tell of it.
///
/// Accounts are compared only where they are between the same two sides, or both between three or
/// more; so what is found for two sides does not depend on what is told of others, but for the
/// [Origins] of people.
public final class Engagements {
  private final Contacts contacts;
  private final Places places;
  private final Summary summary;

  public Engagements(Atlas atlas) {
    var casting = new Casting(atlas);
    this.contacts = new Contacts(atlas, casting);
    this.places = new Places(atlas);
    this.summary = new Summary(places, new Roll(casting));
  }

  /// By first mention; the order of the accounts given does not matter.
  public List<Related.Engagement> of(List<Account> accounts, Ties ties) {
    return of(accounts, ties, Origins.of(accounts));
  }

  /// The same for a part of the accounts, with what is known of people from all.
  public List<Related.Engagement> of(List<Account> accounts, Ties ties, Origins origins) {
    var all = new ArrayList<Contact>();
    for (var account : accounts) {
      all.addAll(contacts.of(account, origins));
    }
    all.sort((a, b) -> Mention.ORDER.compare(a.mention(), b.mention()));
    var dyads = new TreeMap<String, List<Group>>();
    for (var group : tied(all, ties)) {
      dyads.computeIfAbsent(dyad(group), d -> new ArrayList<>()).add(group);
    }
    var related = new ArrayList<Related.Engagement>();
    for (var groups : dyads.values()) {
      for (var group : new Grouping(places, ties, groups).related()) {
        related.add(summary.of(group));
      }
    }
    related.sort((a, b) -> Mention.ORDER.compare(a.accounts().getFirst(), b.accounts().getFirst()));
    return related;
  }

  /// What people put together, whatever it is between, in the order of the first of each.
  private static List<Group> tied(List<Contact> contacts, Ties ties) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (var contact : contacts) {
      groups.putIfAbsent(contact.id(), new Group(contact));
    }
    if (!ties.together().isEmpty()) {
      for (var contact : contacts) {
        for (var other : ties.with(contact.id())) {
          var known = groups.get(other);
          var one = Objects.requireNonNull(groups.get(contact.id())).whole();
          if (known != null && known.whole() != one && !ties.areApart(contact.id(), other)) {
            one.take(known.whole());
          }
        }
      }
    }
    return groups.values().stream().filter(group -> group.into == null).toList();
  }

  private static String dyad(Group group) {
    var sides = group.contacts.getFirst().sides();
    return sides.size() > 2
        ? "multilateral"
        : String.join("-", sides.stream().map(Object::toString).toList());
  }
}
