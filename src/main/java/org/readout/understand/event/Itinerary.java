package org.readout.understand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Period;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;

/// The stops of a journey in the order told: "Manila on 13-15 July, Japan on 15-17 July".
final class Itinerary {
  /// One place with the dates that stand beside it.
  record Stop(String place, List<Phrase> dates) {}

  private static final Set<String> BEFORE = Set.of("to", "in", "the", "on", "then", "both", "also");
  private static final Set<String> BETWEEN = Set.of(",", "and", "then", "to", "the", "later", "on");
  private static final Set<String> ENDS =
      Set.of("conclude", "concluded", "concluding", "end", "ended", "ending", "wrapped", "wound");
  private static final Pattern DAYS = Pattern.compile("(\\p{L}+|\\d+)-days?");
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8,
          "nine", 9, "ten", 10);

  private final Marked marked;
  private final Sentence sentence;
  private final String text;

  Itinerary(Marked marked, String text) {
    this.marked = marked;
    this.sentence = marked.sentence();
    this.text = text;
  }

  /// The stops from a token on; dates told only after the last of several are those of all.
  List<Stop> stops(int from) {
    var stops = new ArrayList<Stop>();
    int at = from;
    while (at < sentence.size() && stops.isEmpty() && isBefore(at)) {
      at++;
    }
    int end = at;
    while (at < sentence.size()) {
      var place = place(at);
      if (place.isEmpty()) {
        break;
      }
      int to = country(place.get());
      var dates = new ArrayList<Phrase>();
      int next = dates(to, dates);
      stops.add(new Stop(marked.words(text, place.get()[0], place.get()[1]), dates));
      end = next;
      at = next;
      while (at < sentence.size() && BETWEEN.contains(sentence.at(at).norm())) {
        at++;
      }
      if (at == end) {
        break;
      }
    }
    return shared(stops);
  }

  private boolean isBefore(int at) {
    return BEFORE.contains(sentence.at(at).norm());
  }

  private static List<Stop> shared(List<Stop> stops) {
    if (stops.size() < 2) {
      return stops;
    }
    List<Phrase> last = stops.getLast().dates();
    boolean only = stops.subList(0, stops.size() - 1).stream().allMatch(s -> s.dates().isEmpty());
    return only ? stops.stream().map(s -> new Stop(s.place(), last)).toList() : stops;
  }

  /// The tokens of a place or nation that no noun follows.
  private Optional<int[]> place(int at) {
    Optional<Phrase> place = marked.phraseAt("PLACE", at).or(() -> marked.phraseAt("NATION", at));
    if (place.isEmpty() || !sentence.at(at).isCapitalised()) {
      return Optional.empty();
    }
    int to = place.get().to();
    if (to < sentence.size()
        && (sentence.at(to).is(Tag.NOUN)
            || sentence.at(to).is(Tag.PROPN)
            || sentence.at(to).is("'s"))
        && marked.phraseAt("DATE", to).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new int[] {at, to});
  }

  /// The token after the country told after a city.
  private int country(int[] place) {
    int to = place[1];
    if (to + 1 >= sentence.size() || !sentence.at(to).is(",")) {
      return to;
    }
    int at = sentence.at(to + 1).is("the") ? to + 2 : to + 1;
    var nation = at < sentence.size() ? marked.phraseAt("NATION", at) : Optional.<Phrase>empty();
    boolean city = marked.phraseAt("NATION", place[0]).isEmpty();
    return nation.isPresent() && city ? nation.get().to() : to;
  }

  private int dates(int from, List<Phrase> dates) {
    int at = from;
    while (at < sentence.size()) {
      var date = marked.phraseAt("DATE", at);
      if (date.isPresent()) {
        dates.add(date.get());
        at = date.get().to();
      } else if (Set.of("on", "from", "in", "for", "(").contains(sentence.at(at).norm())
          && at + 1 < sentence.size()
          && marked.phraseAt("DATE", at + 1).isPresent()) {
        at++;
      } else if (sentence.at(at).is(")") && !dates.isEmpty()) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /// The period with the end that "a four-day visit" gives it, counted from the day told.
  Period lasting(Period when, int from, int to, @Nullable LocalDate published) {
    int days = days(from, to);
    boolean ended = false;
    for (int i = Math.max(0, from - 1); i < to; i++) {
      ended |= ENDS.contains(sentence.at(i).norm());
    }
    if (days == 0) {
      return when;
    }
    if (ended) {
      LocalDate last = when.isUnknown() ? published : when.to() == null ? when.from() : when.to();
      boolean day = when.isUnknown() || when.isDay() || when.to() == null;
      return last == null || !day ? when : new Period(last.minusDays(days - 1L), last);
    }
    if (when.from() == null || (when.to() != null && !when.isDay())) {
      return when;
    }
    return new Period(when.from(), when.from().plusDays(days - 1L));
  }

  private int days(int from, int to) {
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      Matcher matcher = DAYS.matcher(sentence.at(i).norm());
      if (matcher.matches()) {
        String number = matcher.group(1);
        return number.matches("\\d+") ? Integer.parseInt(number) : NUMBERS.getOrDefault(number, 0);
      }
      Integer number = NUMBERS.get(sentence.at(i).norm());
      if (number != null && sentence.has(i + 1, "-", "day")) {
        return number;
      }
    }
    return 0;
  }
}
