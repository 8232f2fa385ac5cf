package org.readout.relate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Fact;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Mention;
import org.readout.model.Side;

/// Brings together what many reports say of the same mechanism or instrument.
///
/// Two mentions are of the same thing if their names agree but for case, accents, dashes and
/// articles, and their sides too; a mention without sides joins the one thing of its name.
public final class Register<F extends Fact> {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

  private final Function<F, String> name;
  private final Function<F, List<Side>> sides;

  private Register(Function<F, String> name, Function<F, List<Side>> sides) {
    this.name = name;
    this.sides = sides;
  }

  /// By name, then by sides.
  public static List<Entry<Mechanism>> mechanisms(List<Mention<Mechanism>> mentions) {
    return new Register<>(Mechanism::name, Mechanism::sides).entries(mentions);
  }

  /// By name.
  public static List<Entry<Instrument>> instruments(List<Mention<Instrument>> mentions) {
    return new Register<>(Instrument::name, (Instrument _) -> List.of()).entries(mentions);
  }

  private List<Entry<F>> entries(List<Mention<F>> mentions) {
    var byName =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    mention -> normal(name.apply(mention.finding().fact())),
                    TreeMap::new,
                    Collectors.toList()));
    var entries = new ArrayList<Entry<F>>();
    byName.values().forEach(same -> entries.addAll(bySides(same)));
    return entries;
  }

  private List<Entry<F>> bySides(List<Mention<F>> mentions) {
    var bySides =
        new TreeMap<List<Side>, List<Mention<F>>>(Comparator.comparing(List<Side>::toString));
    for (var mention : mentions) {
      bySides
          .computeIfAbsent(sides.apply(mention.finding().fact()), _ -> new ArrayList<>())
          .add(mention);
    }
    var nobodys = bySides.get(List.<Side>of());
    if (nobodys != null && bySides.size() == 2) {
      bySides.remove(List.<Side>of());
      bySides.firstEntry().getValue().addAll(nobodys);
    }
    return bySides.entrySet().stream().map(e -> entry(e.getKey(), e.getValue())).toList();
  }

  private Entry<F> entry(List<Side> sides, List<Mention<F>> mentions) {
    var sorted = new ArrayList<>(mentions);
    sorted.sort(
        Comparator.comparing(
                (Mention<F> mention) -> mention.published(),
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(mention -> mention.finding().id()));
    return new Entry<>(usualName(sorted), sides, sorted);
  }

  /// The most frequent; of several, the first in the alphabet.
  private String usualName(List<Mention<F>> mentions) {
    var counts = new TreeMap<String, Integer>();
    mentions.forEach(
        mention -> counts.merge(name.apply(mention.finding().fact()), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  static String normal(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    var words = BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return ARTICLE.matcher(words).replaceFirst("");
  }
}
