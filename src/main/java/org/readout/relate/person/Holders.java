package org.readout.relate.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.data.Atlas;
import org.readout.model.Related;
import org.readout.model.Side;

/// Who held which office when, as reports show it.
public final class Holders {
  /// How far beyond the days shown somebody is still taken to hold an office.
  private static final int DAYS_BEYOND = 92;

  /// The same where only one day is shown.
  private static final int DAYS_BEYOND_ONE = 14;

  private final Offices offices;
  private final Map<String, List<Candidate<Related.Person>>> byOffice = new HashMap<>();

  record Candidate<P>(P who, LocalDate from, LocalDate to) {}

  private Holders(Offices offices) {
    this.offices = offices;
  }

  public static Holders of(List<Related.Person> people, Atlas atlas) {
    var holders = new Holders(new Offices(atlas));
    for (var person : people) {
      for (var tenure : person.tenures()) {
        var from = tenure.shown().from();
        var to = tenure.shown().to();
        if (from != null && to != null) {
          holders
              .byOffice
              .computeIfAbsent(tenure.office() + "\t" + person.side(), _ -> new ArrayList<>())
              .add(new Candidate<>(person, from, to));
        }
      }
    }
    return holders;
  }

  /// Whom reports show in an office on a day, or up to three months before or after it (two weeks
  /// where one day is all they show) where they show nobody else then; nobody where several may be
  /// meant, or hold such an office at a time.
  ///
  /// @param office in any words: "Minister of Foreign Affairs"
  public Optional<Related.Person> holder(String office, Side side, LocalDate day) {
    var meant = offices.heldBy(office, side);
    if (meant.size() != 1 || !meant.getFirst().isOnes()) {
      return Optional.empty();
    }
    return onlyOne(byOffice.getOrDefault(meant.getFirst().name() + "\t" + side, List.of()), day);
  }

  static <P> Optional<P> onlyOne(List<Candidate<P>> candidates, LocalDate day) {
    var sure = whoever(candidates, day, false);
    var found = sure.isEmpty() ? whoever(candidates, day, true) : sure;
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static <P> List<P> whoever(List<Candidate<P>> candidates, LocalDate day, boolean beyond) {
    var found = new ArrayList<P>();
    for (var one : candidates) {
      int days = !beyond ? 0 : one.from().equals(one.to()) ? DAYS_BEYOND_ONE : DAYS_BEYOND;
      boolean then =
          !day.isBefore(one.from().minusDays(days)) && !day.isAfter(one.to().plusDays(days));
      if (then && !found.contains(one.who())) {
        found.add(one.who());
      }
    }
    return found;
  }
}
