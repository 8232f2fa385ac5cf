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

  private static final double LEAD = 2;
  private static final double BY_THE_WAY = 0.3;

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
      List<Line> lines,
      List<List<Mention>> mentions,
      List<List<Side>> compounds,
      @Nullable Side title,
      boolean firstPerson,
      @Nullable Person signer,
      Map<Side, Integer> counts,
      Origins origins,
      Governments governments) {
    var score = new HashMap<Side, Double>();
    counts.forEach((side, count) -> score.merge(side, Math.min(count, 20) * 0.25, Double::sum));
    for (List<Side> compound : compounds) {
      score.merge(compound.getFirst(), 1.0, Double::sum);
    }
    if (title != null) {
      score.merge(title, 1.5, Double::sum);
    }
    boolean anyUnmarked = firstPerson;
    Person lead = signer != null ? signer : first(persons, mentions);
    for (Person person : persons) {
      Side side = person.marked();
      if (side != null && person.isUnmarked()) {
        score.merge(side, 2.0, Double::sum);
      } else if (side == null && person.isUnmarked()) {
        double weight = person == lead ? LEAD : BY_THE_WAY;
        for (Side candidate : counts.keySet()) {
          double fit = weight * origins.fit(Person.words(person.name()), candidate);
          boolean allowed = person != lead || governments.allows(candidate, person.offices());
          score.merge(candidate, fit - (allowed ? 0 : 4), Double::sum);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      abroad(lines.get(i), mentions.get(i), score);
    }
    seats(lines, score);
    offices(mentions, counts.keySet(), governments, score);
    for (List<Mention> line : mentions) {
      for (Mention mention : line) {
        if (!mention.isPerson() || mention.offices().isEmpty()) {
          continue;
        }
        if (mention.sides().size() == 1) {
          double marked = mention.sort() == Mention.Sort.PERSON ? -2.0 : -0.5;
          score.merge(mention.sides().getFirst(), marked, Double::sum);
        } else if (mention.sides().isEmpty() && mention.owner().isEmpty()) {
          anyUnmarked = true;
        }
      }
    }
    if (!anyUnmarked) {
      return null;
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int least = most < 6 ? 1 : 2;
    return score.entrySet().stream()
        .filter(e -> counts.getOrDefault(e.getKey(), 0) >= least && e.getKey().code().length() == 2)
        .max(Map.Entry.<Side, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /// The first official without a country in the opening sentences: most likely the host's own.
  private static @Nullable Person first(List<Person> persons, List<List<Mention>> mentions) {
    for (List<Mention> line : mentions.subList(0, Math.min(2, mentions.size()))) {
      for (Mention mention : line) {
        if (mention.sort() == Mention.Sort.PERSON
            && !mention.offices().isEmpty()
            && mention.sides().isEmpty()) {
          List<String> words = Person.words(mention.name());
          for (Person person : persons) {
            if (person.marked() == null && person.isUnmarked() && person.fits(words) >= 2) {
              return person;
            }
          }
        }
      }
    }
    return null;
  }

  /// "my visit to Fiji", "Minister X arrived in Fiji": whoever writes so is not from there.
  private static void abroad(Line line, List<Mention> mentions, Map<Side, Double> score) {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, "invited") || line.is(i, "invitation")) {
        return;
      }
    }
    for (int k = 0; k + 1 < mentions.size(); k++) {
      Mention mention = mentions.get(k);
      boolean own =
          mention.head().equals("i")
              || (mention.sort() == Mention.Sort.PERSON
                  && mention.sides().isEmpty()
                  && !mention.offices().isEmpty());
      Side visited = own ? SideSettler.visited(line, mentions, k) : null;
      if (visited != null) {
        score.merge(visited, -2.0, Double::sum);
      }
    }
    for (Mention mention : mentions) {
      if (mention.sort() == Mention.Sort.PLACE && mention.sides().size() == 1) {
        for (int i = Math.max(0, mention.from() - 6); i < mention.from(); i++) {
          if (line.is(i, "my")) {
            score.merge(mention.sides().getFirst(), -2.0, Double::sum);
          }
        }
      }
    }
  }

  /// Ministries and seats of power that only one country has.
  private static void seats(List<Line> lines, Map<Side, Double> score) {
    int left = 3;
    for (Line line : lines) {
      for (int i = 0; i < line.size() && left > 0; i++) {
        var entry = line.entry(i);
        if (entry != null && entry.use() == Gazetteer.Use.METONYM && entry.side() != null) {
          score.merge(entry.side(), 1.0, Double::sum);
          left--;
        }
      }
    }
  }

  /// "The Secretary" stands for nobody in a country that has none.
  private static void offices(
      List<List<Mention>> mentions,
      Set<Side> candidates,
      Governments governments,
      Map<Side, Double> score) {
    int left = 4;
    for (List<Mention> line : mentions) {
      for (Mention mention : line) {
        if (left == 0
            || mention.sort() != Mention.Sort.OFFICE
            || !mention.sides().isEmpty()
            || !mention.owner().isEmpty()) {
          continue;
        }
        left--;
        for (Side candidate : candidates) {
          if (!governments.allows(candidate, mention.offices())) {
            score.merge(candidate, -0.7, Double::sum);
          }
        }
      }
    }
  }
}
