package org.readout.relate.thread;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.relate.thread.Vocabulary.Name;

/// Long names for which some text has their initials.
final class Acronyms {
  private static final Pattern ACRONYM = Pattern.compile("\\b([A-Z]{3,8})s?\\b");
  private static final Pattern LONG_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:(?:and|of|for|on|in|at|the)\\s+)*\\p{Lu}[\\p{L}’'-]+)+");
  private static final Pattern SMALL = Pattern.compile("and|of|for|on|in|at|the");

  private final Set<String> initialisms = new TreeSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  void see(String text) {
    ACRONYM.matcher(text).results().forEach(found -> initialisms.add(found.group(1)));
    LONG_NAME.matcher(text).results().forEach(found -> names.add(found.group()));
  }

  /// Each acronym and each long name that it may stand for.
  Phrases<Name> phrases(Vocabulary vocabulary) {
    var phrases = new Phrases<Name>();
    for (var acronym : initialisms) {
      phrases.add(List.of(mark(acronym)), name(acronym));
    }
    for (var name : names) {
      var words = List.of(name.split("[\\s-]+", -1));
      for (int from = 0; from < words.size(); from++) {
        addNames(words, from, phrases);
      }
    }
    return phrases;
  }

  private void addNames(List<String> words, int from, Phrases<Name> phrases) {
    var initials = new StringBuilder();
    var strict = new StringBuilder();
    var stems = new ArrayList<String>();
    for (var word : words.subList(from, words.size())) {
      stems.addAll(Stem.all(word));
      char initial = Character.toUpperCase(word.isEmpty() ? ' ' : word.charAt(0));
      initials.append(initial);
      if (!SMALL.matcher(word).matches()) {
        strict.append(initial);
      }
      for (var made : List.of(initials.toString(), strict.toString())) {
        if (made.length() >= 3 && initialisms.contains(made)) {
          phrases.add(stems, name(made));
        }
      }
    }
  }

  /// The text with its acronyms marked, so that none is taken for a word.
  static String marked(String text, Vocabulary vocabulary) {
    return ACRONYM
        .matcher(text)
        .replaceAll(
            found -> {
              var acronym = found.group(1);
              boolean word =
                  !vocabulary.objects.cut(Stem.all(acronym)).getFirst().meaning().isEmpty();
              return word ? acronym : mark(acronym);
            });
  }

  private static String mark(String acronym) {
    return "acronym0" + acronym.toLowerCase(Locale.ROOT);
  }

  private static Name name(String acronym) {
    return new Name("=" + acronym.toLowerCase(Locale.ROOT), true, false);
  }
}
