package org.readout.relate.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.data.Atlas;
import org.readout.model.Side;
import org.readout.relate.thread.Vocabulary.Name;

/// Reads what is undertaken out of its words.
final class TermReader {
  private static final double THING = 3;
  private static final double THIRD = 0.6;
  private static final double VERB = 0.3;
  private static final double PURPOSE = 0.4;
  private static final double TOPIC = 0.4;
  private static final int LEAST_BEFORE_PURPOSE = 5;
  private static final int LEAST_BEFORE_CONTEXT = 3;
  private static final int LONG_NUMBER = 3;
  private static final double FORMULA = 1.2;
  private static final Pattern AIM =
      Pattern.compile("\\b(?:so that|so as to|in order to)\\b|\\bto\\b");
  private static final Pattern CONTEXT =
      Pattern.compile(
          "\\b(?:with a view to|aimed at|in accordance with|in line with|on the basis of|"
              + "in the light of|in light of|in the face of|fit for|that fits?|that meets?|that suits?|which fits?|as it|as they|as part of|under the|during|within the framework|in the framework|pursuant to|following|in preparation for|when the|if the)\\b"
              + "|, (?:which|who|whose|where|meant|among|including|sending|above all|as)\\b");
  private static final Set<String> CARRIERS =
      Set.of(
          "work",
          "strive",
          "continue",
          "effort",
          "efforts",
          "ways",
          "steps",
          "ready",
          "willing",
          "agreed",
          "as",
          "seek",
          "due",
          "commitment",
          "need");
  private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{3,8}s?\\b");
  private static final Pattern US = Pattern.compile("\\bus\\b");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NTH = Pattern.compile("(\\d{1,2})(st|nd|rd|th)");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth");

  private final Atlas atlas;
  private final Vocabulary vocabulary;
  private final Phrases<Name> acronyms;

  TermReader(Atlas atlas, Vocabulary vocabulary, Acronyms acronyms) {
    this.atlas = atlas;
    this.vocabulary = vocabulary;
    this.acronyms = acronyms.phrases(vocabulary);
  }

  /// @param own the sides between whom it is undertaken
  Terms of(String text, Set<Side> own) {
    var reading = new Reading(own);
    int context = context(text);
    int main = purpose(text.substring(0, context));
    reading.read(text.substring(0, main), 1, true);
    reading.read(text.substring(main, context), PURPOSE, true);
    reading.read(text.substring(context), PURPOSE, false);
    return reading.terms();
  }

  /// The words that tell one named thing from another of its kind: of "high-level economic
  /// dialogue", the economy.
  Set<String> topic(String name) {
    var topic = new TreeSet<String>();
    for (var word : tokens(name, new ArrayList<>())) {
      if (word.thing()
          || (vocabulary.weight(word.key()) >= TOPIC
              && !isOrdinal(word.key())
              && !isAct(word.key()))) {
        topic.add(word.key());
      }
    }
    return topic;
  }

  /// Where the words begin that only say by what, or tell more of it.
  private static int context(String text) {
    var found = CONTEXT.matcher(text);
    while (found.find()) {
      if (Stem.all(text.substring(0, found.start())).size() >= LEAST_BEFORE_CONTEXT) {
        return found.start();
      }
    }
    return text.length();
  }

  /// Where the words begin that only say what for.
  private int purpose(String text) {
    var aim = AIM.matcher(text);
    while (aim.find()) {
      var before = text.substring(0, aim.start());
      if (Stem.all(before).size() >= LEAST_BEFORE_PURPOSE
          && !CARRIERS.contains(lastWord(before))
          && (aim.group().length() > 2 || isVerb(text.substring(aim.end())))) {
        return aim.start();
      }
    }
    return text.length();
  }

  private static String lastWord(String text) {
    var words = text.strip();
    int at = words.length();
    while (at > 0 && !Character.isWhitespace(words.charAt(at - 1))) {
      at--;
    }
    return words.substring(at);
  }

  private boolean isVerb(String after) {
    var stems = Stem.all(after);
    int at =
        (!stems.isEmpty() && stems.getFirst().endsWith("ly")) || after.strip().startsWith("further")
            ? 1
            : 0;
    if (stems.size() <= at) {
      return false;
    }
    var stem = stems.get(at);
    return !stem.equals("the") && (vocabulary.weight(stem) < TOPIC || isAct(stem));
  }

