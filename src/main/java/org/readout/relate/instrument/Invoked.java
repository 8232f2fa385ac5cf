package org.readout.relate.instrument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.relate.name.Name;
import org.readout.relate.name.Name.Trait;

/// An instrument as it is named once.
///
/// @param words all that tell it from others, with what kind of text it is
/// @param figures years and numbers in its name; a month as year and month
/// @param sides those in its name; of a text that is known only between some, theirs
record Invoked(
    Mention<Fact.Instrument> mention,
    Name name,
    SortedSet<String> words,
    SortedSet<String> figures,
    List<Side> sides) {
  private static final int LAST_MONTH = 12;

  static Invoked of(Mention<Fact.Instrument> mention, Name name, List<Side> near) {
    return new Invoked(
        mention, name, words(name), figures(name, mention.published()), sides(name, near));
  }

  /// A title that few texts can have needs no sides; any other is a text between those who speak.
  private static List<Side> sides(Name name, List<Side> near) {
    return name.is(Trait.DEFINITE) || !name.sides().isEmpty() ? name.sides() : near;
  }

  static SortedSet<String> words(Name name) {
    var words = new TreeSet<>(name.words());
    if (!name.kind().isEmpty()) {
      words.add(name.kind());
    }
    return words;
  }

  /// A month without a year is the last before the report.
  private static SortedSet<String> figures(Name name, @Nullable LocalDate published) {
    var figures = new TreeSet<String>();
    boolean hasYear = name.figures().stream().anyMatch(figure -> figure.length() == 4);
    for (var figure : name.figures()) {
      boolean isMonth = figure.length() <= 2 && Integer.parseInt(figure) <= LAST_MONTH;
      if (isMonth && !hasYear && published != null) {
        var month = YearMonth.of(published.getYear(), Integer.parseInt(figure));
        figures.add((month.atDay(1).isAfter(published) ? month.minusYears(1) : month).toString());
      } else {
        figures.add(figure);
      }
    }
    return figures;
  }

  /// Whether its name says no more than what kind of text it is.
  boolean isBare() {
    return !isDefinite() && (name.words().isEmpty() || name.is(Trait.MANY));
  }

  boolean isDefinite() {
    return name.is(Trait.DEFINITE) || isNumbered();
  }

  /// Whether a number tells which it is, as of resolutions.
  boolean isNumbered() {
    return name.kind().equals("resolution") && figures.stream().anyMatch(f -> f.length() > 2);
  }

  /// What must be equal for two names to be of one text without more ado. A name that tells nothing
  /// but the kind, and no date, holds within its report.
  String key() {
    if (isNumbered()) {
      return "numbered|" + name.kind() + "|" + figures;
    }
    var key = scope() + "|" + words + "|" + figures;
    return (isBare() && figures.isEmpty()) || (!isDefinite() && sides.isEmpty())
        ? key + "|" + mention.report()
        : key;
  }

  /// Those between which a name must be looked for.
  String scope() {
    return (isDefinite() ? "world" : "between") + "|" + sides;
  }
}
