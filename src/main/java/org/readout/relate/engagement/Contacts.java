package org.readout.relate.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Fact.Participant;
import org.readout.model.Mention;
import org.readout.model.Side;

/// Reads accounts for comparison.
final class Contacts {
  private static final int NEWS = 10;

  private final Atlas atlas;
  private final Casting casting;
  private final Arrangement arrangement;

  Contacts(Atlas atlas, Casting casting) {
    this.atlas = atlas;
    this.casting = casting;
    this.arrangement = new Arrangement(atlas);
  }

  List<Contact> of(Account account, Origins origins) {
    var mentions = account.of(Fact.Engagement.class);
    var dyads = new TreeSet<String>();
    var principals = new TreeSet<Side>();
    for (var mention : mentions) {
      var sides = sides(mention.fact(), known(mention, origins));
      if (sides.size() > 1) {
        dyads.add(sides.toString());
        principals.addAll(sides);
      }
    }
    boolean isOfTwo = dyads.size() == 1 && principals.size() == 2;
    var contacts = new ArrayList<Contact>();
    boolean isNewsTold = false;
    for (var mention : mentions) {
      contacts.add(
          contact(
              mention,
              known(mention, origins),
              isOfTwo ? principals : new TreeSet<>(),
              isNewsTold));
      isNewsTold |= isNews(mention);
    }
    return contacts;
  }

  /// Whether it was held, on a day shortly before the report came out.
  private static boolean isNews(Mention<Fact.Engagement> mention) {
    var published = mention.published();
    var day = mention.fact().when().from();
    return mention.fact().status() == Fact.Engagement.Status.HELD
        && mention.fact().when().isDay()
        && published != null
        && day != null
        && day.isAfter(published.minusDays(NEWS));
  }

  private Contact contact(
      Mention<Fact.Engagement> mention,
      List<Participant> participants,
      NavigableSet<Side> principals,
      boolean isBackground) {
    var fact = mention.fact();
    var sides = sides(fact, participants);
    if (sides.size() == 1 && principals.containsAll(sides)) {
      sides = principals;
    }
    var people = new TreeMap<Side, List<Attendee>>();
    for (var participant : participants) {
      var side = participant.side();
      if (side != null) {
        people.computeIfAbsent(side, s -> new ArrayList<>()).add(casting.of(participant));
      }
    }
    var setting = fact.setting();
    var words = setting.mechanism() == null ? null : arrangement.words(setting.mechanism());
    return new Contact(mention, participants, sides, people, host(fact), isBackground, words);
  }

  private static List<Participant> known(Mention<Fact.Engagement> mention, Origins origins) {
    return mention.fact().participants().stream().map(origins::known).toList();
  }

  private NavigableSet<Side> sides(Fact.Engagement fact, List<Participant> participants) {
    var sides = new TreeSet<Side>();
    for (var participant : participants) {
      if (participant.side() != null) {
        sides.add(participant.side());
      }
    }
    var host = host(fact);
    if (host != null && sides.size() == 1) {
      sides.add(host);
    }
    return sides;
  }

  private @Nullable Side host(Fact.Engagement fact) {
    var place = fact.setting().place();
    return fact.kind() != Fact.Engagement.Kind.VISIT || place == null
        ? null
        : atlas.sideOf(place).orElse(null);
  }
}