  private List<Name> tokens(String text, List<Side> sides) {
    var rest = atlas.takenFrom(marked(text));
    sides.addAll(rest.sides());
    var stems = Stem.all(String.join(" ", rest.words()));
    var tokens = new ArrayList<Name>();
    var plain = new ArrayList<String>();
    for (var piece : acronyms.cut(stems)) {
      if (piece.meaning().isEmpty()) {
        plain.add(stems.get(piece.from()));
      } else {
        addObjects(plain, tokens);
        tokens.add(piece.meaning().getFirst());
      }
    }
    addObjects(plain, tokens);
    return tokens;
  }

  /// With what is no side kept from being taken for one: places, acronyms, "us".
  private String marked(String text) {
    var marked = US.matcher(vocabulary.placesJoined(text)).replaceAll(" ");
    return ACRONYM
        .matcher(marked)
        .replaceAll(
            found ->
                atlas.sideOf(found.group()).isPresent()
                    ? found.group()
                    : Acronyms.marked(found.group(), vocabulary));
  }

  private void addObjects(List<String> plain, List<Name> tokens) {
    for (var piece : vocabulary.objects.cut(plain)) {
      tokens.add(
          piece.meaning().isEmpty()
              ? new Name(plain.get(piece.from()), false, false)
              : piece.meaning().getFirst());
    }
    plain.clear();
  }

  private boolean isAct(String stem) {
    return vocabulary.acts.has(stem);
  }

  private static boolean isOrdinal(String stem) {
    return ORDINALS.contains(stem) || NTH.matcher(stem).matches();
  }

  private final class Reading {
    private final Set<Side> own;
    private final TreeMap<String, Double> words = new TreeMap<>();
    private final TreeSet<String> things = new TreeSet<>();
    private final TreeSet<String> acts = new TreeSet<>();
    private final TreeSet<Side> thirds = new TreeSet<>();
    private final TreeSet<Integer> ordinals = new TreeSet<>();
    private final TreeSet<String> numbers = new TreeSet<>();

    Reading(Set<Side> own) {
      this.own = own;
    }

    void read(String text, double share, boolean pointing) {
      var sides = new ArrayList<Side>();
      for (var token : tokens(text, sides)) {
        add(token, share, pointing);
      }
      for (var side : sides) {
        if (!own.contains(side)) {
          thirds.add(side);
          words.merge("side:" + side, THIRD * share, Math::max);
        }
      }
      if (share == 1) {
        var stems = Stem.all(text);
        for (var piece : vocabulary.acts.cut(stems)) {
          if (!piece.meaning().isEmpty()) {
            acts.addAll(piece.meaning());
          }
        }
      }
    }

    private void add(Name token, double share, boolean pointing) {
      var key = token.key();
      var nth = NTH.matcher(key);
      if (token.thing()) {
        if (pointing) {
          things.add(key);
        }
        words.merge(key, pointing ? THING * Math.max(share, 0.7) : share, Math::max);
      } else if (token.formula()) {
        words.merge(key, FORMULA * share, Math::max);
      } else if (ORDINALS.contains(key)) {
        ordinals.add(ORDINALS.indexOf(key) + 1);
      } else if (nth.matches()) {
        ordinals.add(Integer.valueOf(nth.group(1)));
      } else if (!YEAR.matcher(key).matches()) {
        if (NUMBER.matcher(key).matches()) {
          numbers.add(key);
        }
        boolean verb = isAct(key);
        if (key.length() >= LONG_NUMBER && NUMBER.matcher(key).matches()) {
          words.merge(key, 2 * share, Math::max);
          return;
        }
        double weight = verb ? Math.min(VERB, vocabulary.weight(key)) : vocabulary.weight(key);
        if (weight > 0) {
          words.merge(key, weight * share, Math::max);
        }
      }
    }

    Terms terms() {
      if (acts.isEmpty()) {
        acts.add(Vocabulary.GENERAL);
      }
      return new Terms(words, things, acts, thirds, ordinals, numbers);
    }
  }
}
