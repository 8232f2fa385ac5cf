package org.readout.understand.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Report;
import org.readout.model.Side;

/// The side for which a report speaks, and to which offices without a country belong.
final class Home {
  private static final Pattern HOST =
      Pattern.compile("(?:https?://)?((?:[\\w-]+\\.)+[a-z]{2,})(?:[/:].*)?");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Home() {}

  /// By the report's header: its side, or the address of its page.
  static @Nullable Side ofHeader(Report.Source source) {
    if (source.side() != null) {
      return source.side();
    }
    for (String address : new String[] {source.uri(), source.outlet()}) {
      if (address == null) {
        continue;
      }
      Matcher matcher = HOST.matcher(address.toLowerCase(Locale.ROOT));
      if (matcher.matches() && (address.contains("://") || !address.contains(".txt"))) {
        Side side = ofHost(matcher.group(1));
        if (side != null) {
          return side;
        }
      }
    }
    return null;
  }

  private static @Nullable Side ofHost(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    if (last.equals("GOV") || last.equals("MIL") || host.contains("whitehouse")) {
      return new Side("US");
    }
    if (last.equals("EU")) {
      return new Side("EU");
    }
    if (last.equals("UK")) {
      return new Side("GB");
    }
    if (host.endsWith("nato.int")) {
      return new Side("NATO");
    }
    if (host.endsWith("asean.org")) {
      return new Side("ASEAN");
    }
    if (host.endsWith("un.org")) {
      return new Side("UN");
    }
    return COUNTRIES.contains(last)
            && !last.equals("CO")
            && !last.equals("TV")
            && !last.equals("IO")
        ? new Side(last)
        : null;
  }

  /// By the words: which side's people are told without their country.
  static @Nullable Side ofText(
      List<Person> persons,
      List<List<Mention>> mentions,
      List<List<Side>> compounds,
      Map<Side, Integer> counts,
      Origins origins,
      Governments governments) {
    var score = new HashMap<Side, Double>();
    counts.forEach((side, count) -> score.merge(side, Math.min(count, 20) * 0.25, Double::sum));
    for (List<Side> compound : compounds) {
      score.merge(compound.getFirst(), 1.0, Double::sum);
    }
    boolean anyUnmarked = false;
    for (Person person : persons) {
      Side side = person.marked();
      if (side != null && person.isUnmarked()) {
        score.merge(side, 2.0, Double::sum);
      } else if (side == null && person.isUnmarked()) {
        for (Side candidate : counts.keySet()) {
          double fit = 1.5 * origins.fit(Person.words(person.name()), candidate);
          boolean allowed = governments.allows(candidate, person.offices());
          score.merge(candidate, fit - (allowed ? 0 : 2), Double::sum);
        }
      }
    }
    for (List<Mention> line : mentions) {
      for (Mention mention : line) {
        if (!mention.isPerson() || mention.offices().isEmpty()) {
          continue;
        }
        if (mention.sides().size() == 1) {
          score.merge(mention.sides().getFirst(), -2.0, Double::sum);
        } else if (mention.sides().isEmpty() && mention.owner().isEmpty()) {
          anyUnmarked = true;
        }
      }
    }
    if (!anyUnmarked) {
      return null;
    }
    return score.entrySet().stream()
        .filter(e -> counts.getOrDefault(e.getKey(), 0) > 0 && e.getKey().code().length() == 2)
        .max(Map.Entry.<Side, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
